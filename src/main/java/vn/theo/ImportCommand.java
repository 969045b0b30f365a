package vn.theo;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.theo.site.Texts;

/** {@code ./theo import}: sends tables of figures to the Theo of a data folder and says what each brought. */
public final class ImportCommand {
    private static final String ADDRESS = "/api/so-lieu/nap";

    private final ImportArguments arguments;
    private final Texts texts;

    private ImportCommand(ImportArguments arguments, Texts texts) {
        this.arguments = arguments;
        this.texts = texts;
    }

    public static void main(String[] typed) {
        Texts texts = Texts.ofCommand(System.getenv());
        ImportArguments arguments;
        try {
            arguments = ImportArguments.of(typed);
        } catch (IllegalArgumentException wrong) {
            System.err.println("theo: " + wrong.getMessage() + ". ./theo --help lists what it knows.");
            System.exit(2);
            return;
        }
        System.exit(new ImportCommand(arguments, texts).run());
    }

    private int run() {
        for (Path file : arguments.files()) {
            Optional<String> why = ReachedTheo.unreadable(file, texts);
            if (why.isPresent()) {
                System.err.println("theo: " + why.get());
                return 1;
            }
        }
        return ReachedTheo.with(arguments.data(), texts, theo -> {
            int code = 0;
            for (Path file : arguments.files()) {
                code = Math.max(code, load(file, theo));
            }
            return code;
        });
    }

    private int load(Path file, ReachedTheo theo) throws InterruptedException {
        try {
            HttpResponse<String> answer = theo.post(
                    ADDRESS, parameters(file, "json", arguments.dryRun()), file, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                System.err.println(file + ": " + theo.refusal(answer));
                return 1;
            }
            JsonNode report = JsonMapper.shared().readTree(answer.body());
            System.out.print(new ImportOutcome(texts, arguments).of(file, report));
            boolean refused = report.path("refused").asInt() > 0;
            Path out = arguments.refused();
            if (refused && out != null) {
                keepRefused(file, out, theo);
            }
            return refused ? 1 : 0;
        } catch (IOException cause) {
            String why = cause.getMessage();
            System.err.println(file + ": "
                    + texts.of(
                            "indicator.command.broken",
                            why == null ? cause.getClass().getSimpleName() : why));
            return 1;
        }
    }

    private void keepRefused(Path file, Path out, ReachedTheo theo) throws IOException, InterruptedException {
        String format = out.toString().endsWith(".xlsx") ? "xlsx" : "csv";
        HttpResponse<byte[]> rows =
                theo.post(ADDRESS, parameters(file, format, true), file, HttpResponse.BodyHandlers.ofByteArray());
        if (rows.statusCode() != 200) {
            System.err.println("theo: " + texts.of("site.command.answered", String.valueOf(rows.statusCode())));
            return;
        }
        try {
            Files.write(out, rows.body());
            System.out.println("  "
                    + texts.of(
                            arguments.goodRows()
                                    ? "indicator.command.refused-written"
                                    : "indicator.command.refused-written-alone",
                            out));
        } catch (IOException cause) {
            System.err.println("theo: " + texts.of("indicator.command.refused-unwritten", out));
        }
    }

    /** The options in the names of docs/user/api.md. */
    private Map<String, String> parameters(Path file, String answer, boolean preview) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("ten-tep", String.valueOf(file.getFileName()));
        parameters.put("nguon", arguments.source());
        parameters.put("biet-tu", arguments.knownFrom());
        parameters.put("so-thap-phan", arguments.decimal());
        parameters.put("giu-dong-dung", String.valueOf(arguments.goodRows()));
        parameters.put("xem-truoc", String.valueOf(preview));
        parameters.put("tra-loi", answer);
        return parameters;
    }
}
