package vn.theo.indicator;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Period;

/**
 * Something that makes a figure doubtful and that no person has settled.
 *
 * @param observationId the single observation it is about, null for a value of a loaded table
 * @param underReview whether the figure itself is in dispute or known to be wrong, so that it counts for nothing until settled
 * @param kindKey the text that names the kind of doubt
 * @param address where its arithmetic stands
 * @param documents those whose words the arithmetic quotes; who may not read them is told only that there is a doubt
 */
public record FigureDoubt(
        long indicatorId,
        long areaId,
        Period period,
        PriceBasis basis,
        @Nullable Long observationId,
        BigDecimal value,
        String unit,
        boolean underReview,
        String kindKey,
        String address,
        Set<Long> documents) {
    public FigureDoubt {
        documents = Set.copyOf(documents);
    }

    boolean isAbout(Observation figure) {
        if (figure.id() > 0 && observationId != null) {
            return observationId == figure.id();
        }
        return indicatorId == figure.indicatorId()
                && areaId == figure.areaId()
                && period.equals(figure.period())
                && basis == figure.priceBasis()
                && unit.equals(figure.unit())
                && value.compareTo(figure.value()) == 0;
    }
}
