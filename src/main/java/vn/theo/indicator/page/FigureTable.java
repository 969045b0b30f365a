package vn.theo.indicator.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.theo.indicator.DerivedFigure;
import vn.theo.indicator.DoubtMark;
import vn.theo.indicator.DoubtedFigures;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.Observation;
import vn.theo.kernel.CsvTable;
import vn.theo.kernel.Evidence;
import vn.theo.site.Texts;
import vn.theo.territory.Area;

/**
 * Observations as CSV (RFC 4180, UTF-8 without a byte order mark, decimal points). The first thirteen columns are those
 * that {@link vn.theo.indicator.ImportFigures#importCsv} reads; it passes over the quote and the doubt.
 */
final class FigureTable {
    private static final String HEADER =
            "indicator,area,area_date,period,value,unit,bound,vintage,price_basis,source,reliability,known_from,note,quote,doubt\r\n";

    private FigureTable() {}

    /** What was recorded for the area; what follows from its parts comes last, with how as its note. */
    static String csv(
            Texts texts,
            Indicator indicator,
            Area area,
            List<Observation> values,
            List<DerivedFigure> derived,
            DoubtedFigures doubts) {
        return Stream.concat(
                        values.stream()
                                .map(value -> line(indicator, area, value, DoubtMark.words(texts, doubts.of(value)))),
                        derived.stream().map(figure -> line(indicator, area, figure)))
                .collect(Collectors.joining("", HEADER, ""));
    }

    private static String line(Indicator indicator, Area area, DerivedFigure figure) {
        return Stream.of(
                        indicator.slug(),
                        area.code(),
                        text(area.validTo() == null ? area.validFrom() : area.validTo()),
                        figure.period().text(),
                        figure.value().toPlainString(),
                        indicator.unit(),
                        "EXACT",
                        figure.vintage().name(),
                        figure.priceBasis().name(),
                        "Theo",
                        "",
                        "",
                        figure.how(),
                        "",
                        "")
                .map(CsvTable::cell)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String line(Indicator indicator, Area area, Observation value, String doubt) {
        Evidence evidence = value.evidence();
        return Stream.of(
                        indicator.slug(),
                        area.code(),
                        text(area.validTo() == null ? area.validFrom() : area.validTo()),
                        value.period().text(),
                        value.value().toPlainString(),
                        value.unit(),
                        value.bound().name(),
                        value.vintage().name(),
                        value.priceBasis().name(),
                        value.source(),
                        text(value.reliability()),
                        value.knownFrom().atZone(Texts.ZONE).toLocalDate().toString(),
                        text(value.note()),
                        evidence == null ? "" : evidence.quote().text(),
                        doubt)
                .map(CsvTable::cell)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
