package vn.theo.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.theo.document.QueueLine;
import vn.theo.kernel.CsvTable;
import vn.theo.site.Texts;

/** The queue as a table that a spreadsheet opens: UTF-8 with byte order mark, RFC 4180, one line a text. */
final class InboxCsv {
    private static final String MARK = "\uFEFF";
    private static final List<String> COLUMNS = List.of(
            "id",
            "title",
            "file",
            "kind",
            "state",
            "need",
            "open",
            "decided",
            "due",
            "doubts",
            "received-at",
            "received-by",
            "outdated",
            "aside",
            "reprint-of",
            "group");

    private InboxCsv() {}

    static String of(List<QueueLine> lines, Texts texts) {
        StringBuilder table = new StringBuilder(MARK)
                .append(line(COLUMNS.stream()
                        .map(column -> texts.of("desk.csv." + column))
                        .toArray(String[]::new)));
        for (QueueLine line : lines) {
            QueueLine.Aside aside = line.aside();
            table.append(line(
                    String.valueOf(line.document().id()),
                    line.document().title(),
                    line.document().fileName(),
                    texts.of(line.kind()),
                    texts.of(line.document().state()),
                    String.valueOf(line.need().total()),
                    String.valueOf(line.need().open()),
                    String.valueOf(line.document().decided()),
                    Objects.toString(line.need().due(), ""),
                    String.valueOf(line.need().doubts()),
                    line.document()
                            .receivedAt()
                            .atZone(Texts.ZONE)
                            .toLocalDateTime()
                            .withNano(0)
                            .toString(),
                    line.document().receivedBy(),
                    line.outdated() ? texts.of("desk.csv.yes") : "",
                    aside == null ? "" : texts.of(aside),
                    Objects.toString(line.reprintOf(), ""),
                    String.valueOf(line.groupId())));
        }
        return table.toString();
    }

    private static String line(String... cells) {
        return Arrays.stream(cells)
                .map(InboxCsv::safe)
                .map(CsvTable::cell)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
    private static String safe(String cell) {
        return cell.isEmpty() || "=+-@\t".indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }
}
