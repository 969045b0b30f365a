package vn.theo.explore;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.indicator.table.Calculation;
import vn.theo.indicator.table.Cell;
import vn.theo.kernel.Period;
import vn.theo.site.Frame;
import vn.theo.site.Page;
import vn.theo.territory.Area;

/**
 * Areas or indicators on one chart, the areas in order, two indicators against each other; each with its table.
 *
 * @param comparison null as long as too little was chosen
 * @param examples questions to begin with, empty once something was chosen
 * @param period the place of the period whose order is shown
 */
public record ComparisonPage(
        Frame frame,
        Address address,
        Chosen chosen,
        @Nullable SavedView view,
        @Nullable String problem,
        List<Example> examples,
        @Nullable Comparison comparison,
        int period)
        implements Page {
    /** Bars of a ranking that are shown at once. */
    public static final int MOST_BARS = 60;

    public Labels labels() {
        return new Labels(frame.texts());
    }

    public String title() {
        return view == null ? frame.t("explore.compare-title") : view.name();
    }

    public Calculation calculation() {
        return Calculation.find(address.word("tinh")).orElse(Calculation.VALUE);
    }

    public boolean indexed() {
        return address.has("goc");
    }

    public String json(Comparison drawn) {
        return ComparisonJson.of(drawn, labels(), period);
    }

    public String number(@Nullable BigDecimal value) {
        return value == null ? "–" : frame.texts().number(value, 2);
    }

    public String cell(Cell cell) {
        return labels().number(calculation(), cell);
    }

    public Address at(Period other) {
        return address.with("ky-xep-hang", other.text());
    }

    public String area(Comparison drawn, Area area) {
        return labels().area(area, drawn.sheet().query().mapDate());
    }

    public String unit(Comparison drawn, int indicator) {
        return labels().unit(calculation(), drawn.sheet().query().indicators().get(indicator));
    }

    public List<Comparison.Bar> bars(Comparison drawn) {
        return drawn.bars(period).stream().limit(MOST_BARS).toList();
    }
}
