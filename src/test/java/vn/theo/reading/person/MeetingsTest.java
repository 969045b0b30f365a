package vn.theo.reading.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.theo.reading.FoundMeeting;
import vn.theo.reading.Reader;
import vn.theo.reading.Table;

class MeetingsTest {
    private static final String PAGE = "Tin tức UBND tỉnh về kinh tế xã hội\n\nSáng nay trời đẹp ở tỉnh.\n\n";

    private final Reader reader = new Reader();

    static Stream<List<String>> sentences() {
        return Table.rows("meetings.tsv");
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void kind_chair_and_subject_of_a_meeting(List<String> row) {
        FoundMeeting meeting = reader.read(PAGE + row.getFirst()).meeting();
        String found = meeting == null
                ? "null"
                : String.join(
                        "/",
                        meeting.kind(),
                        meeting.chair() == null ? "" : meeting.chair(),
                        meeting.subject() == null ? "" : meeting.subject());
        assertThat(found).isEqualTo(row.get(1));
    }
}
