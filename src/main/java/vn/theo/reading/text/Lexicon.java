package vn.theo.reading.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Phrases known by heart, read from a resource file beside this class: one entry a line, "#" starts a comment, and a
 * value may follow the phrase after " = ". Phrases are compared token by token in normal form; the longest one wins.
 */
public final class Lexicon {
    /** An entry that stands at a place: its value ("" when the file gives none) and how many tokens it takes. */
    public record Match(String phrase, String value, int length) {}

    /** Several extractors ask for the same file; a lexicon never changes once it is read. */
    private static final Map<String, Lexicon> LOADED = new ConcurrentHashMap<>();

    private static final Map<List<String>, Lexicon> LISTED = new ConcurrentHashMap<>();

    /** The phrases as they are written, with their values. */
    private final Map<String, String> entries;

    private final Phrases phrases = new Phrases("");
    /** The file whose entries an office's own words go on with, null for a list that is closed. */
    private final @Nullable String extended;
    /** Its number in the {@link Phrasebook}, -1 when it stands in none. */
    private final int number;

    private Lexicon(@Nullable String extended, Map<String, String> entries, boolean lasting) {
        this.extended = extended;
        this.entries = entries;
        List<Phrasebook.Phrase> read = new ArrayList<>();
        entries.forEach((phrase, value) -> read.add(add(phrase, value)));
        this.number = lasting ? Phrasebook.enter(read) : -1;
    }

    /** Reads a lexicon. @throws IllegalStateException when the file is not on the class path */
    public static Lexicon load(String file) {
        return LOADED.computeIfAbsent(
                file, name -> new Lexicon(OfficeLexicon.extendsFile(name) ? name : null, entries(lines(name)), true));
    }

    /** The entries of a lexicon file as they are written, without comments. */
    public static List<String> lines(String file) {
        try (InputStream stream = Lexicon.class.getResourceAsStream("/vn/theo/reading/" + file)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "The lexicon " + file + " is missing from /vn/theo/reading" + "; build the project again");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return reader.lines()
                    .map(line -> line.indexOf('#') < 0 ? line : line.substring(0, line.indexOf('#')))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the lexicon " + file, e);
        }
    }

    /** A lexicon of the given lines, for tests and small closed lists; the same for the same lines. */
    public static Lexicon of(String... lines) {
        return LISTED.computeIfAbsent(List.of(lines), list -> new Lexicon(null, entries(list), true));
    }

    /** The phrases of several closed lists in one, to ask once whether any stands at a place. */
    public static Lexicon all(Lexicon... lists) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (Lexicon list : lists) {
            if (list.extended != null) {
                throw new IllegalArgumentException("An office goes on with " + list.extended + "; ask it by itself");
            }
            list.entries.forEach(entries::putIfAbsent);
        }
        return new Lexicon(null, entries, true);
    }

    /** A lexicon of phrases with their values. */
    static Lexicon of(Map<String, String> phrases) {
        return new Lexicon(null, phrases, false);
    }

    private static Map<String, String> entries(List<String> lines) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (String line : lines) {
            String entry = line.strip();
            int equals = entry.indexOf(" = ");
            String phrase = equals < 0 ? entry : entry.substring(0, equals).strip();
            entries.put(phrase, equals < 0 ? "" : entry.substring(equals + 3).strip());
        }
        return entries;
    }

    private Phrasebook.Phrase add(String phrase, String value) {
        Tokenizer tokenizer = new Tokenizer(phrase);
        tokenizer.add(0, phrase.length());
        Phrases place = phrases;
        for (Token token : tokenizer.tokens()) {
            place = place.grow(token);
        }
        Match match = new Match(phrase, value, tokenizer.tokens().size());
        place.end(match);
        return new Phrasebook.Phrase(
                tokenizer.tokens().stream().map(Token::norm).toList(), match);
    }

    /** The longest entry whose first token is the token at i, null when none. */
    @Nullable
    public Match at(Stretch stretch, int i) {
        Match own = own(stretch, i);
        return extended == null ? own : longer(own, stretch, i);
    }

    /** The longer of an own entry and the one that an office's words give, the office's when they are of one length. */
    private @Nullable Match longer(@Nullable Match own, Stretch stretch, int i) {
        Lexicon further = further(stretch);
        Match other = further == null ? null : further.own(stretch, i);
        return other != null && (own == null || other.length() >= own.length()) ? other : own;
    }

    /** The longest entry whose first token is the token at i and that ends before another position, null when none. */
    @Nullable
    public Match at(Stretch stretch, int i, int end) {
        return end < stretch.size() ? at(stretch.part(0, end), i) : at(stretch, i);
    }

    private @Nullable Match own(Stretch stretch, int i) {
        int left = stretch.size() - i;
        if (i < 0 || left <= 0) {
            return null;
        }
        PhrasePlaces phrases = stretch.text().phrases();
        return phrases.know(number) ? phrases.at(stretch.first() + i, number, left) : walked(stretch, i);
    }

    private @Nullable Match walked(Stretch stretch, int i) {
        Match longest = null;
        Phrases place = phrases;
        for (int position = i; position < stretch.size(); position++) {
            place = place.after(stretch.token(position));
            if (place == null) {
                break;
            }
            longest = place.match() == null ? longest : place.match();
        }
        return longest;
    }

    /** The office's words that go on where this lexicon ends, null where it has none. */
    private @Nullable Lexicon further(Stretch stretch) {
        OfficeLexicon office = extended == null ? null : stretch.text().office();
        return office == null || extended == null ? null : office.lexicon(extended);
    }

    /** The longest phrase whose first token is the token at i of a list, null when none. */
    @Nullable
    Match at(List<Token> tokens, int i) {
        Match longest = null;
        Phrases place = phrases;
        for (int position = i; position < tokens.size(); position++) {
            place = place.after(tokens.get(position));
            if (place == null) {
                break;
            }
            longest = place.match() == null ? longest : place.match();
        }
        return longest;
    }

    /** The first position from one on, before another, where an entry stands; the end when none does. */
    public int next(Stretch stretch, int from, int end) {
        int last = Math.min(end, stretch.size());
        Text text = stretch.text();
        boolean known = further(stretch) == null && text.phrases().know(number);
        for (int i = Math.max(0, from); i < last; i++) {
            if (known) {
                int first = stretch.first();
                i = text.phrases().next(number, first + i, first + last) - first;
            }
            if (i < last && at(stretch, i) != null) {
                return i;
            }
        }
        return end;
    }

    /** Whether an entry stands at i. */
    public boolean isAt(Stretch stretch, int i) {
        return at(stretch, i) != null;
    }

    /** Whether an entry stands anywhere in a stretch: a rule that needs one is asked no further where none does. */
    public boolean isIn(Stretch stretch) {
        int size = stretch.size();
        return next(stretch, 0, size) < size;
    }

    /** How many tokens the longest entry at i takes, 0 when none stands there. */
    public int lengthAt(Stretch stretch, int i) {
        Match match = at(stretch, i);
        return match == null ? 0 : match.length();
    }

    /** Whether the whole stretch is an entry. */
    public boolean has(Stretch stretch) {
        return !stretch.isEmpty() && lengthAt(stretch, 0) == stretch.size();
    }
}
