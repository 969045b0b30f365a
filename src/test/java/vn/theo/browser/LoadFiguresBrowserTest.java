package vn.theo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import vn.theo.TheoTest;
import vn.theo.access.Accounts;
import vn.theo.access.Role;
import vn.theo.indicator.SampleFigures;
import vn.theo.territory.SampleAreas;

/** The whole path of a table: sent, previewed, mended, loaded, withdrawn. */
@Tag("browser")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"theo.sample=false", "theo.areas=false", "theo.test=commits-loads"})
@ContextConfiguration(initializers = TheoTest.FreshDatabase.class)
class LoadFiguresBrowserTest {
    private static final String PASSWORD = "mat-khau-thu";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    SampleAreas sampleAreas;

    @Autowired
    SampleFigures sampleFigures;

    @Test
    void a_table_is_previewed_mended_loaded_and_withdrawn() {
        sampleAreas.load();
        sampleFigures.load("test");
        accounts.open("vp-nap", "Văn phòng thử", Role.OFFICE, null, PASSWORD);
        try (Browser browser = new Browser()) {
            Page page = browser.open("http://127.0.0.1:" + port, Browser.DESKTOP_WIDTH);
            page.navigate("/dang-nhap");
            page.fill("[name=ten]", "vp-nap");
            page.fill("[name=mat-khau]", PASSWORD);
            page.click("form[action='/dang-nhap'] button");
            page.navigate("/nap-so-lieu");
            send(
                    page,
                    "gtsx.csv",
                    "indicator;area;2023;2024\ngtsx-cong-nghiep;33;1.234,5;nhiều\ngtsx-cong-nghiepp;33;1;2\n");
            assertThat(page.locator(".load-verdict")).containsText("2 chỗ bị từ chối");
            assertThat(page.locator("#tep-nap")).containsText("gtsx-cong-nghiep (");
            assertThat(page.locator(".load-remarks")).containsText("phẩy");

            page.click(".load-verdict .btn-primary");
            assertThat(page.locator(".notice-success")).containsText("Đã ghi 1 số");
            page.click(".notice-success a");
            assertThat(page.locator("h1")).hasText("gtsx.csv");

            page.locator("details summary", new Page.LocatorOptions().setHasText("Rút"))
                    .click();
            page.click(".btn-danger");
            assertThat(page.locator(".field-error")).isVisible();
            page.fill("[name=ly-do]", "sai nguồn");
            page.click(".btn-danger");
            assertThat(page.locator(".notice-warning")).containsText("sai nguồn");

            page.setViewportSize(Browser.PHONE_WIDTH, 740);
            for (String path : new String[] {"/nap-so-lieu", page.url()}) {
                page.navigate(path);
                org.assertj.core.api.Assertions.assertThat(Browser.scrollsSideways(page))
                        .isFalse();
            }
            org.assertj.core.api.Assertions.assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void send(Page page, String name, String table) {
        page.locator("#tep").setInputFiles(new FilePayload(name, "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        page.fill("[name=nguon]", "Báo cáo thử");
        page.click("[data-load] .btn-primary");
        assertThat(page.locator("h1")).hasText(name);
    }
}
