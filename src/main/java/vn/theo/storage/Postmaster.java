package vn.theo.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The main process of a PostgreSQL cluster, found by the {@code postmaster.pid} it keeps in its folder. */
final class Postmaster {
    private Postmaster() {}

    static boolean isAlive(Path cluster) {
        return find(cluster).isPresent();
    }

    /** Ends a server that outlived the application which started it, so that the folder can be opened again. */
    static void stopLeftOver(Path cluster, Duration patience) throws IOException {
        Optional<ProcessHandle> leftOver = find(cluster);
        if (leftOver.isEmpty()) {
            return;
        }
        CompletableFuture<ProcessHandle> ended = leftOver.get().onExit();
        leftOver.get().destroy();
        try {
            ended.get(patience.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException stuck) {
            throw new IOException(
                    "a database process from an earlier run (pid "
                            + leftOver.get().pid() + ") does not end",
                    stuck);
        }
    }

    private static Optional<ProcessHandle> find(Path cluster) {
        Path file = cluster.resolve("postmaster.pid");
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            List<String> lines = Files.readAllLines(file);
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                            .filter(ProcessHandle::isAlive)
                            .filter(Postmaster::isPostgres);
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.contains("postgres"))
                .orElse(true);
    }
}
