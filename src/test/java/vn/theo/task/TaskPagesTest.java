package vn.theo.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.TheoTest;
import vn.theo.access.Accounts;
import vn.theo.access.Role;
import vn.theo.body.RecordBody;

@TheoTest
@Transactional
class TaskPagesTest {
    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    AssignTask assignTask;

    @Autowired
    CarryOutTask carryOut;

    @Autowired
    RecordBody recordBody;

    @Autowired
    Tasks tasks;

    @Test
    void the_list_is_for_staff_and_shows_counts_in_both_languages() {
        Task task = assign(LocalDate.of(2010, 12, 15));
        RequestPostProcessor leader = signIn("bi-thu", Role.LEADER, null);

        assertThat(pages.get().uri("/nhiem-vu"))
                .satisfies(result -> assertThat(result).hasStatus3xxRedirection());
        assertThat(pages.get().uri("/nhiem-vu?ngay=2010-12-27").with(leader))
                .hasStatusOk()
                .bodyText()
                .contains(task.title(), "quá hạn 12 ngày", "Tính đến ngày", "17 giờ ngày 27/12/2010");
        assertThat(pages.get().uri("/nhiem-vu?ngay=2010-12-10&lang=en").with(leader))
                .hasStatusOk()
                .bodyText()
                .contains("3 working days left", "Due soon");
        assertThat(pages.get().uri("/nhiem-vu?loc=khong-han").with(leader))
                .hasStatusOk()
                .bodyText()
                .contains("Không có nhiệm vụ nào như vậy");
        assertThat(pages.get()
                        .uri("/nhiem-vu?co-quan=so-cong-thuong&ngay=2010-12-27&loc=qua-han")
                        .with(leader))
                .hasStatusOk()
                .bodyText()
                .contains(task.title());
        assertThat(pages.get().uri("/nhiem-vu?co-quan=khong-co").with(leader)).hasStatus(404);
    }

    @Test
    void the_table_opens_in_a_spreadsheet() {
        assign(LocalDate.of(2010, 12, 15));

        assertThat(pages.get().uri("/nhiem-vu.csv?ngay=2010-12-27").with(signIn("bi-thu", Role.LEADER, null)))
                .hasStatusOk()
                .bodyText()
                .startsWith("\uFEFFSố,Việc,Trạng thái")
                .contains(",Mới giao,Quá hạn,Sở Công Thương,Sở Tài chính,'=Đề án,2010-12-15,,2010-11-18,");
    }

    @Test
    void a_task_shows_what_is_missing_and_what_can_be_done() {
        Task task = assign(LocalDate.of(2010, 12, 15));

        assertThat(pages.get().uri(task.address()).with(leadOf(task)))
                .hasStatusOk()
                .bodyText()
                .contains("Rõ người", "chưa rõ", "Tiếp nhận", task.address() + "/tiep-nhan")
                .doesNotContain("bo-sung", "thu-hoi");
        assertThat(pages.get().uri(task.address() + "?lang=en").with(signIn("van-phong", Role.OFFICE, null)))
                .hasStatusOk()
                .bodyText()
                .contains("Six things to be clear", "bo-sung", "Withdraw")
                .doesNotContain("/tiep-nhan");
        assertThat(pages.get().uri("/nhiem-vu/999999").with(leadOf(task))).hasStatus(404);
    }

    @Test
    void the_lead_acknowledges_and_can_undo() {
        Task task = assign(null);
        RequestPostProcessor lead = leadOf(task);

        assertThat(pages.post().uri(task.address() + "/tiep-nhan").with(lead).with(csrf()))
                .hasRedirectedUrl(task.address());
        assertThat(tasks.get(task.id()).state()).isEqualTo(TaskState.ACKNOWLEDGED);
        assertThat(pages.get().uri(task.address()).with(lead)).bodyText().contains("Báo cáo tiến độ", "Trình kết quả");
    }

    @Test
    void a_report_without_words_keeps_what_was_typed() {
        Task task = assign(null);
        RequestPostProcessor lead = leadOf(task);
        assertThat(pages.post().uri(task.address() + "/tiep-nhan").with(lead).with(csrf()))
                .hasStatus(303);

        assertThat(pages.post()
                        .uri(task.address() + "/bao-cao")
                        .param("noi-dung", "Đã họp hai lần")
                        .param("phan-tram", "140")
                        .with(lead)
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("Đã họp hai lần", "số nguyên từ 0 đến 100");
        assertThat(pages.post().uri(task.address() + "/bao-cao").with(lead).with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy viết nội dung");
        assertThat(tasks.get(task.id()).state()).isEqualTo(TaskState.ACKNOWLEDGED);
    }

    @Test
    void other_agencies_leaders_and_the_public_may_not_act() {
        Task task = assign(null);
        long otherBody = recordBody.record("Sở Xây dựng", null, "van-phong").id();

        assertThat(pages.post()
                        .uri(task.address() + "/tiep-nhan")
                        .with(signIn("so-xay-dung", Role.AGENCY, otherBody))
                        .with(csrf()))
                .hasStatus(403);
        assertThat(pages.post()
                        .uri(task.address() + "/tiep-nhan")
                        .with(signIn("bi-thu", Role.LEADER, null))
                        .with(csrf()))
                .hasStatus(403);
        assertThat(pages.post()
                        .uri(task.address() + "/xac-nhan")
                        .with(leadOf(task))
                        .with(csrf()))
                .hasStatus(403);
        assertThat(pages.post().uri(task.address() + "/tiep-nhan").with(csrf())).hasStatus3xxRedirection();
        assertThat(pages.get().uri("/nhiem-vu/moi").with(leadOf(task))).hasStatus(403);
        assertThat(tasks.get(task.id()).state()).isEqualTo(TaskState.NEW);
    }

    @Test
    void a_step_that_is_not_possible_now_says_so() {
        Task task = assign(null);

        assertThat(pages.post()
                        .uri(task.address() + "/xac-nhan")
                        .with(signIn("van-phong", Role.OFFICE, null))
                        .with(csrf()))
                .hasRedirectedUrl(task.address())
                .flash()
                .hasEntrySatisfying(
                        "notice", notice -> assertThat(notice.toString()).contains("Mới giao"));
    }

    @Test
    void the_form_names_every_mistake_and_keeps_what_was_typed() {
        RequestPostProcessor office = signIn("van-phong", Role.OFFICE, null);

        assertThat(pages.get().uri("/nhiem-vu/moi").with(office))
                .hasStatusOk()
                .bodyText()
                .contains("Cơ quan chủ trì");
        assertThat(pages.get().uri("/nhiem-vu/moi?lang=en").with(office))
                .hasStatusOk()
                .bodyText()
                .contains("Lead agency");
        assertThat(pages.post()
                        .uri("/nhiem-vu/moi")
                        .param("viec", "Khảo sát cụm công nghiệp")
                        .param("chu-tri", "Sở Công Thương; Sở Xây dựng")
                        .param("ngay-giao", "2010-11-18")
                        .param("han", "2010-11-01")
                        .with(office)
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Khảo sát cụm công nghiệp",
                        "Chỉ một cơ quan chủ trì",
                        "Hạn phải từ ngày giao trở đi",
                        "Hãy ghi ai giao việc",
                        "lời giao nằm ở đâu");
        assertThat(tasks.list(TaskFilter.ALL)).isEmpty();
    }

    @Test
    void a_task_assigned_by_hand_has_one_lead_and_a_reason_for_no_deadline() {
        assertThat(pages.post()
                        .uri("/nhiem-vu/moi")
                        .param("viec", "Duy trì chợ phiên hàng thủ công")
                        .param("chu-tri", "Sở Công thương")
                        .param("phoi-hop", "Sở Tài chính\n\nUBND huyện")
                        .param("thoi-han", "khong-han")
                        .param("ly-do", "việc thường xuyên")
                        .param("giao", "Thường trực Tỉnh ủy")
                        .param("ngay-giao", "2010-11-18")
                        .param("nguon", "Thông báo 120-TB/TU, mục 3")
                        .with(signIn("van-phong", Role.OFFICE, null))
                        .with(csrf()))
                .hasStatus(303);

        Task task = tasks.list(TaskFilter.ALL).getFirst();
        assertThat(task.coAgencies()).containsExactly("Sở Tài chính", "UBND huyện");
        assertThat(task.openEndedReason()).isEqualTo("việc thường xuyên");
        assertThat(tasks.statusOf(task)).isEqualTo(DeadlineStatus.OPEN_ENDED);
    }

    @Test
    void the_office_adds_what_an_order_left_unsaid() {
        Task task = assignTask.assign(
                NewTask.ofOrder(
                        "Rà soát quy hoạch",
                        "Bí thư Tỉnh ủy",
                        LocalDate.of(2010, 11, 18),
                        CarryOutTaskTest.evidence(5)),
                "van-phong");
        RequestPostProcessor office = signIn("van-phong", Role.OFFICE, null);

        assertThat(pages.post()
                        .uri(task.address() + "/bo-sung")
                        .param("dieu", "TIME")
                        .with(office)
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("nêu lý do không đặt hạn");
        assertThat(pages.post()
                        .uri(task.address() + "/bo-sung")
                        .param("dieu", "TIME")
                        .param("han", "2011-03-31")
                        .with(office)
                        .with(csrf()))
                .hasRedirectedUrl(task.address());
        assertThat(tasks.get(task.id()).originalDeadline()).isEqualTo(LocalDate.of(2011, 3, 31));
    }

    private Task assign(@Nullable LocalDate deadline) {
        NewTask order = NewTask.ofOrder(
                        "Xây dựng đề án công nghiệp",
                        "Bí thư Tỉnh ủy",
                        LocalDate.of(2010, 11, 18),
                        CarryOutTaskTest.evidence(5))
                .withLead("Sở Công Thương", List.of("Sở Tài chính"))
                .withDeliverable("=Đề án");
        return assignTask.assign(
                deadline == null ? order.withOpenEnd("chờ kế hoạch vốn") : order.withDeadline(deadline, null),
                "van-phong");
    }

    private RequestPostProcessor leadOf(Task task) {
        return signIn("so-cong-thuong", Role.AGENCY, task.leadId());
    }

    private RequestPostProcessor signIn(String name, Role role, @Nullable Long bodyId) {
        if (accounts.findByName(name).isEmpty()) {
            accounts.open(name, name, role, bodyId, "mat-khau");
        }
        return user(users.loadUserByUsername(name));
    }
}
