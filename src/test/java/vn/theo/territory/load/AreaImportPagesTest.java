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
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.TheoTest;
import vn.theo.access.Accounts;
import vn.theo.access.Role;
import vn.theo.territory.Areas;

@TheoTest
@Transactional
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
        accounts.open("lan", "Lan", Role.OFFICE, null, "mat-khau");
        office = signIns.loadUserByUsername("lan");
    }

    @Test
    void tables_are_looked_at_first_and_written_on_a_second_word() {
        String page = send("code,name,level,parent,valid_from,valid_to\n01,Tỉnh A,PROVINCE,VN,,\n");
        assertThat(get(page)).hasStatusOk().bodyText().contains("Ghi vào hồ sơ", "Cấp tỉnh");
        assertThat(areas.listAll()).hasSize(1);

        assertThat(post(page)).hasStatus(303);
        assertThat(areas.listAll()).hasSize(2);
        assertThat(get(page))
                .hasStatusOk()
                .bodyText()
                .contains("đã ghi vào hồ sơ")
                .doesNotContain("Ghi vào hồ sơ<");
        assertThat(get("/dia-ban/bang.csv")).hasStatusOk().bodyText().contains("01,Tỉnh A,PROVINCE,VN,,");
    }

    @Test
    void a_table_with_an_error_says_where_and_what_to_do_and_writes_nothing() {
        String page = send("code,name,level,parent,valid_from,valid_to\n01,Tỉnh A,PROVINCE,XX,,\n");

        assertThat(get(page))
                .hasStatusOk()
                .bodyText()
                .contains("dia-ban.csv, dòng 2", "Thêm XX vào bảng")
                .doesNotContain("Ghi vào hồ sơ<");
        assertThat(get(page + "?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("dia-ban.csv, line 2", "Add XX to the table");
        assertThat(get(page + "/bao-cao.csv")).hasStatusOk().bodyText().contains("ERROR,dia-ban.csv,2,");
        assertThat(post(page)).hasStatus(303);
        assertThat(areas.listAll()).hasSize(1);
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
