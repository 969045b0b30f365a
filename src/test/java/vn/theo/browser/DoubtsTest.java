package vn.theo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
import vn.theo.check.SampleClaims;
import vn.theo.check.watch.CheckIndicators;
import vn.theo.indicator.SampleFigures;
import vn.theo.territory.SampleAreas;

/** A person goes through the doubts by keyboard, settles one, takes it back, and looks at it on a phone. */
@Tag("browser")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"theo.sample=false", "theo.areas=false"})
@ContextConfiguration(initializers = TheoTest.FreshDatabase.class)
class DoubtsTest {
    private static final String PASSWORD = "mat-khau-thu";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    SampleAreas sampleAreas;

    @Autowired
    SampleFigures sampleFigures;

    @Autowired
    SampleClaims sampleClaims;

    @Autowired
    CheckIndicators check;

    Browser browser;

    @BeforeEach
    void load() {
        accounts.open("vp-nghi-van", "Văn phòng thử", Role.OFFICE, null, PASSWORD);
        sampleAreas.load();
        sampleFigures.load("sample");
        sampleClaims.load("sample");
        check.checkDue();
        browser = new Browser();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void a_doubt_is_reached_settled_and_taken_back_by_keyboard() {
        Page office = signedIn(Browser.DESKTOP_WIDTH);
        office.navigate("/nghi-van");
        Locator rows = office.locator("[data-row]");
        int open = rows.count();
        assertThat(open).isGreaterThan(4);
        Browser.picture(office, "40-doubts");
        office.keyboard().press("j");
        office.keyboard().press("j");
        office.keyboard().press("Enter");
        assertThat(office.locator(".doubt-picture svg")).isVisible();
        Browser.picture(office, "41-doubt");
        String first = office.url();
        office.keyboard().press("k");
        office.waitForURL(Pattern.compile("^(?!" + Pattern.quote(first) + "$).*"));
        office.keyboard().press("j");
        office.waitForURL(first);

        office.keyboard().press("s");
        office.keyboard().press("Space");
        office.locator("#ly-do").fill("Đã đối chiếu với niên giám");
        office.locator("form.settle button").click();
        assertThat(office.locator(".settled")).containsText("Đã đối chiếu với niên giám");
        Browser.picture(office, "42-settled");
        office.navigate("/nghi-van");
        assertThat(rows).hasCount(open - 1);
        office.navigate(first);
        office.locator(".settled form button").click();
        assertThat(office.locator("#xu-ly")).isVisible();
        lookOnPhone(first);
        assertThat(browser.complaints()).isEmpty();
    }

    private void lookOnPhone(String doubt) {
        Page phone = signedIn(Browser.PHONE_WIDTH);
        for (String address : new String[] {"/nghi-van", doubt}) {
            phone.navigate(address);
            assertThat(Browser.scrollsSideways(phone)).as(address).isFalse();
            Browser.picture(phone, address.equals(doubt) ? "44-phone-doubt" : "43-phone-doubts");
        }
    }

    private Page signedIn(int width) {
        Page page = browser.open("http://127.0.0.1:" + port, width);
        page.navigate("/dang-nhap");
        page.locator("[name=ten]").fill("vp-nghi-van");
        page.locator("[name=mat-khau]").fill(PASSWORD);
        page.locator("form[action='/dang-nhap'] button").click();
        page.waitForURL(Pattern.compile(".*/ban-lam-viec"));
        return page;
    }
}
