package vn.theo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ReadCommandTest {
    private static final String TEXT =
            "Xã Đông Lĩnh họp\n05/06/2014\nSáng nay, ông Sầm Văn Thuỷ, Bí thư Đảng ủy xã chủ trì hội nghị 😀 triển khai Nghị quyết số 08-NQ/HU của Huyện ủy tới các thôn.\n";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return ReadCommand.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void json_has_one_object_a_line_with_spans_in_code_points() throws IOException {
        int code = run(file("a.txt", TEXT), file("b.txt", "Chợ quê mở lại.\n"), "--json");
        assertThat(code).isZero();
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(2);
        JsonNode read = new ObjectMapper().readTree(lines.getFirst());
        assertThat(read.path("title").asString()).isEqualTo("Xã Đông Lĩnh họp");
        assertThat(read.path("published").asString()).isEqualTo("2014-06-05");
        JsonNode document = read.path("documents").path(0);
        assertThat(document.path("number").asString()).isEqualTo("08-NQ/HU");
        int start = TEXT.offsetByCodePoints(0, document.path("start").asInt());
        int end = TEXT.offsetByCodePoints(0, document.path("end").asInt());
        assertThat(TEXT.substring(start, end)).isEqualTo(document.path("quote").asString());
        assertThat(read.path("people").path(0).path("role_in_event").asString()).isEqualTo("chair");
        assertThat(read.propertyNames())
                .contains("body_span", "achievements", "achievement_spans", "shortcoming_spans");
    }

    @Test
    void a_bad_file_does_not_stop_the_others() throws IOException {
        Files.write(folder.resolve("xau.txt"), new byte[] {(byte) 0xC3, 0x28});
        int code = run(
                folder.resolve("khong-co.txt").toString(),
                folder.resolve("xau.txt").toString(),
                file("a.txt", TEXT));
        assertThat(code).isEqualTo(ReadCommand.SOME_FAILED);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Xã Đông Lĩnh họp", "08-NQ/HU");
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("theo read: "));
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("no such file", "UTF-8");
    }

    @Test
    void wrong_usage_is_told_with_the_way_to_help() {
        assertThat(run()).isEqualTo(ReadCommand.BAD_USAGE);
        assertThat(run("--xml", "a.txt")).isEqualTo(ReadCommand.BAD_USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("No file given", "--xml", "--help");
        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Usage: theo read", "Exit code");
    }

    @Test
    void a_folder_is_refused_with_advice() {
        assertThat(run(folder.toString())).isEqualTo(ReadCommand.SOME_FAILED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("folder");
    }
}
