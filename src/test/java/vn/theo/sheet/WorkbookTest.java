package vn.theo.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.theo.sheet.SheetReader.Kind;
import vn.theo.sheet.UnreadableWorkbook.Why;

class WorkbookTest {
    @TempDir
    Path folder;

    @Test
    void a_cell_is_what_the_file_holds_and_says_what_it_is() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                Workbook workbook = open(bytes(filled(book)))) {
            try (SheetReader sheet = workbook.read(0)) {
                assertThat(sheet.next()).isTrue();
                assertThat(sheet.line()).isEqualTo(3);
                assertThat(sheet.cells())
                        .containsExactly(
                                "012", "1302.5", "0.3", "0.0725", "2025-07-01", "2025-07-01", "6", "TRUE", "", "0.5");
                assertThat(kinds(sheet))
                        .containsExactly(
                                Kind.TEXT,
                                Kind.NUMBER,
                                Kind.NUMBER,
                                Kind.PER_CENT,
                                Kind.DAY,
                                Kind.DAY,
                                Kind.NUMBER,
                                Kind.TEXT,
                                Kind.TEXT,
                                Kind.NUMBER);
                assertThat(sheet.next()).isFalse();
                assertThat(sheet.isMerged()).isTrue();
            }
        }
    }

    private static XSSFWorkbook filled(XSSFWorkbook book) {
        Row row = book.createSheet("Bảng").createRow(2);
        row.createCell(0).setCellValue("012");
        row.createCell(1).setCellValue(1302.5);
        row.createCell(2).setCellValue(0.1 + 0.2);
        row.createCell(3).setCellValue(0.0725);
        row.getCell(3).setCellStyle(style(book, "0.00%"));
        row.createCell(4).setCellValue(LocalDate.of(2025, 7, 1));
        row.getCell(4).setCellStyle(style(book, "dd/mm/yyyy"));
        row.createCell(5).setCellValue(LocalDateTime.of(2025, 7, 1, 16, 30));
        row.getCell(5).setCellStyle(style(book, "[$-42A]dd mmmm yyyy;@"));
        row.createCell(6).setCellFormula("2*3");
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        row.createCell(7).setCellValue(true);
        row.createCell(9).setCellValue(0.5);
        row.getCell(9).setCellStyle(style(book, "h:mm"));
        book.getSheetAt(0).addMergedRegion(new CellRangeAddress(5, 6, 0, 1));
        return book;
    }

    @Test
    void days_of_a_workbook_that_counts_from_1904_are_the_same_days() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.getCTWorkbook().getWorkbookPr().setDate1904(true);
            Row row = book.createSheet("a").createRow(0);
            row.createCell(0).setCellValue(43_281);
            row.getCell(0).setCellStyle(style(book, "yyyy-mm-dd"));

            try (Workbook workbook = open(bytes(book));
                    SheetReader sheet = workbook.read(0)) {
                assertThat(sheet.next()).isTrue();
                assertThat(sheet.cells()).containsExactly("2022-07-01");
            }
        }
    }

    @Test
    void sheets_come_in_the_order_of_the_workbook_without_the_hidden_ones() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            for (String name : List.of("Ẩn", "Một", "Hai", "Giấu kỹ")) {
                book.createSheet(name).createRow(0).createCell(0).setCellValue(name);
            }
            book.setSheetHidden(0, true);
            book.setSheetVisibility(3, org.apache.poi.ss.usermodel.SheetVisibility.VERY_HIDDEN);
            book.setSheetOrder("Hai", 1);

            try (Workbook workbook = open(bytes(book));
                    SheetReader first = workbook.read(0)) {
                assertThat(workbook.sheets()).containsExactly("Hai", "Một");
                assertThat(first.next()).isTrue();
                assertThat(first.cells()).containsExactly("Hai");
            }
            book.setSheetHidden(1, true);
            book.setSheetHidden(2, true);
            assertRefused(bytes(book), Why.EMPTY);
        }
    }

    @Test
    void what_is_written_is_read_again() throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("indicator", "area", "value"));
        rows.add(List.of("dan-so", "033", new BigDecimal("0.1")));
        rows.add(List.of("dan-so <&> \"x\"", "34", new BigDecimal("-210866.075")));
        rows.add(List.of("quá dài", "34", new BigDecimal("12345678901234.5678")));
        for (int i = 0; i < 1_000; i++) {
            rows.add(List.of(
                    "dan-so", String.valueOf(i), BigDecimal.valueOf(i, 3).add(BigDecimal.ONE)));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (NewWorkbook book = new NewWorkbook(bytes)) {
            book.sheet("Số liệu: [2024]");
            for (List<Object> row : rows) {
                book.row(row);
            }
            book.sheet("mã");
            book.texts(List.of("007", "7", "1e5", "", "2024-Q1"));
        }

        try (Workbook workbook = open(bytes.toByteArray());
                SheetReader sheet = workbook.read(0);
                SheetReader codes = workbook.read(1)) {
            assertThat(workbook.sheets()).containsExactly("Số liệu   2024 ", "mã");
            for (List<Object> row : rows) {
                assertThat(sheet.next()).isTrue();
                assertThat(sheet.cells())
                        .containsExactlyElementsOf(row.stream()
                                .map(cell -> cell instanceof BigDecimal number
                                        ? number.stripTrailingZeros().toPlainString()
                                        : cell.toString())
                                .toList());
            }
            assertThat(sheet.next()).isFalse();
            assertThat(codes.next()).isTrue();
            assertThat(codes.cells()).containsExactly("007", "7", "1e5", "", "2024-Q1");
            assertThat(kinds(codes)).containsExactly(Kind.TEXT, Kind.NUMBER, Kind.TEXT, Kind.TEXT, Kind.TEXT);
        }
    }

    @Test
    void what_is_no_workbook_is_refused_for_what_it_is() throws IOException {
        assertRefused("PK\u0003\u0004 rest".getBytes(StandardCharsets.UTF_8), Why.BROKEN);
        assertRefused(new byte[0], Why.BROKEN);
        byte[] sound = sound();
        assertRefused(Arrays.copyOf(sound, sound.length / 2), Why.BROKEN);
        assertRefused(zip("a.txt", "text"), Why.OTHER);
        assertRefused(changed(sound, "xl/workbook.xml", part -> "<!DOCTYPE a [<!ENTITY b \"c\">]>" + part), Why.BROKEN);
        assertRefused(changed(sound, "_rels/.rels", part -> part + " ".repeat(20_000_000)), Why.UNSAFE);
        assertThatThrownBy(() -> Workbook.open(folder.resolve("nowhere.xlsx"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void a_workbook_saved_as_strict_is_refused_as_such() throws IOException {
        byte[] strict = sound();
        for (String part : List.of("_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels")) {
            strict = changed(
                    strict,
                    part,
                    text -> text.replace(
                                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                    "http://purl.oclc.org/ooxml/officeDocument/relationships")
                            .replace(
                                    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                    "http://purl.oclc.org/ooxml/spreadsheetml/main"));
        }
        assertRefused(strict, Why.STRICT);
    }

    @Test
    void a_sheet_that_unpacks_without_end_or_could_expand_is_unsafe() throws IOException {
        byte[] endless = changed(
                sound(),
                "xl/worksheets/sheet1.xml",
                part -> "<worksheet><sheetData>" + "<row><c/></row>".repeat(3_000_000));
        assertUnsafeRows(endless);
        assertUnsafeRows(changed(
                sound(),
                "xl/worksheets/sheet1.xml",
                part -> part.replaceFirst("\\?>", "?><!DOCTYPE worksheet [<!ENTITY a \"b\">]>")));
    }

    private void assertUnsafeRows(byte[] content) throws IOException {
        try (Workbook workbook = open(content)) {
            assertThatExceptionOfType(UnreadableWorkbook.class)
                    .isThrownBy(() -> {
                        try (SheetReader sheet = workbook.read(0)) {
                            while (sheet.next()) {
                                assertThat(sheet.line()).isPositive();
                            }
                        }
                    })
                    .extracting(UnreadableWorkbook::why)
                    .isEqualTo(Why.UNSAFE);
        }
    }

    private void assertRefused(byte[] content, Why why) {
        assertThatExceptionOfType(UnreadableWorkbook.class)
                .isThrownBy(() -> open(content).close())
                .extracting(UnreadableWorkbook::why)
                .isEqualTo(why);
    }

    private Workbook open(byte[] content) throws IOException {
        return Workbook.open(Files.write(Files.createTempFile(folder, "a", ".xlsx"), content));
    }

    private static CellStyle style(XSSFWorkbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private static List<Kind> kinds(SheetReader sheet) {
        return java.util.stream.IntStream.range(0, sheet.cells().size())
                .mapToObj(sheet::kind)
                .toList();
    }

    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return bytes.toByteArray();
    }

    private static byte[] sound() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (NewWorkbook book = new NewWorkbook(bytes)) {
            book.sheet("a");
            book.texts(List.of("indicator", "area", "2024"));
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    /** The same workbook with another text in one of its parts. */
    private static byte[] changed(byte[] sound, String name, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(sound))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                String part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                zip.write((entry.getName().equals(name) ? change.apply(part) : part).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
