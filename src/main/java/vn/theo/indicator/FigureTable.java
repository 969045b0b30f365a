package vn.theo.indicator;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.CsvTable;
import vn.theo.kernel.Evidence;
import vn.theo.territory.Area;

/**
 * Observations as CSV (RFC 4180, UTF-8 without a byte order mark, decimal points). The first thirteen columns are those
 * that {@link ImportFigures#importCsv} reads.
 */
final class FigureTable {
    private static final String HEADER =
            "indicator,area,area_date,period,value,unit,bound,vintage,price_basis,source,reliability,known_from,note,quote\r\n";

    private FigureTable() {}

    static String csv(Indicator indicator, Area area, List<Observation> values) {
        return values.stream().map(value -> line(indicator, area, value)).collect(Collectors.joining("", HEADER, ""));
    }

    private static String line(Indicator indicator, Area area, Observation value) {
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
                        value.knownFrom()
                                .atZone(vn.theo.site.Texts.ZONE)
                                .toLocalDate()
                                .toString(),
                        text(value.note()),
                        evidence == null ? "" : evidence.quote().text())
                .map(CsvTable::cell)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
