package vn.theo.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Evidence;
import vn.theo.kernel.Period;

/** A resolution about to be recorded. */
public record NewResolution(
        String symbol,
        String title,
        String issuerName,
        Period period,
        @Nullable LocalDate adoptedOn,
        @Nullable Evidence evidence) {
    public NewResolution {
        symbol = symbol.strip();
        title = title.strip();
        issuerName = issuerName.strip();
        if (symbol.isEmpty()) {
            throw new IllegalArgumentException("A resolution needs its number, for instance 04-NQ/TU");
        }
        if (title.isEmpty()) {
            throw new IllegalArgumentException("Resolution " + symbol + " needs a title");
        }
        if (issuerName.isEmpty()) {
            throw new IllegalArgumentException("Resolution " + symbol + " needs the body that issued it");
        }
    }
}
