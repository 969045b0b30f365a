package vn.theo.check.rule;

import java.util.List;

/**
 * Two sources for one number: same indicator, area, period and prices. The later one is compared with the earlier.
 */
public record TwoSources(Interval one, Interval other) implements Rule {

    @Override
    public DoubtKind kind() {
        return DoubtKind.TWO_SOURCES;
    }

    @Override
    public List<Worked> work(Allowances allowances) {
        return List.of(new Worked(Reading.SAME_FIGURE, other, one, allowances.of(Reading.SAME_FIGURE)));
    }
}
