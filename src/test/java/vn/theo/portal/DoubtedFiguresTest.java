package vn.theo.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.TheoTest;
import vn.theo.access.Accounts;
import vn.theo.access.Role;
import vn.theo.check.watch.CheckIndicators;
import vn.theo.indicator.NewObservation;
import vn.theo.indicator.Observation;
import vn.theo.indicator.Observations;
import vn.theo.indicator.RecordObservation;
import vn.theo.kernel.Period;

/** A second source gives another number for the figure of a dossier and of an article. */
@TheoTest
@Transactional
class DoubtedFiguresTest {
    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    Observations observations;

    @Autowired
    RecordObservation recordObservation;

    @Autowired
    CheckIndicators check;

    @Autowired
    PublishDossier publish;

    @Autowired
    WriteArticle write;

    @Autowired
    DraftArticle draft;

    ModelRecord.Recorded recorded;

    @BeforeEach
    void a_second_source_disagrees() {
        recorded = beans.createBean(ModelRecord.class).confirm();
        accounts.open("vp-so", "Văn phòng", Role.OFFICE, null, "mat-khau");
        Observation heard = observations.listByDocument(recorded.documentId()).getFirst();
        recordObservation.record(NewObservation.stated(
                heard.indicatorId(),
                heard.areaId(),
                Period.ofYears(2006, 2010),
                new BigDecimal("36120"),
                heard.unit(),
                "Báo cáo khác",
                null,
                "Văn phòng"));
        check.checkDue();
    }

    private String body(String address, boolean office) throws Exception {
        var request = pages.get().uri(address + (address.contains("?") ? "&" : "?") + "lang=vi");
        var asked = office ? request.with(user(users.loadUserByUsername("vp-so"))) : request;
        return asked.exchange().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void the_office_reads_the_sentence_of_a_dossier_with_the_way_to_the_arithmetic() throws Exception {
        assertThat(body(recorded.resolution().address(), true))
                .containsPattern(
                        "\\(mục tiêu ≥ 34\\.000 tỷ đồng\\) <span class=\"doubt-note\"><span aria-hidden=\"true\">⚠</span> "
                                + "<a href=\"/nghi-van/[0-9]+\">");
    }

    @Test
    void the_public_reads_no_disputed_number_in_sentence_table_and_files() throws Exception {
        publish.publish(recorded.resolution(), "Văn phòng");
        String address = recorded.resolution().address();

        assertThat(body(address, false))
                .as("the arithmetic quotes a closed document")
                .contains(
                        "chưa công bố (mục tiêu ≥ 34.000 tỷ đồng) <span class=\"doubt-note\"><span aria-hidden=\"true\">⚠</span> đang xem lại</span>;")
                .doesNotContain("đạt 34.087", "đạt 36.120", "<b>34.087", "<b>36.120");
        assertThat(body(address + ".csv", false).lines().filter(line -> line.startsWith("FIGURE")))
                .anyMatch(line -> line.contains("2006/2010,,,") && line.endsWith(",đang xem lại"))
                .noneMatch(line -> line.contains("34087") || line.contains("36120"));
        assertThat(body(address + ".json", false))
                .contains("\"doubt\":\"đang xem lại")
                .doesNotContain("36120", "34087");
        assertThat(body(address + ".csv", true).lines())
                .anyMatch(line -> line.startsWith("FIGURE") && line.contains("34087") && line.contains("đang xem lại"));
    }

    @Test
    void an_editor_is_told_before_publishing_and_not_kept_from_it() throws Exception {
        Article article = write.start(draft.fromMeeting(recorded.meeting().slug()), recorded.documentId(), "Văn phòng");

        for (String address : new String[] {"/cong-bo/" + article.id(), "/cong-bo/" + article.id() + "/xem-truoc"}) {
            assertThat(body(address, true))
                    .contains("2 con số trong bài đang có nghi vấn", "<b>34.087 tỷ đồng</b>", "Hai số cho một kỳ");
        }
        assertThat(write.publish(article.id(), null, "Văn phòng").number()).isOne();
    }
}
