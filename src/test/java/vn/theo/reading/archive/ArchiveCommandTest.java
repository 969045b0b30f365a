package vn.theo.reading.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.theo.reading.ReadCommand;

class ArchiveCommandTest {
    @TempDir
    Path temporary;

    private Path source;
    private Path out;
    private String told = "";

    @BeforeEach
    void makeSource() throws IOException {
        source = Files.createDirectory(temporary.resolve("nguon"));
        out = temporary.resolve("records.jsonl");
    }

    private int read(Path archive, String... more) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> arguments = new ArrayList<>(List.of("--archive", archive.toString(), "--out", out.toString()));
        arguments.addAll(List.of(more));
        int code = ReadCommand.run(
                arguments,
                new PrintStream(new ByteArrayOutputStream()),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        told = err.toString(StandardCharsets.UTF_8);
        return code;
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
            nodes.add(new ObjectMapper().readTree(line));
        }
        return nodes;
    }

    private List<String> read() throws IOException {
        return lines(out).stream().map(node -> node.path("file").asString()).toList();
    }

    private List<String> failed() throws IOException {
        return lines(Records.failed(out)).stream()
                .map(node ->
                        node.path("file").asString() + " " + node.path("reason").asString())
                .toList();
    }

    private void put(String name, String text) throws IOException {
        Path file = source.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void a_folder_is_read_in_the_order_of_its_names_and_bad_files_do_not_stop_it() throws IOException {
        put("b/2.html", Archives.page(2));
        put("b/1.html", Archives.page(1));
        put("a.txt", "Chợ quê mở lại sau bão.\n");
        put("c.css", "p {}");
        put("trong.txt", "  \n");
        Files.write(source.resolve("xau.txt"), new byte[] {(byte) 0xC3, 0x28, 0, 1});
        assertThat(read(source)).isEqualTo(1);
        assertThat(read()).containsExactly("a.txt", "b/1.html", "b/2.html");
        assertThat(failed()).hasSize(2).first().isEqualTo("trong.txt empty");
        assertThat(lines(Records.failed(out)).getFirst().path("vi").asString()).contains("không có chữ");
        assertThat(told).contains("3 documents read", "skipped 1 style sheet", "2 documents not read", "xau.txt");
        assertThat(lines(out).get(1).path("documents").path(0).path("number").asString())
                .isEqualTo("1-NQ/HU");
    }

    @Test
    void a_line_is_what_the_reader_says_of_the_file_alone() throws IOException {
        put("1.html", Archives.page(7));
        read(source, "--quiet");
        ByteArrayOutputStream alone = new ByteArrayOutputStream();
        String file = source.resolve("1.html").toString();
        ReadCommand.run(List.of(file, "--json"), new PrintStream(alone, true, StandardCharsets.UTF_8), System.err);
        String expected = alone.toString(StandardCharsets.UTF_8).strip().replace(file, "1.html");
        assertThat(Files.readString(out).strip()).isEqualTo(expected);
        assertThat(told).isEmpty();
    }

    @Test
    void the_number_of_threads_does_not_change_a_byte() throws IOException {
        Archives.folder(source, 60);
        read(source, "--jobs", "1");
        byte[] one = Files.readAllBytes(out);
        read(source, "--jobs", "5", "--restart");
        assertThat(Files.readAllBytes(out)).isEqualTo(one);
        assertThat(read()).hasSize(60).isSorted();
    }

    @Test
    void links_that_go_round_or_nowhere_do_no_harm() throws IOException {
        put("a/1.html", Archives.page(1));
        Files.createSymbolicLink(source.resolve("a/vong"), source);
        Files.createSymbolicLink(source.resolve("a/mat.html"), source.resolve("khong-co.html"));
        assertThat(read(source)).isEqualTo(1);
        assertThat(read()).containsExactly("a/1.html");
        assertThat(failed()).containsExactly("a/mat.html unreadable");
    }

    @Test
    void a_zip_is_read_in_its_own_order_and_names_the_entries() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("văn bản/2.html", Archives.utf8(Archives.page(2)));
        entries.put("1.html", Archives.utf8(Archives.page(1)));
        entries.put("anh.png", new byte[] {1});
        entries.put("trong.zip", new byte[] {'P', 'K', 3, 4});
        Path zip = temporary.resolve("a.zip");
        Archives.zip(zip, entries);
        assertThat(read(zip)).isEqualTo(1);
        assertThat(read()).containsExactly("văn bản/2.html", "1.html");
        assertThat(failed()).containsExactly("trong.zip nested_archive");
    }

    @Test
    void names_in_an_old_code_page_do_not_spoil_a_zip() throws IOException {
        Path zip = temporary.resolve("cu.zip");
        try (ZipOutputStream stream =
                new ZipOutputStream(Files.newOutputStream(zip), Charset.forName("windows-1252"))) {
            stream.putNextEntry(new ZipEntry("báo cáo.html"));
            stream.write(Archives.utf8(Archives.page(1)));
            stream.closeEntry();
        }
        assertThat(read(zip)).isZero();
        assertThat(read()).containsExactly("báo cáo.html");
    }

    @Test
    void a_bomb_and_a_giant_are_refused_and_the_rest_is_read() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("bom.html", new byte[8 << 20]);
        entries.put("1.html", Archives.utf8(Archives.page(1)));
        Path zip = temporary.resolve("a.zip");
        Archives.zip(zip, entries);
        Files.copy(zip, source.resolve("a.zip"));
        Files.write(source.resolve("b.txt"), "một hai ba ".repeat(2_000_000).getBytes(StandardCharsets.UTF_8));
        assertThat(read(source)).isEqualTo(1);
        assertThat(failed()).containsExactly("bom.html bomb", "b.txt too_large");
        assertThat(lines(out).getFirst().path("archive").asString()).isEqualTo("a.zip");
    }

    @Test
    void a_damaged_zip_among_the_files_is_told_and_passed() throws IOException {
        Files.write(source.resolve("a.zip"), new byte[] {'P', 'K', 3, 4, 9, 9});
        put("b.html", Archives.page(1));
        assertThat(read(source)).isEqualTo(1);
        assertThat(read()).containsExactly("b.html");
        assertThat(failed()).containsExactly("a.zip damaged");
    }

    @Test
    void a_limit_ends_a_run_and_a_larger_one_goes_on() throws IOException {
        Archives.folder(source, 30);
        assertThat(read(source, "--limit", "11")).isZero();
        assertThat(read()).hasSize(11);
        assertThat(read(source, "--limit", "25")).isZero();
        assertThat(read()).hasSize(25);
        assertThat(read(source)).isZero();
        byte[] inParts = Files.readAllBytes(out);
        assertThat(read(source)).isZero();
        assertThat(told).contains("read to its end before");
        read(source, "--restart");
        assertThat(Files.readAllBytes(out)).isEqualTo(inParts);
    }

    @Test
    void only_what_fits_the_pattern_is_read() throws IOException {
        Archives.folder(source, 120);
        assertThat(read(source, "--only", "01/*5.HTML")).isZero();
        assertThat(read()).containsExactly("01/00105.html", "01/00115.html");
    }

    @Test
    void a_source_that_changed_is_not_mixed_with_what_was_read() throws IOException {
        Archives.folder(source, 10);
        read(source, "--limit", "4");
        put("moi.html", Archives.page(11));
        assertThat(read(source)).isEqualTo(1);
        assertThat(told).contains("added, removed or changed", "--restart");
        assertThat(read(temporary.resolve("nguon/00"))).isEqualTo(1);
        assertThat(told).contains("another source");
        assertThat(read()).hasSize(4);
        assertThat(read(source, "--restart")).isZero();
        assertThat(read()).hasSize(11);
    }

    @Test
    void the_words_of_the_office_and_the_explanations_belong_to_the_run() throws IOException {
        put("1.txt", "Ngày 3/4/2024, Ban Quản trị Chợ Đò giao Tổ Đò Ngang sửa bến trước ngày 30/6/2024.\n");
        Path words = temporary.resolve("words.csv");
        Files.writeString(words, "kind,spelling,standard\nAGENCY,Tổ Đò Ngang,Tổ Đò ngang Chợ Đò\n");
        assertThat(read(source, "--words", words.toString(), "--explain", "--limit", "1"))
                .isZero();
        JsonNode line = lines(out).getFirst();
        assertThat(line.path("organizations").toString()).contains("Tổ Đò ngang Chợ Đò");
        assertThat(line.path("explanations").size()).isPositive();
        assertThat(line.path("explanations").path(0).path("rule").asString()).isNotBlank();

        assertThat(read(source, "--explain")).isEqualTo(1);
        assertThat(told).contains("was begun with --words", "--restart");
        assertThat(read(source, "--words", words.toString())).isEqualTo(1);
        assertThat(told).contains("was begun with --explain");
        Files.writeString(words, "kind,spelling,standard\nAGENCY,Bến Đò,\n");
        assertThat(read(source, "--words", words.toString(), "--explain")).isEqualTo(1);
        assertThat(told).contains("was begun with other words in --words");

        assertThat(read(source, "--restart")).isZero();
        assertThat(lines(out).getFirst().has("explanations")).isFalse();
        assertThat(read(source, "--words", words.toString())).isEqualTo(1);
        assertThat(told).contains("was begun without --words");
        Files.writeString(words, "kind,spelling\nNONSENSE,x\n");
        assertThat(read(source, "--restart", "--words", words.toString())).isEqualTo(2);
        assertThat(told).contains("the dictionary", "Line 2");
        assertThat(read(source, "--words", "khong-co.csv")).isEqualTo(2);
    }

    @Test
    void what_stops_a_run_is_told_with_the_place_and_the_way_out() throws IOException {
        assertThat(read(temporary.resolve("khong-co"))).isEqualTo(1);
        assertThat(told).contains("There is no", "khong-co", "Check the name");
        assertThat(read(source)).isEqualTo(1);
        assertThat(told).contains("no file in");
        put("a.css", "p {}");
        assertThat(read(source)).isEqualTo(1);
        assertThat(told).contains("no document in");
        assertThat(read(source.resolve("a.css"))).isEqualTo(1);
        assertThat(told).contains("neither a folder nor a ZIP or WARC");
        out = temporary.resolve("thieu/records.jsonl");
        assertThat(read(source)).isEqualTo(1);
        assertThat(told).contains("does not exist", "Make it");
        out = temporary.resolve("cu.jsonl");
        Files.writeString(out, "của người khác\n");
        assertThat(read(source)).isEqualTo(1);
        assertThat(told).contains("exists", "--restart");
        assertThat(Files.readString(out)).isEqualTo("của người khác\n");
        for (String[] wrong : new String[][] {{"--jobs", "0"}, {"--limit", "x"}, {"--only"}, {"--nhanh"}, {"b"}}) {
            assertThat(read(source, wrong)).isEqualTo(2);
            assertThat(told).contains(wrong[0], "--help");
        }
    }

    @Test
    void the_files_of_a_run_inside_the_source_are_not_read() throws IOException {
        Archives.folder(source, 3);
        out = source.resolve("00/00001.html.jsonl.txt");
        put("trong.txt", " ");
        read(source);
        assertThat(read()).hasSize(3);
        assertThat(read(source)).isEqualTo(1);
        assertThat(told).contains("read to its end before");
    }
}
