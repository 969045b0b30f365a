package vn.theo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
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
    /** One operand of a string expression: a text block, a string, or the name of a constant of the same file. */
    private static final String OPERAND = "(?:\"\"\"[\\s\\S]*?\"\"\"|\"(?:[^\"\\\\]|\\\\.)*\"|[A-Z][A-Z_0-9]*)";

    private static final String EXPRESSION = OPERAND + "(?:\\s*\\+\\s*" + OPERAND + ")*";
    private static final Pattern SQL = Pattern.compile("\\.sql\\(\\s*(" + EXPRESSION + ")\\s*\\)");
    private static final Pattern CALL = Pattern.compile("\\.sql\\(");
    private static final Pattern CONSTANT =
            Pattern.compile("static final String ([A-Z][A-Z_0-9]*)\\s*=\\s*(" + EXPRESSION + ")\\s*;");
    private static final Pattern EACH_OPERAND = Pattern.compile(OPERAND);
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
                String source = Files.readString(file);
                List<String> texts = sqlTexts(source);
                assertThat(texts)
                        .as(file
                                + ": every .sql(…) holds literals and constants of its file, so that it can be checked")
                        .hasSize((int) CALL.matcher(source).results().count());
                for (String sql : texts) {
                    count++;
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

    private static List<String> sqlTexts(String source) {
        Map<String, String> constants = new HashMap<>();
        CONSTANT.matcher(source).results().forEach(match -> constants.put(match.group(1), match.group(2)));
        return SQL.matcher(source)
                .results()
                .map(match -> value(match.group(1), constants))
                .toList();
    }

    private static String value(String expression, Map<String, String> constants) {
        StringBuilder value = new StringBuilder();
        EACH_OPERAND.matcher(expression).results().map(MatchResult::group).forEach(operand -> {
            if (operand.startsWith("\"\"\"")) {
                value.append(
                        operand.substring(3, operand.length() - 3).stripIndent().translateEscapes());
            } else if (operand.startsWith("\"")) {
                value.append(operand.substring(1, operand.length() - 1).translateEscapes());
            } else {
                value.append(value(constants.getOrDefault(operand, ""), constants));
            }
        });
        return value.toString();
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
