package vn.theo.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
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
import vn.theo.reading.OfficeWords;

@TheoTest
@Transactional
class LexiconPagesTest {
    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    UserDetailsService signIns;

    @Autowired
    Words words;

    @Autowired
    Vocabulary vocabulary;

    @Autowired
    Corrections corrections;

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
    void the_dictionary_is_for_the_office_and_says_what_to_do_while_it_is_empty() {
        assertThat(get("/tu-dien")).hasStatusOk().bodyText().contains("Từ điển còn trống", "href=\"/tu-dien\"");
        assertThat(get("/tu-dien?lang=en")).hasStatusOk().bodyText().contains("The dictionary is still empty");
        assertThat(pages.get().uri("/tu-dien").with(user(agency))).hasStatus(403);
        assertThat(pages.get().uri("/tu-dien")).hasStatus3xxRedirection();
    }

    @Test
    void a_word_is_added_edited_as_a_new_version_retired_and_restored() {
        assertThat(post("/tu-dien", form("AGENCY", "Sở CT", "Sở Công Thương"))).hasStatus(303);
        Word added = words.find(OfficeWords.Kind.AGENCY, "sở ct").orElseThrow();
        assertThat(added.by()).isEqualTo("Lan");

        assertThat(post("/tu-dien/" + added.id() + "/sua", form("AGENCY", "Sở CT", "Sở Công Thương tỉnh")))
                .hasStatus(303);
        assertThat(words.versions(added.id()))
                .extracting(Word::standard)
                .containsExactly("Sở Công Thương tỉnh", "Sở Công Thương");
        assertThat(get("/tu-dien/" + added.id() + "/sua")).bodyText().contains("Lịch sử (2 lần ghi)");

        assertThat(post("/tu-dien/" + added.id() + "/bo", Map.of())).hasStatus(303);
        assertThat(vocabulary.now().entries()).isEmpty();
        assertThat(post("/tu-dien/" + added.id() + "/khoi-phuc", Map.of())).hasStatus(303);
        assertThat(vocabulary.now().entries()).hasSize(1);
        assertThat(words.versions(added.id())).hasSize(4);
    }

    @Test
    void what_is_wrong_is_told_beside_the_form_that_keeps_what_was_typed() {
        post("/tu-dien", form("AGENCY", "Sở CT", "Sở Công Thương"));

        assertThat(post("/tu-dien", form("AGENCY", "SỞ CT", "Sở Khác")))
                .hasStatus(422)
                .bodyText()
                .contains("đã có trong từ điển", "value=\"SỞ CT\"", "value=\"Sở Khác\"");
        assertThat(post("/tu-dien", form("ABBREVIATION", "SCT", "")))
                .hasStatus(422)
                .bodyText()
                .contains("cần có chữ đầy đủ");
        assertThat(post("/tu-dien", form("POST", " ", "")))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy điền cách viết");
        assertThat(post("/tu-dien", form("GHOST", "Ma", ""))).hasStatus(422);
        assertThat(words.listAll()).hasSize(1);
    }

    @Test
    void the_list_is_filtered_searched_and_sorted_by_its_address() {
        post("/tu-dien", form("AGENCY", "Tổ hợp Mộc Xuân", ""));
        post("/tu-dien", form("UNIT", "tr.đ", "triệu đồng"));

        assertThat(get("/tu-dien?loai=UNIT")).bodyText().contains("tr.đ").doesNotContain("Tổ hợp Mộc Xuân");
        assertThat(get("/tu-dien?q=MỘC")).bodyText().contains("Tổ hợp Mộc Xuân").doesNotContain("triệu đồng");
        assertThat(get("/tu-dien?q=kh%C3%B4ng-c%C3%B3")).bodyText().contains("Không có từ nào như vậy");
        assertThat(get("/tu-dien?sap=moi-nhat&trang=abc&loai=x")).hasStatusOk();
    }

    @Test
    void a_table_goes_out_and_in_again_and_wrong_lines_are_named_without_saving_any() {
        post("/tu-dien", form("UNIT", "tr.đ", "triệu đồng"));
        String table =
                new String(get("/tu-dien/bang.csv").getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(table).startsWith("\uFEFFkind,spelling,standard,note\r\n").contains("unit,tr.đ,triệu đồng,");
        assertThat(take(table)).hasStatus(303);
        assertThat(words.versions(words.listAll().getFirst().id())).hasSize(1);

        assertThat(take("kind,spelling,standard\npost,Trưởng phường hội,\nghost,Ma,\nabbreviation,SCT,\n"))
                .hasStatus(422)
                .bodyText()
                .contains("Dòng 3", "ghost", "Dòng 4", "Chưa ghi gì");
        assertThat(words.listAll()).hasSize(1);
        assertThat(take("a,b\n1,2\n")).hasStatus(422).bodyText().contains("thiếu cột");

        assertThat(take("kind,spelling,standard,note\npost,Trưởng phường hội,,mới\nunit,tr.đ,triệu đồng VN,\n"))
                .hasStatus(303);
        assertThat(vocabulary.now().entries())
                .extracting(OfficeWords.Entry::standard)
                .containsExactlyInAnyOrder("Trưởng phường hội", "triệu đồng VN");
    }

    @Test
    void a_correction_made_twice_may_be_adopted_declined_and_reopened() {
        corrections.add(OfficeWords.Kind.AGENCY, "Sở CT", "Sở Công Thương", 1, 11, "Lan");
        assertThat(get("/tu-dien")).bodyText().doesNotContain("Đã sửa nhiều lần");
        corrections.add(OfficeWords.Kind.AGENCY, "SỞ CT", "Sở Công Thương", 2, 12, "Lan");
        assertThat(get("/tu-dien")).bodyText().contains("Đã sửa nhiều lần", "2 lần trong 2 văn bản");

        Map<String, String> pair = form("AGENCY", "Sở CT", "Sở Công Thương");
        assertThat(post("/tu-dien/goi-y/dung", pair)).hasStatus(303);
        assertThat(vocabulary.now().entries())
                .containsExactly(new OfficeWords.Entry(OfficeWords.Kind.AGENCY, "Sở CT", "Sở Công Thương"));
        assertThat(get("/tu-dien")).bodyText().doesNotContain("Đã sửa nhiều lần");

        assertThat(post("/tu-dien/goi-y/xem-lai", pair)).hasStatus(303);
        assertThat(vocabulary.now().entries()).isEmpty();
        assertThat(corrections.candidates()).hasSize(1);

        assertThat(post("/tu-dien/goi-y/bo", pair)).hasStatus(303);
        assertThat(corrections.candidates()).isEmpty();
        assertThat(corrections.offersFor(java.util.List.of()).of(1, OfficeWords.Kind.AGENCY, "Sở CT"))
                .isEmpty();
    }

    private static Map<String, String> form(String kind, String spelling, String standard) {
        return Map.of("kind", kind, "spelling", spelling, "standard", standard, "note", "");
    }

    private MvcTestResult take(String table) {
        return pages.post()
                .uri("/tu-dien/nhap")
                .multipart()
                .file(new MockMultipartFile("tep", "tu-dien.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)))
                .with(user(office))
                .with(csrf())
                .exchange();
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
