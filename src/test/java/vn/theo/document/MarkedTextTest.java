package vn.theo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.theo.document.MarkedText.Mark;
import vn.theo.document.MarkedText.Segment;
import vn.theo.kernel.Span;

class MarkedTextTest {
    @Test
    void nested_and_overlapping_marks_become_segments_that_name_them_all() {
        List<Segment> segments = segments("Sở Mây báo cáo", new Mark(1, new Span(0, 14)), new Mark(2, new Span(3, 10)));

        assertThat(segments).extracting(Segment::text).containsExactly("Sở ", "Mây báo", " cáo");
        assertThat(segments).extracting(Segment::keys).containsExactly(List.of(1L), List.of(1L, 2L), List.of(1L));
        assertThat(segments).extracting(Segment::starting).containsExactly(List.of(1L), List.of(2L), List.of());

        segments = segments("một hai ba", new Mark(1, new Span(0, 7)), new Mark(2, new Span(4, 10)));
        assertThat(segments)
                .extracting(segment -> segment.text() + segment.keys())
                .containsExactly("một [1]", "hai[1, 2]", " ba[2]");
    }

    @Test
    void two_marks_over_the_same_words_are_both_there() {
        assertThat(segments("mười", new Mark(7, new Span(0, 4)), new Mark(8, new Span(0, 4))))
                .containsExactly(new Segment("mười", List.of(7L, 8L), List.of(7L, 8L)));
    }

    @Test
    void a_mark_over_several_lines_is_cut_at_each_line_break_and_begins_once() {
        MarkedText marked = MarkedText.of("a b\r\n\r\nc d", List.of(new Mark(1, new Span(2, 8))));

        assertThat(marked.lines()).hasSize(3);
        assertThat(marked.lines().get(0).segments())
                .containsExactly(new Segment("a ", List.of(), List.of()), new Segment("b", List.of(1L), List.of(1L)));
        assertThat(marked.lines().get(1).blank()).isTrue();
        assertThat(marked.lines().get(2).segments())
                .containsExactly(new Segment("c", List.of(1L), List.of()), new Segment(" d", List.of(), List.of()));
    }

    @Test
    void spans_count_code_points_not_java_characters() {
        assertThat(segments("𝒜𝒷 tỷ", new Mark(1, new Span(3, 5))))
                .extracting(Segment::text)
                .containsExactly("𝒜𝒷 ", "tỷ");
    }

    @Test
    void an_empty_mark_and_one_beyond_the_end_do_no_harm() {
        assertThat(segments(
                        "ab", new Mark(1, new Span(1, 1)), new Mark(2, new Span(1, 99)), new Mark(3, new Span(50, 60))))
                .extracting(segment -> segment.text() + segment.keys())
                .containsExactly("a[]", "b[2]");
    }

    @Test
    void whatever_the_marks_the_text_stays_whole_and_each_mark_covers_its_words() {
        Random random = new Random(20260415);
        String text = "Ngành dệt đạt 1.250 tỷ đồng, tăng 12,5%; xuất khẩu 80 triệu USD.";
        for (int round = 0; round < 500; round++) {
            List<Mark> marks = new ArrayList<>();
            for (long key = 1; key <= random.nextInt(8); key++) {
                int start = random.nextInt(text.length());
                marks.add(new Mark(key, new Span(start, start + random.nextInt(text.length() - start) + 1)));
            }
            List<Segment> segments =
                    MarkedText.of(text, marks).lines().getFirst().segments();
            assertThat(segments.stream().map(Segment::text).collect(Collectors.joining()))
                    .isEqualTo(text);
            for (Mark mark : marks) {
                assertThat(segments.stream()
                                .filter(segment -> segment.keys().contains(mark.key()))
                                .map(Segment::text)
                                .collect(Collectors.joining()))
                        .isEqualTo(mark.span().of(text));
            }
        }
    }

    private static List<Segment> segments(String text, Mark... marks) {
        return MarkedText.of(text, List.of(marks)).lines().getFirst().segments();
    }
}
