package vn.theo.explore;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.theo.indicator.Definitions;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.Indicators;
import vn.theo.indicator.Synonym;
import vn.theo.kernel.Folded;
import vn.theo.territory.Area;
import vn.theo.territory.AreaSearch;
import vn.theo.territory.Level;
import vn.theo.territory.Lineage;
import vn.theo.territory.Lineages;

/** Finds the indicators and areas that typed words mean, with or without diacritics. */
@Service
public class Choices {
    private final Indicators indicators;
    private final Lineages lineages;
    private final AreaSearch search;
    private volatile @Nullable Kept keptIndicators;

    Choices(Indicators indicators, Lineages lineages, AreaSearch search) {
        this.search = search;
        this.indicators = indicators;
        this.lineages = lineages;
    }

    /**
     * Something that can be chosen.
     *
     * @param code what an address calls it
     * @param note what tells it from others of the same name: unit, or the area above
     */
    public record Choice(String code, String name, String note) {}

    private record Entry(Choice choice, Folded words, String plainName) {}

    private record Kept(Definitions of, List<Entry> entries) {}

    List<Choice> indicators(String typed, int most) {
        Definitions definitions = indicators.current();
        Kept known = keptIndicators;
        if (known == null || known.of != definitions) {
            known = new Kept(
                    definitions,
                    definitions.listAll().stream().map(Choices::entry).toList());
            keptIndicators = known;
        }
        return best(known.entries, typed, most);
    }

    /** Areas of a day; where nothing is typed, those from the top. */
    List<Choice> areas(String typed, LocalDate on, int most) {
        Lineage lineage = lineages.current();
        List<Area> found = typed.isBlank()
                ? Level.FROM_TOP.stream()
                        .flatMap(level -> lineage.listOn(on, level).stream())
                        .limit(most)
                        .toList()
                : search.on(on).list(typed, most);
        return found.stream()
                .map(area -> new Choice(
                        area.code(),
                        area.name(),
                        area.parentId() == null
                                ? ""
                                : lineage.get(area.parentId()).name()))
                .toList();
    }

    /** The one thing that the words mean: by its code, its whole name, or as the only one they fit. */
    static Optional<Choice> only(List<Choice> found, String typed) {
        String plain = plain(typed);
        List<Choice> named = found.stream()
                .filter(choice -> choice.code().equalsIgnoreCase(typed.strip())
                        || plain(choice.name()).equals(plain))
                .toList();
        List<Choice> left = named.isEmpty() ? found : named;
        return left.size() == 1 ? Optional.of(left.getFirst()) : Optional.empty();
    }

    private static Entry entry(Indicator indicator) {
        String words = String.join(
                " ",
                Stream.of(
                                Stream.of(indicator.name()),
                                Stream.ofNullable(indicator.shortName()),
                                indicator.synonyms().stream().map(Synonym::printed),
                                Stream.of(indicator.slug()))
                        .flatMap(each -> each)
                        .toList());
        return new Entry(
                new Choice(indicator.slug(), indicator.name(), indicator.unit()),
                Folded.of(words),
                plain(indicator.name()));
    }

    private static List<Choice> best(List<Entry> entries, String typed, int most) {
        List<String> words = Folded.of(typed).words();
        String plain = plain(typed);
        String exact = typed.strip().toLowerCase(java.util.Locale.ROOT);
        return entries.stream()
                .filter(entry -> words.isEmpty() || entry.words.holds(words))
                .sorted(Comparator.comparingInt((Entry entry) -> -closeness(entry, plain, exact)))
                .limit(most)
                .map(Entry::choice)
                .toList();
    }

    private static int closeness(Entry entry, String plain, String exact) {
        boolean same =
                Objects.equals(entry.plainName, plain) || entry.choice.code().equalsIgnoreCase(exact);
        return (same ? 8 : 0)
                + (entry.choice.name().toLowerCase(java.util.Locale.ROOT).contains(exact) ? 4 : 0)
                + (entry.plainName.contains(" " + plain) || entry.plainName.startsWith(plain) ? 2 : 0);
    }

    private static String plain(String text) {
        return String.join(" ", Folded.of(text).words());
    }
}
