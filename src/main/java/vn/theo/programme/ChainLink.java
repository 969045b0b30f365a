package vn.theo.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Evidence;

/**
 * A document in the chain of a resolution.
 *
 * @param type as the field says it, lower case: "đề án", "kế hoạch"
 * @param title what it is about; the type again when nothing more is printed
 */
public record ChainLink(
        long id,
        long resolutionId,
        String type,
        @Nullable String symbol,
        String title,
        @Nullable String issuerName,
        @Nullable LocalDate date,
        ChainRelation relation,
        Evidence evidence) {}
