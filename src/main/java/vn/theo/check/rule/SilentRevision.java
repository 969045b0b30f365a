package vn.theo.check.rule;

import java.util.List;

/**
 * A new growth rate that implies another base than was published before: the base was changed without anybody saying so.
 *
 * @param rate percent
 * @param published the base as an earlier source published it
 */
public record SilentRevision(Interval level, Interval rate, Interval published) implements Rule {

    @Override
    public DoubtKind kind() {
        return DoubtKind.REVISION;
    }

    @Override
    public List<Worked> work(Allowances allowances) {
        return List.of(new Worked(
                Reading.YEAR_BEFORE,
                GrowthAgainstLevels.yearBefore(level, rate),
                published,
                allowances.of(Reading.YEAR_BEFORE)));
    }
}
