package vn.theo.territory.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.TheoTest;
import vn.theo.access.Accounts;
import vn.theo.access.Role;
import vn.theo.territory.Area;
import vn.theo.territory.Areas;
import vn.theo.territory.SampleAreas;

@TheoTest
@Transactional
class PlanPagesTest {
    private static final LocalDate DATE = LocalDate.of(2027, 1, 1);

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    UserDetailsService signIns;

    @Autowired
    SampleAreas sample;

    @Autowired
    Areas areas;

    @Autowired
    Plans plans;

    UserDetails office;
    UserDetails leader;
    Area one;
    Area two;

    @BeforeEach
    void open() {
        sample.load();
        accounts.open("lan", "Lan", Role.OFFICE, null, "mat-khau");
        accounts.open("chu-tich", "Chủ tịch", Role.LEADER, null, "mat-khau");
        office = signIns.loadUserByUsername("lan");
        leader = signIns.loadUserByUsername("chu-tich");
        List<Area> communes =
                areas.listChildren(areas.findByCode("33", DATE).orElseThrow().id(), DATE);
        one = communes.get(0);
        two = communes.get(1);
    }

    @Test
    void the_empty_list_says_what_to_do_and_only_the_office_writes() {
        assertThat(get("/dia-ban/phuong-an", office))
                .hasStatusOk()
                .bodyText()
                .contains("Chưa có phương án nào", "Bắt đầu");
        assertThat(get("/dia-ban/phuong-an?lang=en", office)).bodyText().contains("No plan yet");
        assertThat(get("/dia-ban/phuong-an", leader)).hasStatusOk().bodyText().doesNotContain("Bắt đầu");
        assertThat(pages.post()
                        .uri("/dia-ban/phuong-an")
                        .param("ten", "x")
                        .with(user(leader))
                        .with(csrf()))
                .hasStatus(403);
        assertThat(pages.get().uri("/dia-ban/phuong-an")).hasStatus3xxRedirection();
    }

    @Test
    void a_plan_goes_from_a_name_to_the_record() {
        String plan = started();
        assertThat(post(
                        plan + "/buoc",
                        "loai",
                        "MERGE",
                        "tu",
                        one.code() + "\n" + two.name(),
                        "ma",
                        one.code(),
                        "ten",
                        "Phường Gộp"))
                .hasStatus(303);
        assertThat(get(plan, office))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Phường Gộp",
                        "← " + one.name() + " + " + two.name(),
                        "104 → 103",
                        "<svg class=\"flow\"",
                        "class=\"area-tiles\"");
        assertThat(get(plan, leader)).hasStatusOk().bodyText().doesNotContain("Ban hành");

        assertThat(get(plan + "/ban-hanh", office)).hasStatusOk().bodyText().contains("Sẽ kết thúc 2 địa bàn");
        String version = String.valueOf(plans.listAll().getFirst().version());
        assertThat(post(plan + "/ban-hanh", "ban", version, "ngay", "2027-02-01", "can-cu", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa có căn cứ pháp lý", "2027-02-01");
        assertThat(areas.findByCode(one.code(), DATE)).contains(one);
        assertThat(post(plan + "/ban-hanh", "ban", version, "ngay", "2027-01-01", "can-cu", "Nghị quyết 9"))
                .hasStatus(303);
        assertThat(areas.findByCode(one.code(), DATE)).map(Area::name).contains("Phường Gộp");
        assertThat(get(plan, office))
                .bodyText()
                .contains("Đã ban hành", "Nghị quyết 9")
                .doesNotContain("Thêm vào phương án");
        assertThat(get("/dia-ban/" + one.code(), office)).bodyText().contains("Sáp nhập", "Nghị quyết 9");
    }

    @Test
    void provinces_that_would_merge_are_drawn_by_their_outlines_in_one_colour() {
        String plan = started();
        assertThat(post(plan + "/buoc", "loai", "MERGE", "tu", "33\n31", "ma", "33", "ten", "Tỉnh Gộp"))
                .hasStatus(303);

        assertThat(get(plan, office))
                .hasStatusOk()
                .bodyText()
                .contains("<svg class=\"area-map\"", "Tỉnh Hưng Yên → Tỉnh Gộp", "Tỉnh Gộp ← ")
                .contains("tone-1", "geoBoundaries.org (CC BY 4.0)")
                .doesNotContain("class=\"area-tiles\"", "tone-2");
    }

    @Test
    void a_wrong_step_keeps_what_was_typed_and_says_what_to_do() {
        String plan = started();

        assertThat(post(plan + "/buoc", "loai", "MERGE", "tu", "Xã Không Đâu", "ma", "11953", "ten", "Gộp"))
                .hasStatus(422)
                .bodyText()
                .contains("Không có địa bàn nào là “Xã Không Đâu”", ">Xã Không Đâu</textarea>", "value=\"Gộp\"");
        assertThat(post(
                        plan + "/buoc",
                        "loai",
                        "SPLIT",
                        "tu",
                        one.code(),
                        "ma-1",
                        one.code(),
                        "ten-1",
                        "A",
                        "ty-le-1",
                        "nửa",
                        "ma-2",
                        "99001",
                        "ten-2",
                        "B"))
                .hasStatus(422)
                .bodyText()
                .contains("“nửa” không phải là tỷ lệ", "value=\"nửa\"", "value=\"99001\"");
        assertThat(post(plan + "/buoc", "loai", "RENAME", "tu", "99999", "ten", "A"))
                .hasStatus(303);
        assertThat(get(plan, office)).bodyText().contains("Không có địa bàn nào mang mã 99999");
    }

    @Test
    void steps_are_edited_removed_undone_and_plans_duplicated_discarded_restored() {
        String plan = started();
        post(plan + "/buoc", "loai", "RENAME", "tu", one.code(), "ten", "Tên Một");
        assertThat(get(plan + "?sua=1", office)).bodyText().contains("Sửa bước 1", "value=\"Tên Một\"");
        post(plan + "/buoc", "loai", "RENAME", "sua", "1", "tu", one.code(), "ten", "Tên Hai");
        assertThat(plans.listAll().getFirst().steps())
                .singleElement()
                .satisfies(step -> assertThat(step.into().getFirst().name()).isEqualTo("Tên Hai"));
        post(plan + "/buoc/1/bo");
        assertThat(plans.listAll().getFirst().steps()).isEmpty();
        post(plan + "/hoan-tac");
        assertThat(plans.listAll().getFirst().steps()).hasSize(1);

        assertThat(post(plan + "/nhan-ban")).hasStatus(303);
        assertThat(plans.listAll()).hasSize(2).allMatch(each -> each.steps().size() == 1);
        assertThat(post(plan + "/bo")).hasStatus(303);
        assertThat(get(plan, office)).bodyText().contains("Khôi phục").doesNotContain("Thêm vào phương án");
        assertThat(post(plan + "/khoi-phuc")).hasStatus(303);
        assertThat(get(plan, office)).bodyText().contains("Thêm vào phương án");
    }

    @Test
    void areas_are_found_by_what_is_typed() {
        assertThat(get("/dia-ban/tim.json?ngay=2027-01-01&q=pho hien", office))
                .hasStatusOk()
                .bodyText()
                .contains("\"code\":\"11953\"", "Phường Phố Hiến", "\"in\":\"Tỉnh Hưng Yên\"");
        assertThat(get("/dia-ban/tim.json?q=", office)).bodyText().isEqualTo("[]");
    }

    private String started() {
        MvcTestResult sent = post("/dia-ban/phuong-an", "ten", "Thử", "ngay", "2027-01-01");
        assertThat(sent).hasStatus(303);
        return String.valueOf(sent.getResponse().getRedirectedUrl());
    }

    private MvcTestResult get(String address, UserDetails who) {
        return pages.get().uri(address).with(user(who)).exchange();
    }

    private MvcTestResult post(String address, String... fields) {
        var request = pages.post().uri(address).with(user(office)).with(csrf());
        for (int i = 0; i + 1 < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
