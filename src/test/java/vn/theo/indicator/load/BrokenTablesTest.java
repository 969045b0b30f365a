package vn.theo.indicator.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.TheoTest;
import vn.theo.indicator.Direction;
import vn.theo.indicator.IndicatorKind;
import vn.theo.indicator.Indicators;
import vn.theo.indicator.NewIndicator;
import vn.theo.indicator.PriceBasis;
import vn.theo.indicator.Vintage;
import vn.theo.site.Refusal;
import vn.theo.site.Texts;
import vn.theo.territory.SampleAreas;

/** Thousands of broken tables from a seed: each is taken, or refused with a sentence, and none crashes or hangs. */
@TheoTest
@Transactional
class BrokenTablesTest {
    private static final long SEED = 20_260_717;
    private static final List<String> SCRAPS = List.of(
            "\"",
            ",",
            ";",
            "\t",
            "\r",
            "\n",
            "\0",
            "\uFEFF",
            "\uD800",
            "{",
            "}",
            "[",
            "]",
            ":",
            "null",
            "1e999999999",
            "-",
            "–",
            "9".repeat(40),
            "0000",
            "99999-12-31",
            "-999",
            "2024-13",
            "31/2/2024",
            "1.234,5",
            "1,234.5",
            "NaN",
            "=cmd|' /C calc'!A0",
            "<a>",
            "&lt;",
            "&#0;",
            "]]>",
            "đ",
            "𝄞",
            "  ",
            "2024-Q9",
            "33",
            "dan-so",
            "PLAN",
            "D");

    @Autowired
    SampleAreas sampleAreas;

    @Autowired
    Indicators indicators;

    @Autowired
    LoadFigures loadFigures;

    @Autowired
    MessageSource messages;

    private int taken;
    private int refused;

    @BeforeEach
    void define() {
        sampleAreas.load();
        indicators.define(new NewIndicator(
                "dan-so",
                "Dân số",
                null,
                "nghìn người",
                IndicatorKind.STOCK,
                Direction.NEITHER,
                PriceBasis.NOT_APPLICABLE,
                null,
                null,
                "Niên giám",
                null,
                List.of()));
    }

    @Test
    void broken_texts_are_taken_or_refused_with_a_sentence() throws IOException {
        Random random = new Random(SEED);
        List<String> sound = List.of(
                "indicator,area,period,value,source\r\ndan-so,33,2024,1302.5,NGTK\r\ndan-so,34,2024-Q1,\"1,882\",NGTK\r\n",
                "Chỉ tiêu;Địa bàn;2023;Sơ bộ 2024\nDân số;Hưng Yên;1.290,8;1.302,5\n",
                "DATAFLOW,INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT\nA,dan-so,33,2024,1302,A,0\n",
                "[{\"indicator\":\"dan-so\",\"area\":\"33\",\"period\":\"2024\",\"value\":1302.5}]",
                "{\"indicator\":\"dan-so\",\"area\":\"33\",\"2023\":1,\"2024\":2}\n{\"indicator\":\"dan-so\",\"area\":\"34\"}");
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder(sound.get(random.nextInt(sound.size())));
            for (int n = random.nextInt(6); n >= 0; n--) {
                int at = random.nextInt(text.length() + 1);
                switch (random.nextInt(4)) {
                    case 0 -> text.insert(at, SCRAPS.get(random.nextInt(SCRAPS.size())));
                    case 1 -> text.setLength(at);
                    case 2 -> text.delete(at, Math.min(text.length(), at + random.nextInt(9)));
                    default -> text.insert(at, text.substring(0, Math.min(at, 40)));
                }
            }
            byte[] bytes = text.toString()
                    .getBytes(
                            random.nextInt(5) == 0
                                    ? List.of(
                                                    StandardCharsets.UTF_16,
                                                    StandardCharsets.UTF_16LE,
                                                    StandardCharsets.ISO_8859_1)
                                            .get(random.nextInt(3))
                                    : StandardCharsets.UTF_8);
            if (bytes.length > 0 && random.nextInt(6) == 0) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            check(bytes, i % 50 == 0, "text " + i);
        }
        assertThat(taken).isGreaterThan(300);
        assertThat(refused).isGreaterThan(300);
    }

    @Test
    void broken_workbooks_are_taken_or_refused_with_a_sentence() throws IOException {
        Random random = new Random(SEED);
        byte[] sound = RefusedTable.sheet(
                List.of(
                        List.of("indicator", "area", "2023", "2024"),
                        List.of("dan-so", "33", "1290.8", "1302.5"),
                        List.of("dan-so", "34", "nhiều", "1882.3")),
                "Số liệu");
        for (int i = 0; i < 1_500; i++) {
            byte[] bytes = random.nextBoolean() ? rezipped(sound, random) : sound.clone();
            for (int n = random.nextInt(4); n > 0; n--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            if (random.nextInt(8) == 0) {
                bytes = java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
            }
            check(bytes, i % 50 == 0, "workbook " + i);
        }
        assertThat(taken).isGreaterThan(50);
        assertThat(refused).isGreaterThan(50);
    }

    @Test
    void a_workbook_that_unpacks_without_end_is_refused() throws IOException {
        for (String part : List.of("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml")) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] sound = RefusedTable.sheet(List.of(List.of("indicator", "area", "2024")), "a");
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                copy(sound, zip, part);
                zip.putNextEntry(new ZipEntry(part));
                zip.write((part.contains("shared") ? "<sst>" : "<worksheet><sheetData>")
                        .getBytes(StandardCharsets.UTF_8));
                byte[] rows = "<row><c/></row>".repeat(10_000).getBytes(StandardCharsets.UTF_8);
                for (int i = 0; i < 300; i++) {
                    zip.write(rows);
                }
                zip.closeEntry();
            }
            assertThatThrownBy(() -> preview(bytes.toByteArray())).as(part).hasMessage("indicator.load.excel.unsafe");
        }
    }

    private void check(byte[] bytes, boolean write, String what) throws IOException {
        long start = System.nanoTime();
        try {
            LoadReport report =
                    write ? loadFigures.load(new ByteArrayInputStream(bytes), options(), rows -> {}) : preview(bytes);
            taken++;
            for (RefusedRow row : report.refused()) {
                assertThat(RefusedTable.why(row, texts())).as(what).doesNotContain("indicator.");
            }
            RefusedTable.csv(RefusedTable.rows(report.header(), report.refused(), texts()));
        } catch (Refusal sentence) {
            refused++;
            assertThat(sentence.in(texts())).as(what).contains(" ").doesNotContain("indicator.load");
        } catch (RuntimeException crash) {
            throw new AssertionError(what + " of seed " + SEED + " crashed", crash);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as(what).isLessThan(Duration.ofSeconds(10));
    }

    private LoadReport preview(byte[] bytes) throws IOException {
        return loadFigures.preview(new ByteArrayInputStream(bytes), options(), rows -> {});
    }

    private Texts texts() {
        return new Texts(messages, Texts.VIETNAMESE);
    }

    private static LoadOptions options() {
        return new LoadOptions("hong", "Niên giám", Vintage.OFFICIAL, true, null, "office");
    }

    /** The same workbook with one part broken inside. */
    private static byte[] rezipped(byte[] sound, Random random) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(sound))) {
            List<ZipEntry> entries = new ArrayList<>();
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                StringBuilder part = new StringBuilder(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                for (int n = random.nextInt(3); n > 0; n--) {
                    int at = random.nextInt(part.length());
                    if (random.nextBoolean()) {
                        part.insert(at, SCRAPS.get(random.nextInt(SCRAPS.size())));
                    } else {
                        part.delete(at, Math.min(part.length(), at + random.nextInt(12)));
                    }
                }
                if (random.nextInt(40) != 0) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    zip.write(part.toString().getBytes(StandardCharsets.UTF_8));
                    zip.closeEntry();
                }
                entries.add(entry);
            }
        }
        return bytes.toByteArray();
    }

    private static void copy(byte[] sound, ZipOutputStream zip, String without) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(sound))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals(without)) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(zip);
                    zip.closeEntry();
                }
            }
        }
    }
}
