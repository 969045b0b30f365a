package vn.theo.reading.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.theo.reading.Table;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.Text;

class StampTest {
    static Stream<List<String>> lines() {
        return Table.rows("stamps.tsv");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void date_lines_are_told_from_text(List<String> row) {
        Stamp stamp = Stamp.only(Text.of(row.getFirst()).blocks().getFirst().content());
        assertThat(stamp == null ? "-" : stamp.iso()).isEqualTo(row.get(1));
    }

    @Test
    void the_date_at_the_end_of_an_item_leaves_its_words_alone() {
        Stretch words = Text.of("Lịch cắt nước từ ngày 3/4 - 9/4/2012 trong năm 02.04.2012 | 08:15 AM")
                .blocks()
                .getFirst()
                .content();
        Stamp stamp = Objects.requireNonNull(Stamp.trailing(words));
        assertThat(words.part(0, stamp.first()).plain()).isEqualTo("Lịch cắt nước từ ngày 3/4 - 9/4/2012 trong năm");
        assertThat(stamp.iso()).isEqualTo("2012-04-02T08:15");
    }
}
