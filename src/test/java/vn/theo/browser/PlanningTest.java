package vn.theo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
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
import vn.theo.territory.SampleAreas;

/** A person takes tables in, plans a merger by typing names, sees it, undoes, enacts, and reads it on the area's page. */
@Tag("browser")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"theo.sample=false", "theo.areas=false", "theo.test=planning"})
@ContextConfiguration(initializers = TheoTest.FreshDatabase.class)
class PlanningTest {
    private static final String PASSWORD = "mat-khau-thu";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    SampleAreas sample;

    Browser browser;
    Page office;

    @BeforeEach
    void open_office() {
        sample.load();
        accounts.open("vp-dia-ban", "Văn phòng thử", Role.OFFICE, null, PASSWORD);
        browser = new Browser();
        office = signedIn(Browser.DESKTOP_WIDTH);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void a_merger_is_planned_by_typing_seen_undone_and_enacted() {
        lookAtTables();
        office.navigate("/dia-ban/phuong-an");
        office.locator("input[name=ten]").fill("Sáp nhập hai phường");
        office.locator("input[name=ngay]").fill("2027-01-01");
        office.locator("main form button.btn-primary").click();
        assertThat(office).hasURL(Pattern.compile(".*/dia-ban/phuong-an/\\d+$"));
        String plan = office.url();

        choose("pho hien");
        choose("son nam");
        assertThat(office.locator("textarea[name=tu]"))
                .hasValue(Pattern.compile("11953 Phường Phố Hiến\\n\\d+ Phường Sơn Nam"));
        assertThat(office.locator("input[name=ma]")).hasValue("11953");
        office.locator("input[name=ten]").first().fill("Phường Hưng Yên");
        office.locator("#buoc form button.btn-primary").click();
        assertThat(office.locator("svg.flow")).isVisible();
        assertThat(office.locator(".counts")).containsText("104 → 103");
        Browser.picture(office, "30-plan");

        office.locator("form[action$='/hoan-tac'] button").first().click();
        assertThat(office.locator("svg.flow")).hasCount(0);
        office.locator("form[action$='/hoan-tac'] button").first();
        choose("11953");
        choose("son nam");
        office.locator("input[name=ten]").first().fill("Phường Hưng Yên");
        office.locator("#buoc form button.btn-primary").click();

        lookOnPhone(plan);
        office.navigate(plan);
        office.locator("a[href$='/ban-hanh']").click();
        assertThat(office.locator(".enact")).containsText("Sẽ kết thúc 2 địa bàn");
        office.locator("input[name=can-cu]").fill("Nghị quyết số 1/2026/UBTVQH15");
        Browser.picture(office, "31-enact");
        office.locator(".enact button.btn-primary").click();
        assertThat(office.locator(".notice-success")).containsText("Đã ban hành");
        office.navigate("/dia-ban/11953?ngay=2027-01-01");
        assertThat(office.locator("main")).containsText("Nghị quyết số 1/2026/UBTVQH15");
        assertThat(browser.complaints()).isEmpty();
    }

    private void lookAtTables() {
        office.navigate("/dia-ban/nap");
        office.locator("input[type=file]").setInputFiles(new Path[] {
            Path.of("src/main/resources/sample/areas/old-units-2025-06.csv"),
            Path.of("src/main/resources/sample/areas/new-communes-2025-07-01.csv"),
            Path.of("src/main/resources/sample/areas/commune-transfers-2025-07-01.csv")
        });
        office.locator("input[name=can-cu]").fill("Danh mục hành chính");
        office.locator("main form button.btn-primary").click();
        assertThat(office.locator("main")).containsText("381 trước, 104 sau");
        assertThat(office.locator("main")).containsText("384 phần đất chuyển đi, 378 toàn bộ, 6 một phần");
        assertThat(office.locator("main")).containsText("không có gì để ghi");
        Browser.picture(office, "32-area-import");
    }

    private void choose(String typed) {
        Locator field = office.locator(".area-picker input").first();
        field.fill(typed);
        assertThat(office.locator(".area-picker li").first()).isVisible();
        field.press("Enter");
        assertThat(field).hasValue("");
    }

    private void lookOnPhone(String plan) {
        Page phone = signedIn(Browser.PHONE_WIDTH);
        for (String address : new String[] {
            plan, plan + "?them=SPLIT", plan + "/ban-hanh", "/dia-ban/phuong-an", "/dia-ban/nap", "/dia-ban/nap/1"
        }) {
            phone.navigate(address);
            assertThat(Browser.scrollsSideways(phone)).as(address).isFalse();
        }
        phone.navigate(plan);
        Browser.picture(phone, "33-phone-plan");
        phone.context().close();
    }

    private Page signedIn(int width) {
        Page page = browser.open("http://127.0.0.1:" + port, width);
        page.navigate("/dang-nhap");
        page.locator("[name=ten]").fill("vp-dia-ban");
        page.locator("[name=mat-khau]").fill(PASSWORD);
        page.locator("form[action='/dang-nhap'] button").click();
        page.waitForURL(Pattern.compile(".*/ban-lam-viec"));
        return page;
    }
}
