package vn.theo.indicator.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.theo.indicator.DoubtMark;
import vn.theo.indicator.DoubtedFigures;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.PriceBasis;
import vn.theo.indicator.Vintage;
import vn.theo.kernel.Json;
import vn.theo.kernel.Period;
import vn.theo.site.Texts;
import vn.theo.territory.Area;

/**
 * A table as JSON. {@code values} holds a list for each indicator, in it one for each area, in it one number or null for each
 * period; {@code derivations} and {@code vintages} say the same cell by cell with one letter each; {@code doubts} lists the cells
 * whose figure is in doubt.
 */
final class SheetJson {
    private final Sheet sheet;
    private final Texts texts;
    private final StringBuilder out;

    private SheetJson(Sheet sheet, Texts texts) {
        this.sheet = sheet;
        this.texts = texts;
        FigureQuery query = sheet.query();
        this.out = new StringBuilder(500
                + 40 * query.areas().size()
                + query.indicators().size()
                        * query.areas().size()
                        * (12 + 12 * query.periods().size()));
    }

    static String of(Sheet sheet, Texts texts) {
        return new SheetJson(sheet, texts).write();
    }

    private String write() {
        FigureQuery query = sheet.query();
        out.append("{\"mapDate\":\"").append(query.mapDate()).append('"');
        if (query.knownOn() != null) {
            out.append(",\"knownOn\":\"").append(query.knownOn()).append('"');
        }
        out.append(",\"calculation\":\"").append(sheet.calculation().word()).append('"');
        head(query);
        cells("values", this::values);
        cells("derivations", this::derivations);
        cells("vintages", this::vintages);
        doubts();
        return out.append('}').toString();
    }

    private void head(FigureQuery query) {
        out.append(",\"indicators\":[");
        for (int i = 0; i < query.indicators().size(); i++) {
            Indicator indicator = query.indicators().get(i);
            PriceBasis basis = sheet.basis(i);
            out.append(i == 0 ? "{" : ",{");
            field("", "code", indicator.slug());
            field(",", "name", indicator.name());
            field(",", "unit", sheet.unit(i));
            field(",", "priceBasis", basis == null ? null : basis.name());
            out.append('}');
        }
        out.append("],\"areas\":[");
        for (int a = 0; a < query.areas().size(); a++) {
            Area area = query.areas().get(a);
            out.append(a == 0 ? "{" : ",{");
            field("", "code", area.key());
            field(",", "name", area.name());
            out.append('}');
        }
        out.append("],\"periods\":[");
        for (int p = 0; p < query.periods().size(); p++) {
            out.append(p == 0 ? "\"" : ",\"")
                    .append(query.periods().get(p).text())
                    .append('"');
        }
        out.append(']');
    }

    private interface Row {
        void write(int indicator, int area);
    }

    private void cells(String name, Row row) {
        List<Area> areas = sheet.query().areas();
        out.append(",\"").append(name).append("\":[");
        for (int i = 0; i < sheet.query().indicators().size(); i++) {
            out.append(i == 0 ? "[" : ",[");
            for (int a = 0; a < areas.size(); a++) {
                if (a > 0) {
                    out.append(',');
                }
                row.write(i, a);
            }
            out.append(']');
        }
        out.append(']');
    }

    private void values(int indicator, int area) {
        out.append('[');
        for (int p = 0; p < sheet.query().periods().size(); p++) {
            Cell cell = sheet.cell(indicator, area, p);
            if (p > 0) {
                out.append(',');
            }
            if (cell.hasValue()) {
                Decimals.append(out, cell.amount(), cell.scale());
            } else {
                out.append("null");
            }
        }
        out.append(']');
    }

    private void derivations(int indicator, int area) {
        out.append('"');
        for (int p = 0; p < sheet.query().periods().size(); p++) {
            out.append(sheet.cell(indicator, area, p).derivation().letter());
        }
        out.append('"');
    }

    private void vintages(int indicator, int area) {
        out.append('"');
        for (int p = 0; p < sheet.query().periods().size(); p++) {
            Vintage vintage = sheet.cell(indicator, area, p).vintage();
            out.append(
                    switch (vintage) {
                        case null -> '-';
                        case PLAN -> 'k';
                        case STATED -> 's';
                        case INFERRED -> 'i';
                        case ESTIMATE -> 'e';
                        case PRELIMINARY -> 'p';
                        case OFFICIAL -> 'o';
                    });
        }
        out.append('"');
    }

    /** Goes through the doubts, not the cells: they are few. */
    private void doubts() {
        FigureQuery query = sheet.query();
        out.append(",\"doubts\":[");
        String comma = "";
        for (int i = 0; i < query.indicators().size(); i++) {
            Indicator indicator = query.indicators().get(i);
            List<DoubtedFigures.Doubted> doubted = sheet.doubts().listOf(indicator.id());
            Map<Long, Integer> areas = doubted.isEmpty() ? Map.of() : places(query.areas(), Area::id);
            Map<Period, Integer> periods = doubted.isEmpty() ? Map.of() : places(query.periods(), period -> period);
            for (DoubtedFigures.Doubted each : doubted) {
                Integer area = areas.get(each.doubt().areaId());
                Integer period = periods.get(each.doubt().period());
                PriceBasis basis = sheet.basis(i);
                if (area != null
                        && period != null
                        && (basis == null || basis == each.doubt().basis())
                        && sheet.cell(i, area, period).hasValue()) {
                    doubt(
                            comma,
                            indicator,
                            query.areas().get(area),
                            query.periods().get(period),
                            each.mark());
                    comma = ",";
                }
            }
        }
        out.append(']');
    }

    private static <T, K> Map<K, Integer> places(List<T> all, Function<T, K> key) {
        Map<K, Integer> places = new HashMap<>();
        for (int place = 0; place < all.size(); place++) {
            places.put(key.apply(all.get(place)), place);
        }
        return places;
    }

    private void doubt(String comma, Indicator indicator, Area area, Period period, DoubtMark mark) {
        out.append(comma).append('{');
        field("", "indicator", indicator.slug());
        field(",", "area", area.key());
        field(",", "period", period.text());
        field(",", "state", mark.state());
        field(",", "words", mark.words(texts));
        field(",", "address", mark.address());
        out.append('}');
    }

    private void field(String before, String name, @Nullable String value) {
        if (value != null) {
            out.append(before).append('"').append(name).append("\":");
            Json.string(out, value);
        }
    }
}
