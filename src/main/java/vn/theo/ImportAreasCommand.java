package vn.theo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.theo.kernel.CsvTable;
import vn.theo.site.Texts;

/**
 * {@code ./theo import-areas}: sends tables of areas and changes to the Theo that runs on a data folder, or starts one on it.
 * All files are one country: checked together, written together or not at all.
 */
public final class ImportAreasCommand {
    private static final int SHOWN = 20;

    private static final String ADDRESS = "/api/dia-ban/nap";

    private final Arguments arguments;
    private final Texts texts;

    private ImportAreasCommand(Arguments arguments, Texts texts) {
        this.arguments = arguments;
        this.texts = texts;
    }

    /** What was typed. */
    private record Arguments(
            List<Path> files,
            boolean dryRun,
            String basis,
            @Nullable Path report,
            Path data) {
        static Arguments of(String[] typed) {
            List<Path> files = new ArrayList<>();
            boolean dryRun = false;
            String basis = "";
            Path report = null;
            Path data = Path.of(System.getProperty("theo.home", "."), "data");
            for (int i = 0; i < typed.length; i++) {
                switch (typed[i]) {
                    case "--dry-run" -> dryRun = true;
                    case "--basis" -> basis = following(typed, i++);
                    case "--report" -> report = Path.of(following(typed, i++));
                    case "--data" -> data = Path.of(following(typed, i++));
                    default -> {
                        if (typed[i].startsWith("--")) {
                            throw new IllegalArgumentException("import-areas does not know '" + typed[i] + "'");
                        }
                        files.add(Path.of(typed[i]));
                    }
                }
            }
            if (files.isEmpty()) {
                throw new IllegalArgumentException("import-areas needs at least one FILE");
            }
            return new Arguments(files, dryRun, basis, report, data);
        }

        private static String following(String[] typed, int at) {
            if (at + 1 >= typed.length) {
                throw new IllegalArgumentException(typed[at] + " needs a value");
            }
            return typed[at + 1];
        }
    }

    public static void main(String[] typed) {
        Arguments arguments;
        try {
            arguments = Arguments.of(typed);
        } catch (IllegalArgumentException wrong) {
            System.err.println("theo: " + wrong.getMessage() + ". ./theo --help lists what it knows.");
            System.exit(2);
            return;
        }
        System.exit(new ImportAreasCommand(arguments, Texts.ofCommand(System.getenv())).run());
    }

    private int run() {
        for (Path file : arguments.files) {
            Optional<String> why = ReachedTheo.unreadable(file, texts);
            if (why.isPresent()) {
                System.err.println("theo: " + why.get());
                return 1;
            }
        }
        return ReachedTheo.with(arguments.data, texts, this::load);
    }

    private int load(ReachedTheo theo) throws InterruptedException {
        try {
            String boundary = "theo-" + UUID.randomUUID();
            HttpResponse<String> answer = theo.post(
                    ADDRESS,
                    "multipart/form-data; boundary=" + boundary,
                    HttpRequest.BodyPublishers.ofByteArray(body(boundary)),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                System.err.println("theo: " + theo.refusal(answer));
                return 1;
            }
            JsonNode report = JsonMapper.shared().readTree(answer.body());
            say(report);
            Path out = arguments.report;
            if (out != null) {
                Files.writeString(out, csv(report));
                System.out.println("  " + texts.of("territory.command.report", out));
            }
            return report.path("errors").asInt() > 0 ? 1 : 0;
        } catch (IOException cause) {
            System.err.println("theo: " + texts.of("territory.command.broken", String.valueOf(cause.getMessage())));
            return 1;
        }
    }

    private byte[] body(String boundary) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, boundary, "name=\"can-cu\"", arguments.basis.getBytes(StandardCharsets.UTF_8));
        part(
                body,
                boundary,
                "name=\"xem-truoc\"",
                String.valueOf(arguments.dryRun).getBytes(StandardCharsets.UTF_8));
        for (Path file : arguments.files) {
            String name = String.valueOf(file.getFileName()).replace("\"", "%22");
            part(body, boundary, "name=\"tep\"; filename=\"" + name + "\"", Files.readAllBytes(file));
        }
        body.write(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static void part(ByteArrayOutputStream body, String boundary, String disposition, byte[] content)
            throws IOException {
        body.write(("--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.write(content);
        body.write("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private void say(JsonNode report) {
        int news = report.path("added").asInt()
                + report.path("corrected").asInt()
                + report.path("changes").asInt();
        int errors = report.path("errors").asInt();
        String outcome = report.path("written").asBoolean()
                ? "written"
                : errors > 0 ? "not-written" : news == 0 ? "nothing-new" : "would-write";
        System.out.println(texts.of("territory.command." + outcome) + ": "
                + texts.of(
                        "territory.command.counts",
                        number(report, "added"),
                        number(report, "corrected"),
                        number(report, "unchanged"),
                        number(report, "changes"),
                        number(report, "errors"),
                        number(report, "warnings")));
        int said = 0;
        for (JsonNode finding : report.path("findings")) {
            if (said++ < SHOWN) {
                System.out.println("  " + symbol(finding) + " " + where(finding)
                        + finding.path("what").asString()
                        + advice(finding));
            }
        }
        if (said > SHOWN) {
            System.out.println("  … " + texts.of("territory.command.more", texts.number(said - SHOWN)));
        }
    }

    private String number(JsonNode report, String field) {
        return texts.number(report.path(field).asInt());
    }

    private static String symbol(JsonNode finding) {
        return switch (finding.path("weight").asString()) {
            case "ERROR" -> "✕";
            case "WARNING" -> "⚠";
            default -> "·";
        };
    }

    private static String where(JsonNode finding) {
        int line = finding.path("line").asInt();
        return line == 0 ? "" : finding.path("file").asString() + ":" + line + ": ";
    }

    private static String advice(JsonNode finding) {
        String advice = finding.path("whatToDo").asString();
        return advice.isEmpty() ? "" : " — " + advice;
    }

    private static String csv(JsonNode report) {
        StringBuilder out = new StringBuilder("\uFEFFweight,file,line,what,what_to_do\r\n");
        for (JsonNode finding : report.path("findings")) {
            int line = finding.path("line").asInt();
            out.append(finding.path("weight").asString()).append(',');
            out.append(CsvTable.cell(finding.path("file").asString())).append(',');
            out.append(line == 0 ? "" : line).append(',');
            out.append(CsvTable.cell(finding.path("what").asString())).append(',');
            out.append(CsvTable.cell(finding.path("whatToDo").asString())).append("\r\n");
        }
        return out.toString();
    }
}
