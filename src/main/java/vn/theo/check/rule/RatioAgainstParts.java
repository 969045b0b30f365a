package vn.theo.check.rule;

import java.math.BigDecimal;
import java.util.List;

/**
 * A printed ratio beside its numerator and denominator: {@code factor · numerator / denominator}.
 *
 * @param denominator above zero
 */
public record RatioAgainstParts(Interval ratio, Interval numerator, Interval denominator, BigDecimal factor)
        implements Rule {

    @Override
    public DoubtKind kind() {
        return DoubtKind.RATIO;
    }

    @Override
    public List<Worked> work(Allowances allowances) {
        return List.of(new Worked(
                Reading.RATIO_OF_PARTS,
                numerator.times(factor).dividedBy(denominator),
                ratio,
                allowances.of(Reading.RATIO_OF_PARTS)));
    }
}
