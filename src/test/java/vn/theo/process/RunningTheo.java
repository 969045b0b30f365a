package vn.theo.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The application as a process of its own, started as the launcher starts it, so that it can be killed. */
final class RunningTheo implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("(http://127\\.0\\.0\\.1:\\d+)/");
    private static final Pattern PASSWORD = Pattern.compile("password\\s+([a-z0-9-]{19})");
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Process process;
    private final Path data;
    private final List<String> output;
    private final String address;

    private RunningTheo(Process process, Path data, List<String> output, String address) {
        this.process = process;
        this.data = data;
        this.output = output;
        this.address = address;
    }

    /** Starts on a free port and waits until the address is announced. */
    static RunningTheo start(Path data) throws IOException, InterruptedException {
        Process process = launch(data);
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        Thread.ofVirtual().start(() -> {
            try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
                reader.lines().forEach(lines::add);
            } catch (IOException | java.io.UncheckedIOException ended) {
                lines.add("(output ended)");
            }
        });
        List<String> output = new ArrayList<>();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && (process.isAlive() || !lines.isEmpty())) {
            String line = lines.poll(200, TimeUnit.MILLISECONDS);
            if (line != null) {
                output.add(line);
                if (line.contains("Ctrl+C")) {
                    Matcher address = ADDRESS.matcher(String.join("\n", output));
                    if (address.find()) {
                        return new RunningTheo(process, data, output, address.group(1));
                    }
                }
            }
        }
        process.destroyForcibly();
        throw new IllegalStateException("Theo did not start:\n" + String.join("\n", output));
    }

    /** Starts the process without waiting, for starts that are meant to fail. */
    static Process launch(Path data) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dstdout.encoding=UTF-8",
                        "-Dstderr.encoding=UTF-8",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        classPath,
                        "vn.theo.TheoApplication",
                        "--server.port=0",
                        "--theo.sample=false",
                        "--theo.data=" + data)
                .redirectErrorStream(true)
                .start();
    }

    String address() {
        return address;
    }

    /** The administrator's password, printed by the first start only. */
    Optional<String> password() {
        Matcher password = PASSWORD.matcher(String.join("\n", output));
        return password.find() ? Optional.of(password.group(1)) : Optional.empty();
    }

    /** Ends the application as a power cut would; its database server stays behind as an orphan. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Kills the database server's main process under the running application. */
    void killDatabase() throws IOException, InterruptedException {
        long pid = Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .getFirst()
                .strip());
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        postmaster.destroyForcibly();
        for (int i = 0; i < 100 && postmaster.isAlive(); i++) {
            Thread.sleep(50);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
