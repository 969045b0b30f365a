package vn.theo.reading.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcEntriesTest {
    private static final String TYPE = "Content-Type: text/html; charset=utf-8\r\n";

    @TempDir
    Path folder;

    private List<Entry> entries(byte[] warc) throws IOException {
        Path file = Files.write(folder.resolve("a.warc"), warc);
        List<Entry> entries = new ArrayList<>();
        try (WarcEntries source = WarcEntries.open(file, "a.warc", null, NamePattern.of(null))) {
            Optional<Entry> entry = source.next();
            while (entry.isPresent()) {
                entries.add(entry.get());
                entry = source.next();
            }
        }
        return entries;
    }

    private static List<String> told(List<Entry> entries) {
        return entries.stream()
                .map(entry -> switch (entry) {
                    case Entry.Document document ->
                        document.origin().name() + "=" + new String(document.bytes(), StandardCharsets.UTF_8);
                    case Entry.Unreadable unreadable ->
                        unreadable.origin().name() + "!" + unreadable.failure().reason();
                    case Entry.Skipped skipped -> "-";
                })
                .toList();
    }

    private static byte[] answer(String name, String headers, byte[] body) {
        return Archives.response(name, "200 OK", TYPE + headers, body);
    }

    @Test
    void pages_are_taken_with_address_and_time_and_other_records_are_skipped() throws IOException {
        byte[] page = Archives.utf8("trang");
        List<Entry> entries = entries(Archives.joined(
                Archives.record("warcinfo", "", "application/warc-fields", Archives.utf8("software: x\r\n")),
                Archives.record(
                        "request",
                        "http://a/",
                        "application/http; msgtype=request",
                        Archives.utf8("GET / HTTP/1.1\r\n\r\n")),
                answer("http://a/", "", page),
                Archives.response("http://b/", "301 Moved", "Location: /\r\n", new byte[0]),
                Archives.response("http://c.png", "200 OK", "Content-Type: image/png\r\n", page),
                Archives.record(
                        "revisit",
                        "http://a/",
                        "application/http; msgtype=response",
                        Archives.utf8("HTTP/1.1 200 OK\r\n\r\n")),
                Archives.record("resource", "<file:///d.txt>", "text/plain", page),
                Archives.record("metadata", "http://a/", "application/warc-fields", Archives.utf8("via: x\r\n"))));
        assertThat(told(entries))
                .containsExactly("-", "-", "http://a/=trang", "-", "-", "-", "file:///d.txt=trang", "-");
        assertThat(((Entry.Document) entries.get(2)).origin().captured())
                .isEqualTo(Instant.parse("2026-01-02T03:04:05Z"));
        assertThat(((Entry.Document) entries.get(2)).fileName()).isEqualTo("page.html");
    }

    @Test
    void bodies_are_unpacked_whatever_the_server_did_to_them() throws IOException {
        byte[] page = Archives.utf8("<p>một trang dài ".repeat(300));
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream stream = new DeflaterOutputStream(deflated)) {
            stream.write(page);
        }
        byte[] zlib = deflated.toByteArray();
        byte[] bare = Arrays.copyOfRange(zlib, 2, zlib.length - 4);
        byte[] brotli = {0x0B, 0x02, (byte) 0x80, 'h', 'e', 'l', 'l', 'o', 0x03};
        List<Entry> entries = entries(Archives.joined(
                answer("gzip", "Content-Encoding: gzip\r\n", Archives.gzip(page)),
                answer("deflate", "Content-Encoding: deflate\r\n", zlib),
                answer("bare", "Content-Encoding: deflate\r\n", bare),
                answer("chunked", "Transfer-Encoding: chunked\r\n", Archives.chunked(page, 700)),
                answer(
                        "both",
                        "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n",
                        Archives.chunked(Archives.gzip(page), 50)),
                answer("done", "Content-Encoding: gzip\r\n", page),
                answer("br", "Content-Encoding: br\r\n", brotli),
                answer("zstd", "Content-Encoding: zstd\r\n", zstd(page)),
                answer("odd", "Content-Encoding: dcb\r\n", new byte[] {1, 2, 3}),
                answer("cut", "Content-Encoding: zstd\r\n", Arrays.copyOf(zstd(page), 30)),
                answer("torn", "Content-Encoding: gzip\r\n", Arrays.copyOf(Archives.gzip(page), 40))));
        String whole = new String(page, StandardCharsets.UTF_8);
        assertThat(told(entries))
                .containsExactly(
                        "gzip=" + whole,
                        "deflate=" + whole,
                        "bare=" + whole,
                        "chunked=" + whole,
                        "both=" + whole,
                        "done=" + whole,
                        "br=hello",
                        "zstd=" + whole,
                        "odd!content_encoding",
                        "cut!content_encoding",
                        "torn!content_encoding");
    }

    @Test
    void damaged_zstd_is_reported_and_a_bomb_of_it_is_cut() throws IOException {
        Random random = new Random(7);
        byte[] text = new byte[20_000];
        for (int i = 0; i < text.length; i++) {
            text[i] = (byte) ('a' + random.nextInt(1 + i % 9));
        }
        byte[] packed = zstd(text);
        int reported = 0;
        for (int i = 0; i < 6_000; i++) {
            byte[] damaged = Arrays.copyOf(packed, 1 + random.nextInt(packed.length));
            for (int j = 0; j < 1 + random.nextInt(6); j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(HttpBody.bytes(new ByteArrayInputStream(damaged), List.of("zstd"), 50_000))
                        .hasSizeLessThanOrEqualTo(50_000);
            } catch (HttpBody.NotUnpacked damage) {
                reported++;
            }
        }
        assertThat(reported).isGreaterThan(5_000);
        byte[] bomb = zstd(new byte[50_000_000]);
        assertThat(bomb.length).isLessThan(50_000);
        assertThat(HttpBody.bytes(new ByteArrayInputStream(bomb), List.of("zstd"), 100_000))
                .hasSize(100_000);
    }

    private static byte[] zstd(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZstdOutputStream stream = new ZstdOutputStream(packed)) {
            stream.write(bytes);
        }
        return packed.toByteArray();
    }

    @Test
    void the_encoding_is_taken_from_the_header_or_the_page() throws IOException {
        Charset old = Charset.forName("windows-1258");
        String text = "<meta charset=windows-1258><p>Đ\u00E2y l\u00E0 trang c\u0169 ơ ư";
        byte[] bytes = text.replace("ũ", "u").getBytes(old);
        String expected = new String(bytes, old);
        List<Entry> entries = entries(Archives.joined(
                Archives.response("header", "200 OK", "Content-Type: text/html; charset=windows-1258\r\n", bytes),
                Archives.response("meta", "200 OK", "Content-Type: text/html\r\n", bytes),
                Archives.response(
                        "utf",
                        "200 OK",
                        "Content-Type: text/html; charset=UTF-16LE\r\n",
                        "trũng\u1ec7".getBytes(StandardCharsets.UTF_16LE))));
        assertThat(told(entries)).containsExactly("header=" + expected, "meta=" + expected, "utf=trũngệ");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_file_that_is_cut_off_gives_what_came_before_and_tells_the_damage(boolean packed) throws IOException {
        byte[] one = answer("http://a/1", "", Archives.utf8("một ".repeat(500)));
        byte[] two = answer("http://a/2", "", Archives.utf8(Archives.page(2)));
        byte[] whole = packed ? Archives.joined(Archives.gzip(one), Archives.gzip(two)) : Archives.joined(one, two);
        int first = packed ? Archives.gzip(one).length : one.length;
        for (int length : new int[] {first + 60, first + 330, whole.length - 30}) {
            List<String> told = told(entries(Arrays.copyOf(whole, length)));
            assertThat(told).as("cut at %d of %d", length, whole.length).hasSize(2);
            assertThat(told.getFirst()).startsWith("http://a/1=");
            assertThat(told.get(1)).endsWith("!damaged");
        }
        assertThat(told(entries(whole))).hasSize(2).noneMatch(line -> line.endsWith("!damaged"));
        byte[] withoutEnd = packed ? whole : Arrays.copyOf(whole, whole.length - 3);
        assertThat(told(entries(withoutEnd))).hasSize(2).noneMatch(line -> line.endsWith("!damaged"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void after_damage_in_the_middle_the_next_records_are_found(boolean packed) throws IOException {
        byte[][] parts = new byte[5][];
        for (int i = 0; i < parts.length; i++) {
            byte[] record = Archives.html("http://a/" + i, Archives.page(i));
            parts[i] = packed ? Archives.gzip(record) : record;
        }
        Arrays.fill(parts[2], packed ? 30 : 0, packed ? 200 : 60, (byte) 'x');
        List<String> told = told(entries(Archives.joined(parts)));
        assertThat(told.stream().filter(line -> line.contains("="))).hasSize(4);
        assertThat(told.stream().filter(line -> line.endsWith("!damaged"))).hasSize(1);
    }

    @Test
    void a_length_below_nothing_does_not_lead_in_circles() throws IOException {
        byte[] bad = Archives.utf8(new String(Archives.html("http://a/1", "x"), StandardCharsets.UTF_8)
                .replaceFirst("Content-Length: \\d+\r\n\r\nHTTP", "Content-Length: -300\r\n\r\nHTTP"));
        List<String> told = told(entries(Archives.joined(bad, Archives.html("http://a/2", "tốt"))));
        assertThat(told).hasSize(2).last().isEqualTo("http://a/2=tốt");
    }

    @Test
    void bytes_changed_at_random_never_stop_or_hang_it() throws IOException {
        byte[] plain = Archives.joined(
                Archives.html("http://a/1", Archives.page(1)),
                answer(
                        "http://a/2",
                        "Transfer-Encoding: chunked\r\n",
                        Archives.chunked(Archives.utf8(Archives.page(2)), 100)),
                answer("http://a/3", "Content-Encoding: br\r\n", Archives.utf8(Archives.page(3))),
                answer("http://a/4", "Content-Encoding: deflate\r\n", Archives.gzip(Archives.utf8(Archives.page(4)))));
        Random random = new Random(20260102);
        int documents = 0;
        for (int round = 0; round < 1500; round++) {
            byte[] bytes = round % 2 == 0 ? plain.clone() : Archives.gzip(plain);
            for (int i = 0; i < 1 + round % 7; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            List<Entry> entries = entries(bytes);
            assertThat(entries).hasSizeLessThan(12);
            documents += (int)
                    entries.stream().filter(Entry.Document.class::isInstance).count();
        }
        assertThat(documents).isGreaterThan(1500);
    }
}
