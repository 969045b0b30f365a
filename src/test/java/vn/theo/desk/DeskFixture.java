package vn.theo.desk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Bound;
import vn.theo.kernel.Span;
import vn.theo.reading.DocumentRelation;
import vn.theo.reading.EventRole;
import vn.theo.reading.Excerpt;
import vn.theo.reading.FigureKind;
import vn.theo.reading.FoundBody;
import vn.theo.reading.FoundDirective;
import vn.theo.reading.FoundDocument;
import vn.theo.reading.FoundFinding;
import vn.theo.reading.FoundFrame;
import vn.theo.reading.FoundIndicator;
import vn.theo.reading.FoundLink;
import vn.theo.reading.FoundMeeting;
import vn.theo.reading.FoundPerson;
import vn.theo.reading.Reading;
import vn.theo.reading.ReceivedText;

/** An invented page with one record of every kind, read by hand so that the desk's tests do not hang on the reader. */
final class DeskFixture {
    static final String TITLE = "Tỉnh ủy nghe kết quả thực hiện Nghị quyết 31 về nghề mộc";
    static final String TEXT = TITLE + """

            Ngày 3/4/2016, đồng chí Lê Văn Sến, Bí thư Tỉnh ủy chủ trì hội nghị nghe kết quả nghề mộc.
            Sau năm năm thực hiện Nghị quyết 31 của Tỉnh ủy khóa XV, giá trị nghề mộc đạt 2.460 tỷ đồng, tăng bình quân \
            18,5%/năm; năm tới phấn đấu 700 tỷ đồng. Sở Công Thương đã xây dựng Đề án nghề mộc.
            Tay nghề thợ trẻ tiến bộ rõ rệt; nguồn gỗ chưa ổn định.
            Đồng chí Bí thư giao Sở Công Thương trình Đề án trước ngày 30/6/2016; đề nghị mở thêm lớp dạy nghề.
            Tin: Mai Chi
            Hội mộc xuân khai mạc 01.04.2016 | 08:30
            """;

    private DeskFixture() {}

    static ReceivedText.Accepted received() {
        return new ReceivedText.Accepted(TEXT, ReceivedText.Markup.PLAIN);
    }

    static Excerpt words(String words) {
        int at = TEXT.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("The page does not say: " + words);
        }
        int start = TEXT.codePointCount(0, at);
        return new Excerpt(new Span(start, start + words.codePointCount(0, words.length())), words);
    }

    static Reading reading() {
        return new Reading(
                new FoundFrame(words(TITLE), null, words("Tin: Mai Chi"), "2016-04-03", null),
                List.of(RESOLUTION, SCHEME),
                List.of(LEVEL, GROWTH, TARGET),
                List.of(CHAIR, AUTHOR),
                List.of(new FoundBody("Sở Công Thương", words("Sở Công Thương"))),
                new FoundMeeting("hội nghị", "Lê Văn Sến", "kết quả nghề mộc", words("hội nghị nghe kết quả nghề mộc")),
                List.of(
                        new FoundFinding(FoundFinding.Kind.STRENGTH, words("Tay nghề thợ trẻ tiến bộ rõ rệt")),
                        new FoundFinding(FoundFinding.Kind.SHORTCOMING, words("nguồn gỗ chưa ổn định"))),
                List.of(ORDER, OPINION),
                List.of(new FoundLink(
                        "Hội mộc xuân khai mạc",
                        LocalDateTime.of(2016, 4, 1, 8, 30),
                        FoundLink.Place.SAME_SECTION,
                        words("Hội mộc xuân khai mạc"))));
    }

    static final FoundDocument RESOLUTION = new FoundDocument(
            "nghị quyết",
            "31",
            "Tỉnh ủy khóa XV",
            DocumentRelation.IMPLEMENTS,
            words("Nghị quyết 31 của Tỉnh ủy khóa XV"));
    static final FoundDocument SCHEME =
            new FoundDocument("đề án", null, "Sở Công Thương", DocumentRelation.ORDERED, words("Đề án nghề mộc"));
    static final FoundIndicator LEVEL = figure(
            "giá trị nghề mộc", "2460", "tỷ đồng", FigureKind.LEVEL, "2011/2015", "giá trị nghề mộc đạt 2.460 tỷ đồng");
    static final FoundIndicator GROWTH = figure(
            "giá trị nghề mộc",
            "18.5",
            "%/năm",
            FigureKind.AVERAGE_GROWTH,
            "2011/2015",
            "giá trị nghề mộc đạt 2.460 tỷ đồng, tăng bình quân 18,5%/năm");
    static final FoundIndicator TARGET =
            figure("giá trị nghề mộc", "700", "tỷ đồng", FigureKind.TARGET, null, "năm tới phấn đấu 700 tỷ đồng");
    static final FoundPerson CHAIR = new FoundPerson(
            "Lê Văn Sến",
            List.of("Bí thư Tỉnh ủy"),
            EventRole.CHAIR,
            words("đồng chí Lê Văn Sến, Bí thư Tỉnh ủy chủ trì hội nghị"));
    static final FoundPerson AUTHOR = new FoundPerson("Mai Chi", List.of(), EventRole.AUTHOR, words("Mai Chi"));
    static final FoundDirective ORDER = new FoundDirective(
            "Sở Công Thương",
            List.of(),
            "trước ngày 30/6/2016",
            LocalDate.of(2016, 6, 29),
            null,
            "Đề án",
            "Đồng chí Bí thư",
            FoundDirective.Weight.ORDER,
            words("trình Đề án trước ngày 30/6/2016"));
    static final FoundDirective OPINION = new FoundDirective(
            null,
            List.of(),
            null,
            null,
            null,
            null,
            "Đồng chí Bí thư",
            FoundDirective.Weight.OPINION,
            words("mở thêm lớp dạy nghề"));

    private static FoundIndicator figure(
            String name, String value, String unit, FigureKind kind, @Nullable String period, String words) {
        return new FoundIndicator(
                name, new BigDecimal(value), unit, kind, period, Bound.EXACT, null, null, words(words));
    }
}
