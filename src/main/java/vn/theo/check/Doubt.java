package vn.theo.check;

import java.math.BigDecimal;
import java.util.List;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.Observation;
import vn.theo.territory.Area;

/** Something on record that does not agree with something else on record. */
public sealed interface Doubt {
    Indicator indicator();

    Area area();

    /** How far off, in percent; the heaviest doubts come first. */
    BigDecimal weight();

    /** A claim that contradicts recorded figures under at least one reading. */
    record OfClaim(CheckResult result) implements Doubt {
        @Override
        public Indicator indicator() {
            return result.indicator();
        }

        @Override
        public Area area() {
            return result.area();
        }

        /** Of the reading that comes closest: a claim that one reading explains weighs little. */
        @Override
        public BigDecimal weight() {
            return result.interpretations().stream()
                    .filter(reading -> reading.fit() != Fit.UNKNOWN)
                    .map(CheckResult::distance)
                    .min(BigDecimal::compareTo)
                    .orElse(BigDecimal.ZERO);
        }
    }

    /** A value that powers of ten away from its neighbours suggest was misprinted. */
    record OfLevel(
            Indicator indicator, Area area, Observation before, Observation value, Observation after, LevelBreak found)
            implements Doubt {
        @Override
        public BigDecimal weight() {
            return Arithmetic.deviation(value.valueIn(before.unit()), before.value())
                    .abs();
        }
    }

    /** Parts that do not add up to their whole. */
    record OfParts(Indicator indicator, Area area, Observation whole, List<Observation> parts, PartsAndWhole sums)
            implements Doubt {
        public OfParts {
            parts = List.copyOf(parts);
        }

        @Override
        public BigDecimal weight() {
            return Arithmetic.deviation(sums.sum(), sums.whole()).abs();
        }
    }

    /** Two values for one period in the same prices that differ beyond rounding. */
    record OfSources(Indicator indicator, Area area, Observation one, Observation other) implements Doubt {
        @Override
        public BigDecimal weight() {
            return Arithmetic.deviation(other.valueIn(one.unit()), one.value()).abs();
        }
    }
}
