package vn.theo.check.rule;

import java.math.BigDecimal;
import java.util.List;

/** One check of figures against each other, before anybody has worked it out. */
public sealed interface Rule
        permits ImpliedBases,
                ImpliedPlan,
                GrowthAgainstLevels,
                SilentRevision,
                AverageMethod,
                MixedPrices,
                PartsAgainstWhole,
                CountsAddUp,
                AreasAgainstParent,
                RatioAgainstParts,
                TwoDenominators,
                LevelBreak,
                UnitSlip,
                LargeRevision,
                TwoSources,
                WrongDocument {
    DoubtKind kind();

    /** Every reading worked out, the likeliest first. */
    List<Worked> work(Allowances allowances);

    /** Whether the readings together give reason to doubt. */
    default boolean doubts(List<Worked> readings) {
        return readings.stream().anyMatch(reading -> reading.fit() == Fit.CONTRADICTS);
    }

    /** How far off the figures are: of the reading that comes closest, since what one reading explains weighs little. */
    default BigDecimal size(List<Worked> readings) {
        return readings.stream()
                .filter(reading -> reading.fit() != Fit.UNKNOWN)
                .map(Worked::distance)
                .min(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    /** Whether one of the readings fits or contradicts. */
    static boolean has(List<Worked> readings, Reading reading, Fit fit) {
        return readings.stream().anyMatch(worked -> worked.reading() == reading && worked.fit() == fit);
    }
}
