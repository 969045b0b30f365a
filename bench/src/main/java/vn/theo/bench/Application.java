package vn.theo.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The application as it is shipped, in a process of its own on a scratch data folder; closing it ends the process. */
final class Application implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Path data;
    private final int port;
    private final String address;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager()).build();
    private Process process;
    private String password = "";
    private String token = "";

    private Application(Path data, int port) throws IOException {
        this.data = data;
        this.port = port;
        this.address = "http://127.0.0.1:" + port;
        this.process = process(data, port);
    }

    /** Starts it without the sample and signs the administrator in. */
    static Application start(int port) throws IOException, InterruptedException {
        Application application = new Application(Files.createTempDirectory("theo-bench"), port);
        try {
            application.password = application.firstPassword();
            application.signIn();
            return application;
        } catch (IOException | InterruptedException | RuntimeException failure) {
            application.close();
            throw failure;
        }
    }

    /** Ends the process and starts another one on the same data, with nothing in memory yet. */
    void restart() throws IOException, InterruptedException {
        end();
        process = process(data, port);
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        Thread.ofPlatform().daemon().start(() -> lines.lines().forEach(line -> {}));
        token = "";
        signIn();
    }

    private static Process process(Path data, int port) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "@theo.options",
                        "-cp",
                        "target/theo-classes.jar:"
                                + Files.readString(Path.of("target", "class-path"))
                                        .strip(),
                        "vn.theo.TheoApplication",
                        "--server.port=" + port,
                        "--theo.data=" + data,
                        "--theo.sample=false")
                .redirectErrorStream(true)
                .start();
    }

    private String firstPassword() throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        Pattern password = Pattern.compile("password\\s+(\\S+)");
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append('\n');
            Matcher matcher = password.matcher(line);
            if (matcher.find()) {
                Thread.ofPlatform().daemon().start(() -> lines.lines().forEach(rest -> {}));
                return matcher.group(1);
            }
        }
        throw new IOException("The application ended without naming a password:\n" + said);
    }

    private void signIn() throws IOException, InterruptedException {
        for (int i = 0; i < 100 && token.isEmpty(); i++) {
            try {
                token = token(get("/dang-nhap").body());
            } catch (IOException notYet) {
                Thread.sleep(300);
            }
        }
        HttpRequest.BodyPublisher form = HttpRequest.BodyPublishers.ofString(
                "ten=quantri&mat-khau=" + encoded(password) + "&_csrf=" + encoded(token));
        client.send(
                HttpRequest.newBuilder(URI.create(address + "/dang-nhap"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(form)
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        token = token(get("/tin-den").body());
    }

    private static String token(String page) throws IOException {
        Matcher matcher = TOKEN.matcher(page);
        if (!matcher.find()) {
            throw new IOException("A page without form token");
        }
        return matcher.group(1);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a file as the body of a request. */
    HttpResponse<String> post(String path, Path file) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "text/csv")
                        .header("X-CSRF-TOKEN", token)
                        .POST(HttpRequest.BodyPublishers.ofFile(file))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    URI uri(String path) {
        return URI.create(address + path);
    }

    /** A connection to its database. */
    Connection database() throws IOException, SQLException {
        List<String> postmaster = Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"));
        String password = Files.readString(data.resolve("database-password")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + postmaster.get(3).strip() + "/postgres", "postgres", password);
    }

    /**
     * Waits until the checks that follow a load are done, for at most five minutes: until its process is all but idle.
     *
     * @return how many seconds that took
     */
    double settle() throws InterruptedException {
        long start = System.nanoTime();
        Duration used = process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
        for (int i = 0; i < 60; i++) {
            Thread.sleep(5_000);
            Duration now = process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
            if (now.minus(used).toMillis() < 500) {
                break;
            }
            used = now;
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** The memory of its process in bytes, as the system counts it; 0 where it does not say. */
    long residentBytes() throws IOException {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        if (Files.notExists(status)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElse(0);
        }
    }

    @Override
    public void close() throws IOException {
        end();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private void end() {
        process.destroy();
        try {
            process.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
