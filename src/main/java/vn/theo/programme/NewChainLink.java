package vn.theo.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Evidence;

/** A document about to enter the chain of a resolution. */
public record NewChainLink(
        long resolutionId,
        String type,
        @Nullable String symbol,
        String title,
        @Nullable String issuerName,
        @Nullable LocalDate date,
        ChainRelation relation,
        Evidence evidence) {
    public NewChainLink {
        if (type.isBlank()) {
            throw new IllegalArgumentException("A document in a chain needs its type, for instance đề án");
        }
        title = title.isBlank() ? type.strip() : title.strip();
    }
}
