package vn.theo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.TheoTest;
import vn.theo.document.likeness.Notices;
import vn.theo.kernel.Span;
import vn.theo.reading.Excerpt;
import vn.theo.reading.FoundBody;
import vn.theo.reading.FoundDirective;
import vn.theo.reading.FoundFrame;
import vn.theo.reading.Reading;
import vn.theo.reading.ReceivedText;
import vn.theo.site.Refusal;
import vn.theo.site.Texts;

@TheoTest
@Transactional
class QueueTest {
    @Autowired
    Queue queue;

    @Autowired
    ReceiveDocument receiveDocument;

    @Autowired
    Documents documents;

    @Autowired
    Decisions decisions;

    @Autowired
    Proposals proposals;

    @Autowired
    SetAside setAside;

    @Autowired
    Reprints reprints;

    @Test
    void what_needs_a_person_most_comes_first_and_every_point_is_explained() {
        LocalDate today = LocalDate.now(java.time.Clock.system(Texts.ZONE));
        long nothing = keep("Không có gì", 0, null);
        long many = keep("Nhiều đề xuất", 25, null);
        long due = keep("Hạn đã gần", 2, today.plusDays(2));
        long old = keep("Hạn đã qua từ lâu", 3, today.minusYears(9));
        long doubtful = keep("Có nghi vấn", 1, null);

        Queue.Found found = queue.list(QueueFilter.all(), Map.of(doubtful, 2));

        assertThat(ids(found)).containsExactly(due, doubtful, many, old, nothing);
        assertThat(found.rows()).isEqualTo(5);
        assertThat(found.lines()).allSatisfy(line -> {
            Need need = line.need();
            assertThat(need.total())
                    .isEqualTo(need.openPoints() + need.duePoints() + need.doubtPoints() + need.agePoints());
        });
        assertThat(found.lines().getFirst().need())
                .extracting(Need::duePoints, Need::dueDays, Need::openPoints)
                .containsExactly(Need.DUE_SOON, 2, 3);
    }

    @Test
    void a_decided_deadline_no_longer_hurries() {
        LocalDate today = LocalDate.now(java.time.Clock.system(Texts.ZONE));
        long id = keep("Một hạn", 0, today.plusDays(1));
        assertThat(queue.list(QueueFilter.all(), Map.of())
                        .lines()
                        .getFirst()
                        .need()
                        .due())
                .isEqualTo(today.plusDays(1));

        proposals
                .listOf(id)
                .forEach(each -> decisions.add(each.id(), Decision.Action.REJECTED, null, "Lan", List.of()));

        assertThat(queue.list(QueueFilter.all(), Map.of()).lines().getFirst().need())
                .isEqualTo(new Need(0, null, 0, 0, 0, null, 0));
    }

    @Test
    void the_list_is_filtered_by_state_kind_receiver_day_and_words_of_the_title() {
        LocalDate today = LocalDate.now(java.time.Clock.system(Texts.ZONE));
        long one = keep("Hội nghị về nghề ĐÓNG THUYỀN", 2, null);
        long other = keep("Kế hoạch trồng chè", 0, null);

        assertThat(ids(queue.list(words("dong thuyen"), Map.of()))).containsExactly(one);
        assertThat(ids(queue.list(words("đóng_thuyền%"), Map.of()))).containsExactly(one);
        assertThat(ids(queue.list(words("thuyền chè"), Map.of()))).isEmpty();
        assertThat(ids(queue.list(QueueFilter.all().withState(DocumentState.DONE), Map.of())))
                .containsExactly(other);
        assertThat(ids(queue.list(filter(TextKind.NOTICE, null, null, null), Map.of())))
                .isEmpty();
        assertThat(ids(queue.list(filter(TextKind.OTHER, "Lan", today, today), Map.of())))
                .containsExactlyInAnyOrder(one, other);
        assertThat(ids(queue.list(filter(null, "Minh", null, null), Map.of()))).isEmpty();
        assertThat(ids(queue.list(filter(null, null, today.plusDays(1), null), Map.of())))
                .isEmpty();
        assertThat(ids(queue.list(filter(null, null, null, today.minusDays(1)), Map.of())))
                .isEmpty();
        assertThat(ids(queue.list(QueueFilter.all().withOutdated(true), Map.of())))
                .isEmpty();
    }

    @Test
    void a_page_has_fifty_rows_and_the_next_one_goes_on() {
        IntStream.range(0, 53).forEach(i -> keep("Văn bản thứ " + i, 0, null));

        Queue.Found first = queue.list(QueueFilter.all(), Map.of());
        Queue.Found second = queue.list(QueueFilter.all().withPage(2), Map.of());

        assertThat(first.lines()).hasSize(50);
        assertThat(second.lines()).hasSize(3);
        assertThat(second.rows()).isEqualTo(53);
        assertThat(ids(first)).doesNotContainAnyElementsOf(ids(second));
    }

    @Test
    void a_reprint_is_folded_under_the_first_print_and_a_sibling_of_its_template_is_not() {
        long first = receive(Notices.NOTICE);
        long reprint = receive("Đẩy nhanh trồng rừng gỗ lớn\n\n" + Notices.wrapped(Notices.NOTICE, 70));
        long may = receive("Báo cáo tháng năm\n\n" + Notices.REPORT_OF_MAY);
        long june = receive("Báo cáo tháng sáu\n\n" + Notices.REPORT_OF_JUNE);

        Queue.Found found = queue.list(QueueFilter.all(), Map.of());

        assertThat(ids(found)).containsExactlyInAnyOrder(first, may, june);
        assertThat(found.rows()).isEqualTo(3);
        assertThat(found.texts()).isEqualTo(4);
        QueueLine head = found.lines().stream()
                .filter(line -> line.document().id() == first)
                .findFirst()
                .orElseThrow();
        assertThat(head.folded()).singleElement().satisfies(line -> {
            assertThat(line.document().id()).isEqualTo(reprint);
            assertThat(line.percent()).isGreaterThan(90);
        });
        assertThat(reprints.listOf(may)).singleElement().satisfies(sibling -> {
            assertThat(sibling.documentId()).isEqualTo(june);
            assertThat(sibling.same()).isFalse();
        });
    }

    @Test
    void the_print_that_people_work_on_leads_its_group() {
        long first = receive(Notices.NOTICE);
        long reprint = receive("Đẩy nhanh trồng rừng gỗ lớn\n\n" + Notices.NOTICE);
        decisions.add(proposals.listOf(reprint).getFirst().id(), Decision.Action.REJECTED, null, "Lan", List.of());

        QueueLine line = queue.list(QueueFilter.all(), Map.of()).lines().getFirst();

        assertThat(line.document().id()).isEqualTo(reprint);
        assertThat(line.folded()).extracting(each -> each.document().id()).containsExactly(first);
    }

    @Test
    void reprints_are_set_aside_pointing_at_the_text_worked_on_and_come_back() {
        long first = receive(Notices.NOTICE);
        long reprint = receive("Đẩy nhanh trồng rừng gỗ lớn\n\n" + Notices.NOTICE);

        assertThat(setAside.setAsideReprints(first, "Lan")).isEqualTo(1);
        assertThat(queue.get(reprint))
                .extracting(QueueLine::aside, QueueLine::reprintOf)
                .containsExactly(QueueLine.Aside.REPRINT, first);
        assertThat(queue.list(QueueFilter.all(), Map.of()).texts()).isEqualTo(1);
        assertThat(documents.countByState().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(1);
        assertThatThrownBy(() -> setAside.setAsideReprints(reprint, "Lan")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> setAside.setAsideAsReprint(first, reprint, "Lan"))
                .isInstanceOf(Refusal.class);

        assertThat(setAside.restoreReprints(first, "Lan")).isEqualTo(1);
        assertThat(queue.get(reprint).aside()).isNull();
    }

    @Test
    void texts_that_are_not_for_us_are_set_aside_once_and_come_back() {
        long id = keep("Thi nấu cơm", 1, null);

        assertThat(setAside.setAside(List.of(id, id, 999_999L), "Lan")).isEqualTo(1);
        assertThat(setAside.setAside(List.of(id), "Lan")).isZero();
        assertThat(ids(queue.list(QueueFilter.all(), Map.of()))).isEmpty();
        assertThat(ids(queue.list(QueueFilter.all().withAside(), Map.of()))).containsExactly(id);
        assertThat(queue.countAside()).isEqualTo(1);

        assertThat(setAside.restore(List.of(id), "Minh")).isEqualTo(1);
        assertThat(ids(queue.list(QueueFilter.all(), Map.of()))).containsExactly(id);
    }

    private static List<Long> ids(Queue.Found found) {
        return found.lines().stream().map(line -> line.document().id()).toList();
    }

    private static QueueFilter words(String words) {
        return new QueueFilter(null, false, null, null, null, null, false, words, QueueFilter.Sort.TITLE, 1);
    }

    private static QueueFilter filter(
            @Nullable TextKind kind, @Nullable String by, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new QueueFilter(null, false, kind, by, from, to, false, "", QueueFilter.Sort.NEWEST, 1);
    }

    private long receive(String text) {
        return ((Received.Stored) receiveDocument.receiveText(text, true, "Lan"))
                .document()
                .id();
    }

    /** A text with so many bodies and, when there is a day, an order that is due on it. */
    private long keep(String title, int bodies, @Nullable LocalDate due) {
        Excerpt words = new Excerpt(new Span(0, 3), title.substring(0, 3));
        Reading reading = new Reading(
                new FoundFrame(null, null, null, null, null),
                List.of(),
                List.of(),
                List.of(),
                IntStream.range(0, bodies)
                        .mapToObj(i -> new FoundBody("Phòng " + i, words))
                        .toList(),
                null,
                List.of(),
                due == null
                        ? List.of()
                        : List.of(new FoundDirective(
                                null, List.of(), "hạn", due, null, null, null, FoundDirective.Weight.ORDER, words)),
                List.of());
        Received received =
                receiveDocument.keep(new ReceivedText.Accepted(title, ReceivedText.Markup.PLAIN), "", reading, "Lan");
        return ((Received.Stored) received).document().id();
    }
}
