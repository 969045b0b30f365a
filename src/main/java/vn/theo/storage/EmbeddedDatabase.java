package vn.theo.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server of Theo's own on a data folder: made on the first start, durable (fsync and synchronous commit on),
 * reached over loopback with a password, stopped with the application, and started again when it dies under it.
 */
final class EmbeddedDatabase implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DataFolder folder;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("database-watch").factory());
    private EmbeddedPostgres server;
    private volatile boolean closed;

    private EmbeddedDatabase(DataFolder folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
    }

    /**
     * Starts the server of this folder.
     *
     * @throws StorageException when the folder is in use or the server does not start
     */
    static EmbeddedDatabase start(Path data) {
        DataFolder folder = DataFolder.open(data);
        try {
            if (Files.notExists(folder.cluster())) {
                LOG.info("First start: making the database in {}", folder.cluster());
            }
            Postmaster.stopLeftOver(folder.cluster(), PATIENCE);
            EmbeddedPostgres server = launch(folder, 0);
            EmbeddedDatabase database = new EmbeddedDatabase(folder, server);
            database.protect();
            database.watch.scheduleWithFixedDelay(database::reviveWhenDead, 1, 1, TimeUnit.SECONDS);
            return database;
        } catch (IOException | SQLException | IllegalStateException cause) {
            folder.close();
            throw new StorageException(
                    "The database in " + folder.cluster() + " did not start (" + cause.getMessage()
                            + "). Its log is printed above; the folder itself was not changed.",
                    cause);
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
    }

    String user() {
        return "postgres";
    }

    String password() {
        String password = folder.password();
        if (password == null) {
            throw new IllegalStateException("The database has no password yet");
        }
        return password;
    }

    private static EmbeddedPostgres launch(DataFolder folder, int port) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.cluster())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(binaries().toFile())
                .setPGStartupWait(PATIENCE)
                .setPort(port)
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "50")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("log_min_messages", "fatal");
        String password = folder.password();
        if (password != null) {
            builder.setConnectConfig("password", password);
        }
        return builder.start();
    }

    /** The unpacked server programs, kept per user so that a cleaned temporary folder cannot take them away. */
    private static Path binaries() throws IOException {
        String cache = System.getenv("XDG_CACHE_HOME");
        Path base =
                cache == null || cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        return Files.createDirectories(base.resolve("theo").resolve("postgresql"));
    }

    /** On the first start: a random password, and no connection without it from then on. */
    private void protect() throws IOException, SQLException {
        if (folder.password() != null) {
            return;
        }
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        String password = HexFormat.of().formatHex(bytes);
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter role postgres password '" + password + "'");
            folder.keepPassword(password);
            Files.writeString(folder.cluster().resolve("pg_hba.conf"), """
                    # Only this machine, only with the password in ../database-password.
                    host all all 127.0.0.1/32 scram-sha-256
                    host all all ::1/128 scram-sha-256
                    """);
            statement.execute("select pg_reload_conf()");
        }
    }

    private synchronized void reviveWhenDead() {
        if (closed || Postmaster.isAlive(folder.cluster())) {
            return;
        }
        LOG.warn("The database stopped under the application; starting it again, it recovers what was committed");
        int port = server.getPort();
        try {
            server.close();
            server = launch(folder, port);
            LOG.warn("The database is back");
        } catch (IOException | RuntimeException cause) {
            LOG.error("The database did not start again, trying once more in a second: {}", cause.getMessage());
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        watch.shutdownNow();
        closeQuietly(server);
        folder.close();
    }

    private static void closeQuietly(@Nullable EmbeddedPostgres server) {
        try {
            if (server != null) {
                server.close();
            }
        } catch (IOException cause) {
            LOG.error("The database did not stop cleanly; it recovers on the next start", cause);
        }
    }
}
