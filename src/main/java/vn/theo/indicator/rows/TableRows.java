package vn.theo.indicator.rows;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import vn.theo.site.Refusal;

/**
 * The rows of a table one after another, told by the content and not by the name of the file: Excel (.xlsx), JSON (an array of
 * objects, or one object a line), else separated text. After {@link #next} this is the current row.
 */
public abstract sealed class TableRows implements Row, AutoCloseable permits SeparatedRows, SheetRows, JsonRows {
    private static final int LOOKED_AT = 4096;

    /** What a table is written in. */
    public enum Format {
        SEPARATED,
        SHEET,
        JSON
    }

    public abstract Format format();

    /**
     * Goes to the next row that is not blank; false at the end.
     *
     * @throws Refusal when the file is damaged, too large or unsafe from here on
     */
    public abstract boolean next() throws IOException;

    /** The names of the columns where every value carries its name, as many as were met; empty where a row is the head. */
    public List<String> names() {
        return List.of();
    }

    /** What a person should know about how it was read; complete once the last row was read. */
    public List<Remark> remarks() {
        return List.of();
    }

    /** A text about a table: a key with its arguments. */
    public record Remark(String key, List<String> arguments) {
        public Remark {
            arguments = List.copyOf(arguments);
        }

        public static Remark of(String key, Object... arguments) {
            return new Remark(
                    key, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
        }
    }

    @Override
    public abstract void close() throws IOException;

    /**
     * Starts a table that comes as a stream; an Excel file is put into a temporary file first.
     *
     * @throws Refusal when it is none of the formats
     */
    public static TableRows of(InputStream in) throws IOException {
        PushbackInputStream stream = new PushbackInputStream(in, LOOKED_AT);
        byte[] first = stream.readNBytes(LOOKED_AT);
        stream.unread(first);
        if (first.length > 1 && first[0] == 'P' && first[1] == 'K') {
            Path file = Files.createTempFile("theo-load", ".xlsx");
            try {
                Files.copy(stream, file, StandardCopyOption.REPLACE_EXISTING);
                return SheetRows.of(file, true);
            } catch (IOException | RuntimeException failure) {
                Files.deleteIfExists(file);
                throw failure;
            }
        }
        if (first.length > 1 && first[0] == (byte) 0xD0 && first[1] == (byte) 0xCF) {
            throw new Refusal("indicator.load.old-excel");
        }
        if (first.length > 3 && first[0] == '%' && first[1] == 'P' && first[2] == 'D' && first[3] == 'F') {
            throw new Refusal("indicator.load.no-format");
        }
        SentText text = SentText.of(stream, first);
        char start = text.firstLetter();
        return start == '[' || start == '{' ? JsonRows.of(text) : SeparatedRows.of(text);
    }
}
