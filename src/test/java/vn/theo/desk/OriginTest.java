package vn.theo.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.TheoTest;
import vn.theo.access.Accounts;
import vn.theo.access.Role;
import vn.theo.document.Documents;
import vn.theo.document.ReceiveDocument;
import vn.theo.document.Received;
import vn.theo.kernel.Span;
import vn.theo.reading.Reader;
import vn.theo.reading.ReceivedText;
import vn.theo.reading.Recognition;
import vn.theo.reading.Source;
import vn.theo.reading.SourceEncoding;
import vn.theo.reading.SourceFormat;

/** A file of another format is taken in on the desk, which says where its text comes from and hands it out again. */
@TheoTest
@Transactional
class OriginTest {
    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    UserDetailsService signIns;

    @Autowired
    Documents documents;

    @Autowired
    ReceiveDocument receiveDocument;

    UserDetails office;

    @BeforeEach
    void open_account() {
        accounts.open("lan", "Lan", Role.OFFICE, null, "mat-khau");
        office = signIns.loadUserByUsername("lan");
    }

    private static byte[] notice(String format) throws IOException {
        return Objects.requireNonNull(OriginTest.class.getResourceAsStream("/format/notice." + format))
                .readAllBytes();
    }

    @Test
    void a_word_file_is_read_on_the_desk_and_can_be_downloaded_as_it_came() throws IOException {
        byte[] bytes = notice("doc");
        MvcTestResult sent = pages.post()
                .uri("/tin-den")
                .multipart()
                .file(new MockMultipartFile("tep", "Thông báo 145.doc", "application/msword", bytes))
                .with(user(office))
                .with(csrf())
                .exchange();
        assertThat(sent).hasStatus(303);
        long id = documents.listNewest(1).getFirst().id();

        MvcTestResult desk =
                pages.get().uri("/tin-den/{id}", id).with(user(office)).exchange();
        assertThat(desk)
                .hasStatusOk()
                .bodyText()
                .contains("Đọc từ tệp Word đời cũ (.doc)", "/van-ban/" + id + "/tep-goc", "Tải tệp gốc");

        MvcTestResult file =
                pages.get().uri("/van-ban/{id}/tep-goc", id).with(user(office)).exchange();
        assertThat(file).hasStatusOk().body().isEqualTo(bytes);
        assertThat(file).headers().hasValue("X-Content-Type-Options", "nosniff");
        assertThat(file.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("Th%C3%B4ng");
        assertThat(pages.get().uri("/van-ban/{id}/tep-goc", id).exchange()).hasStatus3xxRedirection();
    }

    @Test
    void a_recognition_shows_its_confidence_and_underlines_weak_words() {
        String text = "Xã Vân Sơn họp ngày 3/4/2024 về Nghị quyết số 07-NQ/TU.";
        Source source = new Source(
                SourceFormat.IMAGE,
                SourceEncoding.UNICODE,
                new Recognition(87, List.of(new Span(3, 6), new Span(32, 36))),
                List.of(Source.Remark.PAGES_LEFT_OUT));
        ReceivedText.Accepted accepted = new ReceivedText.Accepted(text, ReceivedText.Markup.PLAIN, source);
        Received received = receiveDocument.keep(accepted, "anh.png", new Reader().read(accepted), "Lan");
        long id = ((Received.Stored) received).document().id();

        assertThat(pages.get().uri("/tin-den/{id}", id).with(user(office)).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("độ tin cậy 87 %", "2 từ nhận dạng yếu", "Chỉ 60 trang", "<span class=\"weak\">Vân</span>")
                .doesNotContain("Tải tệp gốc");
    }
}
