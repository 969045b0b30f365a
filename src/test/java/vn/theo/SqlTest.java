package vn.theo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.theo.storage.ModuleMigrations;

/** Every SQL text of every store is prepared by a real PostgreSQL against the migrated schema. */
@TheoTest
class SqlTest {
    private static final Pattern SQL =
            Pattern.compile("\\.sql\\(\\s*(?:\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\]|\\\\.)*)\")\\s*\\)", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("(?<![:\\w]):([a-zA-Z]\\w*)");
    private static final Pattern TABLE_ALTERED = Pattern.compile(
            "(?:create table|alter table|drop table)\\s+(?:if (?:not )?exists\\s+)?(\\w+)", Pattern.CASE_INSENSITIVE);

    @Autowired
    DataSource database;

    @Test
    void every_statement_fits_the_schema() throws IOException, SQLException {
        List<String> wrong = new ArrayList<>();
        int count = 0;
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (Path file : javaFiles()) {
                Matcher matcher = SQL.matcher(Files.readString(file));
                while (matcher.find()) {
                    count++;
                    String sql = matcher.group(1) != null
                            ? matcher.group(1).translateEscapes()
                            : matcher.group(2).translateEscapes();
                    try {
                        statement.execute("prepare statement" + count + " as " + numbered(sql));
                    } catch (SQLException cause) {
                        wrong.add(file.getFileName() + ": " + cause.getMessage() + "\n" + sql);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(count).isGreaterThan(3);
    }

    @Test
    void migrations_carry_their_reason_and_keep_to_their_own_tables() throws IOException {
        Path root = Path.of("src/main/resources/db/migration");
        List<String> owned = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String module = root.relativize(file).getName(0).toString();
                String text = Files.readString(file);
                assertThat(ModuleMigrations.MODULES).as(file.toString()).contains(module);
                assertThat(file.getFileName().toString()).matches("V[1-9][0-9]*__[a-z0-9]+(_[a-z0-9]+)+\\.sql");
                assertThat(text).as(file + " starts with its reason").startsWith("-- ");
                Matcher tables = TABLE_ALTERED.matcher(text);
                while (tables.find()) {
                    owned.add(tables.group(1).toLowerCase(Locale.ROOT) + " of " + module);
                }
            }
        }
        List<String> tables =
                owned.stream().distinct().map(entry -> entry.split(" ")[0]).toList();
        assertThat(tables).as("each table belongs to one module").doesNotHaveDuplicates();
    }

    private static List<Path> javaFiles() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** Named parameters as PostgreSQL numbers them; a cast {@code ::type} stays. */
    private static String numbered(String sql) {
        List<String> names = new ArrayList<>();
        return PARAMETER.matcher(sql).replaceAll(match -> {
            if (!names.contains(match.group(1))) {
                names.add(match.group(1));
            }
            return "\\$" + (names.indexOf(match.group(1)) + 1);
        });
    }
}
