package vn.theo.indicator.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.indicator.ChartBox;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.PriceBasis;
import vn.theo.indicator.Remark;
import vn.theo.indicator.map.ProvinceMap;
import vn.theo.kernel.Period;
import vn.theo.site.Frame;
import vn.theo.site.Page;
import vn.theo.territory.Area;

/**
 * An indicator in one area: its line over the years, the map of the provinces, every value with its source, what is missing
 * and why, what is doubtful, its definition.
 *
 * @param choice what the address chooses
 * @param kind the kind of period shown
 * @param kinds those the indicator has anywhere
 * @param bases the price bases it has for that kind
 * @param latest the last value of the line, null while there is none
 * @param rows newest period first
 * @param map null where no province has a value
 * @param communeMap the communes of the area's province, null where none has a value
 * @param parts the numerator and denominator of a ratio, or the whole that this is a part of
 * @param found areas to choose from when what was typed fits more than one
 */
public record IndicatorPage(
        Frame frame,
        Indicator indicator,
        Area area,
        FigureChoice choice,
        LocalDate mapDate,
        Period.Kind kind,
        List<Period.Kind> kinds,
        List<PriceBasis> bases,
        @Nullable FigureRow latest,
        ChartBox chart,
        @Nullable MapPanel map,
        @Nullable ProvinceMap communeMap,
        @Nullable RankedCommunes communes,
        List<FigureRow> rows,
        List<Gap> gaps,
        List<Remark> remarks,
        List<Part> parts,
        @Nullable AreaFound found)
        implements Page {
    public IndicatorPage {
        kinds = List.copyOf(kinds);
        bases = List.copyOf(bases);
        rows = List.copyOf(rows);
        gaps = List.copyOf(gaps);
        remarks = List.copyOf(remarks);
        parts = List.copyOf(parts);
    }

    /** A period without a value for the area, and why. */
    public record Gap(Period period, String why) {}

    /** Another indicator that this one is worked out from or belongs to; {@code role} says which. */
    public record Part(String role, String name, String address) {}

    public String gapPeriod(Gap gap) {
        return vn.theo.indicator.FigureText.period(frame.texts(), gap.period());
    }

    public String kindWord(Period.Kind of) {
        return FigureChoice.word(of);
    }

    public String kindText(Period.Kind of) {
        return frame.t("indicator.kind-of-period." + of.name());
    }

    public String file(String ending) {
        return choice.withArea(area.key()).withAll(false).on(indicator.address() + ending);
    }

    /** Where the map of the communes is given out. */
    public String communesFile(Period shown) {
        return choice.withArea(area.key()).withPeriod(shown).on(indicator.address() + "/ban-do-xa.svg");
    }

    public String history(FigureRow row) {
        return choice.withArea(area.key())
                .withAll(false)
                .withPeriod(row.period())
                .on(indicator.address() + "/lich-su");
    }

    public String knownNow() {
        return choice.known(null).on(indicator.address());
    }

    public String searchAddress() {
        return choice.on(indicator.address() + "/dia-ban");
    }

    public String knownOnText() {
        return choice.knownOn() == null ? "" : choice.knownOn().toString();
    }

    public String periodText() {
        return choice.period() == null ? "" : choice.period().text();
    }

    public boolean chosen(PriceBasis basis) {
        return choice.basis() == basis;
    }
}
