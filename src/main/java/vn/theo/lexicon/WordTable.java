package vn.theo.lexicon;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.kernel.CsvTable;
import vn.theo.reading.OfficeWords;

/** The dictionary as a table: out for a spreadsheet or {@code theo read --words}, and in with every error told by its line. */
@Service
class WordTable {
    private static final String MARK = "\uFEFF";
    private static final int MOST_ERRORS = 20;

    private final Words words;

    WordTable(Words words) {
        this.words = words;
    }

    /** What became of a table: nothing is changed while a line of it is wrong. */
    record Outcome(int added, int changed, int unchanged, List<LexiconPage.Wrong> wrong) {
        Outcome {
            wrong = List.copyOf(wrong);
        }
    }

    String export() {
        String lines = words.listAll().stream()
                .map(word -> line(
                        word.kind().name().toLowerCase(Locale.ROOT), word.spelling(), word.standard(), word.note()))
                .collect(Collectors.joining());
        return MARK + line(OfficeWords.COLUMNS.toArray(String[]::new)) + lines;
    }

    private static String line(String... cells) {
        return Stream.of(cells).map(WordTable::safe).map(CsvTable::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A cell that a spreadsheet would take for a formula gets an apostrophe before it, which the import takes off. */
    private static String safe(String cell) {
        return cell.isEmpty() || "=+-@\t".indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }

    private static String plain(String cell) {
        String text = cell.strip();
        return text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }

    private record Line(OfficeWords.Entry entry, String note) {}

    /** Takes a table in: lines with a known spelling change its entry, the others are added. */
    @Transactional
    Outcome take(byte[] file, String by) {
        List<LexiconPage.Wrong> wrong = new ArrayList<>();
        List<Line> lines = lines(file, wrong);
        if (!wrong.isEmpty()) {
            return new Outcome(0, 0, 0, wrong.subList(0, Math.min(MOST_ERRORS, wrong.size())));
        }
        int added = 0;
        int changed = 0;
        for (Line line : lines) {
            Word known =
                    words.find(line.entry().kind(), line.entry().spelling()).orElse(null);
            if (known == null) {
                words.add(words.open(), line.entry(), line.note(), false, by);
                added++;
            } else if (!known.standard().equals(line.entry().standard())
                    || !known.spelling().equals(line.entry().spelling())
                    || !known.note().equals(line.note())) {
                words.add(known.id(), line.entry(), line.note(), false, by);
                changed++;
            }
        }
        return new Outcome(added, changed, lines.size() - added - changed, List.of());
    }

    private static List<Line> lines(byte[] file, List<LexiconPage.Wrong> wrong) {
        CsvTable table;
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            table = CsvTable.read(new StringReader(text));
        } catch (CharacterCodingException notUnicode) {
            wrong.add(new LexiconPage.Wrong(0, "lexicon.import.encoding", ""));
            return List.of();
        } catch (IOException | IllegalArgumentException noTable) {
            wrong.add(new LexiconPage.Wrong(0, "lexicon.import.table", String.valueOf(noTable.getMessage())));
            return List.of();
        }
        if (!table.header().containsAll(OfficeWords.COLUMNS.subList(0, 3))) {
            wrong.add(new LexiconPage.Wrong(0, "lexicon.import.columns", String.join(", ", table.header())));
            return List.of();
        }
        boolean noted = table.header().contains(OfficeWords.COLUMNS.getLast());
        List<Line> lines = new ArrayList<>();
        for (CsvTable.Row row : table.rows()) {
            Line line = line(row, noted, wrong);
            if (line != null) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static @Nullable Line line(CsvTable.Row row, boolean noted, List<LexiconPage.Wrong> wrong) {
        OfficeWords.Kind kind = WordFilter.kind(row.get("kind"));
        if (kind == null) {
            wrong.add(new LexiconPage.Wrong(row.line(), "lexicon.import.kind", row.get("kind")));
            return null;
        }
        try {
            OfficeWords.Entry entry =
                    new OfficeWords.Entry(kind, plain(row.get("spelling")), plain(row.get("standard")));
            return new Line(entry, noted ? plain(row.get("note")) : "");
        } catch (IllegalArgumentException noEntry) {
            wrong.add(new LexiconPage.Wrong(
                    row.line(), WordForm.reason(kind, row.get("spelling"), row.get("standard")), row.get("spelling")));
            return null;
        }
    }
}
