package vn.theo.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.TheoTest;
import vn.theo.access.Accounts;
import vn.theo.access.Role;
import vn.theo.document.Documents;
import vn.theo.document.Proposal;
import vn.theo.document.ProposalState;
import vn.theo.document.Proposals;
import vn.theo.document.ReceiveDocument;
import vn.theo.document.Received;
import vn.theo.indicator.Observations;
import vn.theo.reading.Found;

@TheoTest
@Transactional
class DeskPagesTest {
    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    UserDetailsService signIns;

    @Autowired
    ReceiveDocument receiveDocument;

    @Autowired
    Documents documents;

    @Autowired
    Proposals proposals;

    @Autowired
    Observations observations;

    UserDetails office;
    UserDetails agency;

    @BeforeEach
    void open_accounts() {
        accounts.open("lan", "Lan", Role.OFFICE, null, "mat-khau");
        accounts.open("so", "Sở", Role.AGENCY, null, "mat-khau");
        office = signIns.loadUserByUsername("lan");
        agency = signIns.loadUserByUsername("so");
    }

    @Test
    void the_inbox_is_for_the_office_alone_and_says_what_to_do_when_empty() {
        assertThat(get("/tin-den")).hasStatusOk().bodyText().contains("Chưa có văn bản nào", "kéo thả tệp");
        assertThat(get("/tin-den?lang=en")).hasStatusOk().bodyText().contains("There are no texts yet");
        assertThat(get("/tin-den?trang-thai=NEW&trang=abc")).hasStatusOk();
        assertThat(pages.get().uri("/tin-den").with(user(agency))).hasStatus(403);
        assertThat(pages.get().uri("/tin-den")).hasStatus3xxRedirection();
    }

    @Test
    void a_pasted_text_opens_its_desk_and_pasting_it_again_leads_there_too() {
        String text = "Ngày 3/4/2024, Hội đồng xã họp. Giá trị sản xuất nghề mộc năm 2023 đạt 1.250 tỷ đồng.";

        MvcTestResult first = paste(text);
        assertThat(first).hasStatus(303);
        String desk = java.util.Objects.requireNonNull(first.getResponse().getRedirectedUrl());
        assertThat(desk).matches("/tin-den/\\d+");
        assertThat(get(desk)).hasStatusOk().bodyText().contains("1.250", "Xác nhận");
        assertThat(paste(text)).hasStatus(303).hasRedirectedUrl(desk);
        assertThat(get("/tin-den")).bodyText().contains(desk, "Chưa đọc");
    }

    @Test
    void a_refused_text_stays_in_the_form_with_the_reason() {
        assertThat(paste("Hôm nay trời đẹp."))
                .hasStatus(422)
                .bodyText()
                .contains("Hôm nay trời đẹp.</textarea>", "Vẫn lưu", "name=\"van-luu\"");
        assertThat(paste("   ")).hasStatus(422).bodyText().contains("Chưa có chữ nào");
        assertThat(paste("MẬT\nBáo cáo của Sở Mây năm 2020"))
                .hasStatus(422)
                .bodyText()
                .contains("độ mật");
        MvcTestResult binary = pages.post()
                .uri("/tin-den")
                .multipart()
                .file(new MockMultipartFile(
                        "tep", "may.bin", "application/octet-stream", new byte[] {0x7F, 'E', 'L', 'F', 0}))
                .param("van-ban", "chữ tôi đã gõ")
                .with(user(office))
                .with(csrf())
                .exchange();
        assertThat(binary)
                .hasStatus(422)
                .bodyText()
                .contains("Loại tệp này không đọc được", "chữ tôi đã gõ</textarea>");
        assertThat(documents.count()).isZero();
    }

    @Test
    void a_file_is_taken_in_under_its_name() {
        MvcTestResult sent = pages.post()
                .uri("/tin-den")
                .multipart()
                .file(new MockMultipartFile(
                        "tep", "C:\\tin\\moc.txt", "text/plain", DeskFixture.TEXT.getBytes(StandardCharsets.UTF_8)))
                .with(user(office))
                .with(csrf())
                .exchange();

        assertThat(sent).hasStatus(303);
        assertThat(documents.listNewest(9))
                .singleElement()
                .satisfies(document -> assertThat(document.fileName()).isEqualTo("moc.txt"));
    }

    @Test
    void the_desk_shows_words_and_cards_in_both_languages() {
        long id = keep();
        long level = proposal(id, DeskFixture.LEVEL);
        long growth = proposal(id, DeskFixture.GROWTH);

        assertThat(get("/tin-den/" + id))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "data-p=\"" + growth + " " + level + "\">giá trị nghề mộc đạt 2.460 tỷ đồng</span>",
                        "data-p=\"" + growth + "\">, tăng bình quân 18,5%/năm</span>",
                        "2.460 tỷ đồng",
                        "0/14 đã xử lý",
                        "<h3>Đề án nghề mộc</h3>",
                        "Ưu điểm",
                        "chưa thuộc hồ sơ nào");
        assertThat(get("/tin-den/" + id + "?lang=en")).hasStatusOk().bodyText().contains("Strengths", "0/14 decided");
        assertThat(get("/tin-den/99999")).hasStatus(404);
    }

    @Test
    void without_script_each_action_answers_with_the_desk_at_its_card() {
        long id = keep();
        long level = proposal(id, DeskFixture.LEVEL);
        String card = "/tin-den/" + id + "/de-xuat/" + level;

        assertThat(post(card + "/xac-nhan", Map.of())).hasStatus(303).hasRedirectedUrl("/tin-den/" + id + "#p" + level);
        assertThat(get("/tin-den/" + id)).bodyText().contains("1/14 đã xử lý", "Đã xác nhận", "Hoàn tác");
        assertThat(post(card + "/xac-nhan", Map.of())).hasStatus(303);
        assertThat(observations.listByDocument(id)).hasSize(1);
        assertThat(post(card + "/hoan-tac", Map.of())).hasStatus(303);
        assertThat(observations.listByDocument(id)).isEmpty();
        assertThat(post(card + "/loai", Map.of())).hasStatus(303);
        assertThat(get("/tin-den/" + id)).bodyText().contains("Đã bỏ");
    }

    @Test
    void htmx_gets_the_card_with_the_progress_and_what_else_changed() {
        long id = keep();
        long level = proposal(id, DeskFixture.LEVEL);

        assertThat(pages.post()
                        .uri("/tin-den/" + id + "/de-xuat/" + level + "/xac-nhan")
                        .header("HX-Request", "true")
                        .with(user(office))
                        .with(csrf()))
                .hasStatusOk()
                .bodyText()
                .startsWith("<article")
                .contains("id=\"p" + level + "\"", "1/14 đã xử lý", "hx-target=\"#p" + proposal(id, DeskFixture.GROWTH))
                .doesNotContain("<html");
        assertThat(pages.post()
                        .uri("/tin-den/" + id + "/de-xuat/" + level + "/loai")
                        .header("HX-Request", "true")
                        .with(user(office))
                        .with(csrf()))
                .hasStatusOk()
                .bodyText()
                .contains("đã được Lan xác nhận");
    }

    @Test
    void accepting_what_lacks_something_opens_its_form_with_the_reason() {
        long id = keep();
        String card = "/tin-den/" + id + "/de-xuat/" + proposal(id, DeskFixture.TARGET);

        assertThat(post(card + "/xac-nhan", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("edit-form", "không nói rõ kỳ");
        assertThat(post(
                        card + "/sua",
                        Map.of(
                                "indicator", "new",
                                "name", "Gỗ <lim>",
                                "value", "bảy trăm",
                                "unit", "",
                                "kind", "XYZ",
                                "period", "sang năm",
                                "area", "0")))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "value=\"Gỗ &lt;lim>\"",
                        "value=\"bảy trăm\"",
                        "value=\"sang năm\"",
                        "Con số chưa đúng",
                        "Kỳ chưa đúng",
                        "không được để trống",
                        "Lựa chọn này không có");
        assertThat(observations.listByDocument(id)).isEmpty();
    }

    @Test
    void every_kind_has_a_form_that_opens_and_records_unchanged() {
        long id = keep();
        for (Proposal proposal : proposals.listOf(id)) {
            assertThat(get("/tin-den/" + id + "/de-xuat/" + proposal.id() + "/sua"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("edit-form");
            assertThat(get("/tin-den/" + id + "/de-xuat/" + proposal.id() + "/sua?lang=en"))
                    .hasStatusOk();
        }
    }

    @Test
    void the_rest_is_announced_before_it_is_recorded() {
        long id = keep();

        assertThat(get("/tin-den/" + id + "/con-lai"))
                .hasStatusOk()
                .bodyText()
                .contains("13 bản ghi", "1 đề xuất cần bạn sửa trước");
        assertThat(get("/tin-den/" + id + "/con-lai?nhom=STRENGTH&lang=en")).hasStatusOk();
        assertThat(observations.listByDocument(id)).isEmpty();

        assertThat(post("/tin-den/" + id + "/con-lai", Map.of())).hasStatus(303);
        assertThat(proposals.listOf(id))
                .filteredOn(proposal -> proposal.state() == ProposalState.PENDING)
                .hasSize(1);
        assertThat(get("/tin-den?trang-thai=IN_REVIEW")).bodyText().contains("13/14");
    }

    @Test
    void the_context_is_saved_and_what_is_wrong_in_it_told() {
        long id = keep();
        String area = String.valueOf(1);

        assertThat(post(
                        "/tin-den/" + id + "/boi-canh",
                        Map.of("eventDate", "31/2/2016", "area", "abc", "dossier", "77", "open", "yes")))
                .hasStatus(422)
                .bodyText()
                .contains("Ngày chưa đúng", "Lựa chọn này không có");
        assertThat(post(
                        "/tin-den/" + id + "/boi-canh",
                        Map.of("eventDate", "2016-04-05", "area", area, "dossier", "", "open", "yes")))
                .hasStatus(303);
        assertThat(documents.get(id).eventDate()).isEqualTo("2016-04-05");
        assertThat(documents.get(id).openToPublic()).isTrue();
    }

    @Test
    void the_headline_is_confirmed_and_a_bad_date_of_it_told() {
        long id = keep();

        assertThat(get("/tin-den/" + id + "/khung")).hasStatusOk().bodyText().contains("name=\"byline\"");
        assertThat(post("/tin-den/" + id + "/khung", Map.of("title", "", "published", "hôm qua")))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"hôm qua\"", "không được để trống");
        assertThat(post(
                        "/tin-den/" + id + "/khung",
                        Map.of("title", "Nghề mộc năm năm", "published", "2016-04-03 07:30")))
                .hasStatus(303);
        assertThat(documents.get(id).title()).isEqualTo("Nghề mộc năm năm");
        assertThat(documents.get(id).publishedText()).isEqualTo("2016-04-03T07:30");
    }

    @Test
    void htmx_gets_the_frame_alone_when_its_headline_is_confirmed() {
        long id = keep();

        assertThat(pages.post()
                        .uri("/tin-den/" + id + "/khung")
                        .header("HX-Request", "true")
                        .param("title", "Nghề mộc năm năm")
                        .param("published", "2016-04-03")
                        .with(user(office))
                        .with(csrf()))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"nhom-frame\"", "data-state=\"confirmed\"", "03/04/2016")
                .doesNotContain("<html");
    }

    @Test
    void a_proposal_of_another_text_is_not_found_here() {
        long id = keep();
        long level = proposal(id, DeskFixture.LEVEL);

        assertThat(post("/tin-den/" + (id + 1) + "/de-xuat/" + level + "/xac-nhan", Map.of()))
                .hasStatus(404);
        assertThat(post("/tin-den/" + id + "/de-xuat/0/xac-nhan", Map.of())).hasStatus(404);
        assertThat(pages.post()
                        .uri("/tin-den/" + id + "/de-xuat/" + level + "/xac-nhan")
                        .with(user(agency))
                        .with(csrf()))
                .hasStatus(403);
        assertThat(pages.post()
                        .uri("/tin-den/" + id + "/de-xuat/" + level + "/xac-nhan")
                        .with(user(office)))
                .hasStatus(403);
        assertThat(observations.listByDocument(id)).isEmpty();
    }

    private long keep() {
        Received received = receiveDocument.keep(DeskFixture.received(), "", DeskFixture.reading(), "Lan");
        return ((Received.Stored) received).document().id();
    }

    private long proposal(long document, Found found) {
        List<Proposal> all = proposals.listOf(document);
        return all.stream()
                .filter(proposal -> proposal.found().equals(found))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private MvcTestResult get(String address) {
        return pages.get().uri(address).with(user(office)).exchange();
    }

    private MvcTestResult post(String address, Map<String, String> form) {
        var request = pages.post().uri(address).with(user(office)).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult paste(String text) {
        return pages.post()
                .uri("/tin-den")
                .multipart()
                .param("van-ban", text)
                .with(user(office))
                .with(csrf())
                .exchange();
    }
}
