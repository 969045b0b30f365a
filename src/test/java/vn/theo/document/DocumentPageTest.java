package vn.theo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.TheoTest;
import vn.theo.access.Accounts;
import vn.theo.access.Role;
import vn.theo.reading.Reader;
import vn.theo.reading.ReceivedText;

@TheoTest
@Transactional
class DocumentPageTest {
    @Autowired
    MockMvcTester pages;

    @Autowired
    ReceiveDocument receiveDocument;

    @Autowired
    Documents documents;

    @Autowired
    Accounts accounts;

    @Autowired
    UserDetailsService signIns;

    UserDetails office;

    @BeforeEach
    void open_an_account() {
        accounts.open("lan", "Lan", Role.OFFICE, null, "mat-khau");
        office = signIns.loadUserByUsername("lan");
    }

    @Test
    void staff_see_the_text_and_the_quoted_words_marked() {
        long id = keep("Xưởng mộc <đạt> 1.250 tỷ đồng.", ReceivedText.Markup.PLAIN);

        assertThat(pages.get().uri("/van-ban/" + id + "?tu=16&den=29").with(user(office)))
                .hasStatusOk()
                .bodyText()
                .contains("Xưởng mộc &lt;đạt&gt; <mark id=\"trich\">1.250 tỷ đồng</mark>.", "Mở bàn đọc");
        assertThat(pages.get().uri("/van-ban/" + id + "?tu=16&den=29&lang=en").with(user(office)))
                .hasStatusOk()
                .bodyText()
                .contains("The text as received");
    }

    @Test
    void the_public_sees_it_once_it_is_open() {
        long id = keep("Xưởng mộc đạt 1.250 tỷ đồng.", ReceivedText.Markup.PLAIN);

        assertThat(pages.get().uri("/van-ban/" + id))
                .hasStatus(404)
                .bodyText()
                .contains("chưa mở cho công chúng")
                .doesNotContain("1.250");

        documents.set(id, null, true, "Lan");
        assertThat(pages.get().uri("/van-ban/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("1.250")
                .doesNotContain("Lan");
        assertThat(pages.get().uri("/van-ban/" + id + "?lang=en")).hasStatusOk();
    }

    @Test
    void a_page_received_as_html_is_shown_as_a_browser_would_with_its_words_marked() {
        String html = "<html><body><h1>Nghề mộc</h1><p>Đạt <i>1.250</i> tỷ &amp; hơn.</p></body></html>";
        long id = keep(html, ReceivedText.Markup.HTML);
        int start = html.indexOf("1.250");

        assertThat(pages.get()
                        .uri("/van-ban/" + id + "?tu=" + start + "&den=" + (html.indexOf(" tỷ") + 3))
                        .with(user(office)))
                .hasStatusOk()
                .bodyText()
                .contains("<mark id=\"trich\">1.250 tỷ</mark> &amp; hơn.")
                .doesNotContain("&lt;i&gt;");
    }

    @Test
    void spans_that_make_no_sense_and_unknown_texts_are_told_plainly() {
        long id = keep("Xưởng mộc.", ReceivedText.Markup.PLAIN);

        for (String query : new String[] {"?tu=5&den=2", "?tu=-3&den=2", "?tu=4", "?tu=900&den=905"}) {
            assertThat(pages.get().uri("/van-ban/" + id + query).with(user(office)))
                    .hasStatusOk();
        }
        assertThat(pages.get().uri("/van-ban/99999").with(user(office)))
                .hasStatus(404)
                .bodyText()
                .contains("Không có văn bản số 99999");
    }

    private long keep(String text, ReceivedText.Markup markup) {
        ReceivedText.Accepted accepted = new ReceivedText.Accepted(text, markup);
        Received received = receiveDocument.keep(accepted, "", new Reader().read(accepted), "Lan");
        return ((Received.Stored) received).document().id();
    }
}
