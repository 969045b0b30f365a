package vn.theo.reading.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.theo.reading.ReceivedText;
import vn.theo.reading.Refusal;

/** Files that harm, are locked, broken or secret are refused with their reason, and fast. */
class BadInputTest {
    private static Refusal reason(byte[] bytes) {
        return switch (ReceivedText.of(bytes, "tep.docx")) {
            case ReceivedText.Refused refused -> {
                assertThat(refused.vietnamese()).isNotBlank();
                assertThat(refused.english()).isNotBlank();
                yield refused.reason();
            }
            case ReceivedText.Accepted accepted -> throw new AssertionError("accepted: " + accepted.source());
        };
    }

    private static byte[] zeros(int megabytes) {
        return new byte[megabytes * 1024 * 1024];
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    @Test
    void a_zip_bomb_is_refused() throws IOException {
        assertThat(reason(zip("word/document.xml", zeros(260)))).isEqualTo(Refusal.UNSAFE);
        Map<String, String> many = new LinkedHashMap<>();
        many.put("word/document.xml", FormatSamples.wordXml("document", ""));
        for (int i = 0; i < 6_000; i++) {
            many.put("word/p" + i, "");
        }
        assertThat(reason(FormatSamples.zip(many))).isEqualTo(Refusal.UNSAFE);
    }

    @Test
    void a_zip_that_is_no_document_is_refused_whatever_it_holds() throws IOException {
        assertThat(reason(zip("a.zip", zip("b.zip", zip("c.txt", zeros(20)))))).isEqualTo(Refusal.BINARY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>",
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">"
            })
    void entities_and_outside_references_are_refused_in_every_zipped_format(String doctype) throws IOException {
        String content = "<?xml version=\"1.0\"?>" + doctype + "<x>&a;&c;</x>";
        assertThat(reason(FormatSamples.zip(Map.of("word/document.xml", content))))
                .isEqualTo(Refusal.UNSAFE);
        assertThat(reason(FormatSamples.zip(Map.of("content.xml", content)))).isEqualTo(Refusal.UNSAFE);
        assertThat(reason(FormatSamples.zip(Map.of("xl/workbook.xml", content))))
                .isEqualTo(Refusal.UNSAFE);
    }

    @Test
    void endless_nesting_is_refused() throws IOException {
        assertThat(reason(FormatSamples.word("<w:tbl><w:tr><w:tc>".repeat(3_000))))
                .isEqualTo(Refusal.UNSAFE);
        String rtf = "{\\rtf1 " + "{".repeat(100_000) + "x" + "}".repeat(100_000) + "}";
        assertThat(reason(rtf.getBytes(StandardCharsets.US_ASCII))).isEqualTo(Refusal.UNSAFE);
    }

    @Test
    void a_table_of_endless_columns_ends_within_bounds() throws IOException {
        String wide = "<w:tbl>"
                + FormatSamples.row(
                                FormatSamples.cell("<w:gridSpan w:val=\"999999999\"/>", "a"),
                                FormatSamples.cell("", "b"))
                        .repeat(4_000)
                + "</w:tbl>";
        assertThat(reason(FormatSamples.word(wide))).isEqualTo(Refusal.TOO_LARGE);
    }

    @Test
    void a_pdf_whose_streams_expand_without_measure_is_refused() throws IOException {
        byte[] once = deflated(zeros(120));
        assertThat(reason(pdf(once, "/FlateDecode"))).isEqualTo(Refusal.UNSAFE);
        assertThat(reason(pdf(deflated(deflated(zeros(300))), "[/FlateDecode /FlateDecode]")))
                .isEqualTo(Refusal.UNSAFE);
    }

    private static byte[] deflated(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
            deflater.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf(byte[] stream, String filter) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(
                ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>endobj\n"
                                + "4 0 obj<</Length " + stream.length + "/Filter " + filter + ">>stream\n")
                        .getBytes(StandardCharsets.US_ASCII));
        bytes.write(stream);
        bytes.write("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }

    @Test
    void locked_files_are_refused_as_locked() throws Exception {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            StandardProtectionPolicy policy = new StandardProtectionPolicy("chu", "khach", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            document.save(bytes);
            assertThat(reason(bytes.toByteArray())).isEqualTo(Refusal.PROTECTED);
        }
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Encryptor lock = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            lock.confirmPassword("khoa");
            try (var out = lock.getDataStream(files)) {
                out.write(NoticeFile.docx());
            }
            files.writeFilesystem(bytes);
            assertThat(reason(bytes.toByteArray())).isEqualTo(Refusal.PROTECTED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "odt", "rtf", "pdf"})
    void a_file_cut_in_half_is_refused_or_read_but_never_fails(String format) throws IOException {
        byte[] whole = format.equals("docx") ? NoticeFile.docx() : FormatSamples.bytes("notice." + format);
        ReceivedText cut = ReceivedText.of(Arrays.copyOf(whole, whole.length / 2), "a." + format);
        if (cut instanceof ReceivedText.Refused refused) {
            assertThat(refused.reason()).isIn(Refusal.BROKEN, Refusal.EMPTY, Refusal.BINARY);
        } else {
            assertThat(format).isIn("rtf", "pdf", "doc", "odt");
        }
    }

    @Test
    void secrecy_marks_are_found_in_the_body_headers_boxes_and_cells() throws IOException {
        String text = FormatSamples.paragraph("Báo cáo năm 2025");
        String mark = FormatSamples.paragraph("TỐI MẬT");
        assertThat(reason(FormatSamples.word(mark + text))).isEqualTo(Refusal.SECRET);
        assertThat(reason(FormatSamples.word(
                        text + "<w:p><w:r><w:pict><w:txbxContent>" + mark + "</w:txbxContent></w:pict></w:r></w:p>")))
                .isEqualTo(Refusal.SECRET);
        assertThat(reason(FormatSamples.word("<w:tbl>"
                        + FormatSamples.row(FormatSamples.cell("", "UBND TỈNH"), FormatSamples.cell("", "MẬT"))
                        + "</w:tbl>" + text)))
                .isEqualTo(Refusal.SECRET);
        assertThat(reason(FormatSamples.word(FormatSamples.paragraph("MËT", ".VnTime") + text)))
                .isEqualTo(Refusal.SECRET);
        byte[] header = FormatSamples.zip(Map.of(
                "word/document.xml",
                FormatSamples.wordXml("document", "<w:body>" + text + "</w:body>"),
                "word/header3.xml",
                FormatSamples.wordXml("hdr", mark)));
        assertThat(reason(header)).isEqualTo(Refusal.SECRET);
        String rtf = "{\\rtf1\\ansi {\\header\\pard M\\u7852?T\\par}\\pard B\\'e1o c\\'e1o\\par}";
        assertThat(reason(rtf.getBytes(StandardCharsets.US_ASCII))).isEqualTo(Refusal.SECRET);
    }

    @Test
    void a_conversion_past_its_time_is_given_up_and_ends() throws Exception {
        Budget budget = Budget.of(Duration.ofMillis(200));
        CountDownLatch ended = new CountDownLatch(1);
        long started = System.nanoTime();
        Assertions.assertThatThrownBy(() -> Conversion.watched(budget, () -> {
                    try {
                        while (true) {
                            budget.check();
                        }
                    } finally {
                        ended.countDown();
                    }
                }))
                .isInstanceOfSatisfying(
                        Unconvertible.class, cause -> assertThat(cause.reason()).isEqualTo(Refusal.TOO_SLOW));
        assertThat(ended.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(10));
    }
}
