package vn.theo.check;

import java.math.BigDecimal;
import vn.theo.check.rule.Interval;
import vn.theo.indicator.Observation;
import vn.theo.indicator.Unit;

/** What a recorded figure admits, from the digits its source prints and the words around them. */
public final class Ranges {
    private Ranges() {}

    /** The range of a value in another unit of the same dimension; the rounding is that of the unit it was printed in. */
    public static Interval of(Observation value, String unit) {
        Interval printed =
                Interval.printed(value.value(), Math.max(0, value.value().scale()), value.bound());
        return value.unit().equals(unit)
                ? printed
                : printed.times(Unit.of(value.unit()).convert(BigDecimal.ONE, Unit.of(unit)));
    }

    /** The range of a rate or share in percent. */
    public static Interval of(Claim claim) {
        return Interval.printed(claim.value());
    }
}
