package vn.theo.indicator.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.indicator.Vintage;
import vn.theo.kernel.Json;
import vn.theo.territory.Area;

/** How a cell came about, or where a value lies among the areas under another, as JSON. */
final class WorkingsJson {
    private final StringBuilder out = new StringBuilder(1_000);

    private WorkingsJson() {}

    static String of(Workings workings) {
        return new WorkingsJson().write(workings);
    }

    static String of(DrillDown drillDown) {
        return new WorkingsJson().write(drillDown);
    }

    private String write(Workings workings) {
        out.append("{\"calculation\":\"").append(workings.calculation().word()).append("\",\"cell\":");
        cell(workings.cell());
        out.append(",\"operands\":");
        list(workings.operands(), operand -> {
            out.append("{\"role\":\"").append(operand.role().name()).append('"');
            text("indicator", operand.indicator().slug());
            area(operand.area());
            text("period", operand.period().text());
            out.append(",\"cell\":");
            cell(operand.cell());
            out.append(",\"pieces\":");
            list(operand.pieces(), this::piece);
            out.append('}');
        });
        out.append(",\"lackingCount\":").append(workings.lackingCount()).append(",\"lacking\":");
        list(workings.lacking(), lacking -> {
            out.append("{\"why\":\"").append(lacking.why().name()).append('"');
            text("indicator", lacking.indicator().slug());
            area(lacking.area());
            text("period", lacking.period().text());
            text("lastKnown", lacking.lastKnown().map(period -> period.text()).orElse(null));
            out.append('}');
        });
        return out.append('}').toString();
    }

    private void piece(Piece piece) {
        out.append("{\"cell\":");
        cell(piece.value());
        area(piece.area());
        text("since", piece.changed() == null ? null : piece.changed().toString());
        if (piece.share() != null) {
            out.append(",\"share\":").append(piece.share().toPlainString());
        }
        out.append('}');
    }

    private String write(DrillDown drillDown) {
        out.append("{\"indicator\":");
        Json.string(out, drillDown.indicator().slug());
        text("unit", drillDown.indicator().unit());
        text("period", drillDown.period().text());
        out.append(",\"whole\":");
        line(drillDown.whole());
        out.append(",\"parts\":");
        list(drillDown.parts(), this::line);
        return out.append('}').toString();
    }

    private void line(DrillDown.Line line) {
        out.append("{\"code\":");
        Json.string(out, line.area().key());
        text("name", line.area().name());
        out.append(",\"value\":");
        cell(line.value());
        out.append(",\"share\":");
        cell(line.share());
        out.append(",\"growth\":");
        cell(line.growth());
        out.append(",\"contribution\":");
        cell(line.contribution());
        out.append('}');
    }

    private void cell(Cell cell) {
        out.append("{\"value\":");
        if (cell.hasValue()) {
            Decimals.append(out, cell.amount(), cell.scale());
        } else {
            out.append("null");
        }
        text("derivation", cell.derivation().name());
        Vintage vintage = cell.vintage();
        if (vintage != null) {
            text("vintage", vintage.name());
            text("bound", cell.bound().name());
        }
        out.append('}');
    }

    private void area(@Nullable Area area) {
        if (area != null) {
            text("area", area.key());
            text("areaName", area.name());
        }
    }

    private void text(String name, @Nullable String value) {
        if (value != null) {
            out.append(",\"").append(name).append("\":");
            Json.string(out, value);
        }
    }

    private interface Each<T> {
        void write(T item);
    }

    private <T> void list(List<T> items, Each<T> each) {
        String comma = "";
        out.append('[');
        for (T item : items) {
            out.append(comma);
            each.write(item);
            comma = ",";
        }
        out.append(']');
    }
}
