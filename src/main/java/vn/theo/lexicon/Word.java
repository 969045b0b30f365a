package vn.theo.lexicon;

import java.time.Instant;
import vn.theo.reading.OfficeWords;

/**
 * An entry of the office's dictionary as it stood at some time.
 *
 * @param spelling as printed in texts
 * @param standard what it is read as; the same as the spelling where the entry only makes a name known
 * @param note for the office alone
 */
public record Word(
        long id,
        OfficeWords.Kind kind,
        String spelling,
        String standard,
        String note,
        boolean retired,
        String by,
        Instant at) {
    /** Whether texts are read otherwise than printed. */
    public boolean replaces() {
        return !spelling.equals(standard);
    }
}
