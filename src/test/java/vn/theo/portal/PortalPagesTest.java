package vn.theo.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.TheoTest;
import vn.theo.access.Accounts;
import vn.theo.access.Role;
import vn.theo.review.Meetings;

@TheoTest
@Transactional
class PortalPagesTest {
    private static final Instant MORNING = Instant.parse("2010-11-18T02:00:00Z");

    @Autowired
    MockMvcTester pages;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Accounts accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    WriteArticle write;

    @Autowired
    Manuscripts manuscripts;

    @Autowired
    PublishDossier publishDossier;

    @Autowired
    Meetings meetings;

    UserDetails office;

    @BeforeEach
    void openAccount() {
        accounts.open("van-phong", "Văn phòng", Role.OFFICE, null, "mat-khau");
        office = users.loadUserByUsername("van-phong");
    }

    private MvcTestResult get(String address) {
        return pages.get().uri(address).exchange();
    }

    private MvcTestResult getAsOffice(String address) {
        return pages.get().uri(address).with(user(office)).exchange();
    }

    private Edition publish(String title) {
        Article article = write.start(ArticlesTest.text(title, "Thân bài."), null, "Văn phòng");
        return write.publish(article.id(), null, "Văn phòng", MORNING);
    }

    @Test
    void an_empty_paper_is_friendly_on_every_page_and_in_both_languages() {
        for (String language : List.of("vi", "en")) {
            for (String address : List.of(
                    "/", "/tin", "/chuyen-muc/kinh-te", "/tin/2010/11", "/tin/2010/11/18", "/nghi-quyet", "/tim")) {
                assertThat(get(address + "?lang=" + language))
                        .as(address)
                        .hasStatusOk()
                        .bodyText()
                        .contains("lang=\"" + language + "\"")
                        .doesNotContain("<tbody>\n  </tbody>")
                        .doesNotContain(">portal.");
            }
        }
        assertThat(get("/tin/feed.xml")).hasStatusOk();
    }

    @Test
    void a_story_stands_on_the_front_page_in_its_section_on_its_day_and_in_the_feed() {
        Edition story = publish("Cầu mới nối hai bờ");

        for (String address :
                List.of("/", "/tin", "/chuyen-muc/kinh-te", "/tin/2010/11/18", "/tin/feed.xml", "/tim?q=cau+moi")) {
            assertThat(get(address))
                    .as(address)
                    .hasStatusOk()
                    .bodyText()
                    .contains("/tin/2010/11/18/cau-moi-noi-hai-bo");
        }
        assertThat(get(story.address())).hasStatusOk().bodyText().contains("<h1>Cầu mới nối hai bờ</h1>");
        assertThat(get("/tin/2010/11")).bodyText().contains("/tin/2010/11/18");
    }

    @Test
    void a_draft_is_shown_to_the_office_alone() {
        Article article = write.start(ArticlesTest.text("Tin còn giữ kín", "Thân bài."), null, "Văn phòng");

        for (String address : List.of("/", "/tin", "/chuyen-muc/kinh-te", "/tim?q=kin", "/tin/feed.xml")) {
            assertThat(get(address)).as(address).bodyText().doesNotContain("Tin còn giữ kín");
        }
        for (String address :
                List.of("/cong-bo", "/cong-bo/" + article.id(), "/cong-bo/" + article.id() + "/xem-truoc")) {
            assertThat(get(address).getResponse().getStatus()).as(address).isIn(302, 401, 403);
            assertThat(getAsOffice(address))
                    .as(address)
                    .hasStatusOk()
                    .bodyText()
                    .contains("Tin còn giữ kín");
            assertThat(getAsOffice(address + "?lang=en")).as(address).hasStatusOk();
        }
        assertThat(getAsOffice("/cong-bo/moi")).hasStatusOk();
    }

    @Test
    void an_old_address_leads_to_the_new_one_for_good() {
        Edition first = publish("Tên cũ");
        write.revise(first.articleId(), ArticlesTest.text("Tên mới", "Thân bài."), "Văn phòng");
        write.publish(first.articleId(), "đổi tên", "Văn phòng", MORNING.plusSeconds(60));

        assertThat(get("/tin/2010/11/18/ten-cu")).hasStatus(301).hasRedirectedUrl("/tin/2010/11/18/ten-moi");
        assertThat(get("/tin/2010/11/18/ten-moi")).bodyText().contains("Đã sửa", "đổi tên");
        assertThat(get("/tin/2010/11/18/ten-moi?ban=1")).bodyText().contains("<h1>Tên cũ</h1>");
    }

    @Test
    void a_withdrawn_story_says_when_and_why_and_shows_its_words_no_more() {
        Edition story = publish("Bài phải rút");
        write.withdraw(story.articleId(), "Văn phòng", "nhầm địa danh");

        assertThat(get(story.address()))
                .hasStatus(410)
                .bodyText()
                .contains("nhầm địa danh")
                .doesNotContain("Thân bài.");
        assertThat(get("/")).bodyText().doesNotContain("Bài phải rút");
    }

    @Test
    void days_sections_and_pages_that_do_not_exist_are_not_found() {
        for (String address : List.of(
                "/tin/2010/02/30",
                "/tin/2010/13",
                "/tin?trang=9",
                "/tin?trang=0",
                "/chuyen-muc/khong",
                "/tin/2010/11/18/khong",
                "/nghi-quyet/khong")) {
            assertThat(get(address)).as(address).hasStatus(404);
        }
    }

    @Test
    void the_office_goes_from_the_record_of_a_meeting_to_the_public_page() {
        ModelRecord.Recorded recorded = beans.createBean(ModelRecord.class).confirm();
        String slug = recorded.meeting().slug();

        assertThat(getAsOffice("/cong-bo")).bodyText().contains("/cong-bo/tu-hoi-nghi/" + slug);
        assertThat(pages.post()
                        .uri("/cong-bo/tu-hoi-nghi/" + slug)
                        .with(user(office))
                        .with(csrf())
                        .exchange())
                .hasStatus(303);
        Article article = manuscripts.findByDocument(recorded.documentId()).orElseThrow();
        assertThat(getAsOffice("/cong-bo/" + article.id() + "/xem-truoc"))
                .hasStatusOk()
                .bodyText()
                .contains("34.087", "name=\"source\"", "name=\"dossier\"");
        assertThat(pages.post()
                        .uri("/cong-bo/" + article.id() + "/cong-bo")
                        .param("source", "true")
                        .param("dossier", "true")
                        .with(user(office))
                        .with(csrf())
                        .exchange())
                .hasStatus(303);

        Edition story = ((ArticleState.Published)
                        manuscripts.find(article.id()).orElseThrow().state())
                .edition();
        assertThat(get(story.address()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "34.087",
                        "class=\"quote\"",
                        "class=\"doubt\"",
                        "Số liệu trong bài",
                        recorded.resolution().address());
        assertThat(meetings.get(recorded.meeting().id()).published()).isTrue();
        assertThat(get(recorded.resolution().address())).hasStatusOk();
        assertThat(get("/")).bodyText().contains(recorded.resolution().address());
    }

    @Test
    void the_public_sees_a_dossier_only_once_it_is_published() {
        ModelRecord.Recorded recorded = beans.createBean(ModelRecord.class).confirm();
        String address = recorded.resolution().address();
        List<String> files = List.of(address, address + ".csv", address + ".json");

        files.forEach(file -> assertThat(get(file)).as(file).hasStatus(404));
        assertThat(get("/nghi-quyet")).bodyText().doesNotContain(address);
        assertThat(get("/tim?q=nghi+quyet+04")).bodyText().doesNotContain(address);
        assertThat(getAsOffice(address)).hasStatusOk().bodyText().contains("34.087");
        assertThat(getAsOffice(address + "/cong-bo")).hasStatusOk().bodyText().doesNotContain("25,24");
        assertThat(getAsOffice("/tim?q=nghi+quyet+04")).bodyText().contains(address);

        publishDossier.publish(recorded.resolution(), "Văn phòng");
        assertThat(get(address)).hasStatusOk().bodyText().contains("34.000").doesNotContain("25,24");

        publishDossier.publish(recorded.resolution(), List.of(recorded.documentId()), "Văn phòng");
        files.forEach(file -> assertThat(get(file)).as(file).hasStatusOk());
        assertThat(get(address + "?lang=en")).hasStatusOk().bodyText().contains("25.24");
        assertThat(get(address + ".csv")).bodyText().contains("34087,tỷ đồng");
        assertThat(get("/nghi-quyet")).bodyText().contains(address);
        assertThat(get("/tim?q=nghi+quyet+04")).bodyText().contains(address);

        publishDossier.withdraw(recorded.resolution(), "Văn phòng", "rà soát lại");
        assertThat(get(address)).hasStatus(404);
    }

    @Test
    void search_finds_records_without_diacritics_and_tasks_for_staff_alone() {
        beans.createBean(ModelRecord.class).confirm();

        assertThat(get("/tim?q=san+xuat+cong+nghiep")).bodyText().contains("/chi-tieu/gtsx-cong-nghiep");
        assertThat(get("/tim?q=sản+xuất")).bodyText().contains("<mark>sản</mark>");
        assertThat(get("/tim?q=xay+dung+de+an")).bodyText().doesNotContain("/nhiem-vu/");
        assertThat(getAsOffice("/tim?q=xay+dung+de+an")).bodyText().contains("/nhiem-vu/");
        assertThat(get("/tim?q=%27%3A%2A+%26+%7C+%3C")).hasStatusOk();
        assertThat(get("/tim?q=khongcogi")).bodyText().contains("Không tìm thấy gì");
    }

    @Test
    void a_form_with_mistakes_keeps_what_was_typed() {
        assertThat(pages.post()
                        .uri("/cong-bo/moi")
                        .param("section", "kinh-te")
                        .param("title", "")
                        .param("body", "Phần đã gõ")
                        .with(user(office))
                        .with(csrf())
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Phần đã gõ", "Hãy đặt tiêu đề");
    }
}
