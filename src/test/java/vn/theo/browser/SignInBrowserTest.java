package vn.theo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import vn.theo.TheoTest;

@Tag("browser")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "theo.sample=false")
@ContextConfiguration(initializers = TheoTest.FreshDatabase.class)
class SignInBrowserTest {
    @LocalServerPort
    int port;

    @Test
    void the_sign_in_page_fits_a_phone_and_loads_nothing_from_elsewhere() {
        try (Browser browser = new Browser()) {
            Page page = browser.open("http://127.0.0.1:" + port, Browser.PHONE_WIDTH);
            page.navigate("/dang-nhap");
            Browser.picture(page, "sign-in-phone");

            assertThat(page.title()).contains("Đăng nhập");
            assertThat(Browser.scrollsSideways(page)).isFalse();
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
