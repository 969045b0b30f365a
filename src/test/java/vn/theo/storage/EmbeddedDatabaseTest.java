package vn.theo.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class EmbeddedDatabaseTest {
    @TempDir
    Path data;

    @Test
    void what_is_committed_is_durable_and_asks_for_the_password() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data)) {
            assertThat(ask(database, "show fsync")).isEqualTo("on");
            assertThat(ask(database, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(database, "show full_page_writes")).isEqualTo("on");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("database-password"))))
                    .isEqualTo("rw-------");
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), database.user(), "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
        }
    }

    @Test
    void a_second_start_keeps_the_rows() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data)) {
            run(database, "create table kept (word text)", "insert into kept values ('theo dõi')");
        }
        assertThat(Postmaster.isAlive(data.resolve("postgres"))).isFalse();
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data)) {
            assertThat(ask(database, "select word from kept")).isEqualTo("theo dõi");
        }
    }

    @Test
    void a_second_instance_on_the_folder_is_refused_with_what_to_do() {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(data)) {
            assertThat(first.url()).isNotEmpty();
            assertThatThrownBy(() -> EmbeddedDatabase.start(data))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("Another Theo is running")
                    .hasMessageContaining(data.toString())
                    .hasMessageContaining("--data");
        }
    }

    @Test
    void a_folder_that_is_a_file_is_refused_with_what_to_do() throws IOException {
        Path file = Files.writeString(data.resolve("file"), "not a folder");

        assertThatThrownBy(() -> EmbeddedDatabase.start(file))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("cannot be used")
                .hasMessageContaining("--data");
    }

    @Test
    void a_killed_database_comes_back_by_itself_with_every_committed_row() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data)) {
            run(database, "create table kept (number int)");
            for (int i = 0; i < 20; i++) {
                run(database, "insert into kept values (" + i + ")");
            }
            ProcessHandle postmaster = postmaster();
            postmaster.destroyForcibly();
            postmaster.onExit().get();

            assertThat(askPatiently(database, "select count(*) from kept")).isEqualTo("20");
        }
    }

    private ProcessHandle postmaster() throws IOException {
        long pid = Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .getFirst()
                .strip());
        return ProcessHandle.of(pid).orElseThrow();
    }

    private static void run(EmbeddedDatabase database, String... statements) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String askPatiently(EmbeddedDatabase database, String sql) throws Exception {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (true) {
            try {
                return ask(database, sql);
            } catch (SQLException notYet) {
                if (Instant.now().isAfter(end)) {
                    throw notYet;
                }
                Thread.sleep(200);
            }
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
