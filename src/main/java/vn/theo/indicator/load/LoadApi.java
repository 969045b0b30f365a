package vn.theo.indicator.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.theo.access.Account;
import vn.theo.access.ForOffice;
import vn.theo.indicator.Indicators;
import vn.theo.kernel.Json;
import vn.theo.site.Frame;
import vn.theo.site.Refusal;
import vn.theo.territory.Lineages;

/**
 * Takes a table of figures in, described in docs/user/api.md: what it brings as JSON, or the refused rows as a CSV or Excel
 * file that can be mended and sent again. What the table is written in is told by its content.
 */
@Controller
class LoadApi {
    static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    static final MediaType SHEET =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final LoadFigures loadFigures;
    private final Indicators indicators;
    private final Lineages lineages;

    LoadApi(LoadFigures loadFigures, Indicators indicators, Lineages lineages) {
        this.loadFigures = loadFigures;
        this.indicators = indicators;
        this.lineages = lineages;
    }

    @ForOffice
    @PostMapping(
            path = "/api/so-lieu/nap",
            consumes = {
                "text/csv",
                "text/tab-separated-values",
                "text/plain",
                "application/json",
                "application/x-ndjson",
                "application/vnd.sdmx.data+csv",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "application/octet-stream"
            })
    ResponseEntity<byte[]> load(
            Frame frame, Account account, InputStream table, @RequestParam Map<String, String> typed)
            throws IOException {
        return answer(frame, account, table, "", typed);
    }

    @ForOffice
    @PostMapping(path = "/api/so-lieu/nap", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<byte[]> load(
            Frame frame,
            Account account,
            @RequestParam(name = "tep") MultipartFile file,
            @RequestParam Map<String, String> typed)
            throws IOException {
        String name = file.getOriginalFilename();
        try (InputStream table = file.getInputStream()) {
            return answer(frame, account, table, name == null ? "" : name, typed);
        }
    }

    private ResponseEntity<byte[]> answer(
            Frame frame, Account account, InputStream table, String fileName, Map<String, String> typed)
            throws IOException {
        LoadReport report;
        try {
            LoadOptions options = LoadForm.of(typed).options(fileName, account.displayName());
            report = typed.getOrDefault("xem-truoc", "").equals("true")
                    ? loadFigures.preview(table, options, rows -> {})
                    : loadFigures.load(table, options, rows -> {});
        } catch (Refusal refused) {
            StringBuilder problem = new StringBuilder("{\"status\":422,\"title\":");
            Json.string(problem, frame.t("indicator.load.no-table"));
            Json.string(problem.append(",\"detail\":"), refused.in(frame.texts()));
            Json.string(problem.append(",\"code\":"), String.valueOf(refused.getMessage()));
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem.append('}').toString().getBytes(StandardCharsets.UTF_8));
        }
        String answer = typed.getOrDefault("tra-loi", "json");
        if (answer.equals("csv") || answer.equals("xlsx")) {
            return refusedFile(RefusedTable.rows(report.header(), report.refused(), frame.texts()), answer);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(new ReportJson(frame.texts(), indicators.current(), lineages.current())
                        .of(report)
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** Refused rows as a file. */
    static ResponseEntity<byte[]> refusedFile(java.util.List<java.util.List<String>> rows, String format) {
        boolean sheet = format.equals("xlsx");
        return ResponseEntity.ok()
                .contentType(sheet ? SHEET : CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"dong-bi-tu-choi." + (sheet ? "xlsx" : "csv") + "\"")
                .body(sheet ? RefusedTable.sheet(rows, "dong bi tu choi") : RefusedTable.csv(rows));
    }
}
