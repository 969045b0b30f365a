package vn.theo.indicator.load;

import java.util.List;
import vn.theo.indicator.Definitions;
import vn.theo.kernel.Json;
import vn.theo.site.Texts;
import vn.theo.territory.Lineage;

/** A report as JSON, with codes instead of ids. */
final class ReportJson {
    private static final int SHOWN = 1_000;

    private final Texts texts;
    private final Definitions definitions;
    private final Lineage lineage;
    private final StringBuilder out = new StringBuilder(1_000);

    ReportJson(Texts texts, Definitions definitions, Lineage lineage) {
        this.texts = texts;
        this.definitions = definitions;
        this.lineage = lineage;
    }

    String of(LoadReport report) {
        out.append("{\"rows\":").append(report.rows());
        out.append(",\"added\":").append(report.added());
        out.append(",\"changed\":").append(report.changed());
        out.append(",\"unchanged\":").append(report.unchanged());
        out.append(",\"empty\":").append(report.empty());
        out.append(",\"refused\":").append(report.refusedCount());
        out.append(",\"written\":").append(report.written());
        out.append(",\"load\":").append(report.written() ? String.valueOf(report.loadId()) : "null");
        out.append(",\"sameAs\":").append(report.sameAs());
        out.append(",\"assumptions\":[");
        String comma = "";
        for (var remark : report.remarks()) {
            text(comma, texts.of(remark.key(), remark.arguments().toArray()));
            comma = ",";
        }
        out.append("],\"indicators\":[");
        comma = "";
        for (LoadReport.Count count : report.byIndicator()) {
            text(comma + "{\"code\":", code(count.indicatorId()));
            out.append(",\"new\":").append(count.added());
            out.append(",\"revised\":").append(count.changed());
            out.append(",\"same\":").append(count.unchanged()).append('}');
            comma = ",";
        }
        changes("],\"suspicious\":[", report.suspicious());
        changes("],\"biggest\":[", report.biggest());
        changes("],\"changes\":[", report.changes());
        out.append("],\"refusedRows\":[");
        comma = "";
        for (RefusedRow row :
                report.refused().subList(0, Math.min(SHOWN, report.refused().size()))) {
            out.append(comma).append("{\"line\":").append(row.line());
            text(",\"column\":", row.column());
            text(",\"value\":", row.value());
            text(",\"why\":", texts.of(row.key(), row.arguments().toArray()));
            text(",\"code\":", row.key());
            out.append('}');
            comma = ",";
        }
        return out.append("]}").toString();
    }

    private void changes(String opening, List<LoadReport.Change> changes) {
        out.append(opening);
        String comma = "";
        for (LoadReport.Change change : changes) {
            out.append(comma).append("{\"line\":").append(change.line());
            text(",\"indicator\":", code(change.indicatorId()));
            text(",\"area\":", lineage.get(change.areaId()).code());
            text(",\"period\":", change.period());
            text(",\"before\":", change.before());
            out.append(",\"beforePeriod\":");
            Json.string(out, change.earlier());
            text(",\"after\":", change.after());
            out.append('}');
            comma = ",";
        }
    }

    private String code(long indicatorId) {
        return definitions.find(indicatorId).map(each -> each.slug()).orElse("");
    }

    private void text(String before, String value) {
        Json.string(out.append(before), value);
    }
}
