package vn.theo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import vn.theo.TheoTest;
import vn.theo.access.Accounts;
import vn.theo.access.Role;
import vn.theo.indicator.Direction;
import vn.theo.indicator.IndicatorKind;
import vn.theo.indicator.Indicators;
import vn.theo.indicator.NewIndicator;
import vn.theo.indicator.PriceBasis;
import vn.theo.indicator.Vintage;
import vn.theo.indicator.load.LoadFigures;
import vn.theo.indicator.load.LoadOptions;

/** A table shaped by typing and dragging, saved and opened again; and the search field; in a real browser. */
@Tag("browser")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"theo.sample=false", "theo.areas=true", "theo.test=explore"})
@ContextConfiguration(initializers = TheoTest.FreshDatabase.class)
class ExploreTablesTest {
    private static final String PASSWORD = "mat-khau-thu";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Indicators indicators;

    @Autowired
    LoadFigures loadFigures;

    Browser browser;
    Page office;

    @BeforeEach
    void open() throws IOException {
        if (indicators.findBySlug("dan-so").isEmpty()) {
            define("dan-so", "Dân số", "nghìn người");
            define("xuat-khau", "Kim ngạch xuất khẩu", "triệu USD");
            loadFigures.load(
                    new ByteArrayInputStream("""
                            indicator,area,period,value
                            dan-so,33,2023,1290
                            dan-so,33,2024,1302
                            dan-so,34,2024,1882.3
                            xuat-khau,33,2023,5000
                            xuat-khau,33,2024,6250.5
                            xuat-khau,34,2024,2600
                            """.getBytes(StandardCharsets.UTF_8)),
                    new LoadOptions("bang.csv", "Niên giám", Vintage.OFFICIAL, false, null, "office"),
                    rows -> {});
        }
        String account = "vp-bang-" + System.nanoTime();
        accounts.open(account, "Văn phòng thử", Role.OFFICE, null, PASSWORD);
        browser = new Browser();
        office = browser.open("http://127.0.0.1:" + port, Browser.DESKTOP_WIDTH);
        office.navigate("/dang-nhap");
        office.locator("[name=ten]").fill(account);
        office.locator("[name=mat-khau]").fill(PASSWORD);
        office.locator("form[action='/dang-nhap'] button").click();
    }

    private void define(String slug, String name, String unit) {
        indicators.define(new NewIndicator(
                slug,
                name,
                null,
                unit,
                IndicatorKind.STOCK,
                Direction.UP,
                PriceBasis.NOT_APPLICABLE,
                null,
                null,
                "Niên giám",
                null,
                List.of()));
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void a_table_is_shaped_saved_and_opened_again() {
        office.navigate("/so-lieu?ban-do=2024-12-31");
        take("chi-tieu", "dan so", "Dân số");
        take("chi-tieu", "kim ngach", "Kim ngạch xuất khẩu");
        assertThat(office.locator("[data-pivot]")).containsText("Kim ngạch xuất khẩu");

        office.navigate("/so-lieu?chi-tieu=dan-so,xuat-khau&dia-ban=33,34&ky=2023,2024&ban-do=2024-12-31");
        office.locator("[data-zone=hang] [data-axis=chi-tieu]").dragTo(office.locator("[data-zone=cot]"));
        office.waitForURL(Pattern.compile("cot=chi-tieu,ky"));
        assertThat(office.locator("[data-pivot] thead tr")).hasCount(2);
        office.locator("[data-zone=cot] [data-axis=ky] a").first().click();
        office.waitForURL(Pattern.compile("cot=ky,chi-tieu"));
        Browser.picture(office, "30-pivot");

        Locator empty = office.locator("[data-pivot] td.no-value a").first();
        assertThat(empty.getAttribute("title")).contains("thiếu");
        office.locator("[data-pivot] td a", new Page.LocatorOptions().setHasText("6.250,5"))
                .click();
        assertThat(office.locator("[data-cell-dialog]")).containsText("Kim ngạch xuất khẩu");
        Browser.picture(office, "31-pivot-cell");
        office.keyboard().press("Escape");

        office.locator(".save [name=ten]").fill("Dân số và xuất khẩu");
        office.locator(".save [name=cong-khai]").check();
        office.locator(".save .btn-primary").click();
        assertThat(office.locator("h1")).hasText("Dân số và xuất khẩu");

        Page reader = browser.open("http://127.0.0.1:" + port, Browser.PHONE_WIDTH);
        reader.navigate("/so-lieu/xem/dan-so-va-xuat-khau");
        assertThat(reader.locator("h1")).hasText("Dân số và xuất khẩu");
        assertThat(reader.locator("[data-pivot]")).containsText("6.250,5");
        assertThat(Browser.scrollsSideways(reader)).isFalse();
        Browser.picture(reader, "32-pivot-phone");
        assertThat(browser.complaints()).isEmpty();
    }

    private void take(String field, String typed, String name) {
        Locator input = office.locator("[name=them-" + field + "]");
        input.fill(typed);
        Locator offered = office.locator(".offers li", new Page.LocatorOptions().setHasText(name));
        assertThat(offered.first()).isVisible();
        input.press("ArrowDown");
        input.press("Enter");
        office.waitForURL(Pattern.compile("/so-lieu\\?chi-tieu="));
    }

    @Test
    void the_search_field_offers_what_is_typed_and_enter_opens_it() {
        office.navigate("/chi-tieu");
        office.keyboard().press("Control+k");
        Locator field = office.locator("[data-find]");
        assertThat(field).isFocused();
        field.pressSequentially("kim ngach xuat");
        Locator found = office.locator("#tim-nhanh [role=option]").first();
        assertThat(found).containsText("Kim ngạch xuất khẩu");
        Browser.picture(office, "33-quick-find");
        office.keyboard().press("ArrowDown");
        assertThat(found).hasAttribute("aria-selected", "true");
        office.keyboard().press("Enter");
        office.waitForURL(Pattern.compile("/chi-tieu/xuat-khau$"));

        office.keyboard().press("/");
        assertThat(office.locator("[data-find]")).isFocused();
        office.keyboard().type("thai binh");
        assertThat(office.locator("#tim-nhanh")).containsText("Thái Bình");
        office.keyboard().press("Escape");
        assertThat(office.locator("#tim-nhanh")).isHidden();
        office.keyboard().press("Enter");
        office.waitForURL(Pattern.compile("/tim\\?q=thai"));
        assertThat(browser.complaints()).isEmpty();
    }
}
