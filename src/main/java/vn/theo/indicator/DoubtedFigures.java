package vn.theo.indicator;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Period;

/** Which figures of some indicators are in doubt, as one reader may know it; asked for once and then looked up figure by figure. */
public final class DoubtedFigures {
    public static final DoubtedFigures NONE = new DoubtedFigures(Map.of(), document -> false);

    private final Map<Long, List<IndicatorDoubts>> byIndicator;
    private final LongPredicate mayRead;

    DoubtedFigures(Map<Long, List<IndicatorDoubts>> byIndicator, LongPredicate mayRead) {
        this.byIndicator = byIndicator;
        this.mayRead = mayRead;
    }

    /** A doubted figure with what this reader is told of it. */
    public record Doubted(FigureDoubt doubt, DoubtMark mark) {}

    /** The doubts about a figure as a source states it. */
    public List<DoubtMark> of(Observation figure) {
        return at(figure.indicatorId(), figure.areaId(), figure.period())
                .filter(doubt -> doubt.isAbout(figure))
                .map(this::mark)
                .distinct()
                .toList();
    }

    /**
     * The doubts about any figure of an area and a period.
     *
     * @param basis null for any price basis
     */
    public List<DoubtMark> of(long indicatorId, long areaId, Period period, @Nullable PriceBasis basis) {
        return byIndicator.isEmpty()
                ? List.of()
                : at(indicatorId, areaId, period)
                        .filter(doubt -> basis == null || doubt.basis() == basis)
                        .map(this::mark)
                        .distinct()
                        .toList();
    }

    /** Every doubted figure of an indicator. */
    public List<Doubted> listOf(long indicatorId) {
        return byIndicator.getOrDefault(indicatorId, List.of()).stream()
                .flatMap(doubts -> doubts.all().stream())
                .map(doubt -> new Doubted(doubt, mark(doubt)))
                .toList();
    }

    /** The doubted figures of an indicator in one area that are wanted: told from many others before a mark is made of them. */
    public List<Doubted> listOf(long indicatorId, long areaId, Predicate<FigureDoubt> wanted) {
        List<IndicatorDoubts> known = byIndicator.get(indicatorId);
        return known == null
                ? List.of()
                : known.stream()
                        .flatMap(doubts -> doubts.ofArea(areaId).stream())
                        .filter(wanted)
                        .map(doubt -> new Doubted(doubt, mark(doubt)))
                        .toList();
    }

    private Stream<FigureDoubt> at(long indicatorId, long areaId, Period period) {
        return Objects.requireNonNull(byIndicator.getOrDefault(indicatorId, List.of())).stream()
                .flatMap(doubts -> doubts.at(areaId, period).stream());
    }

    private DoubtMark mark(FigureDoubt doubt) {
        return doubt.documents().stream().allMatch(mayRead::test)
                ? new DoubtMark(doubt.underReview(), doubt.kindKey(), doubt.address())
                : new DoubtMark(doubt.underReview(), null, null);
    }
}
