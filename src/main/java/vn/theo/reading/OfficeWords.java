package vn.theo.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.theo.kernel.CsvTable;
import vn.theo.reading.text.Normal;

/**
 * The vocabulary of one office, which the reader takes beside its own: names it would not know, and spellings that stand
 * for others. A spelling is read as its standard; quotes always keep what is printed.
 */
public final class OfficeWords {
    /** The columns of the table form, in order; further columns are left alone. */
    public static final List<String> COLUMNS = List.of("kind", "spelling", "standard", "note");

    public static final OfficeWords NONE = new OfficeWords(List.of());

    private final List<Entry> entries;
    private final String version;

    private OfficeWords(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        this.version = entries.isEmpty() ? "" : digest(entries);
    }

    public static OfficeWords of(List<Entry> entries) {
        return entries.isEmpty() ? NONE : new OfficeWords(entries);
    }

    /** What kind of word an entry is. */
    public enum Kind {
        /** A body: it is found, and can be told to do something. */
        AGENCY,
        /** Short for something longer; only where it is printed in the same capitals. */
        ABBREVIATION,
        POST,
        /** A unit of measure after a number. */
        UNIT,
        PERSON,
        /** The whole printed name of an indicator. */
        INDICATOR
    }

    /**
     * One word.
     *
     * @param spelling as printed in texts
     * @param standard what it stands for; the same as the spelling where the entry only makes a name known
     */
    public record Entry(Kind kind, String spelling, String standard) {
        public static final int LONGEST = 200;

        public Entry {
            spelling = oneLine(spelling);
            standard = standard.isBlank() ? spelling : oneLine(standard);
            if (spelling.codePoints().filter(Character::isLetterOrDigit).count() < 2 && kind != Kind.UNIT) {
                throw new IllegalArgumentException("The spelling '" + spelling + "' needs two letters at least");
            }
            if (spelling.isEmpty() || spelling.length() > LONGEST || standard.length() > LONGEST) {
                throw new IllegalArgumentException("A spelling or standard takes 1 to " + LONGEST + " characters");
            }
            if (kind == Kind.ABBREVIATION && spelling.equals(standard)) {
                throw new IllegalArgumentException("The abbreviation '" + spelling + "' needs what it stands for");
            }
        }

        private static String oneLine(String words) {
            return words.strip().replaceAll("[\\s\\u00A0]+", " ");
        }
    }

    /**
     * Reads the table form.
     *
     * @throws IllegalArgumentException with the line when a row is no entry
     */
    public static OfficeWords read(java.io.Reader csv) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (CsvTable.Row row : CsvTable.read(csv).rows()) {
            try {
                Kind kind = Kind.valueOf(row.get("kind").strip().toUpperCase(Locale.ROOT));
                entries.add(new Entry(kind, row.get("spelling"), row.get("standard")));
            } catch (IllegalArgumentException wrong) {
                throw new IllegalArgumentException("Line " + row.line() + ": " + wrong.getMessage(), wrong);
            }
        }
        return of(entries);
    }

    /** Reads the table form from a file, see {@link #read(java.io.Reader)}. */
    public static OfficeWords read(Path csv) throws IOException {
        try (java.io.Reader table = Files.newBufferedReader(csv)) {
            return read(table);
        }
    }

    /** What to tell somebody whose file of words could not be read. */
    public static String unreadable(String file, Exception wrong) {
        return "the dictionary " + file + " cannot be read: " + wrong.getMessage()
                + ". It needs the columns kind, spelling, standard in UTF-8.";
    }

    /** The form in which two printed names are the same: capitals, composition of letters and spaces make no difference. */
    public static String key(String printed) {
        return Normal.collapsed(printed);
    }

    public List<Entry> entries() {
        return entries;
    }

    /** Tells two vocabularies apart whatever the order of their entries; empty for none. */
    public String version() {
        return version;
    }

    private static String digest(List<Entry> entries) {
        String lines = entries.stream()
                .map(entry -> entry.kind() + "\t" + entry.spelling() + "\t" + entry.standard())
                .sorted()
                .collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("Every Java has SHA-256", cause);
        }
    }
}
