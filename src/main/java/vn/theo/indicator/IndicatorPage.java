package vn.theo.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.theo.site.Frame;
import vn.theo.site.Page;
import vn.theo.territory.Area;

/**
 * An indicator in one area: its line over the years, every value with its source, what is doubtful, its definition.
 *
 * @param knownOn the day whose knowledge is shown, null for today's
 * @param latest the last value of the line, null while there is none
 * @param values newest period first
 */
public record IndicatorPage(
        Frame frame,
        Indicator indicator,
        Area area,
        List<AreaChoice> choices,
        @Nullable LocalDate knownOn,
        @Nullable Observation latest,
        ChartBox chart,
        List<Observation> values,
        List<Remark> remarks)
        implements Page {
    public IndicatorPage {
        choices = List.copyOf(choices);
        values = List.copyOf(values);
        remarks = List.copyOf(remarks);
    }

    public String period(Observation value) {
        return FigureText.period(frame.texts(), value.period());
    }

    public String value(Observation value) {
        return FigureText.value(frame.texts(), value);
    }

    public List<Remark> doubtsAbout(Observation value) {
        return remarks.stream()
                .filter(remark -> remark.doubt() && Objects.equals(remark.observationId(), value.id()))
                .toList();
    }

    public String csvAddress() {
        return indicator.address() + ".csv?dia-ban=" + area.key() + (knownOn == null ? "" : "&biet-ngay=" + knownOn);
    }

    public String knownOnText() {
        return knownOn == null ? "" : knownOn.toString();
    }
}
