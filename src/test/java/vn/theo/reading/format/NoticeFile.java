package vn.theo.reading.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/**
 * Writes the invented notice of {@code format/notice.md} as a Word file the way a clerk types it: letterhead in a table
 * without lines, automatic numbers, a page header. The other files beside it were made from this one:
 * {@code soffice --headless --convert-to odt|doc|rtf|pdf notice.docx} (LibreOffice 7.4).
 */
public final class NoticeFile {
    private final XWPFDocument document = new XWPFDocument();
    private final BigInteger roman = numbers(1, STNumberFormat.UPPER_ROMAN, "%1.");
    private final BigInteger first = numbers(2, STNumberFormat.DECIMAL, "%1.");
    private final BigInteger second = numbers(3, STNumberFormat.DECIMAL, "%1.");

    private NoticeFile() {}

    /** Writes notice.docx into a folder, for the conversions named above. */
    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[0], "notice.docx"), docx());
    }

    static byte[] docx() {
        NoticeFile file = new NoticeFile();
        file.write();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            file.document.write(bytes);
            file.document.close();
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void write() {
        document.createHeader(HeaderFooterType.FIRST);
        document.createHeader(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("Thông báo số 145/TB-UBND");
        XWPFTable head = document.createTable(2, 2);
        head.removeBorders();
        head.setWidth("100%");
        centred(head.getRow(0).getCell(0), false, "ỦY BAN NHÂN DÂN", "TỈNH SÔNG LAM");
        centred(head.getRow(0).getCell(1), false, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc");
        centred(head.getRow(1).getCell(0), false, "Số: 145/TB-UBND");
        centred(head.getRow(1).getCell(1), false, "Sông Lam, ngày 12 tháng 3 năm 2026");
        title("THÔNG BÁO");
        title("Kết luận của Chủ tịch Ủy ban nhân dân tỉnh tại cuộc họp về phát triển nghề mây tre đan");
        body(
                "Ngày 10 tháng 3 năm 2026, đồng chí Trần Quốc Vĩnh, Chủ tịch Ủy ban nhân dân tỉnh, đã chủ trì cuộc họp nghe"
                        + " báo cáo kết quả thực hiện Nghị quyết số 07-NQ/TU về phát triển nghề mây tre đan. Năm 2025, giá trị sản"
                        + " xuất của nghề đạt 1.284,5 tỷ đồng, tăng 11,2% so với năm 2024.");
        body("Sau khi nghe các ý kiến, Chủ tịch Ủy ban nhân dân tỉnh kết luận như sau:");
        numbered(roman, "ĐÁNH GIÁ CHUNG", true);
        numbered(first, "Các xã đã mở 46 lớp dạy nghề cho 1.380 lao động.", false);
        numbered(first, "Còn hạn chế: vùng nguyên liệu chưa ổn định, nhiều cơ sở chưa có nhãn hiệu riêng.", false);
        numbered(roman, "NHIỆM VỤ TRONG THỜI GIAN TỚI", true);
        numbered(
                second,
                "Sở Công Thương chủ trì, phối hợp với Sở Tài chính xây dựng đề án cụm nghề mây tre đan, trình Ủy ban nhân"
                        + " dân tỉnh trước ngày 30 tháng 6 năm 2026.",
                false);
        numbered(
                second,
                "Giao Sở Nông nghiệp và Môi trường rà soát vùng nguyên liệu, báo cáo Ủy ban nhân dân tỉnh trước ngày 15"
                        + " tháng 5 năm 2026.",
                false);
        numbered(second, "Các nhiệm vụ khác thực hiện theo bảng sau:", false);
        tasks();
        body("Văn phòng Ủy ban nhân dân tỉnh thông báo để các cơ quan biết, thực hiện./.");
        XWPFTable foot = document.createTable(1, 2);
        foot.removeBorders();
        foot.setWidth("100%");
        lines(foot.getRow(0).getCell(0), false, ParagraphAlignment.LEFT, "Nơi nhận:", "- Như trên;", "- Lưu: VT, CN.");
        centred(foot.getRow(0).getCell(1), false, "TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "Lê Thị Hoài An");
    }

    private void tasks() {
        List<List<String>> rows = List.of(
                List.of(
                        "TT",
                        "Nội dung công việc",
                        "Cơ quan chủ trì",
                        "Cơ quan phối hợp",
                        "Thời gian hoàn thành",
                        "Sản phẩm"),
                List.of(
                        "1",
                        "Lập hồ sơ nhãn hiệu tập thể mây tre Sông Lam",
                        "Sở Khoa học và Công nghệ",
                        "Sở Công Thương",
                        "Tháng 8/2026",
                        "Giấy chứng nhận"),
                List.of(
                        "2",
                        "Mở 20 lớp dạy nghề cho lao động nông thôn",
                        "Sở Nội vụ",
                        "Ủy ban nhân dân các xã",
                        "Quý III/2026",
                        "Báo cáo kết quả"),
                List.of(
                        "3",
                        "Tổ chức hội chợ làng nghề",
                        "Sở Công Thương",
                        "Sở Văn hóa, Thể thao và Du lịch",
                        "Tháng 11/2026",
                        "Kế hoạch tổ chức"));
        XWPFTable table = document.createTable(rows.size(), rows.getFirst().size());
        table.setWidth("100%");
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < rows.get(i).size(); j++) {
                lines(
                        table.getRow(i).getCell(j),
                        false,
                        ParagraphAlignment.LEFT,
                        rows.get(i).get(j));
            }
        }
    }

    private BigInteger numbers(int id, STNumberFormat.Enum format, String pattern) {
        CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.valueOf(id));
        CTLvl level = definition.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(pattern);
        BigInteger kept = document.createNumbering().addAbstractNum(new XWPFAbstractNum(definition));
        return document.getNumbering().addNum(kept);
    }

    private void title(String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        run(paragraph, words, true);
    }

    private void body(String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(567);
        paragraph.setSpacingAfter(120);
        run(paragraph, words, false);
    }

    private void numbered(BigInteger list, String words, boolean loud) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setSpacingAfter(120);
        paragraph.setNumID(list);
        run(paragraph, words, loud);
    }

    private static void centred(XWPFTableCell cell, boolean loud, String... lines) {
        lines(cell, loud, ParagraphAlignment.CENTER, lines);
    }

    private static void lines(XWPFTableCell cell, boolean loud, ParagraphAlignment alignment, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            XWPFParagraph paragraph = i == 0 ? cell.getParagraphArray(0) : cell.addParagraph();
            paragraph.setAlignment(alignment);
            run(paragraph, lines[i], loud);
        }
    }

    /** Splits the words over two runs, as editing does. */
    private static void run(XWPFParagraph paragraph, String words, boolean loud) {
        int half = words.length() / 2;
        for (String part : List.of(words.substring(0, half), words.substring(half))) {
            XWPFRun run = paragraph.createRun();
            run.setFontFamily("Liberation Serif");
            run.setFontSize(13);
            run.setBold(loud);
            run.setText(part);
        }
    }
}
