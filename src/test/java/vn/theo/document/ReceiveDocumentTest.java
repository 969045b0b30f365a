package vn.theo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.TheoTest;
import vn.theo.kernel.Span;
import vn.theo.reading.DocumentRelation;
import vn.theo.reading.Excerpt;
import vn.theo.reading.FoundDocument;
import vn.theo.reading.FoundFrame;
import vn.theo.reading.Reader;
import vn.theo.reading.Reading;
import vn.theo.reading.ReceivedText;
import vn.theo.reading.Recognition;
import vn.theo.reading.Source;
import vn.theo.reading.SourceEncoding;
import vn.theo.reading.SourceFormat;
import vn.theo.site.NotFound;

@TheoTest
@Transactional
class ReceiveDocumentTest {
    private static final String PAGE = """
            Hội đồng xã Vân Sơn nghe báo cáo về nghề mộc
            Ngày 3/4/2024, Hội đồng xã Vân Sơn họp nghe báo cáo kết quả thực hiện Nghị quyết số 07-NQ/TU. \
            Giá trị sản xuất nghề mộc năm 2023 đạt 1.250 tỷ đồng, tăng 12,5% so với năm 2022.
            """;

    @Autowired
    ReceiveDocument receiveDocument;

    @Autowired
    Documents documents;

    @Autowired
    Proposals proposals;

    @Autowired
    Originals originals;

    @Test
    void a_text_is_kept_whole_with_its_proposals() {
        Received received = receiveDocument.receiveText(PAGE, false, "Lan");

        assertThat(received).isInstanceOfSatisfying(Received.Stored.class, stored -> {
            assertThat(stored.document().text()).isEqualTo(PAGE);
            assertThat(stored.document().receivedBy()).isEqualTo("Lan");
            assertThat(stored.document().state()).isEqualTo(DocumentState.NEW);
            assertThat(stored.document().openToPublic()).isFalse();
            List<Proposal> found = proposals.listOf(stored.document().id());
            assertThat(found).isNotEmpty().hasSize(stored.proposals());
            assertThat(found)
                    .allSatisfy(proposal -> assertThat(proposal.words().span().of(PAGE))
                            .isEqualTo(proposal.words().text())
                            .isEqualTo(proposal.found().words().text()));
        });
    }

    @Test
    void the_same_text_again_leads_to_the_first_one() {
        StoredDocument first = stored(receiveDocument.receiveText(PAGE, false, "Lan"));

        Received again = receiveDocument.receiveFile(PAGE.getBytes(StandardCharsets.UTF_8), "mot.txt", false, "Minh");

        assertThat(again).isInstanceOfSatisfying(Received.Duplicate.class, duplicate -> {
            assertThat(duplicate.document().id()).isEqualTo(first.id());
            assertThat(duplicate.document().receivedBy()).isEqualTo("Lan");
        });
        assertThat(documents.count()).isEqualTo(1);
    }

    @Test
    void what_cannot_be_worked_with_is_refused_and_nothing_is_kept() {
        assertRefused(" \n\t ".getBytes(StandardCharsets.UTF_8), Received.Reason.EMPTY);
        assertRefused(new byte[0], Received.Reason.EMPTY);
        assertRefused(new byte[ReceivedText.MAX_BYTES + 1], Received.Reason.TOO_LARGE);
        assertRefused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}, Received.Reason.BROKEN);
        assertRefused(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0}, Received.Reason.BINARY);
        assertRefused(new byte[] {'a', 0, 'b', 0, 0}, Received.Reason.BINARY);
        assertRefused(new byte[] {'T', (byte) 0xDB, (byte) 0xB5, ' ', (byte) 0xE9}, Received.Reason.WRONGLY_ENCODED);
        assertRefused(("TUYỆT MẬT\n" + PAGE).getBytes(StandardCharsets.UTF_8), Received.Reason.SECRET);
        assertRefused("Trời nắng đẹp.".getBytes(StandardCharsets.UTF_8), Received.Reason.NOTHING_FOUND);
        assertThat(documents.count()).isZero();
    }

    @Test
    void a_text_in_which_nothing_is_found_is_kept_when_asked_for_and_needs_nothing_more() {
        StoredDocument kept = stored(receiveDocument.receiveText("Trời nắng đẹp.", true, "Lan"));

        assertThat(kept.state()).isEqualTo(DocumentState.DONE);
        assertThat(kept.title()).isEqualTo("Trời nắng đẹp.");
    }

    @Test
    void a_quote_gives_the_exact_words_and_never_reaches_beyond_the_text() {
        StoredDocument document = stored(receiveDocument.keep(
                new ReceivedText.Accepted("Dự 𝒜 hội nghị", ReceivedText.Markup.PLAIN), "", nothing(), "Lan"));

        assertThat(documents.quote(document.id(), new Span(5, 8)).text()).isEqualTo("hội");
        assertThatThrownBy(() -> documents.quote(document.id(), new Span(5, 80)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ends before 80");
        assertThatThrownBy(() -> documents.get(987_654)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_title_comes_from_the_frame_and_a_confirmed_one_replaces_it() {
        String text = "Xã Vân Sơn\nmở hội mộc";
        Excerpt title = new Excerpt(new Span(0, 21), text);
        StoredDocument document = stored(receiveDocument.keep(
                new ReceivedText.Accepted(text, ReceivedText.Markup.PLAIN),
                "",
                new Reading(
                        new FoundFrame(title, null, null, "2024-04-03T08:15", null),
                        List.of(new FoundDocument("kế hoạch", null, null, DocumentRelation.MENTIONED, title)),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        List.of()),
                "Lan"));

        assertThat(document.title()).isEqualTo("Xã Vân Sơn mở hội mộc");
        assertThat(document.publishedText()).isEqualTo("2024-04-03T08:15");
        assertThat(document.eventDate()).isEqualTo("2024-04-03");

        documents.confirmFrame(document.id(), "Hội mộc Vân Sơn", null, null, null, "Minh");
        assertThat(documents.get(document.id()).title()).isEqualTo("Hội mộc Vân Sơn");
        assertThat(documents.get(document.id()).publishedText()).isNull();
        assertThat(documents.findFrame(document.id()))
                .hasValueSatisfying(frame -> assertThat(frame.confirmedBy()).isEqualTo("Minh"));
    }

    @Test
    void the_file_is_kept_as_it_came_with_what_its_conversion_knew() {
        byte[] rtf = ("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 .VnTime;}}\\f0 "
                        + "NghÞ quyÕt sè 07-NQ/TU cña Héi ®ång x· V©n S¬n.\\par}")
                .getBytes(StandardCharsets.ISO_8859_1);
        StoredDocument kept = stored(receiveDocument.receiveFile(rtf, "nghi-quyet.rtf", true, "Lan"));

        assertThat(kept.text()).isEqualTo("Nghị quyết số 07-NQ/TU của Hội đồng xã Vân Sơn.\n");
        assertThat(originals.findFile(kept.id())).hasValue(rtf);
        assertThat(originals.source(kept.id()))
                .isEqualTo(new Source(SourceFormat.RTF, SourceEncoding.TCVN3, null, List.of()));
        StoredDocument pasted = stored(receiveDocument.receiveText(PAGE, false, "Lan"));
        assertThat(originals.hasFile(pasted.id())).isFalse();
        assertThat(originals.source(pasted.id())).isEqualTo(Source.TEXT);
    }

    @Test
    void weak_words_of_a_recognition_are_kept_with_their_places() {
        Source source = new Source(
                SourceFormat.IMAGE,
                SourceEncoding.UNICODE,
                new Recognition(87, List.of(new Span(0, 2), new Span(3, 7))),
                List.of(Source.Remark.PAGES_LEFT_OUT));
        StoredDocument kept = stored(receiveDocument.keep(
                new ReceivedText.Accepted("Xã Vân Sơn họp", ReceivedText.Markup.PLAIN, source),
                "anh.png",
                nothing(),
                "Lan"));
        assertThat(originals.source(kept.id())).isEqualTo(source);
    }

    @Test
    void a_title_in_capitals_keeps_the_names_that_the_text_tells_also_when_confirmed() {
        String text = """
                THÔNG BÁO
                KẾT LUẬN CỦA CHỦ TỊCH LÊ VĂN MẪU VỀ NGHỀ MỘC

                Đồng chí Lê Văn Mẫu, Chủ tịch Hội đồng xã, giao Ban nghề mộc lập danh sách thợ trước ngày 3/4/2026.
                """;
        StoredDocument document = stored(receiveDocument.keep(
                new ReceivedText.Accepted(text, ReceivedText.Markup.PLAIN),
                "thong-bao.txt",
                new Reader().read(text),
                "Lan"));

        assertThat(document.title()).isEqualTo("Kết luận của chủ tịch Lê Văn Mẫu về nghề mộc");

        documents.confirmFrame(document.id(), "KẾT LUẬN CỦA CHỦ TỊCH LÊ VĂN MẪU VỀ NGHỀ MỘC", null, null, null, "Minh");
        assertThat(documents.get(document.id()).title()).isEqualTo("Kết luận của chủ tịch Lê Văn Mẫu về nghề mộc");
    }

    private void assertRefused(byte[] bytes, Received.Reason reason) {
        assertThat(receiveDocument.receiveFile(bytes, "tep.txt", false, "Lan")).isEqualTo(new Received.Refused(reason));
    }

    private static StoredDocument stored(Received received) {
        assertThat(received).isInstanceOf(Received.Stored.class);
        return ((Received.Stored) received).document();
    }

    private static Reading nothing() {
        return new Reading(
                new FoundFrame(null, null, null, null, null),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of());
    }
}
