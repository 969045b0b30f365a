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
import vn.theo.territory.Lineage;
import vn.theo.territory.Lineages;

/** Finds the indicators and areas that typed words mean, with or without diacritics. */
@Service
public class Choices {
    private static final List<String> LEVELS = List.of(Area.COUNTRY, Area.PROVINCE, Area.DISTRICT, Area.COMMUNE);

    private final Indicators indicators;
    private final Lineages lineages;
    private volatile @Nullable Kept<Definitions> keptIndicators;
    private volatile @Nullable Kept<Lineage> keptAreas;

    Choices(Indicators indicators, Lineages lineages) {
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

    private record Kept<T>(T of, @Nullable LocalDate on, List<Entry> entries) {}

    List<Choice> indicators(String typed, int most) {
        Definitions definitions = indicators.current();
        Kept<Definitions> known = keptIndicators;
        if (known == null || known.of != definitions) {
            known = new Kept<>(
                    definitions,
                    null,
                    definitions.listAll().stream().map(Choices::entry).toList());
            keptIndicators = known;
        }
        return best(known.entries, typed, most);
    }

    List<Choice> areas(String typed, LocalDate on, int most) {
        Lineage lineage = lineages.current();
        Kept<Lineage> known = keptAreas;
        if (known == null || known.of != lineage || !on.equals(known.on)) {
            known = new Kept<>(
                    lineage,
                    on,
                    LEVELS.stream()
                            .flatMap(level -> lineage.listOn(on, level).stream())
                            .map(area -> entry(area, lineage))
                            .toList());
            keptAreas = known;
        }
        return best(known.entries, typed, most);
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

    private static Entry entry(Area area, Lineage lineage) {
        String above =
                area.parentId() == null ? "" : lineage.get(area.parentId()).name();
        return new Entry(
                new Choice(area.code(), area.name(), above),
                Folded.of(area.name() + " " + area.code()),
                plain(area.name()));
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
