package vn.theo.check.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.theo.check.doubt.Doubt;
import vn.theo.check.rule.Worked;
import vn.theo.site.Texts;

/** Doubts as a CSV table: numbers plain, periods in their text form, one row a reading. */
final class DoubtTable {
    private static final List<String> HEAD = List.of(
            "id",
            "kind",
            "state",
            "indicator",
            "area",
            "period",
            "weight",
            "reading",
            "implied",
            "admissible_low",
            "admissible_high",
            "recorded",
            "fit",
            "first_seen",
            "last_seen",
            "settlement",
            "reason",
            "title");

    private final Texts texts;
    private final DoubtNames names;

    DoubtTable(Texts texts, DoubtNames names) {
        this.texts = texts;
        this.names = names;
    }

    String csv(List<Doubt> doubts) {
        return "\uFEFF"
                + Stream.concat(
                                Stream.of(HEAD),
                                doubts.stream()
                                        .flatMap(doubt ->
                                                doubt.readings().stream().map(reading -> cells(doubt, reading))))
                        .map(DoubtTable::line)
                        .collect(Collectors.joining());
    }

    private List<String> cells(Doubt doubt, Worked reading) {
        return List.of(
                String.valueOf(doubt.id()),
                doubt.kind().name(),
                doubt.state().name(),
                names.indicator(doubt.indicatorId()).slug(),
                names.area(doubt.areaId()).key(),
                doubt.period().text(),
                doubt.weight().toPlainString(),
                reading.reading().name(),
                reading.implied().value().toPlainString(),
                reading.admissible().low().toPlainString(),
                reading.admissible().high().toPlainString(),
                reading.recorded() == null ? "" : reading.recorded().value().toPlainString(),
                reading.fit().name(),
                doubt.firstSeen().toString(),
                doubt.lastSeen().toString(),
                doubt.settlement() == null ? "" : doubt.settlement().kind().name(),
                doubt.settlement() == null ? "" : doubt.settlement().reason(),
                new DoubtWords(texts, doubt, names).title());
    }

    /** Cells in quotes where needed; one that a spreadsheet would take for a formula is kept as text. */
    private static String line(List<String> cells) {
        return cells.stream()
                        .map(cell -> cell.matches("(?s)[=+@-].*") && !cell.matches("-?[0-9.]+") ? "'" + cell : cell)
                        .map(cell ->
                                cell.matches("(?s).*[\",\\r\\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }
}
