package vn.theo.check.rule;

import java.util.List;

/** A period published twice, the firmer value much further from the earlier one than revisions go. */
public record LargeRevision(Interval earlier, Interval firmer) implements Rule {

    @Override
    public DoubtKind kind() {
        return DoubtKind.VINTAGES;
    }

    @Override
    public List<Worked> work(Allowances allowances) {
        return List.of(new Worked(Reading.REVISED, earlier, firmer, allowances.of(Reading.REVISED)));
    }
}
