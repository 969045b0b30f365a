package vn.theo.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/** A text as received; the words that the address names are marked and stand at the anchor {@code #trich}. */
public record DocumentPage(
        Frame frame,
        StoredDocument document,
        List<MarkedText.Line> lines,
        @Nullable PageFrame confirmed) implements Page {
    /** The line in which the marked words begin, −1 when nothing is marked. */
    public int firstMarked() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).segments().stream()
                    .anyMatch(segment -> !segment.starting().isEmpty())) {
                return i;
            }
        }
        return -1;
    }
}
