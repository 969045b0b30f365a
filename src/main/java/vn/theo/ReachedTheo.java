package vn.theo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.theo.access.CommandKey;
import vn.theo.site.Texts;

/**
 * The Theo that a command talks to: the one that runs on a data folder, else one that is started on it for as long as the command
 * takes. Both are spoken to through the same addresses as any program uses, so that a command can do nothing that they cannot.
 */
final class ReachedTheo implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient client;
    private final Running running;
    private final Texts texts;
    private final @Nullable ConfigurableApplicationContext own;

    /** Where a Theo listens, and the key it takes. */
    private record Running(int port, String key) {
        URI address(String path) {
            return URI.create("http://127.0.0.1:" + port + path);
        }
    }

    /** No Theo can be reached; the message says why and what to do, the code is the exit code of the command. */
    static final class Unreachable extends Exception {
        private final int code;

        private Unreachable(int code, String message) {
            super(message);
            this.code = code;
        }

        int code() {
            return code;
        }
    }

    private ReachedTheo(HttpClient client, Running running, Texts texts, @Nullable ConfigurableApplicationContext own) {
        this.client = client;
        this.running = running;
        this.texts = texts;
        this.own = own;
    }

    /**
     * Finds the Theo of a data folder or starts one, saying so on standard error.
     *
     * @param data the data folder, relative to where the command was typed
     */
    private static ReachedTheo on(Path data, Texts texts) throws Unreachable {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
        Running running = findRunning(data, client, texts);
        if (running != null) {
            return new ReachedTheo(client, running, texts, null);
        }
        if (!Files.isDirectory(data.resolve("postgres")) && System.getenv("THEO_DB_URL") == null) {
            throw new Unreachable(3, texts.of("site.command.no-data", data));
        }
        System.err.println(texts.of("site.command.starting", data));
        ConfigurableApplicationContext own;
        try {
            own = SpringApplication.run(
                    TheoApplication.class,
                    "--server.port=0",
                    "--theo.data=" + data,
                    "--theo.sample=false",
                    "--theo.greeting=false");
        } catch (RuntimeException failure) {
            throw new Unreachable(TheoApplication.explain(failure), "");
        }
        Running started = findRunning(data, client, texts);
        if (started == null) {
            own.close();
            throw new Unreachable(1, texts.of("site.command.no-answer", data));
        }
        return new ReachedTheo(client, started, texts, own);
    }

    /** The Theo that runs on the data folder, null when none answers. */
    private static @Nullable Running findRunning(Path data, HttpClient client, Texts texts) throws Unreachable {
        Path file = data.resolve(CommandKey.FILE);
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.size() < 2) {
                return null;
            }
            Running running = new Running(Integer.parseInt(lines.get(0)), lines.get(1));
            client.send(
                    HttpRequest.newBuilder(running.address("/dang-nhap"))
                            .timeout(PATIENCE)
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            return running;
        } catch (ConnectException | NumberFormatException stale) {
            return null;
        } catch (AccessDeniedException notOurs) {
            throw new Unreachable(3, texts.of("site.command.not-yours", file));
        } catch (IOException cause) {
            throw new Unreachable(1, texts.of("site.command.no-answer", data));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    /** Sends a file to an address with parameters; on a terminal a bar shows how much of it has gone. */
    <T> HttpResponse<T> post(String path, Map<String, String> parameters, Path file, HttpResponse.BodyHandler<T> answer)
            throws IOException, InterruptedException {
        String query = parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
        try {
            return post(
                    path + query,
                    "application/octet-stream",
                    HttpRequest.BodyPublishers.ofInputStream(() -> opened(file)),
                    answer);
        } finally {
            SendingBar.clear();
        }
    }

    /** Sends content of a type to an address, with the key and in the language of the command. */
    <T> HttpResponse<T> post(
            String path, String type, HttpRequest.BodyPublisher content, HttpResponse.BodyHandler<T> answer)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(running.address(path))
                .header("Authorization", "Bearer " + running.key)
                .header("Content-Type", type)
                .header("Cookie", "theo-lang=" + texts.language())
                .POST(content)
                .build();
        return client.send(request, answer);
    }

    /** Does work with the Theo of a data folder and gives its exit code; what keeps it from that is said on standard error. */
    static int with(Path data, Texts texts, Work work) {
        try (ReachedTheo theo = on(data, texts)) {
            return work.run(theo);
        } catch (Unreachable none) {
            if (none.getMessage() instanceof String why && !why.isEmpty()) {
                System.err.println("theo: " + why);
            }
            return none.code();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    /** What a command does, with its exit code. */
    interface Work {
        int run(ReachedTheo theo) throws InterruptedException;
    }

    /** Why a file cannot be sent, empty when it can. */
    static Optional<String> unreadable(Path file, Texts texts) {
        if (Files.isDirectory(file)) {
            return Optional.of(texts.of("site.command.folder", file));
        }
        if (!Files.exists(file)) {
            return Optional.of(texts.of("site.command.no-file", file));
        }
        return Files.isReadable(file) ? Optional.empty() : Optional.of(texts.of("site.command.locked-file", file));
    }

    private static InputStream opened(Path file) {
        try {
            return SendingBar.around(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Why an answer is none that was hoped for: what Theo said, else what its status means. */
    String refusal(HttpResponse<String> answer) {
        try {
            JsonNode problem = JsonMapper.shared().readTree(answer.body());
            if (problem.path("detail").isString()) {
                String hint =
                        texts.of("site.command.hint." + problem.path("code").asString(""));
                return problem.path("detail").asString() + (hint.startsWith("site.") ? "" : " " + hint);
            }
        } catch (JacksonException noJson) {
            // a page for people; its status says enough
        }
        return switch (answer.statusCode()) {
            case 401, 403 -> texts.of("site.command.no-key");
            case 413 -> texts.of("site.command.too-large");
            default -> texts.of("site.command.answered", String.valueOf(answer.statusCode()));
        };
    }

    /** Ends the Theo that was started for the command; one that ran before goes on. */
    @Override
    public void close() {
        client.close();
        if (own != null) {
            own.close();
        }
    }
}
