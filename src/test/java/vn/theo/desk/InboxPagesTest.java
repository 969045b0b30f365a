package vn.theo.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
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
import vn.theo.document.Proposals;
import vn.theo.document.ReadAgain;
import vn.theo.document.ReadingRuns;
import vn.theo.document.ReceiveDocument;
import vn.theo.document.Received;
import vn.theo.document.likeness.Notices;

@TheoTest
@Transactional
class InboxPagesTest {
    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    UserDetailsService signIns;

    @Autowired
    ReceiveDocument receiveDocument;

    @Autowired
    ReadAgain readAgain;

    @Autowired
    Documents documents;

    @Autowired
    Proposals proposals;

    @Autowired
    ReadingRuns runs;

    UserDetails office;

    @BeforeEach
    void open_account() {
        accounts.open("lan", "Lan", Role.OFFICE, null, "mat-khau");
        office = signIns.loadUserByUsername("lan");
    }

    @Test
    void several_files_lead_back_to_the_inbox_which_shows_how_far_their_reading_is() {
        MvcTestResult sent = pages.post()
                .uri("/tin-den")
                .multipart()
                .file(file("mot.txt", Notices.NOTICE))
                .file(file("mat.txt", "TỐI MẬT\nBáo cáo năm 2020"))
                .param("van-ban", "Chữ dán kèm, không được mất.")
                .with(user(office))
                .with(csrf())
                .exchange();

        assertThat(sent).hasStatus(303).hasRedirectedUrl("/tin-den#luot-doc");
        assertThat(get("/tin-den"))
                .bodyText()
                .contains("Đang đọc các tệp vừa nhận", "1/3", "mat.txt", "độ mật", "hx-trigger=\"every 1s\"");
        assertThat(get("/tin-den/luot-doc"))
                .hasStatusOk()
                .bodyText()
                .contains("1/3")
                .doesNotContain("<html");
    }

    @Test
    void too_many_files_at_once_are_refused_as_a_whole() {
        var request = pages.post().uri("/tin-den").multipart();
        for (int i = 0; i < 201; i++) {
            request.file(file("t" + i + ".txt", "Văn bản " + i));
        }
        MvcTestResult sent = request.param("van-ban", "chữ tôi đã gõ")
                .with(user(office))
                .with(csrf())
                .exchange();

        assertThat(sent).hasStatus(413).bodyText().contains("tối đa 200 tệp", "chữ tôi đã gõ</textarea>");
        assertThat(runs.listAnnounced()).isEmpty();
    }

    @Test
    void a_single_file_in_which_nothing_is_found_can_be_kept_by_a_button() {
        MvcTestResult sent = pages.post()
                .uri("/tin-den")
                .multipart()
                .file(file("thoi-tiet.txt", "Trời nắng đẹp."))
                .with(user(office))
                .with(csrf())
                .exchange();
        assertThat(sent).hasStatus(422).bodyText().contains("thoi-tiet.txt", "Vẫn lưu");
        long item = runs.listRefused().getFirst().itemId();

        MvcTestResult kept = post("/tin-den/tu-choi/" + item + "/giu", Map.of());

        assertThat(kept).hasStatus(303);
        assertThat(Objects.requireNonNull(kept.getResponse().getRedirectedUrl()))
                .matches("/tin-den/\\d+");
        assertThat(documents.listNewest(1))
                .singleElement()
                .satisfies(document -> assertThat(document.fileName()).isEqualTo("thoi-tiet.txt"));
        assertThat(post("/tin-den/tu-choi/" + item + "/giu", Map.of())).hasStatus(404);
    }

    @Test
    void a_reprint_is_folded_and_named_on_the_desk_with_what_differs() {
        long first = keep(Notices.NOTICE);
        long reprint = keep("Đẩy nhanh trồng rừng\n\n" + Notices.NOTICE.replaceFirst("Nhiều hộ ở [^.]*\\.", ""));

        assertThat(get("/tin-den")).bodyText().contains("1 bản cùng nội dung", "/tin-den/" + reprint);
        assertThat(get("/tin-den/" + first))
                .bodyText()
                .contains("Cùng nội dung với", "/van-ban/" + first + "/doi-chieu/" + reprint, "Đánh dấu bản trùng (1)");
        assertThat(get("/van-ban/" + first + "/doi-chieu/" + reprint))
                .hasStatusOk()
                .bodyText()
                .contains("Cùng nội dung", "bỏ hẳn việc khai thác non", "(không có)")
                .doesNotContain("che phủ đạt 61,3%");
        assertThat(get("/van-ban/" + first + "/doi-chieu/" + reprint + "?ca-bai=true&lang=en"))
                .bodyText()
                .contains("The same content", "che phủ đạt 61,3%");

        MvcTestResult marked = post("/tin-den/" + first + "/ban-trung", Map.of());
        assertThat(marked).hasStatus(303).hasRedirectedUrl("/tin-den/" + first);
        assertThat(get("/tin-den/" + reprint))
                .bodyText()
                .contains("Bản trùng", "href=\"/tin-den/" + first + "\"", "Đưa lại hàng đợi");
        assertThat(post("/tin-den/" + first + "/ban-trung/khoi-phuc", Map.of())).hasStatus(303);
        assertThat(get("/tin-den/" + reprint)).bodyText().doesNotContain("aside-note");
    }

    @Test
    void a_selection_is_set_aside_and_taken_back() {
        long id = keep(Notices.REPORT_OF_MAY);

        assertThat(post("/tin-den/chon", Map.of("viec", "gac", "tro-lai", "/tin-den?xep=TITLE")))
                .hasStatus(303)
                .hasRedirectedUrl("/tin-den?xep=TITLE");
        assertThat(get("/tin-den")).bodyText().contains("/tin-den/" + id + "\"");
        assertThat(post(
                        "/tin-den/chon",
                        Map.of("viec", "gac", "chon", String.valueOf(id), "tro-lai", "https://noi-khac.example/")))
                .hasRedirectedUrl("/tin-den");
        assertThat(get("/tin-den")).bodyText().doesNotContain("/tin-den/" + id + "\"");
        assertThat(get("/tin-den?trang-thai=ASIDE")).bodyText().contains("/tin-den/" + id, "Không phải việc của ta");
        assertThat(post("/tin-den/khoi-phuc?chon=" + id, Map.of())).hasStatus(303);
        assertThat(get("/tin-den")).bodyText().contains("/tin-den/" + id + "\"");
    }

    @Test
    void reading_again_says_what_changed_and_a_card_that_is_gone_says_so() {
        long id = keep(DeskFixture.TEXT);
        long proposal = proposals.listOf(id).getFirst().id();
        String address = "/tin-den/" + id;

        assertThat(post(address + "/doc-lai", Map.of())).hasStatus(303).hasRedirectedUrl(address);
        assertThat(get(address)).bodyText().contains("0 mới, 0 không còn, ", "như cũ", address + "/lan-doc");

        readAgain.keep(id, DeskFixture.reading(), "Lan");
        assertThat(get(address + "/lan-doc")).hasStatusOk().bodyText().contains("Lần đọc đầu", "Đề xuất không còn");
        if (!proposals.isCurrent(proposal)) {
            assertThat(pages.post()
                            .uri(address + "/de-xuat/" + proposal + "/loai")
                            .header("HX-Request", "true")
                            .with(user(office))
                            .with(csrf())
                            .exchange())
                    .hasStatusOk()
                    .bodyText()
                    .contains("đề xuất này không còn");
        }
    }

    @Test
    void the_list_is_a_table_for_spreadsheets_and_filters_stand_in_the_address() {
        keep("=Tiêu đề lạ\n\n" + Notices.REPORT_OF_MAY);

        assertThat(get("/tin-den.csv?tim=tieu+de+la"))
                .hasStatusOk()
                .hasContentType("text/csv;charset=UTF-8")
                .bodyText()
                .startsWith("\uFEFFSố,Tiêu đề")
                .contains(",'=Tiêu đề lạ,");
        assertThat(get("/tin-den?tim=khong-co-dau&loai=NOTICE&tu=2026-01-01&den=sai&xep=DUE"))
                .hasStatusOk()
                .bodyText()
                .contains("Không có văn bản nào khớp với bộ lọc", "value=\"2026-01-01\"");
        assertThat(get("/tin-den?trang-thai=ASIDE")).bodyText().contains("Chưa gác lại văn bản nào");
    }

    private long keep(String text) {
        return ((Received.Stored) receiveDocument.receiveText(text, true, "Lan"))
                .document()
                .id();
    }

    private static MockMultipartFile file(String name, String text) {
        return new MockMultipartFile("tep", name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    private MvcTestResult get(String address) {
        return pages.get().uri(address).with(user(office)).exchange();
    }

    private MvcTestResult post(String address, Map<String, String> form) {
        var request = pages.post().uri(address).with(user(office)).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }
}
