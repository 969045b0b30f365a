package vn.theo.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.theo.TheoTest;
import vn.theo.access.Accounts;
import vn.theo.access.Role;

@TheoTest
class SignInTest {
    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Test
    void the_form_greets_in_vietnamese_and_in_english() {
        assertThat(pages.get().uri("/dang-nhap")).hasStatusOk().bodyText().contains("Tên đăng nhập", "lang=\"vi\"");
        assertThat(pages.get().uri("/dang-nhap?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("Account name");
    }

    @Test
    void the_right_password_opens_the_workbench_and_a_wrong_one_does_not() {
        accounts.open("nguoi-dang-nhap", "Văn phòng", Role.OFFICE, null, "mat-khau-dung");

        assertThat(pages.perform(formLogin("/dang-nhap")
                        .userParameter("ten")
                        .passwordParam("mat-khau")
                        .user("nguoi-dang-nhap")
                        .password("mat-khau-dung")))
                .hasRedirectedUrl("/ban-lam-viec");
        assertThat(pages.perform(formLogin("/dang-nhap")
                        .userParameter("ten")
                        .passwordParam("mat-khau")
                        .user("nguoi-dang-nhap")
                        .password("sai")))
                .hasRedirectedUrl("/dang-nhap?sai");
    }

    @Test
    void an_unknown_address_says_so() {
        assertThat(pages.get().uri("/error")).hasStatus(404).bodyText().contains("Không tìm thấy trang");
    }
}
