package vn.theo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
import vn.theo.body.Bodies;
import vn.theo.body.Body;
import vn.theo.check.SampleClaims;
import vn.theo.indicator.SampleFigures;
import vn.theo.territory.Area;
import vn.theo.territory.Areas;

/**
 * A page of a newspaper becomes a published, checked, directed record: received, read, confirmed by keyboard and mouse,
 * checked, reviewed, carried out by an agency, published and read by the public, all in a real browser.
 */
@Tag("browser")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"theo.sample=false", "theo.areas=true"})
@ContextConfiguration(initializers = TheoTest.FreshDatabase.class)
class WholePathTest {
    private static final String PASSWORD = "mat-khau-thu";
    private static final String OFFICE = "Văn phòng thử";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Areas areas;

    @Autowired
    SampleFigures figures;

    @Autowired
    SampleClaims claims;

    @Autowired
    Bodies bodies;

    Browser browser;
    Page office;

    @BeforeEach
    void openOffice() {
        figures.load(OFFICE);
        claims.load(OFFICE);
        accounts.open("vp-thu", OFFICE, Role.OFFICE, null, PASSWORD);
        browser = new Browser();
        office = signedIn("vp-thu");
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void a_page_becomes_a_published_checked_directed_record() throws IOException {
        String desk = receive();
        confirmEverything(desk);
        String dossier = reviewDossier();
        carryOutTask();
        publishMeeting();
        readAsPublic(dossier);
        assertThat(browser.complaints()).isEmpty();
    }

    private String receive() throws IOException {
        String text = Files.readString(Path.of("src/main/resources/sample/documents/hoi-nghi-nghi-quyet-04.txt"));
        office.navigate("/tin-den");
        picture("01-inbox-empty");
        office.locator("textarea[name=van-ban]").fill("Hôm nay trời đẹp.");
        office.locator("[data-receive] button.btn-primary").click();
        assertThat(office.getByRole(AriaRole.ALERT)).isVisible();
        assertThat(office.locator("textarea[name=van-ban]")).hasValue("Hôm nay trời đẹp.");

        office.locator("textarea[name=van-ban]").fill(text);
        office.locator("[data-receive] button.btn-primary").click();
        assertThat(office).hasURL(Pattern.compile(".*/tin-den/\\d+$"));
        Area thaiBinh = areas.findByCode("34", LocalDate.of(2010, 12, 31)).orElseThrow();
        office.locator("details.context > summary").click();
        office.locator("select[name=area]").selectOption(String.valueOf(thaiBinh.id()));
        office.locator("input[name=eventDate]").fill("2010-11-18");
        office.locator(".context-form button").click();
        assertThat(office.locator(".context")).containsText("18/11/2010");
        return office.url();
    }

    private void confirmEverything(String desk) {
        picture("02-desk");
        Locator figure = office.locator(".card-record", new Page.LocatorOptions().setHasText("34.087"))
                .first();
        String key = figure.getAttribute("data-key");
        figure.hover();
        assertThat(office.locator("[data-text] [data-p~='" + key + "']").first())
                .hasClass(Pattern.compile(".*hot.*"));
        Locator words = office.locator("[data-text] [data-p='" + key + "'], [data-text] [data-p$=' " + key + "']")
                .first();
        office.mouse().move(1, 1);
        words.hover();
        assertThat(figure).hasClass(Pattern.compile(".*hot.*"));

        office.locator(".k-frame .act-accept").click();
        assertThat(office.locator(".card-record.k-frame")).hasClass(Pattern.compile(".*is-confirmed.*"));
        office.locator(".card-record.k-frame h3").click();
        office.keyboard().press("j");
        Locator first = office.locator(".card-record.chosen");
        assertThat(first).hasAttribute("data-state", "pending");
        String firstKey = first.getAttribute("data-key");
        office.keyboard().press("a");
        Locator decided = office.locator(".card-record[data-key='" + firstKey + "']");
        assertThat(decided).hasAttribute("data-state", "confirmed");
        assertThat(decided).containsText(OFFICE);
        decided.locator("h3").click();
        office.keyboard().press("u");
        assertThat(decided).hasAttribute("data-state", "pending");
        office.keyboard().press("x");
        assertThat(decided).hasAttribute("data-state", "rejected");
        office.locator(".card-record[data-key='" + firstKey + "'] .act-undo").click();
        assertThat(decided).hasAttribute("data-state", "pending");

        office.keyboard().press("Shift+A");
        Locator dialog = office.locator("dialog[open]");
        assertThat(dialog).isVisible();
        picture("03-desk-accept-the-rest");
        dialog.locator("form button.btn-primary").click();
        office.waitForURL(Pattern.compile(".*/tin-den/\\d+.*"));
        office.navigate(desk);
        assertThat(office.locator(".card-record[data-state=pending]")).hasCount(0);
        picture("04-desk-confirmed");
        phone(desk, "04-desk-confirmed-phone");
    }

    private String reviewDossier() {
        office.navigate("/nghi-quyet");
        office.locator("main a[href^='/nghi-quyet/']").first().click();
        Locator main = office.locator("main");
        assertThat(main).containsText("34.087");
        assertThat(main).containsText("3.300,9");
        assertThat(main).containsText("11.06");
        assertThat(main).containsText("khớp");
        assertThat(main).containsText("mâu thuẫn");
        picture("05-dossier");
        String address = office.url();
        office.navigate("/hoi-nghi");
        office.locator("main a[href^='/hoi-nghi/']").first().click();
        assertThat(main).containsText("Đặng Minh Tường");
        picture("06-meeting");
        phone(office.url(), "06-meeting-phone");
        return address;
    }

    private void carryOutTask() {
        Body lead = bodies.findByName("Sở Công thương").orElseThrow();
        accounts.open("so-thu", "Sở Công thương", Role.AGENCY, lead.id(), PASSWORD);
        Page agency = signedIn("so-thu");
        agency.navigate("/nhiem-vu");
        agency.locator("main a[href^='/nhiem-vu/']:not([href$='/moi'])").first().click();
        String task = agency.url();
        act(agency, "tiep-nhan", null);
        act(agency, "bao-cao", "Đã lấy ý kiến các phòng.");
        act(agency, "trinh-ket-qua", "Dự thảo Đề án kèm tờ trình.");
        Browser.picture(agency, "07-task-agency");

        office.navigate(task);
        act(office, "tra-lai", "Thiếu phương án vốn.");
        agency.navigate(task);
        assertThat(agency.locator("main")).containsText("Thiếu phương án vốn.");
        act(agency, "trinh-ket-qua", "Đã bổ sung phương án vốn.");
        office.navigate(task);
        act(office, "xac-nhan", null);
        assertThat(office.locator("main")).containsText("Đã bổ sung phương án vốn.");
        picture("08-task-done");
        phone(task, "08-task-done-phone");
        office.navigate("/nhiem-vu");
        picture("09-tasks");
    }

    private static void act(Page page, String action, String words) {
        Locator form = page.locator("form[action$='/" + action + "']");
        if (words != null) {
            Locator text = form.locator("textarea");
            if (!text.isVisible()) {
                form.locator("xpath=ancestor::details[1]/summary").click();
            }
            text.fill(words);
        }
        form.locator("button").last().click();
        page.waitForLoadState();
    }

    private void publishMeeting() {
        office.navigate("/hoi-nghi");
        office.locator("main a[href^='/hoi-nghi/']").first().click();
        String slug = office.url().replaceFirst(".*/hoi-nghi/", "");
        office.evaluate(
                "slug => { const form = document.createElement('form'); form.method = 'post';"
                        + " form.action = '/cong-bo/tu-hoi-nghi/' + slug;"
                        + " form.append(document.querySelector('input[name=_csrf]').cloneNode());"
                        + " document.body.append(form); form.submit(); }",
                slug);
        office.waitForURL(Pattern.compile(".*/cong-bo/.*"));
        assertThat(office.locator("textarea[name=body]")).hasValue(Pattern.compile("34\\.087"));
        picture("10-article-draft");
        office.locator("button[name=then][value=preview]").click();
        office.locator("input[name=dossier]").check();
        picture("11-article-preview");
        office.locator("form[action$='/cong-bo'] button.btn-primary").click();
        office.waitForLoadState();
    }

    private void readAsPublic(String dossier) {
        Page reader = browser.open(address(), Browser.DESKTOP_WIDTH);
        reader.navigate("/");
        Browser.picture(reader, "12-front");
        reader.locator("main a[href^='/tin/20']").first().click();
        assertThat(reader.locator("main")).containsText("34.087");
        Browser.picture(reader, "13-article");
        LocalDate today = LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
        reader.navigate("/tin/%d/%02d/%02d".formatted(today.getYear(), today.getMonthValue(), today.getDayOfMonth()));
        assertThat(reader.locator("main a[href^='/tin/20']").first()).isVisible();
        reader.navigate(dossier);
        assertThat(reader.locator("main")).containsText("3.300,9");
        Locator quote = reader.locator("details.quote summary").first();
        quote.click();
        assertThat(reader.locator("details.quote[open] q").first()).isVisible();
        for (String path : new String[] {"/", "/nghi-quyet", "/chi-tieu", "/hoi-nghi", "/tin", dossier}) {
            Page onPhone = browser.open(address(), Browser.PHONE_WIDTH);
            onPhone.navigate(path);
            Browser.picture(
                    onPhone,
                    "14-phone" + path.replaceFirst("^https?://[^/]+", "").replace('/', '-'));
            assertThat(Browser.scrollsSideways(onPhone))
                    .as(path + " scrolls sideways")
                    .isFalse();
            onPhone.context().close();
        }
    }

    private Page signedIn(String account) {
        Page page = browser.open(address(), Browser.DESKTOP_WIDTH);
        signIn(page, account);
        return page;
    }

    private static void signIn(Page page, String account) {
        page.navigate("/dang-nhap");
        page.locator("[name=ten]").fill(account);
        page.locator("[name=mat-khau]").fill(PASSWORD);
        page.locator("form[action='/dang-nhap'] button").click();
        page.waitForURL(Pattern.compile(".*/ban-lam-viec"));
    }

    /** The same page on a phone, signed in as the office: pictured, and not wider than the screen. */
    private void phone(String path, String name) {
        Page page = browser.open(address(), Browser.PHONE_WIDTH);
        signIn(page, "vp-thu");
        page.navigate(path);
        Browser.picture(page, name);
        assertThat(Browser.scrollsSideways(page)).as(path + " scrolls sideways").isFalse();
        page.context().close();
    }

    private void picture(String name) {
        Browser.picture(office, name);
    }

    private String address() {
        return "http://127.0.0.1:" + port;
    }
}
