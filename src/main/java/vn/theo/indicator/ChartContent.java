package vn.theo.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Period;

/**
 * What a chart of an indicator in an area shall draw.
 *
 * @param kind the kind of period on the line; years take the moments of stocks along
 * @param basis the only price basis to draw, null for all of them
 * @param derived values worked out from parts, for periods without a recorded one
 * @param doubts which of the values are in doubt
 * @param drawn areas on the other side of a change are drawn beside it, from what this reader may see
 */
public record ChartContent(
        List<Observation> values,
        Period.Kind kind,
        @Nullable PriceBasis basis,
        List<DerivedFigure> derived,
        List<Remark> remarks,
        DoubtedFigures doubts,
        Related drawn) {
    public ChartContent {
        values = List.copyOf(values);
        derived = List.copyOf(derived);
        remarks = List.copyOf(remarks);
    }

    /** The values of an area that this one was made of or became part of. */
    public interface Related {
        List<Observation> listOf(long areaId);
    }

    /** The values of its line, one a period, oldest first. */
    List<Observation> line(Indicator indicator, List<Observation> all) {
        return kind == Period.Kind.YEAR
                ? Series.line(indicator, all)
                : Series.best(
                        all.stream()
                                .filter(value -> value.reliability() != Reliability.D)
                                .toList(),
                        kind);
    }

    boolean takes(Observation value) {
        return basis == null || value.priceBasis() == basis;
    }
}
