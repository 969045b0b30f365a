package vn.theo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.theo.access.CommandKey;

/**
 * A Theo that a command goes through.
 *
 * @param port where it listens on this machine
 * @param key what it takes as the office's word
 */
record Running(int port, String key) {
    /**
     * Does work with the Theo that runs on a data folder, or with one started on it for as long as the work takes.
     *
     * @return the exit code of the work, 3 where the folder holds no Theo
     */
    static int with(Path data, HttpClient client, ToIntFunction<Running> work) {
        Running running = find(data, client);
        if (running != null) {
            return work.applyAsInt(running);
        }
        if (!Files.isDirectory(data.resolve("postgres")) && System.getenv("THEO_DB_URL") == null) {
            System.err.println("theo: " + data + " holds no Theo yet. Start one with ./theo run, or name its"
                    + " folder with --data FOLDER.");
            return 3;
        }
        System.err.println("No Theo runs on " + data + "; starting one for the time of loading.");
        try (ConfigurableApplicationContext own = SpringApplication.run(
                TheoApplication.class, "--server.port=0", "--theo.data=" + data, "--theo.sample=false")) {
            Running started = find(data, client);
            if (started == null) {
                System.err.println("theo: the Theo that was started cannot be reached.");
                return 1;
            }
            return work.applyAsInt(started);
        } catch (RuntimeException failure) {
            return TheoApplication.explain(failure);
        }
    }

    /** The Theo that runs on the data folder, null when none answers. */
    private static @Nullable Running find(Path data, HttpClient client) {
        Path file = data.resolve(CommandKey.FILE);
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.size() < 2) {
                return null;
            }
            Running running = new Running(Integer.parseInt(lines.get(0)), lines.get(1));
            client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + running.port + "/dang-nhap"))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            return running;
        } catch (ConnectException | NumberFormatException stale) {
            return null;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    /** The language in which it should answer. */
    static String language() {
        return String.valueOf(System.getenv("LANG")).startsWith("vi") ? "vi" : "en";
    }
}
