package vn.theo.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.TheoTest;
import vn.theo.kernel.Folded;
import vn.theo.site.Refusal;

@TheoTest
@Transactional
class ArticlesTest {
    private static final Instant MORNING = Instant.parse("2010-11-18T02:00:00Z");

    @Autowired
    WriteArticle write;

    @Autowired
    Articles articles;

    @Autowired
    Manuscripts manuscripts;

    @Autowired
    Archive archive;

    @Autowired
    JdbcClient jdbc;

    static ArticleText text(String title, String body) {
        return new ArticleText("kinh-te", title, "Một câu mở đầu.", body, "Lê Thu Hà", null);
    }

    private Edition publish(String title, Instant at) {
        Article article = write.start(text(title, "Thân bài."), null, "Văn phòng");
        return write.publish(article.id(), null, "Văn phòng", at);
    }

    @Test
    void a_draft_is_on_no_public_list() {
        Article article = write.start(text("Bản nháp", "Thân bài."), null, "Văn phòng");

        assertThat(article.state()).isInstanceOf(ArticleState.Draft.class);
        assertThat(articles.listLatest(10, 0)).isEmpty();
        assertThat(articles.search(List.of("nhap"), 10)).isEmpty();
        assertThat(articles.countByDay(YearMonth.of(2010, 11))).isEmpty();
    }

    @Test
    void saving_changes_nothing_public_until_the_correction_is_published() {
        Edition first = publish("Lúa mùa được gặt xong", MORNING);
        write.revise(first.articleId(), text("Lúa mùa được gặt xong", "Thân bài đã sửa."), "Văn phòng");

        assertThat(articles.listLatest(10, 0)).containsExactly(first);
        assertThat(manuscripts.find(first.articleId()).orElseThrow().state())
                .isEqualTo(new ArticleState.Published(first, true));

        Edition second = write.publish(first.articleId(), "sửa năng suất", "Văn phòng", MORNING.plusSeconds(3600));
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.address()).isEqualTo(first.address());
        assertThat(second.firstPublishedAt()).isEqualTo(MORNING);
        assertThat(articles.listLatest(10, 0)).containsExactly(second);
        assertThat(articles.listEditions(first.articleId())).containsExactly(second, first);
    }

    @Test
    void publishing_the_same_words_twice_is_refused() {
        Edition first = publish("Một lần", MORNING);

        assertThatThrownBy(() -> write.publish(first.articleId(), null, "Văn phòng"))
                .isInstanceOf(Refusal.class)
                .hasMessage("portal.refused.unchanged");
    }

    @Test
    void an_edition_lies_neither_in_the_future_nor_before_the_one_it_corrects() {
        Edition first = publish("Thời điểm", MORNING);
        write.revise(first.articleId(), text("Thời điểm", "Khác."), "Văn phòng");

        assertThatThrownBy(() -> write.publish(first.articleId(), null, "Văn phòng", MORNING.minusSeconds(1)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() ->
                        write.publish(first.articleId(), null, "Văn phòng", Instant.parse("9999-01-01T00:00:00Z")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void an_edition_cannot_be_changed_or_removed_in_the_database() {
        Edition first = publish("Giữ nguyên", MORNING);

        assertThatThrownBy(() -> jdbc.sql("update article_edition set title = 'khác' where article_id = :id")
                        .param("id", first.articleId())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
    }

    @Test
    void a_retitled_article_keeps_its_day_and_its_old_address_still_leads_to_it() {
        Edition first = publish("Tên cũ", MORNING);
        write.revise(first.articleId(), text("Tên mới", "Thân bài."), "Văn phòng");
        Edition second = write.publish(first.articleId(), null, "Văn phòng", MORNING.plusSeconds(90_000));

        assertThat(second.address()).isEqualTo("/tin/2010/11/18/ten-moi");
        assertThat(articles.findByAddress(first.day(), "ten-cu")).contains(first.articleId());
        assertThat(articles.findByAddress(first.day(), "ten-moi")).contains(first.articleId());
    }

    @Test
    void two_articles_of_one_title_and_day_get_two_addresses_and_none_is_given_away() {
        Edition one = publish("Họp giao ban", MORNING);
        Edition two = publish("Họp giao ban", MORNING);
        write.revise(one.articleId(), text("Tên khác hẳn", "Thân bài."), "Văn phòng");
        write.publish(one.articleId(), null, "Văn phòng", MORNING);
        Edition three = publish("Họp giao ban", MORNING);

        assertThat(List.of(one.slug(), two.slug(), three.slug()))
                .containsExactly("hop-giao-ban", "hop-giao-ban-2", "hop-giao-ban-3");
    }

    @Test
    void a_withdrawn_article_leaves_the_lists_and_may_come_back_as_a_new_edition() {
        Edition first = publish("Rút rồi đăng lại", MORNING);
        write.withdraw(first.articleId(), "Văn phòng", "số liệu chưa được xác nhận");

        assertThat(articles.listLatest(10, 0)).isEmpty();
        assertThat(manuscripts.find(first.articleId()).orElseThrow().state())
                .isInstanceOf(ArticleState.Withdrawn.class);
        assertThatThrownBy(() -> write.withdraw(first.articleId(), "Văn phòng", "lần nữa"))
                .isInstanceOf(Refusal.class);

        Edition second = write.publish(first.articleId(), "đã xác nhận", "Văn phòng");
        assertThat(articles.listLatest(10, 0)).containsExactly(second);
    }

    @Test
    void days_turn_at_midnight_in_vietnam_across_months_and_years() {
        Edition late = publish("Phút cuối năm", Instant.parse("2010-12-31T16:59:59Z"));
        Edition early = publish("Phút đầu năm", Instant.parse("2010-12-31T17:00:00Z"));

        assertThat(late.address()).isEqualTo("/tin/2010/12/31/phut-cuoi-nam");
        assertThat(early.address()).isEqualTo("/tin/2011/01/01/phut-dau-nam");
        assertThat(articles.listOnDay(LocalDate.of(2010, 12, 31))).containsExactly(late);
        assertThat(articles.countByDay(YearMonth.of(2011, 1))).isEqualTo(Map.of(LocalDate.of(2011, 1, 1), 1));
        assertThat(archive.findDayBefore(LocalDate.of(2011, 1, 1))).contains(LocalDate.of(2010, 12, 31));
        assertThat(archive.findDayAfter(LocalDate.of(2010, 12, 31))).contains(LocalDate.of(2011, 1, 1));
        assertThat(archive.findDayAfter(LocalDate.of(2011, 1, 1))).isEmpty();
    }

    @Test
    void search_finds_words_with_and_without_diacritics_in_any_unicode_form() {
        Edition edition = publish("Đẩy mạnh công nghiệp ở Uông Bí", MORNING);

        for (String typed : List.of("đẩy mạnh", "day manh", "DAY MẠNH", "công nghiệp", "cong nghi", "Uo\u0302ng")) {
            assertThat(articles.search(Folded.of(typed).words(), 10)).as(typed).containsExactly(edition);
        }
        assertThat(articles.search(Folded.of("nông nghiệp").words(), 10)).isEmpty();
    }

    @Test
    void a_text_without_title_or_body_or_of_an_unknown_section_is_refused() {
        assertThatThrownBy(() -> write.start(text(" ", "Thân bài."), null, "Văn phòng"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> write.start(text("Tên", " \n "), null, "Văn phòng"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() ->
                        write.start(new ArticleText("khong-co", "Tên", "", "Thân bài.", "", null), null, "Văn phòng"))
                .isInstanceOf(Refusal.class)
                .hasMessage("portal.unknown.section");
    }
}
