package vn.theo.check.rule;

import java.util.List;

/**
 * Parts that should add up to their whole; what rounding of each of them explains is allowed.
 */
public record PartsAgainstWhole(List<Interval> parts, Interval whole) implements Rule {
    public PartsAgainstWhole {
        parts = List.copyOf(parts);
    }

    @Override
    public DoubtKind kind() {
        return DoubtKind.PARTS;
    }

    @Override
    public List<Worked> work(Allowances allowances) {
        return List.of(new Worked(Reading.PARTS_SUM, Interval.sum(parts), whole, allowances.of(Reading.PARTS_SUM)));
    }
}
