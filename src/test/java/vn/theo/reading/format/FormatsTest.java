package vn.theo.reading.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.theo.reading.Found;
import vn.theo.reading.FoundBody;
import vn.theo.reading.FoundDirective;
import vn.theo.reading.FoundDocument;
import vn.theo.reading.FoundFinding;
import vn.theo.reading.FoundIndicator;
import vn.theo.reading.FoundLink;
import vn.theo.reading.FoundMeeting;
import vn.theo.reading.FoundPerson;
import vn.theo.reading.Reader;
import vn.theo.reading.Reading;
import vn.theo.reading.ReceivedText;
import vn.theo.reading.SourceFormat;

/** One notice with tasks in a table states the same in whatever format it comes. */
public class FormatsTest {
    private final Reader reader = new Reader();

    public static ReceivedText.Accepted accepted(byte[] bytes, String name) {
        return switch (ReceivedText.of(bytes, name)) {
            case ReceivedText.Accepted accepted -> accepted;
            case ReceivedText.Refused refused -> throw new AssertionError(refused.reason() + ": " + refused.english());
        };
    }

    private static String markdown() throws IOException {
        return new String(FormatSamples.bytes("notice.md"), StandardCharsets.UTF_8);
    }

    private static String html() throws IOException {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html><head><title>x</title></head><body><table>");
        for (String line : markdown().split("\n")) {
            if (line.startsWith("|---")) {
                continue;
            }
            if (line.startsWith("|")) {
                html.append("<tr><td>").append(line, 2, line.length() - 2).append("</td></tr>");
            } else if (!line.isBlank()) {
                html.append("<p>")
                        .append(line.replaceAll("\\*\\*(.+)\\*\\*", "<b>$1</b>"))
                        .append("</p>");
            }
        }
        return html.toString()
                .replace(" | ", "</td><td>")
                .replace("<p>", "</table><p>")
                .replace("</p><tr>", "</p><table><tr>");
    }

    private static byte[] notice(String format) throws IOException {
        return switch (format) {
            case "docx" -> NoticeFile.docx();
            case "html" -> html().getBytes(StandardCharsets.UTF_8);
            case "txt" -> markdown().replace("**", "").getBytes(StandardCharsets.UTF_8);
            default -> FormatSamples.bytes("notice." + format);
        };
    }

    /** What a reading states, without where it stands. */
    private static List<String> stated(Reading reading) {
        return reading.all().stream().map(FormatsTest::stated).sorted().toList();
    }

    private static String stated(Found found) {
        return switch (found) {
            case FoundDocument document ->
                "document " + document.type() + " " + document.number() + " " + document.relation();
            case FoundIndicator figure ->
                "figure " + figure.name() + " " + figure.value() + " " + figure.unit() + " " + figure.kind() + " "
                        + figure.period();
            case FoundPerson person -> "person " + person.name() + " " + person.positions() + " " + person.role();
            case FoundBody body -> "body " + body.name();
            case FoundMeeting meeting -> "meeting " + meeting.subject();
            case FoundFinding finding ->
                "finding " + finding.kind() + " " + oneLine(finding.words().text());
            case FoundDirective told ->
                "directive " + told.assignee() + " " + oneLine(told.words().text()) + " " + told.deadline() + " "
                        + told.coAssignees() + " " + told.product();
            case FoundLink link -> "link " + link.title();
        };
    }

    private static String title(Reading reading) {
        return oneLine(Objects.requireNonNull(reading.frame().title()).text());
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "html", "docx", "doc", "odt", "rtf", "pdf"})
    void the_same_notice_states_the_same_in_every_format(String format) throws IOException {
        Reading wanted = reader.read(accepted(notice("md"), "notice.md"));
        ReceivedText.Accepted received = accepted(notice(format), "tep.bin." + (format.equals("html") ? "html" : "x"));
        Reading reading = reader.read(received);

        assertThat(stated(reading)).isEqualTo(stated(wanted));
        assertThat(title(reading)).isEqualTo(title(wanted)).contains("nghề mây tre đan");
        assertThat(reading.frame().published()).isEqualTo("2026-03-12");
        assertThat(wanted.directives())
                .extracting(FoundDirective::assignee)
                .as("the tasks of the clauses and of the table's rows")
                .contains("Sở Nông nghiệp và Môi trường", "Sở Khoa học và Công nghệ", "Sở Nội vụ", "Sở Công Thương");
        assertThat(reading.all())
                .allSatisfy(found -> assertThat(found.words().span().of(received.text()))
                        .isEqualTo(found.words().text()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "odt", "rtf", "pdf"})
    void a_conversion_always_gives_the_same_text_and_knows_its_format(String format) throws IOException {
        ReceivedText.Accepted first = accepted(notice(format), "a.txt");
        assertThat(accepted(notice(format), "b")).isEqualTo(first);
        assertThat(first.source().format()).isEqualTo(SourceFormat.valueOf(format.toUpperCase(Locale.ROOT)));
        assertThat(first.text()).contains("1. Các xã đã mở", "2. Còn hạn chế", "3. Các nhiệm vụ khác", "II. NHIỆM VỤ");
        assertThat(first.text()).as("the page header is left out").doesNotContain("Thông báo số 145");
    }
}
