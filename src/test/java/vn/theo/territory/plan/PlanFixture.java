package vn.theo.territory.plan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import vn.theo.indicator.Direction;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.IndicatorKind;
import vn.theo.indicator.Indicators;
import vn.theo.indicator.NewIndicator;
import vn.theo.indicator.PriceBasis;
import vn.theo.indicator.RatioParts;
import vn.theo.indicator.Vintage;
import vn.theo.indicator.load.LoadFigures;
import vn.theo.indicator.load.LoadOptions;
import vn.theo.indicator.table.Cell;
import vn.theo.indicator.table.FigureQuery;
import vn.theo.indicator.table.FigureTables;
import vn.theo.kernel.Period;
import vn.theo.territory.Area;
import vn.theo.territory.plan.PlanStep.Kind;
import vn.theo.territory.plan.PlanStep.Unit;

/** Defines indicators, loads figures and reads them on any map, for the tests of plans. */
class PlanFixture {
    @Autowired
    Indicators indicators;

    @Autowired
    LoadFigures loadFigures;

    @Autowired
    FigureTables tables;

    Indicator define(String slug, IndicatorKind kind) {
        return indicators.define(new NewIndicator(
                slug,
                "Chỉ tiêu " + slug,
                null,
                "người",
                kind,
                Direction.NEITHER,
                PriceBasis.NOT_APPLICABLE,
                null,
                null,
                "Niên giám",
                null,
                List.of()));
    }

    void ratio(Indicator of, Indicator numerator, Indicator denominator) {
        indicators.setRatioParts(of.id(), new RatioParts(numerator.id(), denominator.id(), BigDecimal.valueOf(100)));
    }

    /** Loads lines of indicator, area, period, value. */
    void figures(String... lines) throws IOException {
        String table = "indicator,area,period,value\n" + String.join("\n", lines) + "\n";
        loadFigures.load(
                new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)),
                new LoadOptions("so-lieu.csv", "Niên giám", Vintage.OFFICIAL, false, null, "office"),
                rows -> {});
    }

    Cell cell(Indicator indicator, Area area, String period) {
        return tables.fill(new FigureQuery(
                        List.of(indicator),
                        List.of(area),
                        List.of(Period.of(period)),
                        LocalDate.of(2100, 1, 1),
                        null,
                        false,
                        null,
                        true))
                .cell(0, 0, 0);
    }

    @Nullable
    BigDecimal value(Indicator indicator, Area area, String period) {
        return cell(indicator, area, period).value();
    }

    static PlanStep merge(String code, String name, String... from) {
        return new PlanStep(Kind.MERGE, Arrays.asList(from), List.of(Unit.of(code, name)));
    }

    static PlanStep split(String from, Unit... into) {
        return new PlanStep(Kind.SPLIT, List.of(from), Arrays.asList(into));
    }

    static Unit part(String code, String name, String shares, String... children) {
        return new Unit(code, name, "", Shares.of(shares), Arrays.asList(children));
    }
}
