package vn.theo;

import java.io.FileInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./theo import}: sends tables of figures to the Theo that runs on a data folder, or starts one on it. Both ways go
 * through the same address as any program does.
 */
public final class ImportCommand {
    private static final int SHOWN = 20;

    private final Arguments arguments;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private ImportCommand(Arguments arguments) {
        this.arguments = arguments;
    }

    /** What was typed. */
    private record Arguments(
            List<Path> files,
            boolean goodRows,
            boolean dryRun,
            String knownFrom,
            String source,
            String decimal,
            @Nullable Path refused,
            Path data) {
        static Arguments of(String[] typed) {
            List<Path> files = new ArrayList<>();
            boolean goodRows = false;
            boolean dryRun = false;
            String knownFrom = "";
            String source = "";
            String decimal = "";
            Path refused = null;
            Path data = Path.of(System.getProperty("theo.home", "."), "data");
            for (int i = 0; i < typed.length; i++) {
                switch (typed[i]) {
                    case "--good-rows" -> goodRows = true;
                    case "--dry-run" -> dryRun = true;
                    case "--known-from" -> knownFrom = following(typed, i++);
                    case "--source" -> source = following(typed, i++);
                    case "--decimal" -> decimal = following(typed, i++);
                    case "--refused" -> refused = Path.of(following(typed, i++));
                    case "--data" -> data = Path.of(following(typed, i++));
                    default -> {
                        if (typed[i].startsWith("--")) {
                            throw new IllegalArgumentException("import does not know '" + typed[i] + "'");
                        }
                        files.add(Path.of(typed[i]));
                    }
                }
            }
            if (files.isEmpty()) {
                throw new IllegalArgumentException("import needs at least one FILE");
            }
            if (refused != null && files.size() > 1) {
                throw new IllegalArgumentException("--refused goes with one FILE, got " + files.size());
            }
            return new Arguments(files, goodRows, dryRun, knownFrom, source, decimal, refused, data);
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
        System.exit(new ImportCommand(arguments).run());
    }

    private int run() {
        for (Path file : arguments.files) {
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                System.err.println("theo: " + file + " is no file that can be read.");
                return 1;
            }
        }
        return Running.with(arguments.data, client, this::load);
    }

    private int load(Running running) {
        int code = 0;
        for (Path file : arguments.files) {
            try {
                code = Math.max(code, load(file, running));
            } catch (IOException cause) {
                System.err.println("theo: " + file + ": the connection to Theo broke (" + cause.getMessage()
                        + "). Nothing of this file was written unless it says so under Nạp số liệu.");
                code = 1;
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return 1;
            }
        }
        return code;
    }

    private int load(Path file, Running running) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(request(file, running, "json", arguments.dryRun), HttpResponse.BodyHandlers.ofString());
        clearProgress();
        JsonNode report = answer.statusCode() == 200 || answer.statusCode() == 422
                ? JsonMapper.shared().readTree(answer.body())
                : null;
        if (report == null || answer.statusCode() == 422) {
            System.err.println(file + ": "
                    + (report == null
                            ? "Theo answered " + answer.statusCode()
                            : report.path("detail").asString()));
            return 1;
        }
        say(file, report);
        int refused = report.path("refused").asInt();
        Path out = arguments.refused;
        if (refused > 0 && out != null) {
            String format = out.toString().endsWith(".xlsx") ? "xlsx" : "csv";
            HttpResponse<byte[]> rows =
                    client.send(request(file, running, format, true), HttpResponse.BodyHandlers.ofByteArray());
            clearProgress();
            Files.write(out, rows.body());
            System.out.println("  refused rows: " + out);
        }
        return refused > 0 ? 1 : 0;
    }

    private HttpRequest request(Path file, Running running, String answer, boolean preview) throws IOException {
        String address = "http://127.0.0.1:" + running.port() + "/api/so-lieu/nap?ten-tep="
                + encoded(String.valueOf(file.getFileName())) + "&nguon=" + encoded(arguments.source) + "&biet-tu="
                + encoded(arguments.knownFrom) + "&so-thap-phan=" + encoded(arguments.decimal) + "&giu-dong-dung="
                + arguments.goodRows + "&xem-truoc=" + preview + "&tra-loi=" + answer;
        long bytes = Files.size(file);
        return HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + running.key())
                .header("Content-Type", "application/octet-stream")
                .header("Accept-Language", Running.language())
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> shown(file, bytes)))
                .build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The file, with a bar of what has been sent of it on a terminal. */
    private static InputStream shown(Path file, long bytes) {
        try {
            InputStream in = new FileInputStream(file.toFile());
            return System.getProperty("theo.progress", "none").equals("terminal") ? new Shown(in, file, bytes) : in;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static final class Shown extends FilterInputStream {
        private static final int WIDTH = 30;

        private final Path file;
        private final long bytes;
        private long sent;
        private int percent = -1;

        Shown(InputStream in, Path file, long bytes) {
            super(in);
            this.file = file;
            this.bytes = Math.max(1, bytes);
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            int count = super.read(to, from, length);
            sent += Math.max(0, count);
            int now = (int) (100 * sent / bytes);
            if (now != percent) {
                percent = now;
                int full = WIDTH * now / 100;
                System.err.print("\r  " + "█".repeat(full) + "░".repeat(WIDTH - full) + " " + now + " % "
                        + file.getFileName() + (now == 100 ? " …" : ""));
            }
            return count;
        }
    }

    private static void clearProgress() {
        if (System.getProperty("theo.progress", "none").equals("terminal")) {
            System.err.print("\r\033[K");
        }
    }

    private void say(Path file, JsonNode report) {
        int news = report.path("added").asInt() + report.path("changed").asInt();
        String outcome = report.path("written").asBoolean()
                ? "loaded (load " + report.path("load").asInt() + ")"
                : news == 0 ? "nothing new" : arguments.dryRun ? "would load" : "not loaded";
        System.out.println(file + ": " + outcome + ": " + report.path("added").asInt() + " new, "
                + report.path("changed").asInt() + " changed, "
                + report.path("unchanged").asInt() + " unchanged, "
                + report.path("empty").asInt() + " empty, "
                + report.path("refused").asInt() + " refused");
        report.path("assumptions").forEach(each -> System.out.println("  " + each.asString()));
        int said = 0;
        for (JsonNode change : report.path("suspicious")) {
            if (said++ < SHOWN) {
                System.out.println("  ⚠ line " + change.path("line").asInt() + ": "
                        + change.path("indicator").asString() + " "
                        + change.path("area").asString() + " "
                        + change.path("period").asString() + ": "
                        + change.path("before").asString() + " → "
                        + change.path("after").asString());
            }
        }
        said = 0;
        for (JsonNode row : report.path("refusedRows")) {
            if (said++ < SHOWN) {
                System.out.println("  ✕ line " + row.path("line").asInt() + ", "
                        + row.path("column").asString() + ": " + row.path("why").asString());
            }
        }
        if (report.path("refused").asInt() > SHOWN) {
            System.out.println("  … --refused OUT.csv writes them all");
        }
    }
}
