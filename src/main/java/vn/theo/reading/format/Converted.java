package vn.theo.reading.format;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.Recognition;
import vn.theo.reading.Source;
import vn.theo.reading.SourceEncoding;

/**
 * What a conversion yields.
 *
 * @param text what is read and kept as the text as received
 * @param aside words that are not part of the running text (page headers and footers, text boxes), one a line; only
 *     looked at for a secrecy mark
 */
public record Converted(
        String text,
        String aside,
        SourceEncoding encoding,
        @Nullable Recognition recognition,
        List<Source.Remark> remarks) {
    public Converted {
        remarks = List.copyOf(remarks);
    }

    public static Converted of(String text, String aside) {
        return new Converted(text, aside, SourceEncoding.UNICODE, null, List.of());
    }
}
