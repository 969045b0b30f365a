package vn.theo.check.rule;

import java.util.List;

/**
 * The areas within an area should add up to it, when all of them have a value.
 */
public record AreasAgainstParent(List<Interval> areas, Interval parent) implements Rule {
    public AreasAgainstParent {
        areas = List.copyOf(areas);
    }

    @Override
    public DoubtKind kind() {
        return DoubtKind.AREAS;
    }

    @Override
    public List<Worked> work(Allowances allowances) {
        return List.of(new Worked(Reading.AREA_SUM, Interval.sum(areas), parent, allowances.of(Reading.AREA_SUM)));
    }
}
