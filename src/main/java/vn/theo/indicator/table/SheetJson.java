package vn.theo.indicator.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Goes through the doubts of the areas at hand, not the cells: they are few. */
    private void doubts() {
        FigureQuery query = sheet.query();
        Map<Period, Integer> periods = new HashMap<>();
        for (int p = 0; p < query.periods().size(); p++) {
            periods.put(query.periods().get(p), p);
        }
        out.append(",\"doubts\":[");
        String comma = "";
        for (int i = 0; i < query.indicators().size(); i++) {
            for (int a = 0; a < query.areas().size(); a++) {
                for (DoubtedFigures.Doubted each : doubted(i, a, periods)) {
                    doubt(
                            comma,
                            query.indicators().get(i),
                            query.areas().get(a),
                            each.doubt().period(),
                            each.mark());
                    comma = ",";
                }
            }
        }
        out.append(']');
    }

    private List<DoubtedFigures.Doubted> doubted(int i, int a, Map<Period, Integer> periods) {
        FigureQuery query = sheet.query();
        PriceBasis basis = sheet.basis(i);
        return sheet.doubts()
                .listOf(query.indicators().get(i).id(), query.areas().get(a).id(), doubt -> {
                    Integer p = periods.get(doubt.period());
                    return p != null
                            && (basis == null || basis == doubt.basis())
                            && sheet.cell(i, a, p).hasValue();
                });
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
