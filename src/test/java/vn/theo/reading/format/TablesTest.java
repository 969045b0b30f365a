package vn.theo.reading.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.theo.reading.FoundDirective;
import vn.theo.reading.FoundIndicator;
import vn.theo.reading.Reader;
import vn.theo.reading.Reading;
import vn.theo.reading.ReceivedText;
import vn.theo.reading.Source;

class TablesTest {
    private static byte[] annex(Workbook workbook) throws IOException {
        Sheet sheet = workbook.createSheet("Phụ lục");
        CellStyle thousands = workbook.createCellStyle();
        thousands.setDataFormat(workbook.createDataFormat().getFormat("#,##0.0"));
        put(sheet, 0, "PHỤ LỤC MỘT SỐ CHỈ TIÊU NĂM 2025");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
        put(sheet, 2, "TT", "Chỉ tiêu", "Đơn vị tính", "Thực hiện năm 2025", "");
        put(sheet, 3, "", "", "", "Giá trị", "Ghi chú");
        for (int column = 0; column < 3; column++) {
            sheet.addMergedRegion(new CellRangeAddress(2, 3, column, column));
        }
        sheet.addMergedRegion(new CellRangeAddress(2, 2, 3, 4));
        put(sheet, 4, "1", "Giá trị sản xuất công nghiệp", "tỷ đồng", "", "");
        put(sheet, 5, "2", "Sản lượng lương thực có hạt", "nghìn tấn", "", "");
        put(sheet, 6, "3", "Hàng đã ẩn", "tấn", "7", "");
        number(sheet, 4, 12_345.6, thousands);
        number(sheet, 5, 1_080.25, thousands);
        sheet.getRow(6).setZeroHeight(true);
        workbook.createSheet("Nháp").createRow(0).createCell(0).setCellValue("không đọc trang ẩn");
        workbook.setSheetHidden(1, true);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        workbook.close();
        return bytes.toByteArray();
    }

    private static void put(Sheet sheet, int number, String... words) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < words.length; i++) {
            row.createCell(i).setCellValue(words[i]);
        }
    }

    private static void number(Sheet sheet, int row, double value, CellStyle style) {
        Cell cell = sheet.getRow(row).getCell(3);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void a_sheet_is_read_with_its_headings_units_and_numbers_as_displayed(String format) throws IOException {
        byte[] bytes = annex(format.equals("xlsx") ? new XSSFWorkbook() : new HSSFWorkbook());
        ReceivedText.Accepted received = FormatsTest.accepted(bytes, "phu-luc." + format);

        assertThat(received.text()).isEqualTo("""
                PHỤ LỤC MỘT SỐ CHỈ TIÊU NĂM 2025

                | TT | Chỉ tiêu | Đơn vị tính | Thực hiện năm 2025 | Thực hiện năm 2025 |
                |  |  |  | Giá trị | Ghi chú |
                | 1 | Giá trị sản xuất công nghiệp | tỷ đồng | 12.345,6 |
                | 2 | Sản lượng lương thực có hạt | nghìn tấn | 1.080,3 |
                """);
        assertThat(received.source().remarks()).containsExactly(Source.Remark.HIDDEN_CELLS);
        Reading reading = new Reader().read(received);
        assertThat(reading.indicators())
                .extracting(FoundIndicator::name, FoundIndicator::unit, FoundIndicator::value)
                .containsExactly(
                        Tuple.tuple("Giá trị sản xuất công nghiệp", "tỷ đồng", new BigDecimal("12345.6")),
                        Tuple.tuple("Sản lượng lương thực có hạt", "nghìn tấn", new BigDecimal("1080.3")));
    }

    @Test
    void a_lead_agency_typed_once_for_several_rows_counts_for_each() throws IOException {
        String body = FormatSamples.paragraph("KẾ HOẠCH")
                + FormatSamples.paragraph("Phát triển làng nghề năm 2026")
                + FormatSamples.paragraph("Các nhiệm vụ được thực hiện theo bảng sau đây:")
                + "<w:tbl>"
                + FormatSamples.row(
                        FormatSamples.cell("", "TT"),
                        FormatSamples.cell("", "Nội dung công việc"),
                        FormatSamples.cell("", "Cơ quan chủ trì"),
                        FormatSamples.cell("", "Thời gian hoàn thành"))
                + FormatSamples.row(
                        FormatSamples.cell("", "1"),
                        FormatSamples.cell("", "Lập quy hoạch vùng nguyên liệu"),
                        FormatSamples.cell("<w:vMerge w:val=\"restart\"/>", "Sở Xây dựng"),
                        FormatSamples.cell("", "Quý I/2026"))
                + FormatSamples.row(
                        FormatSamples.cell("", "2"),
                        FormatSamples.cell("", "Rà soát quỹ đất làng nghề"),
                        FormatSamples.cell("<w:vMerge/>", ""),
                        FormatSamples.cell("", "Quý II/2026"))
                + "</w:tbl>";
        ReceivedText.Accepted received = FormatsTest.accepted(FormatSamples.word(body), "a.docx");

        assertThat(received.text()).contains("| 2 | Rà soát quỹ đất làng nghề | Sở Xây dựng | Quý II/2026 |");
        assertThat(new Reader().read(received).directives())
                .extracting(FoundDirective::assignee)
                .containsExactly("Sở Xây dựng", "Sở Xây dựng");
    }

    @Test
    void paragraphs_of_one_cell_stay_apart_on_the_line_of_their_row() throws IOException {
        String body = "<w:tbl>"
                + FormatSamples.row(FormatSamples.cell("", "TT"), FormatSamples.cell("", "Nội dung"))
                + FormatSamples.row(
                        FormatSamples.cell("", "1"), FormatSamples.cell("", "Việc thứ nhất", "Việc | thứ hai"))
                + "</w:tbl>";
        assertThat(FormatsTest.accepted(FormatSamples.word(body), "a.docx").text())
                .isEqualTo("| TT | Nội dung |\n| 1 | Việc thứ nhất\u2028Việc ¦ thứ hai |\n");
    }

    @Test
    void automatic_numbers_come_out_as_printed_and_go_on_after_other_paragraphs() throws IOException {
        String numbering = FormatSamples.wordXml("numbering", """
                <w:abstractNum w:abstractNumId="1">
                <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
                <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
                <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2.%3."/></w:lvl>
                <w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%4)"/></w:lvl>
                <w:lvl w:ilvl="4"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uF0B7"/></w:lvl>
                </w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>""");
        StringBuilder body = new StringBuilder();
        int[] levels = {0, 1, 2, 2, 3, 3, 4, 1, 0, 1};
        for (int level : levels) {
            body.append("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr>"
                    + "<w:r><w:t>mục</w:t></w:r></w:p>" + FormatSamples.paragraph("lời"));
        }
        byte[] file = FormatSamples.zip(Map.of(
                "word/document.xml",
                FormatSamples.wordXml("document", "<w:body>" + body + "</w:body>"),
                "word/numbering.xml",
                numbering));
        assertThat(FormatsTest.accepted(file, "a.docx").text().lines().filter(line -> line.endsWith("mục")))
                .containsExactlyElementsOf(List.of(
                        "I. mục",
                        "1. mục",
                        "1.1. mục",
                        "1.2. mục",
                        "a) mục",
                        "b) mục",
                        "- mục",
                        "2. mục",
                        "II. mục",
                        "1. mục"));
    }

    @Test
    void deleted_words_are_left_out_and_notes_and_boxes_are_kept() throws IOException {
        String body = "<w:p><w:r><w:t>Giữ </w:t></w:r><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>thêm</w:t></w:r></w:ins><w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                + "<w:r><w:pict><w:txbxContent>" + FormatSamples.paragraph("Trong khung")
                + "</w:txbxContent></w:pict></w:r></w:p>";
        byte[] file = FormatSamples.zip(Map.of(
                "word/document.xml",
                FormatSamples.wordXml("document", "<w:body>" + body + "</w:body>"),
                "word/footnotes.xml",
                FormatSamples.wordXml(
                        "footnotes",
                        "<w:footnote w:id=\"2\">" + FormatSamples.paragraph("Theo niên giám") + "</w:footnote>")));
        ReceivedText.Accepted received = FormatsTest.accepted(file, "a.docx");
        assertThat(received.text()).isEqualTo("Giữ thêm[2]\n\nTrong khung\n\n[2] Theo niên giám\n");
        assertThat(received.source().remarks()).containsExactly(Source.Remark.TRACKED_CHANGES);
    }
}
