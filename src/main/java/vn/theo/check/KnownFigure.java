package vn.theo.check;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.check.rule.Interval;
import vn.theo.indicator.Observation;
import vn.theo.indicator.PriceBasis;

/** The figure on record that an implied one is compared with, and how it is known. */
public sealed interface KnownFigure {
    /** In the unit of the interpretation, as exactly as it was printed. */
    Interval range();

    /** In the unit of the interpretation. */
    default BigDecimal value() {
        return range().value();
    }

    String source();

    PriceBasis priceBasis();

    /** The observation it rests on, null where it rests on claims alone. */
    @Nullable
    Observation observation();

    /** Recorded as such. */
    record Observed(Interval range, Observation observation) implements KnownFigure {
        @Override
        public String source() {
            return observation.source();
        }

        @Override
        public PriceBasis priceBasis() {
            return observation.priceBasis();
        }
    }

    /** Worked back from the level of the year after and the growth stated with it: level / (1 + growth/100). */
    record WorkedBack(Interval range, BigDecimal level, Observation observation, Claim growth) implements KnownFigure {
        @Override
        public String source() {
            return observation.source();
        }

        @Override
        public PriceBasis priceBasis() {
            return observation.priceBasis();
        }
    }

    /** The printed mean itself, compared with the means of the yearly rates. */
    record Printed(Interval range, Claim claim, List<Claim> yearly) implements KnownFigure {
        public Printed {
            yearly = List.copyOf(yearly);
        }

        @Override
        public String source() {
            return claim.source();
        }

        @Override
        public PriceBasis priceBasis() {
            return PriceBasis.NOT_APPLICABLE;
        }

        @Override
        public @Nullable Observation observation() {
            return null;
        }
    }
}
