package vn.theo.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.TheoTest;
import vn.theo.check.Claims;
import vn.theo.check.RecordClaim;
import vn.theo.indicator.Observations;
import vn.theo.indicator.RecordObservation;
import vn.theo.review.Findings;
import vn.theo.review.RecordFinding;
import vn.theo.site.NotFound;

@TheoTest
@Transactional
class DraftArticleTest {
    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    DraftArticle draft;

    @Autowired
    WriteArticle write;

    @Autowired
    ArticleFigures figures;

    @Autowired
    Findings findings;

    @Autowired
    RecordFinding recordFinding;

    @Autowired
    Observations observations;

    @Autowired
    RecordObservation recordObservation;

    @Autowired
    Claims claims;

    @Autowired
    RecordClaim recordClaim;

    ModelRecord.Recorded recorded;

    @BeforeEach
    void confirm() {
        recorded = beans.createBean(ModelRecord.class).confirm();
    }

    private ArticleText text() {
        return draft.fromMeeting(recorded.meeting().slug());
    }

    @Test
    void the_draft_tells_who_met_what_was_heard_and_who_was_told_to_do_what() {
        ArticleText text = text();

        assertThat(text.title()).isEqualTo("Hội nghị nghe kết quả thực hiện Nghị quyết 04");
        assertThat(text.lead())
                .startsWith("Ngày 18/11/2010, đồng chí Trần Minh Khôi, Bí thư Tỉnh ủy, chủ trì hội nghị");
        assertThat(text.body())
                .startsWith("Cùng dự hội nghị có các đồng chí: Lê Thu Hà, Chủ tịch UBND tỉnh.")
                .doesNotContain("chủ trì hội nghị")
                .contains(
                        "giá trị sản xuất công nghiệp giai đoạn 2006–2010 đạt 34.087 tỷ đồng, bình quân tăng 25,24%/năm")
                .contains("thu hút đầu tư vào các khu công nghiệp có chuyển biến rõ")
                .contains("môi trường ở làng nghề chưa được kiểm soát")
                .contains(
                        "Bí thư Tỉnh ủy giao Sở Công Thương chủ trì, phối hợp với Sở Tài chính xây dựng đề án phát triển công nghiệp giai đoạn tới, thời hạn 31/03/2011.");
        assertThat(text.problems()).isEmpty();
    }

    @Test
    void what_was_only_proposed_or_was_taken_back_is_not_told() {
        findings.listByDocument(recorded.documentId())
                .forEach(finding -> recordFinding.retract(finding.id(), "Văn phòng", "nhầm"));
        claims.listByDocument(recorded.documentId())
                .forEach(claim -> recordClaim.retract(claim.id(), "Văn phòng", "nhầm"));
        observations
                .listByDocument(recorded.documentId())
                .forEach(figure -> recordObservation.retract(figure.id(), "Văn phòng", "nhầm"));

        assertThat(text().body())
                .doesNotContain("34.087")
                .doesNotContain("25,24")
                .doesNotContain("làng nghề")
                .contains("Lê Thu Hà");
        assertThat(text().byline()).isEmpty();
    }

    @Test
    void figures_of_the_record_are_marked_where_the_article_repeats_them() {
        Article article = write.start(text(), recorded.documentId(), "Văn phòng");
        Edition edition = write.publish(article.id(), null, "Văn phòng");

        ArticleBody body = figures.bodyOf(edition);
        assertThat(body.figures()).hasSize(2);
        assertThat(body.paragraphs().stream()
                        .flatMap(java.util.List::stream)
                        .filter(piece -> piece.figure() != null)
                        .map(ArticleBody.Piece::text))
                .anyMatch(words -> words.endsWith("34.087 tỷ đồng,"))
                .anyMatch(words -> words.endsWith("25,24%/năm."));
    }

    @Test
    void a_number_inside_another_is_no_figure_of_the_record() {
        ArticleText other = new ArticleText("hoi-nghi", "Tên", "", "Tổng số là 134.087 và 34.0871 việc.", "", null);
        Article article = write.start(other, recorded.documentId(), "Văn phòng");

        assertThat(figures.bodyOf(write.publish(article.id(), null, "Văn phòng"))
                        .figures())
                .isEmpty();
    }

    @Test
    void an_unknown_meeting_is_said_to_be_unknown() {
        assertThatThrownBy(() -> draft.fromMeeting("khong-co")).isInstanceOf(NotFound.class);
    }
}
