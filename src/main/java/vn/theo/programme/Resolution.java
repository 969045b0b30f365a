package vn.theo.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Evidence;
import vn.theo.kernel.Period;

/**
 * A resolution that the record follows.
 *
 * @param slug the last part of its address, {@code 04-nq-tu-2006}
 * @param symbol number and signs as printed, {@code 04-NQ/TU} or only {@code 04}
 * @param issuerId the issuing body
 * @param period the years it is for
 */
public record Resolution(
        long id,
        String slug,
        String symbol,
        String title,
        @Nullable Long issuerId,
        String issuerName,
        Period period,
        @Nullable LocalDate adoptedOn,
        @Nullable Evidence evidence) {
    /** Where the dossier of this resolution stands. */
    public String address() {
        return "/nghi-quyet/" + slug;
    }
}
