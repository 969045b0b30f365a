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

/** A person asks why, corrects a name, is offered it, takes it into the dictionary, and adds what was missed. */
@Tag("browser")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"theo.sample=false", "theo.areas=false"})
@ContextConfiguration(initializers = TheoTest.FreshDatabase.class)
class ExplainTest {
    private static final String PASSWORD = "mat-khau-thu";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    Browser browser;
    Page office;

    @BeforeEach
    void open_office() {
        accounts.open("vp-giai-thich", "Văn phòng thử", Role.OFFICE, null, PASSWORD);
        browser = new Browser();
        office = signedIn(Browser.DESKTOP_WIDTH);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void a_person_asks_why_corrects_is_offered_adopts_and_adds() {
        receive(1, 2015);
        askWhy();
        correct();

        receive(2, 2016);
        Locator offered = body("Sở CT");
        assertThat(offered.locator(".offers")).containsText("Sở Công Thương");
        picture("21-offer");
        offered.locator("h3").click();
        office.keyboard().press("s");
        assertThat(office.locator(".card-record.k-body.is-confirmed")).containsText("Sở Công Thương");

        adopt();
        receive(3, 2017);
        assertThat(office.locator(".card-record.k-body h3", new Page.LocatorOptions().setHasText("Sở Công Thương")))
                .isVisible();
        assertThat(office.locator("[data-text]")).containsText("Sở CT");
        addMissed();
        lookOnPhone();
        assertThat(browser.complaints()).isEmpty();
    }

    private void receive(int number, int year) {
        office.navigate("/tin-den");
        Locator words = office.locator("textarea[name=van-ban]");
        if (!words.isVisible()) {
            office.locator("details.receive > summary").click();
        }
        words.fill("Tỉnh họp về nghề mộc lần " + number + "\n\nNgày 3/4/" + (year + 1)
                + ", Sở CT họp với các phường thợ. Năm " + year + ", giá trị nghề mộc đạt gần 2.460 tỷ đồng, tăng "
                + (10 + number) + ",5% so với năm " + (year - 1) + ". Làng Hạ Vũ giữ nếp cũ.");
        office.locator("[data-receive] button.btn-primary").click();
        assertThat(office).hasURL(Pattern.compile(".*/tin-den/\\d+$"));
    }

    private void askWhy() {
        Locator figure = office.locator(".card-record.k-figure").first();
        figure.locator("h3").click();
        office.keyboard().press("w");
        assertThat(figure.locator(".why")).containsText("2.460");
        assertThat(figure.locator(".act-why")).hasAttribute("aria-expanded", "true");
        figure.locator(".why-parts li", new Locator.LocatorOptions().setHasText("tỷ đồng"))
                .hover();
        assertThat(figure.locator(".why-words mark.pointed")).hasText("tỷ đồng");
        Object marked = office.evaluate("[...CSS.highlights.get('theo-part')].map((range) => range.toString()).join()");
        assertThat(marked).isEqualTo("tỷ đồng");
        picture("20-why");
        office.keyboard().press("w");
        assertThat(figure.locator(".why")).hasCount(0);
        assertThat(figure.locator(".act-why")).hasAttribute("aria-expanded", "false");
    }

    private void correct() {
        Locator card = body("Sở CT");
        card.locator(".act-edit").click();
        office.locator(".edit-form input[name=name]").fill("Sở Công Thương");
        office.locator(".edit-form button.btn-primary").click();
        assertThat(office.locator(".card-record.k-body.is-confirmed")).containsText("Sở Công Thương");
    }

    private void adopt() {
        office.locator(".side a[href='/tu-dien']").click();
        assertThat(office.locator(".candidates")).containsText("Sở CT");
        picture("22-dictionary-candidates");
        office.locator(".candidates .btn-primary").first().click();
        assertThat(office.locator(".notice-success")).containsText("Đã đưa");
        assertThat(office.locator("table.words")).containsText("Sở Công Thương");
        picture("23-dictionary");
    }

    private void addMissed() {
        office.evaluate("""
                () => {
                  const walker = document.createTreeWalker(document.querySelector('[data-text]'), NodeFilter.SHOW_TEXT);
                  while (walker.nextNode()) {
                    const at = walker.currentNode.data.indexOf('Làng Hạ Vũ giữ nếp cũ');
                    if (at >= 0) {
                      getSelection().setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + 21);
                      return;
                    }
                  }
                }""");
        assertThat(office.locator("[data-add]")).isVisible();
        picture("24-add");
        office.locator("[data-add] button[value=STRENGTH]").click();
        Locator form = office.locator(".edit-form");
        assertThat(form.locator("textarea[name=text]")).hasValue("Làng Hạ Vũ giữ nếp cũ");
        form.locator("button.btn-primary").click();
        Locator card = office.locator(".card-record.k-strength.is-confirmed");
        assertThat(card).containsText("do Văn phòng thử thêm");
        card.locator(".act-undo").click();
        assertThat(office.locator(".card-record.k-strength.is-pending")).isVisible();
    }

    private void lookOnPhone() {
        String desk = office.url().replaceAll("/de-xuat.*", "");
        Page phone = signedIn(Browser.PHONE_WIDTH);
        for (String address : new String[] {"/tu-dien", desk + "/them"}) {
            phone.navigate(address);
            assertThat(Browser.scrollsSideways(phone)).as(address).isFalse();
            Browser.picture(phone, "25-phone-" + (address.endsWith("them") ? "add" : "dictionary"));
        }
        phone.navigate(desk);
        String why = phone.locator(".card-record.k-figure .act-why").first().getAttribute("href");
        phone.navigate(why);
        assertThat(phone.locator(".why")).isAttached();
        assertThat(Browser.scrollsSideways(phone)).as("why").isFalse();
        Browser.picture(phone, "26-phone-why");
        phone.context().close();
    }

    private Locator body(String name) {
        return office.locator(".card-record.k-body", new Page.LocatorOptions().setHasText(name))
                .first();
    }

    private void picture(String name) {
        Browser.picture(office, name);
    }

    private Page signedIn(int width) {
        Page page = browser.open("http://127.0.0.1:" + port, width);
        page.navigate("/dang-nhap");
        page.locator("[name=ten]").fill("vp-giai-thich");
        page.locator("[name=mat-khau]").fill(PASSWORD);
        page.locator("form[action='/dang-nhap'] button").click();
        page.waitForURL(Pattern.compile(".*/ban-lam-viec"));
        return page;
    }
}
