package vn.theo.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.TheoTest;
import vn.theo.access.Accounts;
import vn.theo.access.Role;
import vn.theo.document.Decision;
import vn.theo.document.Decisions;
import vn.theo.document.Proposal;
import vn.theo.document.ProposalState;
import vn.theo.document.Proposals;
import vn.theo.document.ReceiveDocument;
import vn.theo.document.Received;
import vn.theo.lexicon.Corrections;
import vn.theo.reading.Found;
import vn.theo.reading.FoundBody;
import vn.theo.reading.FoundFinding;
import vn.theo.reading.FoundIndicator;
import vn.theo.reading.OfficeWords;

/** Explained, corrected, offered again, and added by hand: what people do beyond confirming. */
@TheoTest
@Transactional
class CorrectionsTest {
    private static final String FIRST = "Ngày 3/4/2016, Sở CT họp. Năm 2015, giá trị nghề mộc đạt 2.460 tỷ đồng.";
    private static final String SECOND = "Ngày 5/6/2016, Sở CT họp tiếp. Năm 2016, giá trị nghề mộc đạt 2.900 tỷ đồng.";

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    UserDetailsService signIns;

    @Autowired
    ReceiveDocument receiveDocument;

    @Autowired
    Proposals proposals;

    @Autowired
    Decisions decisions;

    @Autowired
    Corrections corrections;

    UserDetails office;

    @BeforeEach
    void open_accounts() {
        accounts.open("lan", "Lan", Role.OFFICE, null, "mat-khau");
        office = signIns.loadUserByUsername("lan");
    }

    @Test
    void a_card_says_which_words_made_it_with_and_without_htmx() {
        long document = receive(FIRST);
        Proposal figure = proposal(document, FoundIndicator.class);

        assertThat(get(address(figure) + "/vi-sao"))
                .hasStatusOk()
                .bodyText()
                .contains("<html", "Chữ quyết định loại", "“2.460”", "năm 2015");
        assertThat(pages.get()
                        .uri(address(figure) + "/vi-sao?lang=en")
                        .header("HX-Request", "true")
                        .with(user(office)))
                .hasStatusOk()
                .bodyText()
                .contains("a figure.", "Unit", "data-from=")
                .doesNotContain("<html");
    }

    @Test
    void a_corrected_name_is_offered_on_the_next_card_and_used_with_one_click() {
        Proposal first = proposal(receive(FIRST), FoundBody.class);
        assertThat(post(address(first) + "/sua", Map.of("name", "Sở Công Thương")))
                .hasStatus(303);

        Proposal second = proposal(receive(SECOND), FoundBody.class);
        assertThat(get("/tin-den/" + second.documentId()))
                .bodyText()
                .contains("Đã sửa 1 lần:", "<del>Sở CT</del>", "<ins>Sở Công Thương</ins>", "Dùng và xác nhận");
        assertThat(get(address(second) + "/sua"))
                .bodyText()
                .contains("value=\"Sở Công Thương\"", "văn bản viết: Sở CT");
        assertThat(proposals.get(second.id()).state()).isEqualTo(ProposalState.PENDING);

        assertThat(post(address(second) + "/goi-y", Map.of())).hasStatus(303);
        assertThat(decisions.findStanding(second.id())).hasValueSatisfying(decision -> {
            assertThat(decision.action()).isEqualTo(Decision.Action.EDITED);
            assertThat(decision.draft()).contains("Sở Công Thương");
        });
        assertThat(times("Sở CT")).isEqualTo(2);

        assertThat(post(address(second) + "/hoan-tac", Map.of())).hasStatus(303);
        assertThat(times("Sở CT")).isEqualTo(1);
    }

    @Test
    void an_offer_passed_over_is_gone_from_that_card_alone() {
        Proposal first = proposal(receive(FIRST), FoundBody.class);
        post(address(first) + "/sua", Map.of("name", "Sở Công Thương"));
        Proposal second = proposal(receive(SECOND), FoundBody.class);

        assertThat(post(address(second) + "/goi-y", Map.of("bo", "AGENCY|Sở CT")))
                .hasStatus(303);
        assertThat(get("/tin-den/" + second.documentId())).bodyText().doesNotContain("Đã sửa 1 lần:");
        assertThat(proposals.get(second.id()).state()).isEqualTo(ProposalState.PENDING);
        assertThat(times("Sở CT")).isEqualTo(1);
    }

    @Test
    void a_decision_without_another_name_is_no_correction() {
        Proposal body = proposal(receive(FIRST), FoundBody.class);
        post(address(body) + "/sua", Map.of("name", "Sở CT"));
        assertThat(times("Sở CT")).isZero();
    }

    @Test
    void what_the_reader_missed_becomes_a_proposal_of_a_person_with_exact_words() {
        long document = receive(FIRST);

        MvcTestResult added = post("/tin-den/" + document + "/them", Map.of("chu", "Sở  CT\nhọp", "loai", "STRENGTH"));
        assertThat(added).hasStatus(303);
        String form = java.util.Objects.requireNonNull(added.getResponse().getRedirectedUrl());
        Proposal mine = proposal(document, FoundFinding.class);
        assertThat(form).isEqualTo(address(mine) + "/sua#p" + mine.id());
        assertThat(mine.words().text()).isEqualTo("Sở CT họp");
        assertThat(mine.words().span().of(FIRST)).isEqualTo("Sở CT họp");
        assertThat(get("/tin-den/" + document)).bodyText().contains("do Lan thêm");
        assertThat(get(address(mine) + "/vi-sao")).bodyText().contains("Một người đã chỉ ra những chữ này");

        assertThat(post(address(mine) + "/sua", Map.of("kind", "STRENGTH", "text", "Sở CT họp")))
                .hasStatus(303);
        assertThat(proposals.get(mine.id()).state()).isEqualTo(ProposalState.CONFIRMED);
        assertThat(post(address(mine) + "/hoan-tac", Map.of())).hasStatus(303);
        assertThat(proposals.get(mine.id()).state()).isEqualTo(ProposalState.PENDING);
    }

    @Test
    void words_that_stand_nowhere_or_twice_are_asked_about_and_nothing_typed_is_lost() {
        long document = receive("Năm 2015, nghề mộc đạt 2.460 tỷ đồng. Nghề mộc khá. Nghề mộc vững.");
        String page = "/tin-den/" + document + "/them";

        assertThat(post(page, Map.of("chu", "nghề đá", "loai", "STRENGTH")))
                .hasStatus(422)
                .bodyText()
                .contains("Không thấy những chữ này", "nghề đá</textarea>");
        assertThat(post(page, Map.of("chu", "Nghề mộc", "loai", "STRENGTH")))
                .hasStatus(422)
                .bodyText()
                .contains("đứng ở 3 chỗ", "name=\"cho\" value=\"3\"");
        assertThat(post(page, Map.of("chu", "Nghề mộc khá")))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy chọn những chữ này");
        assertThat(post(page, Map.of())).hasStatus(422);

        assertThat(post(page, Map.of("chu", "Nghề mộc", "loai", "STRENGTH", "cho", "3")))
                .hasStatus(303);
        assertThat(proposal(document, FoundFinding.class).words().text()).isEqualTo("Nghề mộc");
        assertThat(proposal(document, FoundFinding.class).words().span().start())
                .isGreaterThan(50);
    }

    @Test
    void a_selected_figure_is_filled_in_by_the_grammar() {
        long document = receive(FIRST);
        String words = "giá trị nghề mộc đạt 2.460 tỷ đồng";
        assertThat(post("/tin-den/" + document + "/them", Map.of("chu", words, "loai", "FIGURE")))
                .hasStatus(303);

        Found mine = proposals.listOf(document).getLast().found();
        assertThat(mine).isInstanceOfSatisfying(FoundIndicator.class, figure -> {
            assertThat(figure.value()).isEqualByComparingTo("2460");
            assertThat(figure.unit()).isEqualTo("tỷ đồng");
            assertThat(figure.words().text()).isEqualTo(words);
        });
    }

    private int times(String name) {
        return corrections
                .offersFor(List.of())
                .of(0, OfficeWords.Kind.AGENCY, name)
                .map(correction -> correction.times())
                .orElse(0);
    }

    private long receive(String text) {
        return ((Received.Stored) receiveDocument.receiveText(text, true, "Lan"))
                .document()
                .id();
    }

    private Proposal proposal(long document, Class<? extends Found> type) {
        return proposals.listOf(document).stream()
                .filter(proposal -> type.isInstance(proposal.found()))
                .reduce((one, later) -> later)
                .orElseThrow();
    }

    private static String address(Proposal proposal) {
        return "/tin-den/" + proposal.documentId() + "/de-xuat/" + proposal.id();
    }

    private MvcTestResult get(String address) {
        return pages.get().uri(address).with(user(office)).exchange();
    }

    private MvcTestResult post(String address, Map<String, String> form) {
        var request = pages.post().uri(address).with(user(office)).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }
}
