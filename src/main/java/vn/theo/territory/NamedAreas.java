package vn.theo.territory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.theo.territory.load.SpellingKey;

/**
 * Finds areas named in a text by their whole name with the word for its kind, syllable by syllable in any spelling of the tone:
 * "xã An Bình" names Xã An Bình; "xã An Bình Tây" and "phường An Bình" do not.
 */
public final class NamedAreas {
    private static final Pattern SYLLABLE = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Map<String, List<String>> KINDS = Map.of(
            Area.COUNTRY, List.of(),
            Area.PROVINCE, List.of("tỉnh", "thành phố"),
            Area.DISTRICT, List.of("huyện", "quận", "thị xã", "thành phố"),
            Area.COMMUNE, List.of("xã", "phường", "thị trấn", "đặc khu"));
    private static final Set<String> BEGINS_ANOTHER = Stream.of(
                    "tỉnh", "thành", "tp", "huyện", "quận", "thị", "xã", "phường", "đặc")
            .map(SpellingKey::of)
            .collect(java.util.stream.Collectors.toUnmodifiableSet());

    private record Name(List<String> syllables, Area area) {}

    private record Word(String key, int from, int to) {}

    private final Map<String, List<Name>> byFirst = new HashMap<>();

    private NamedAreas() {}

    public static NamedAreas of(List<Area> areas) {
        NamedAreas named = new NamedAreas();
        for (Area area : areas) {
            names(area).forEach(name -> named.add(keys(name), area));
        }
        named.byFirst
                .values()
                .forEach(names -> names.sort(Comparator.comparingInt((Name name) -> -name.syllables.size())));
        return named;
    }

    /** The name as recorded; where it lacks the word for its kind, with each that its level has. */
    private static Stream<String> names(Area area) {
        String name = area.name();
        List<String> kinds = KINDS.getOrDefault(area.level(), List.of());
        boolean told = kinds.isEmpty()
                || kinds.stream()
                        .anyMatch(kind -> keys(name).size() > keys(kind).size()
                                && keys(name).subList(0, keys(kind).size()).equals(keys(kind)));
        return told ? Stream.of(name) : kinds.stream().map(kind -> kind + " " + name);
    }

    private void add(List<String> syllables, Area area) {
        byFirst.computeIfAbsent(syllables.getFirst(), first -> new ArrayList<>())
                .add(new Name(syllables, area));
    }

    /** The first area that the text names. */
    public Optional<Area> findIn(String text) {
        List<Word> words = words(text);
        for (int at = 0; at < words.size(); at++) {
            for (Name name : byFirst.getOrDefault(words.get(at).key, List.of())) {
                if (stands(name, words, at) && !goesOn(text, words, at, name.syllables.size())) {
                    return Optional.of(name.area);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean stands(Name name, List<Word> words, int at) {
        if (at + name.syllables.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < name.syllables.size(); i++) {
            if (!name.syllables.get(i).equals(words.get(at + i).key)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the name that stands there is longer: a capital or a short number follows after nothing but a blank. */
    private static boolean goesOn(String text, List<Word> words, int at, int count) {
        int next = at + count;
        if (next >= words.size()) {
            return false;
        }
        Word last = words.get(next - 1);
        Word following = words.get(next);
        if (!text.substring(last.to, following.from).isBlank() || BEGINS_ANOTHER.contains(following.key)) {
            return false;
        }
        String word = text.substring(following.from, following.to);
        return Character.isUpperCase(word.codePointAt(0)) || word.matches("\\d{1,2}");
    }

    private static List<String> keys(String text) {
        return words(text).stream().map(Word::key).toList();
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = SYLLABLE.matcher(text);
        while (matcher.find()) {
            words.add(new Word(SpellingKey.of(matcher.group()), matcher.start(), matcher.end()));
        }
        return words;
    }
}
