package vn.theo.indicator.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.theo.access.Account;
import vn.theo.access.ForOffice;
import vn.theo.indicator.Vintage;
import vn.theo.kernel.CsvTable;
import vn.theo.kernel.Json;
import vn.theo.site.Frame;

/**
 * Takes a CSV table of figures in, described in docs/user/api.md: what it brings as JSON, or the refused rows as a CSV file that
 * can be mended and sent again.
 */
@Controller
class LoadApi {
    private static final int SHOWN = 1_000;
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final LoadFigures loadFigures;

    LoadApi(LoadFigures loadFigures) {
        this.loadFigures = loadFigures;
    }

    @ForOffice
    @PostMapping(path = "/api/so-lieu/nap", consumes = "text/csv")
    ResponseEntity<byte[]> load(
            Frame frame,
            Account account,
            InputStream table,
            @RequestParam(name = "ten-tep", defaultValue = "") String fileName,
            @RequestParam(name = "nguon", defaultValue = "") String source,
            @RequestParam(name = "do-chac", defaultValue = "OFFICIAL") String vintage,
            @RequestParam(name = "giu-dong-dung", defaultValue = "false") boolean keepGoodRows,
            @RequestParam(name = "xem-truoc", defaultValue = "false") boolean preview,
            @RequestParam(name = "tra-loi", defaultValue = "json") String answer)
            throws IOException {
        LoadReport report;
        try {
            LoadOptions options = new LoadOptions(
                    fileName.strip(), source.strip(), vintage(vintage), keepGoodRows, null, account.displayName());
            report = preview
                    ? loadFigures.preview(table, options, rows -> {})
                    : loadFigures.load(table, options, rows -> {});
        } catch (IllegalArgumentException cause) {
            StringBuilder problem = new StringBuilder("{\"status\":422,\"title\":");
            Json.string(problem, frame.t("indicator.load.no-table"));
            Json.string(problem.append(",\"detail\":"), cause.getMessage());
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(bytes(problem.append('}')));
        }
        return answer.equals("csv")
                ? ResponseEntity.ok()
                        .contentType(CSV)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"dong-bi-tu-choi.csv\"")
                        .body(bytes(refusedRows(frame, report)))
                : ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(bytes(json(frame, report)));
    }

    private static Vintage vintage(String name) {
        return Arrays.stream(Vintage.values())
                .filter(vintage -> vintage.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("'" + name + "' is none of " + Arrays.toString(Vintage.values())));
    }

    private static StringBuilder json(Frame frame, LoadReport report) {
        StringBuilder out = new StringBuilder(500);
        out.append("{\"rows\":").append(report.rows());
        out.append(",\"added\":").append(report.added());
        out.append(",\"changed\":").append(report.changed());
        out.append(",\"unchanged\":").append(report.unchanged());
        out.append(",\"refused\":").append(report.refusedCount());
        out.append(",\"written\":").append(report.written()).append(",\"changes\":[");
        String comma = "";
        for (LoadReport.Change change : report.changes()) {
            out.append(comma).append("{\"line\":").append(change.line()).append(",\"period\":");
            Json.string(out, change.period());
            Json.string(out.append(",\"before\":"), change.before());
            Json.string(out.append(",\"after\":"), change.after());
            out.append('}');
            comma = ",";
        }
        out.append("],\"refusedRows\":[");
        comma = "";
        for (RefusedRow row :
                report.refused().subList(0, Math.min(SHOWN, report.refused().size()))) {
            out.append(comma).append("{\"line\":").append(row.line()).append(",\"why\":");
            Json.string(out, why(frame, row));
            out.append('}');
            comma = ",";
        }
        return out.append("]}");
    }

    /** The refused rows in the columns of the table, what is wrong behind them. */
    private static StringBuilder refusedRows(Frame frame, LoadReport report) {
        StringBuilder out = new StringBuilder("\uFEFF");
        report.header().forEach(column -> out.append(CsvTable.cell(column)).append(','));
        out.append("error\r\n");
        for (RefusedRow row : report.refused()) {
            for (int i = 0; i < report.header().size(); i++) {
                out.append(i < row.cells().size() ? CsvTable.cell(row.cells().get(i)) : "")
                        .append(',');
            }
            out.append(CsvTable.cell(row.line() + ": " + why(frame, row))).append("\r\n");
        }
        return out;
    }

    private static String why(Frame frame, RefusedRow row) {
        return frame.t(row.key(), row.arguments().toArray());
    }

    private static byte[] bytes(StringBuilder text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
