package vn.theo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.theo.kernel.Bound;
import vn.theo.kernel.Span;
import vn.theo.reading.EventRole;
import vn.theo.reading.Excerpt;
import vn.theo.reading.FigureKind;
import vn.theo.reading.Found;
import vn.theo.reading.FoundDirective;
import vn.theo.reading.FoundFinding;
import vn.theo.reading.FoundIndicator;
import vn.theo.reading.FoundPerson;

class SamenessTest {
    @Test
    void what_a_better_reading_adds_to_a_record_leaves_it_the_same() {
        assertThat(Sameness.same(figure("12.5", "tấn", null, 10, 30), figure("12.50", "Tấn", "2020", 5, 32)))
                .isTrue();
        assertThat(Sameness.same(
                        new FoundPerson("Lê Sến", List.of(), EventRole.CHAIR, words(0, 6)),
                        new FoundPerson("Lê Sến", List.of("Bí thư"), EventRole.SPEAKER, words(0, 20))))
                .isTrue();
        assertThat(Sameness.same(order(0, 40, null), order(2, 41, LocalDate.of(2020, 1, 2))))
                .isTrue();
    }

    @Test
    void other_essential_fields_or_another_place_make_another_record() {
        assertThat(Sameness.same(figure("12.5", "tấn", null, 10, 30), figure("12.6", "tấn", null, 10, 30)))
                .isFalse();
        assertThat(Sameness.same(figure("12.5", "tấn", null, 10, 30), figure("12.5", "tạ", null, 10, 30)))
                .isFalse();
        assertThat(Sameness.same(figure("12.5", "tấn", null, 10, 30), figure("12.5", "tấn", null, 30, 50)))
                .isFalse();
        assertThat(Sameness.same(order(0, 40, null), order(30, 90, null))).isFalse();
        assertThat(Sameness.same(
                        new FoundFinding(FoundFinding.Kind.STRENGTH, words(0, 9)),
                        new FoundFinding(FoundFinding.Kind.SHORTCOMING, words(0, 9))))
                .isFalse();
    }

    @Test
    void each_new_record_answers_one_proposal_at_most() {
        Found first = figure("5", "%", "2010", 0, 40);
        Found second = figure("5", "%", "2011", 0, 40);

        ReadingChange change = ReadingChange.of(
                List.of(shown(1, first, ProposalState.CONFIRMED, Decision.Action.ACCEPTED)), List.of(second, first));

        assertThat(change.again()).containsExactly(java.util.Map.entry(1L, 1));
        assertThat(change.added()).containsExactly(java.util.Map.entry(0, second));
    }

    @Test
    void a_record_that_a_person_corrected_is_not_proposed_again_when_the_reader_now_gets_it_right() {
        Found misread = figure("34.07", "tỷ", "2010", 0, 40);
        Found right = figure("34087", "tỷ", "2010", 0, 42);

        assertThat(ReadingChange.of(
                                List.of(shown(1, misread, ProposalState.CONFIRMED, Decision.Action.EDITED)),
                                List.of(right))
                        .added())
                .isEmpty();
        assertThat(ReadingChange.of(
                                List.of(shown(1, misread, ProposalState.CONFIRMED, Decision.Action.ACCEPTED)),
                                List.of(right))
                        .added())
                .containsValue(right);
    }

    private static ReadingChange.Shown shown(
            long id, Found found, ProposalState state, Decision.@Nullable Action last) {
        return new ReadingChange.Shown(
                new Proposal(id, 1, 0, ProposalKind.of(found), found, found.words(), state), last);
    }

    private static FoundDirective order(int start, int end, @Nullable LocalDate due) {
        return new FoundDirective(
                "Sở Mây", List.of(), null, due, null, null, null, FoundDirective.Weight.ORDER, words(start, end));
    }

    private static FoundIndicator figure(String value, String unit, @Nullable String period, int start, int end) {
        return new FoundIndicator(
                "chè",
                new BigDecimal(value),
                unit,
                FigureKind.LEVEL,
                period,
                Bound.EXACT,
                null,
                null,
                words(start, end));
    }

    private static Excerpt words(int start, int end) {
        return new Excerpt(new Span(start, end), "x".repeat(end - start));
    }
}
