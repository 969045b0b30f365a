package vn.theo.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.TheoTest;
import vn.theo.site.NotFound;

@TheoTest
@Transactional
class HeadlinesTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2010, 12, 31);

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    RecordHeadline record;

    @Autowired
    Headlines headlines;

    @Autowired
    Archive archive;

    @Autowired
    PublishDossier publish;

    @Autowired
    MockMvcTester pages;

    ModelRecord model;
    ModelRecord.Recorded recorded;
    Headline headline;

    @BeforeEach
    void confirm() {
        model = beans.createBean(ModelRecord.class);
        recorded = model.confirm();
        headline = record.record(
                "Đê biển kịp mùa bão",
                LAST_DAY.atTime(23, 59),
                "SAME_SECTION",
                model.evidence(recorded.documentId(), "Môi trường ở làng nghề"));
    }

    @Test
    void a_headline_of_a_closed_document_is_not_shown() {
        assertThat(headlines.listOnDay(LAST_DAY)).isEmpty();
        assertThat(archive.countByDay(YearMonth.of(2010, 12))).isEmpty();
    }

    @Test
    void a_headline_of_an_open_document_stands_in_the_archive_of_its_day() {
        publish.open(recorded.documentId(), "Văn phòng");

        assertThat(headlines.listOnDay(LAST_DAY)).extracting(Headline::title).containsExactly("Đê biển kịp mùa bão");
        assertThat(headlines.listOnDay(LAST_DAY.plusDays(1))).isEmpty();
        assertThat(archive.findDayBefore(LocalDate.of(2011, 1, 1))).contains(LAST_DAY);
        assertThat(pages.get().uri("/tin/2010/12/31"))
                .hasStatusOk()
                .bodyText()
                .contains("Đê biển kịp mùa bão", "Tiêu đề dẫn từ văn bản nguồn");
    }

    @Test
    void a_headline_without_a_time_is_in_no_day() {
        publish.open(recorded.documentId(), "Văn phòng");
        record.record("Không rõ ngày", null, "BY_DAY", headline.evidence());

        assertThat(headlines.listByDocument(recorded.documentId()))
                .extracting(Headline::title)
                .containsExactly("Đê biển kịp mùa bão", "Không rõ ngày");
        assertThat(headlines.listOnDay(LocalDateTime.of(2010, 12, 31, 0, 0).toLocalDate()))
                .hasSize(1);
    }

    @Test
    void a_retracted_headline_is_gone_and_cannot_be_retracted_again() {
        publish.open(recorded.documentId(), "Văn phòng");
        record.retract(headline.id(), "Văn phòng", "nhầm");

        assertThat(headlines.listOnDay(LAST_DAY)).isEmpty();
        assertThatThrownBy(() -> record.retract(headline.id(), "Văn phòng", "nhầm"))
                .isInstanceOf(NotFound.class);
    }
}
