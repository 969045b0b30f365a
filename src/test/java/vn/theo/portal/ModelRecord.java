package vn.theo.portal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import vn.theo.body.Person;
import vn.theo.body.RecordPerson;
import vn.theo.check.ClaimKind;
import vn.theo.check.NewClaim;
import vn.theo.check.RecordClaim;
import vn.theo.document.Documents;
import vn.theo.document.ReceiveDocument;
import vn.theo.document.Received;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.IndicatorKind;
import vn.theo.indicator.Indicators;
import vn.theo.indicator.NewIndicator;
import vn.theo.indicator.NewObservation;
import vn.theo.indicator.Observation;
import vn.theo.indicator.PriceBasis;
import vn.theo.indicator.RecordObservation;
import vn.theo.indicator.Vintage;
import vn.theo.kernel.Evidence;
import vn.theo.kernel.Period;
import vn.theo.kernel.Span;
import vn.theo.programme.ChainRelation;
import vn.theo.programme.Dossiers;
import vn.theo.programme.NewChainLink;
import vn.theo.programme.NewResolution;
import vn.theo.programme.NewTarget;
import vn.theo.programme.RecordChainLink;
import vn.theo.programme.RecordResolution;
import vn.theo.programme.RecordTarget;
import vn.theo.programme.Resolution;
import vn.theo.programme.TargetComparator;
import vn.theo.reading.EventRole;
import vn.theo.review.FindingKind;
import vn.theo.review.Meeting;
import vn.theo.review.NewMeeting;
import vn.theo.review.RecordAttendance;
import vn.theo.review.RecordFinding;
import vn.theo.review.RecordMeeting;
import vn.theo.task.AssignTask;
import vn.theo.task.NewTask;
import vn.theo.territory.Areas;

/** Confirms an invented meeting with everything that hangs on it, the way the desk does, for tests. */
public class ModelRecord {
    public static final String TEXT = """
            Tỉnh ủy nghe báo cáo năm năm thực hiện nghị quyết về công nghiệp
            Ngày 18/11/2010, đồng chí Trần Minh Khôi, Bí thư Tỉnh ủy, chủ trì hội nghị nghe kết quả thực hiện Nghị quyết 04. \
            Cùng dự có đồng chí Lê Thu Hà, Chủ tịch UBND tỉnh.
            Giá trị sản xuất công nghiệp cả giai đoạn đạt 34.087 tỷ đồng, bình quân tăng 25,24%/năm.
            Thu hút đầu tư vào các khu công nghiệp có chuyển biến rõ. Môi trường ở làng nghề chưa được kiểm soát.
            Bí thư Tỉnh ủy giao Sở Công Thương xây dựng đề án phát triển công nghiệp giai đoạn tới.
            """;

    private static final String BY = "Văn phòng";
    private static final Period FIVE_YEARS = Period.ofYears(2006, 2010);

    @Autowired
    ReceiveDocument receive;

    @Autowired
    Documents documents;

    @Autowired
    Indicators indicators;

    @Autowired
    RecordObservation recordObservation;

    @Autowired
    RecordClaim recordClaim;

    @Autowired
    RecordResolution recordResolution;

    @Autowired
    RecordChainLink recordChainLink;

    @Autowired
    RecordTarget recordTarget;

    @Autowired
    Dossiers dossiers;

    @Autowired
    RecordPerson recordPerson;

    @Autowired
    RecordAttendance recordAttendance;

    @Autowired
    RecordMeeting recordMeeting;

    @Autowired
    RecordFinding recordFinding;

    @Autowired
    AssignTask assignTask;

    @Autowired
    Areas areas;

    @Autowired
    Clock clock;

    /** What was recorded, for tests to ask about. */
    public record Recorded(long documentId, Resolution resolution, Meeting meeting, Indicator indicator) {}

    public Recorded confirm() {
        long document = document();
        Resolution resolution = recordResolution.record(
                new NewResolution(
                        "04-NQ/TU",
                        "Phát triển công nghiệp tỉnh giai đoạn 2006–2010",
                        "Ban Chấp hành Đảng bộ tỉnh",
                        FIVE_YEARS,
                        LocalDate.of(2006, 9, 12),
                        evidence(document, "Nghị quyết 04")),
                BY);
        dossiers.attach(resolution.id(), document, BY);
        recordChainLink.record(new NewChainLink(
                resolution.id(),
                "đề án",
                null,
                "đề án phát triển công nghiệp giai đoạn tới",
                null,
                null,
                ChainRelation.ORDERED,
                evidence(document, "đề án phát triển công nghiệp giai đoạn tới")));
        Indicator indicator = figures(document, resolution);
        Meeting meeting = meeting(document);
        assignTask.assign(
                NewTask.ofOrder(
                                "xây dựng đề án phát triển công nghiệp giai đoạn tới",
                                "Bí thư Tỉnh ủy",
                                LocalDate.of(2010, 11, 18),
                                evidence(document, "giao Sở Công Thương xây dựng đề án"))
                        .withLead("Sở Công Thương", List.of("Sở Tài chính"))
                        .withDeliverable("đề án")
                        .withDeadline(LocalDate.of(2011, 3, 31), null)
                        .withResolution(resolution.id()),
                BY);
        return new Recorded(document, resolution, meeting, indicator);
    }

    private long document() {
        return switch (receive.receiveText(TEXT, true, BY)) {
            case Received.Stored stored -> stored.document().id();
            case Received.Duplicate same -> same.document().id();
            case Received.Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }

    private Indicator figures(long document, Resolution resolution) {
        Indicator indicator = indicators
                .findBySlug("gtsx-cong-nghiep")
                .orElseGet(() -> indicators.define(new NewIndicator(
                        "gtsx-cong-nghiep",
                        "Giá trị sản xuất công nghiệp",
                        null,
                        "tỷ đồng",
                        IndicatorKind.FLOW,
                        vn.theo.indicator.Direction.UP,
                        PriceBasis.NOT_STATED,
                        null,
                        null,
                        "Hệ thống chỉ tiêu",
                        null,
                        List.of())));
        long home = areas.home().id();
        for (int year = 2006; year <= 2010; year++) {
            Observation yearly = recordObservation.record(NewObservation.stated(
                            indicator.id(),
                            home,
                            Period.ofYear(year),
                            BigDecimal.valueOf(
                                    List.of(4087, 5060, 6390, 7900, 10650).get(year - 2006)),
                            "tỷ đồng",
                            "Niên giám minh họa",
                            null,
                            BY)
                    .withVintage(Vintage.OFFICIAL)
                    .withPriceBasis(PriceBasis.CONSTANT_1994));
            if (year == 2006) {
                recordClaim.record(growthOf(yearly, "23.5"));
            }
        }
        Observation level = recordObservation.record(NewObservation.stated(
                indicator.id(),
                home,
                FIVE_YEARS,
                new BigDecimal("34087"),
                "tỷ đồng",
                "Tin hội nghị",
                evidence(document, "34.087 tỷ đồng"),
                BY));
        recordClaim.record(new NewClaim(
                indicator.id(),
                home,
                FIVE_YEARS,
                ClaimKind.AVERAGE_GROWTH,
                new BigDecimal("25.24"),
                "%/năm",
                null,
                level.id(),
                "Tin hội nghị",
                evidence(document, "bình quân tăng 25,24%/năm"),
                BY));
        recordTarget.record(target(resolution, indicator, home, FIVE_YEARS, "34000", null), BY);
        recordTarget.record(target(resolution, indicator, home, Period.ofYear(2010), "11000", "3309"), BY);
        return indicator;
    }

    /** With the level of 2006 it tells what 2005 was, so that the claim about five years can be checked. */
    private static NewClaim growthOf(Observation level, String percent) {
        return new NewClaim(
                level.indicatorId(),
                level.areaId(),
                level.period(),
                ClaimKind.GROWTH,
                new BigDecimal(percent),
                "%",
                null,
                level.id(),
                level.source(),
                null,
                BY);
    }

    private static NewTarget target(
            Resolution resolution,
            Indicator indicator,
            long area,
            Period period,
            String value,
            @Nullable String baseline) {
        return new NewTarget(
                resolution.id(),
                indicator.id(),
                area,
                period,
                new BigDecimal(value),
                "tỷ đồng",
                TargetComparator.AT_LEAST,
                null,
                baseline == null ? null : new BigDecimal(baseline),
                baseline == null ? null : Period.ofYear(2005),
                "Phần II, mục 1",
                null,
                null);
    }

    private Meeting meeting(long document) {
        LocalDate day = LocalDate.of(2010, 11, 18);
        Meeting meeting = recordMeeting.record(new NewMeeting(
                "hội nghị",
                "nghe kết quả thực hiện Nghị quyết 04",
                day,
                "Trần Minh Khôi",
                evidence(document, "hội nghị nghe kết quả thực hiện Nghị quyết 04")));
        attend(document, "Trần Minh Khôi", "Bí thư Tỉnh ủy", EventRole.CHAIR, day);
        attend(document, "Lê Thu Hà", "Chủ tịch UBND tỉnh", EventRole.ATTENDEE, day);
        find(document, FindingKind.STRENGTH, "Thu hút đầu tư vào các khu công nghiệp có chuyển biến rõ");
        find(document, FindingKind.SHORTCOMING, "Môi trường ở làng nghề chưa được kiểm soát");
        return meeting;
    }

    private void attend(long document, String name, String post, EventRole role, LocalDate day) {
        Evidence words = evidence(document, name + ", " + post);
        Person person = recordPerson.record(name, List.of(post), day, words);
        recordAttendance.record(person.id(), List.of(post), role, words);
    }

    private void find(long document, FindingKind kind, String words) {
        recordFinding.record(kind, words, null, evidence(document, words));
    }

    Evidence evidence(long document, String words) {
        int at = TEXT.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("The text does not say: " + words);
        }
        int start = TEXT.codePointCount(0, at);
        Span span = new Span(start, start + words.codePointCount(0, words.length()));
        return new Evidence(documents.quote(document, span), BY, clock.instant());
    }
}
