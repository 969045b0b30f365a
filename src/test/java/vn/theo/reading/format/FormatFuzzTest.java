package vn.theo.reading.format;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import vn.theo.reading.ReceivedText;

/** Thousands of damaged files of every format are read or refused: never an error, a hang, or anything left behind. */
@Tag("slow")
class FormatFuzzTest {
    private static final long SEED = 20_260_312L;
    private static final Duration DEADLINE = Duration.ofSeconds(20);
    private static final String[] SPICE = {
        "999999999",
        "-1",
        "\\bin999999999 ",
        "<w:tbl>",
        "</w:p>",
        "{\\rtf1",
        "{",
        "}",
        "\\row",
        "\\cell",
        "\\trowd",
        "endstream",
        "<table:table-row table:number-rows-repeated=\"1000000\"/>",
        "w:val=\"2147483647\"",
        "\\u-32768?",
        "&#x0;",
        "]]>",
        "<!--",
        "stream\r\n",
        "/Length 99999999",
        "/Kids[1 0 R]",
        "0 0 0 0 re S ",
        "\\clvmrg",
        "xref"
    };

    /** The libraries complain about every damaged file; thousands of complaints would hide what matters. */
    @BeforeAll
    static void silence_the_libraries() {
        for (String library : List.of("org.apache.pdfbox", "org.apache.fontbox", "org.apache.poi")) {
            if (LoggerFactory.getLogger(library) instanceof Logger logger) {
                logger.setLevel(Level.OFF);
            }
        }
    }

    private static byte[] seed(String format) throws IOException {
        if (format.equals("xlsx")) {
            try (XSSFWorkbook book = new XSSFWorkbook();
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
                var sheet = book.createSheet("a");
                for (int i = 0; i < 8; i++) {
                    sheet.createRow(i).createCell(i % 3).setCellValue(i % 2 == 0 ? "Chỉ tiêu " + i : "tỷ đồng");
                    sheet.getRow(i).createCell(4).setCellValue(i * 1.5);
                }
                book.write(bytes);
                return bytes.toByteArray();
            }
        }
        return format.equals("docx") ? NoticeFile.docx() : FormatSamples.bytes("notice." + format);
    }

    @ParameterizedTest
    @CsvSource({"docx,1000", "odt,400", "xlsx,600", "rtf,1200", "doc,500", "pdf,300", "md,1200"})
    void damaged_files_are_read_or_refused(String format, int rounds) throws IOException {
        byte[] seed = seed(format);
        boolean zipped = seed[0] == 'P';
        Random random = new Random(SEED + format.hashCode());
        long filesBefore = openFiles();
        Set<String> temporaryBefore = temporaryFiles();
        Duration longest = Duration.ZERO;
        for (int round = 0; round < rounds; round++) {
            byte[] damaged = zipped && random.nextInt(4) > 0 ? damagedParts(seed, random) : damaged(seed, random);
            long started = System.nanoTime();
            ReceivedText received = ReceivedText.of(damaged, "tep." + format);
            Duration took = Duration.ofNanos(System.nanoTime() - started);
            longest = took.compareTo(longest) > 0 ? took : longest;
            assertThat(received).as(format + " round " + round).isNotNull();
            assertThat(took).as(format + " round " + round).isLessThan(DEADLINE);
        }
        assertThat(openFiles()).as("open files").isLessThanOrEqualTo(filesBefore + 8);
        assertThat(temporaryFiles()).as("temporary files").isEqualTo(temporaryBefore);
    }

    private static byte[] damaged(byte[] seed, Random random) {
        byte[] bytes = seed.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(6)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                case 2 -> bytes = Arrays.copyOf(bytes, Math.max(8, at));
                case 3 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + random.nextInt(40)), (byte) 0xFF);
                case 4 -> {
                    int from = random.nextInt(bytes.length);
                    int count = Math.min(random.nextInt(300), Math.min(bytes.length - from, bytes.length - at));
                    System.arraycopy(bytes, from, bytes, at, count);
                }
                default ->
                    bytes = spliced(bytes, at, SPICE[random.nextInt(SPICE.length)].getBytes(StandardCharsets.US_ASCII));
            }
        }
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, int at, byte[] more) {
        byte[] spliced = Arrays.copyOf(bytes, bytes.length + more.length);
        System.arraycopy(bytes, at, spliced, at + more.length, bytes.length - at);
        System.arraycopy(more, 0, spliced, at, more.length);
        return spliced;
    }

    /** Damages parts inside the zip, so that the damage reaches the reader of the part; drops and doubles some. */
    private static byte[] damagedParts(byte[] zip, Random random) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(1);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                if (random.nextInt(12) == 0) {
                    continue;
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(part.length > 0 && random.nextInt(2) == 0 ? damaged(part, random) : part);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static long openFiles() throws IOException {
        Path folder = Path.of("/proc/self/fd");
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    private static Set<String> temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("(?i)(pdfbox|poi|imageio|tess).*"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
