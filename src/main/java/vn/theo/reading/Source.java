package vn.theo.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a text comes from: its kind of file, how its letters were written, and how sure a recognition from pictures is.
 *
 * @param recognition null when the letters stand in the file itself
 * @param remarks what a reader of the text should know about the conversion
 */
public record Source(
        SourceFormat format,
        SourceEncoding encoding,
        @Nullable Recognition recognition,
        List<Remark> remarks) {
    /** A plain text in Unicode. */
    public static final Source TEXT = new Source(SourceFormat.TEXT, SourceEncoding.UNICODE, null, List.of());

    public Source {
        remarks = List.copyOf(remarks);
    }

    /** What a conversion could not carry over, or had to repair. */
    public enum Remark {
        /** Some bytes were no characters; U+FFFD stands in their place. */
        DAMAGED_CHARACTERS,
        /** Only some pages are pictures that were recognised. */
        PARTLY_RECOGNISED,
        /** Pages past the limit of recognition were left out. */
        PAGES_LEFT_OUT,
        /** The file asks for changes to be accepted or rejected; it was read as if all were accepted. */
        TRACKED_CHANGES,
        /** Rows or columns that the file hides were left out. */
        HIDDEN_CELLS
    }
}
