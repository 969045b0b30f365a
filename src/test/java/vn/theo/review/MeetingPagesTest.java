package vn.theo.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.TheoTest;
import vn.theo.access.Accounts;
import vn.theo.access.Role;
import vn.theo.body.Person;
import vn.theo.body.RecordBody;
import vn.theo.body.RecordPerson;
import vn.theo.kernel.Evidence;
import vn.theo.kernel.Period;
import vn.theo.kernel.Quote;
import vn.theo.kernel.Span;
import vn.theo.programme.Dossiers;
import vn.theo.programme.NewResolution;
import vn.theo.programme.RecordResolution;
import vn.theo.programme.Resolution;
import vn.theo.reading.EventRole;
import vn.theo.site.Refusal;
import vn.theo.task.AssignTask;
import vn.theo.task.NewTask;

@TheoTest
@Transactional
class MeetingPagesTest {
    private static final long DOCUMENT = 41;
    private static final LocalDate DAY = LocalDate.of(2010, 11, 18);

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    RecordMeeting recordMeeting;

    @Autowired
    RecordAttendance recordAttendance;

    @Autowired
    RecordFinding recordFinding;

    @Autowired
    RecordPerson recordPerson;

    @Autowired
    RecordBody recordBody;

    @Autowired
    RecordResolution recordResolution;

    @Autowired
    Dossiers dossiers;

    @Autowired
    AssignTask assignTask;

    @Autowired
    PublishMeeting publishMeeting;

    @Autowired
    Meetings meetings;

    @Autowired
    Findings findings;

    private Meeting meeting;
    private Finding opinion;

    @BeforeEach
    void record_a_meeting() {
        Resolution resolution = recordResolution.record(
                new NewResolution("04-NQ/TU", "Về công nghiệp", "Tỉnh ủy", Period.ofYears(2006, 2010), null, null),
                "van-phong");
        dossiers.attach(resolution.id(), DOCUMENT, "van-phong");
        meeting = recordMeeting.record(new NewMeeting(
                "hội nghị", "Kết quả 5 năm phát triển công nghiệp", DAY, "Trần Văn Gốm", evidence(0, "hội nghị")));
        recordBody.record("Tỉnh ủy", evidence(60, "Tỉnh ủy"), "van-phong");
        Person chair = recordPerson.record(
                "Trần Văn Gốm", List.of("Bí thư Tỉnh ủy"), DAY, evidence(50, "Trần Văn Gốm, Bí thư Tỉnh ủy"));
        recordAttendance.record(
                chair.id(), List.of("Bí thư Tỉnh ủy"), EventRole.CHAIR, evidence(50, "Trần Văn Gốm, Bí thư Tỉnh ủy"));
        recordFinding.record(FindingKind.STRENGTH, "thu hút được dự án dệt", null, evidence(100, "thu hút"));
        recordFinding.record(FindingKind.SHORTCOMING, "nước thải làng nghề chưa xử lý", null, evidence(200, "nước"));
        opinion = recordFinding.record(
                FindingKind.RECOMMENDATION, "cần thêm cụm công nghiệp ở huyện", "Các ủy viên", evidence(300, "cần"));
    }

    @Test
    void an_unpublished_meeting_is_for_staff_alone() {
        RequestPostProcessor leader = signIn("bi-thu", Role.LEADER);

        assertThat(pages.get().uri(meeting.address())).hasStatus(404);
        assertThat(pages.get().uri("/can-bo/tran-van-gom")).hasStatus(404);
        assertThat(pages.get().uri("/hoi-nghi")).hasStatusOk().bodyText().doesNotContain(meeting.subject());
        assertThat(pages.get().uri(meeting.address()).with(leader))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Trần Văn Gốm",
                        "Bí thư Tỉnh ủy",
                        "thu hút được dự án dệt",
                        "nước thải làng nghề",
                        "cần thêm cụm công nghiệp",
                        "Chưa quyết định");
        assertThat(pages.get().uri("/hoi-nghi?lang=en").with(leader))
                .hasStatusOk()
                .bodyText()
                .contains(meeting.subject(), "not published", "chaired by");
    }

    @Test
    void a_published_meeting_opens_its_page_and_its_people_to_everyone() {
        publishMeeting.publish(meeting.id(), "van-phong");

        assertThat(pages.get().uri(meeting.address()))
                .hasStatusOk()
                .bodyText()
                .contains("Trần Văn Gốm", "Ưu điểm")
                .doesNotContain("khong-phat-sinh", "chưa công bố");
        assertThat(pages.get().uri(meeting.address() + "?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("Strengths");
        assertThat(pages.get().uri("/can-bo/tran-van-gom"))
                .hasStatusOk()
                .bodyText()
                .contains("đúng ngày 18/11/2010", meeting.subject(), "/co-quan/tinh-uy");
        assertThat(pages.get().uri("/can-bo/tran-van-gom?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("true on 18 Nov 2010");
        assertThat(pages.get().uri("/co-quan/tinh-uy")).hasStatusOk().bodyText().contains("Trần Văn Gốm", "Cấp ủy");
        assertThat(pages.get().uri("/co-quan/tinh-uy?lang=en")).hasStatusOk();

        assertThatThrownBy(() -> publishMeeting.withdraw(meeting.id(), " ", "van-phong"))
                .isInstanceOf(Refusal.class);
        publishMeeting.withdraw(meeting.id(), "đăng nhầm", "van-phong");
        assertThat(pages.get().uri(meeting.address())).hasStatus(404);
    }

    @Test
    void an_opinion_becomes_a_task_or_is_marked_as_giving_none() {
        RequestPostProcessor office = signIn("van-phong", Role.OFFICE);

        assertThat(pages.post()
                        .uri(meeting.address() + "/khong-phat-sinh")
                        .param("y-kien", String.valueOf(opinion.id()))
                        .with(office)
                        .with(csrf()))
                .hasStatus(303);
        assertThat(findings.listWithoutTask(DOCUMENT)).containsExactly(opinion.id());
        assertThat(pages.get().uri(meeting.address()).with(office)).bodyText().contains("Không phát sinh nhiệm vụ");
        assertThat(pages.post()
                        .uri(meeting.address() + "/khong-phat-sinh/" + opinion.id() + "/hoan-tac")
                        .with(office)
                        .with(csrf()))
                .hasStatus(303);
        assertThat(findings.listWithoutTask(DOCUMENT)).isEmpty();

        assertThat(pages.get().uri("/nhiem-vu/moi?tu=y-kien-" + opinion.id()).with(office))
                .hasStatusOk()
                .bodyText()
                .contains("cần thêm cụm công nghiệp", "value=\"2010-11-18\"");
        assignTask.assign(NewTask.ofOrder(opinion.text(), "Trần Văn Gốm", DAY, opinion.evidence()), "van-phong");
        assertThat(pages.get().uri(meeting.address()).with(office)).bodyText().contains("Đã thành nhiệm vụ");
    }

    @Test
    void only_the_office_decides_what_becomes_of_an_opinion() {
        assertThat(pages.post()
                        .uri(meeting.address() + "/khong-phat-sinh")
                        .param("y-kien", String.valueOf(opinion.id()))
                        .with(signIn("bi-thu", Role.LEADER))
                        .with(csrf()))
                .hasStatus(403);
        Finding elsewhere = recordFinding.record(
                FindingKind.RECOMMENDATION,
                "nên họp sớm hơn",
                null,
                new Evidence(new Quote(99, new Span(1, 4), "nên"), "van-phong", Instant.EPOCH));
        assertThat(pages.post()
                        .uri(meeting.address() + "/khong-phat-sinh")
                        .param("y-kien", String.valueOf(elsewhere.id()))
                        .with(signIn("van-phong", Role.OFFICE))
                        .with(csrf()))
                .hasStatus(404);
    }

    @Test
    void a_meeting_is_found_by_its_document_and_has_a_lasting_address() {
        assertThat(meetings.findByDocument(DOCUMENT)).contains(meeting);
        assertThat(meeting.slug()).isEqualTo("2010-11-18-ket-qua-5-nam-phat-trien-cong-nghiep");
        assertThat(Meetings.slugName(new NewMeeting(
                        "họp",
                        "Một chủ đề rất dài để xem địa chỉ có dừng lại ở cuối một từ hay không khi quá dài",
                        null,
                        null,
                        evidence(0, "họp"))))
                .isEqualTo("mot-chu-de-rat-dai-de-xem-dia-chi-co-dung-lai-o-cuoi-mot-tu");
        recordMeeting.retract(meeting.id(), "van-phong", "ghi nhầm");
        assertThat(meetings.findByDocument(DOCUMENT)).isEmpty();
        assertThat(recordMeeting
                        .record(new NewMeeting(
                                "hội nghị", "Kết quả 5 năm phát triển công nghiệp", DAY, null, evidence(0, "hội nghị")))
                        .slug())
                .endsWith("-2");
    }

    private RequestPostProcessor signIn(String name, Role role) {
        if (accounts.findByName(name).isEmpty()) {
            accounts.open(name, name, role, null, "mat-khau");
        }
        return user(users.loadUserByUsername(name));
    }

    private static Evidence evidence(int start, String words) {
        return new Evidence(
                new Quote(DOCUMENT, new Span(start, start + words.length()), words),
                "van-phong",
                Instant.parse("2010-11-19T02:00:00Z"));
    }
}
