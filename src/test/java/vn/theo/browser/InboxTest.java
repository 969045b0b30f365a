package vn.theo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
import vn.theo.document.likeness.Notices;

/** Many files dropped at once, read in the background, grouped, worked through by keyboard; in a real browser. */
@Tag("browser")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"theo.sample=false", "theo.areas=true", "theo.test=inbox"})
@ContextConfiguration(initializers = TheoTest.FreshDatabase.class)
class InboxTest {
    private static final String PASSWORD = "mat-khau-thu";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    Browser browser;
    Page office;
    String account = "";

    @BeforeEach
    void openOffice() {
        account = "vp-tin-den-" + System.nanoTime();
        accounts.open(account, "Văn phòng thử", Role.OFFICE, null, PASSWORD);
        browser = new Browser();
        office = signedIn(Browser.DESKTOP_WIDTH);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void many_files_become_a_queue_with_reprints_folded() {
        office.navigate("/tin-den");
        office.locator("input[type=file]").setInputFiles(files());
        office.locator("[data-receive] button.btn-primary").click();
        said("#luot-doc", "Đọc xong");
        assertThat(office.locator("[data-row]").first()).isVisible();
        assertThat(office.locator(".refused-files")).containsText("thoi-tiet.txt");
        Locator group = office.locator("[data-row]", new Page.LocatorOptions().setHas(office.locator(".folded")));
        assertThat(group).hasCount(1);
        group.locator("summary").click();
        Browser.picture(office, "20-inbox-many");

        office.keyboard().press("j");
        office.keyboard().press("j");
        office.keyboard().press("k");
        Locator first = office.locator("[data-row].chosen");
        assertThat(first).hasCount(1);
        office.keyboard().press("x");
        assertThat(office.locator("[data-selected]")).hasText("Đã chọn 1");
        office.keyboard().press("/");
        assertThat(office.locator("[data-find-queue]")).isFocused();
        office.keyboard().type("thang nam");
        office.keyboard().press("Enter");
        assertThat(office.locator("[data-row]")).hasCount(1);
        assertThat(office).hasURL(Pattern.compile(".*tim=thang.nam.*"));

        office.navigate("/tin-den");
        group.locator("th > a").click();
        assertThat(office.locator(".desk-queue")).containsText("Cùng nội dung với");
        Browser.picture(office, "21-desk-of-a-reprint");
        office.locator(".desk-queue a", new Page.LocatorOptions().setHasText("đối chiếu"))
                .first()
                .click();
        assertThat(office.locator(".compare mark, .compare .only").first()).isVisible();
        Browser.picture(office, "22-compare");
        office.goBack();
        office.locator(".desk-queue button", new Page.LocatorOptions().setHasText("Đánh dấu bản trùng"))
                .click();
        assertThat(office.locator(".notice-success")).containsText("Đã gác lại");
        office.locator(".notice-success button").click();
        assertThat(office.locator(".notice-success")).containsText("trở lại hàng đợi");

        office.navigate("/tin-den");
        office.locator("[data-all]").check();
        office.locator("button[name=viec][value=doc-lai]").click();
        said("#luot-doc", "Đọc lại xong");
        Browser.picture(office, "23-inbox-read-again");
        phone();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void two_hundred_files_go_through_at_once_and_more_are_refused_before_they_are_sent() {
        office.navigate("/tin-den");
        office.locator("details.receive").evaluate("box => box.open = true");
        office.locator("input[type=file]").setInputFiles(weather(201));
        assertThat(office.locator("[data-too-many-said]")).containsText("tối đa 200 tệp");
        office.locator("input[type=file]").setInputFiles(weather(200));
        assertThat(office.locator("[data-too-many-said]")).isHidden();
        office.locator("[data-receive] button.btn-primary").click();
        said("#luot-doc", "Đọc xong: 0/200 tệp đã vào hàng đợi. 200 tệp không nhận");
        office.locator(".refused-files form[action$='/bo-qua'] button").last().click();
        assertThat(office.locator(".notice-success").first()).containsText("Đã bỏ qua");
        assertThat(browser.complaints()).isEmpty();
    }

    /** Waits for background reading, also on a machine that is busy with other things. */
    private void said(String place, String words) {
        assertThat(office.locator(place))
                .containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
    }

    private static FilePayload[] weather(int count) {
        return java.util.stream.IntStream.rangeClosed(1, count)
                .mapToObj(i -> file("thoi-tiet-" + i + ".txt", "Trời nắng đẹp thứ " + i + "."))
                .toArray(FilePayload[]::new);
    }

    private void phone() {
        Page phone = signedIn(Browser.PHONE_WIDTH);
        String desk = "/tin-den";
        phone.navigate(desk);
        Browser.picture(phone, "24-inbox-phone");
        assertThat(Browser.scrollsSideways(phone)).isFalse();
        phone.locator("[data-row]", new Page.LocatorOptions().setHas(phone.locator(".folded")))
                .locator("th > a")
                .click();
        Browser.picture(phone, "25-desk-of-a-reprint-phone");
        assertThat(Browser.scrollsSideways(phone)).isFalse();
        phone.navigate(
                office.locator("[data-row] .folded a[href*=doi-chieu]").first().getAttribute("href"));
        Browser.picture(phone, "26-compare-phone");
        assertThat(Browser.scrollsSideways(phone)).isFalse();
    }

    private static FilePayload[] files() {
        List<FilePayload> files = new ArrayList<>();
        files.add(file("thong-bao.txt", "Thông báo kết luận về trồng rừng\n\n" + Notices.NOTICE));
        files.add(file(
                "bao-tinh.txt",
                "Đẩy nhanh trồng rừng gỗ lớn ở Mây Trắng\n\n"
                        + Notices.wrapped(Notices.NOTICE, 60).replace("Nhiều hộ ở các xã", "Nhiều hộ dân ở các xã")));
        files.add(file("thang-5.txt", "Báo cáo sản xuất chè tháng năm\n\n" + Notices.REPORT_OF_MAY));
        files.add(file("thang-6.txt", "Báo cáo sản xuất chè tháng sáu\n\n" + Notices.REPORT_OF_JUNE));
        files.add(file("thoi-tiet.txt", "Trời nắng đẹp."));
        for (int i = 1; i <= 12; i++) {
            files.add(file(
                    "xa-" + i + ".txt",
                    "Hội đồng xã " + i + " họp\n\nNgày " + i + "/4/2024, Hội đồng xã " + i + " họp. Giá trị nghề thứ "
                            + i
                            + " năm 2023 đạt " + (100 + i) + " tỷ đồng. Giao Phòng Kinh tế báo cáo trước ngày " + i
                            + "/6/2024."));
        }
        return files.toArray(FilePayload[]::new);
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    private Page signedIn(int width) {
        Page page = browser.open("http://127.0.0.1:" + port, width);
        page.navigate("/dang-nhap");
        page.locator("[name=ten]").fill(account);
        page.locator("[name=mat-khau]").fill(PASSWORD);
        page.locator("form[action='/dang-nhap'] button").click();
        page.waitForURL(Pattern.compile(".*/ban-lam-viec"));
        return page;
    }
}
