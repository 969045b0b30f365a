package vn.theo.territory.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.theo.TheoTest;
import vn.theo.access.Accounts;
import vn.theo.access.Role;
import vn.theo.territory.Areas;

/** Commits for real, since tables are read and written by another thread. */
@TheoTest
@TestPropertySource(properties = "theo.test=commits-areas")
class AreaImportPagesTest {
    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    UserDetailsService signIns;

    @Autowired
    Areas areas;

    UserDetails office;

    @BeforeEach
    void open_account() {
        String name = "lan" + System.nanoTime();
        accounts.open(name, "Lan", Role.OFFICE, null, "mat-khau");
        office = signIns.loadUserByUsername(name);
    }

    @Test
    void tables_are_looked_at_first_and_written_on_a_second_word() throws InterruptedException {
        int before = areas.listAll().size();
        String page = send("code,name,level,parent,valid_from,valid_to\n71,Tỉnh A,PROVINCE,VN,,\n");
        assertThat(done(page)).contains("Ghi vào hồ sơ", "Cấp tỉnh");
        assertThat(areas.listAll()).hasSize(before);

        assertThat(post(page)).hasStatus(303);
        assertThat(done(page)).contains("Đã ghi 1 địa bàn mới").doesNotContain("Ghi vào hồ sơ<");
        assertThat(areas.listAll()).hasSize(before + 1);
        assertThat(get("/dia-ban/bang.csv")).hasStatusOk().bodyText().contains("71,Tỉnh A,PROVINCE,VN,,");

        assertThat(post(page)).hasStatus(303);
        assertThat(done(page)).contains("đã ghi vào hồ sơ");
        assertThat(areas.listAll()).hasSize(before + 1);
    }

    @Test
    void what_was_looked_at_is_looked_at_again_when_the_record_changed_meanwhile() throws InterruptedException {
        String table = "code,name,level,parent,valid_from,valid_to\n72,Tỉnh B,PROVINCE,VN,,\n";
        String first = send(table);
        String second = send(table);
        assertThat(done(first)).contains("Ghi vào hồ sơ<");
        assertThat(done(second)).contains("Ghi vào hồ sơ<");

        assertThat(post(first)).hasStatus(303);
        assertThat(done(first)).contains("Đã ghi 1 địa bàn mới");
        assertThat(done(second)).contains("không có gì để ghi").doesNotContain("Ghi vào hồ sơ<");
    }

    @Test
    void a_table_with_an_error_says_where_and_what_to_do_and_writes_nothing() throws InterruptedException {
        int before = areas.listAll().size();
        String page = send("code,name,level,parent,valid_from,valid_to\n73,Tỉnh C,PROVINCE,XX,,\n");

        assertThat(done(page))
                .contains("dia-ban.csv, dòng 2", "Thêm XX vào bảng")
                .doesNotContain("Ghi vào hồ sơ<");
        assertThat(done(page + "?lang=en")).contains("dia-ban.csv, line 2", "Add XX to the table");
        assertThat(get(page + "/bao-cao.csv")).hasStatusOk().bodyText().contains("ERROR,dia-ban.csv,2,");
        assertThat(post(page)).hasStatus(303);
        assertThat(done(page)).contains("dia-ban.csv, dòng 2");
        assertThat(areas.listAll()).hasSize(before);
    }

    @Test
    void a_program_sends_all_files_of_a_country_at_once_and_hears_what_was_found() {
        String head = "code,name,level,parent,valid_from,valid_to\n";
        String province = head + "74,Tỉnh D,PROVINCE,VN,,\n";
        String communes = head + "741,Xã D,COMMUNE,74,,\n";

        assertThat(program("true", province, communes))
                .hasStatusOk()
                .bodyText()
                .contains("\"added\":2", "\"written\":false");
        assertThat(program("false", communes))
                .hasStatusOk()
                .bodyText()
                .contains("\"errors\":1", "\"written\":false", "\"line\":2", "Thêm 74 vào bảng");
        assertThat(areas.listByCode("741")).isEmpty();
        assertThat(program("false", province, communes))
                .hasStatusOk()
                .bodyText()
                .contains("\"written\":true");
        assertThat(areas.listByCode("741")).hasSize(1);
        assertThat(program("false", province, communes))
                .hasStatusOk()
                .bodyText()
                .contains("\"added\":0", "\"unchanged\":2", "\"written\":false");
    }

    private MvcTestResult program(String preview, String... tables) {
        var request = pages.post().uri("/api/dia-ban/nap").multipart();
        for (int i = 0; i < tables.length; i++) {
            request.file(
                    new MockMultipartFile("tep", i + ".csv", "text/csv", tables[i].getBytes(StandardCharsets.UTF_8)));
        }
        return request.param("xem-truoc", preview)
                .with(user(office))
                .with(csrf())
                .exchange();
    }

    /** The page once nothing is worked on any more. */
    private String done(String page) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            MvcTestResult shown = get(page);
            assertThat(shown).hasStatusOk();
            String text = new String(shown.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
            if (!text.contains("class=\"busy\"")) {
                return text;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The import is still being worked on");
    }

    private String send(String table) {
        MvcTestResult sent = pages.post()
                .uri("/dia-ban/nap")
                .multipart()
                .file(new MockMultipartFile("tep", "dia-ban.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)))
                .with(user(office))
                .with(csrf())
                .exchange();
        assertThat(sent).hasStatus(303);
        return String.valueOf(sent.getResponse().getRedirectedUrl());
    }

    private MvcTestResult get(String address) {
        return pages.get().uri(address).with(user(office)).exchange();
    }

    private MvcTestResult post(String address) {
        return pages.post().uri(address).with(user(office)).with(csrf()).exchange();
    }
}
