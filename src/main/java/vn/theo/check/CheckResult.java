package vn.theo.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.theo.check.rule.Fit;
import vn.theo.check.rule.Reading;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.Observation;
import vn.theo.territory.Area;

/**
 * A claim with every reading worked out and what they say together.
 *
 * @param level the level the claim was stated with, null where none is on record
 */
public record CheckResult(
        Claim claim,
        Indicator indicator,
        Area area,
        @Nullable Observation level,
        List<Interpretation> interpretations,
        Conclusion conclusion) {
    public CheckResult {
        interpretations = List.copyOf(interpretations);
    }

    /**
     * Whether a doubt mark belongs beside the figure: at least one reading contradicts the record. That a printed average is not
     * the plain mean is as it should be.
     */
    public boolean isDoubt() {
        return interpretations.stream()
                .anyMatch(reading -> reading.fit() == Fit.CONTRADICTS && reading.reading() != Reading.ARITHMETIC_MEAN);
    }

    /** The reading that the record supports, the closest one when several do. */
    public Optional<Interpretation> supported() {
        return interpretations.stream()
                .filter(interpretation -> interpretation.fit() == Fit.FITS)
                .min((one, other) -> distance(one).compareTo(distance(other)));
    }

    static BigDecimal distance(Interpretation interpretation) {
        return interpretation.worked().distance();
    }
}
