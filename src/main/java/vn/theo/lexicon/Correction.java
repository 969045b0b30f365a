package vn.theo.lexicon;

import java.time.Instant;
import vn.theo.reading.OfficeWords;

/**
 * What people made of a name that was found, as often as it stands.
 *
 * @param printed the name as found, in its latest form
 * @param times in how many decisions that stand
 */
public record Correction(
        OfficeWords.Kind kind,
        String printed,
        String printedKey,
        String corrected,
        int times,
        int documents,
        String lastBy,
        Instant lastAt) {}
