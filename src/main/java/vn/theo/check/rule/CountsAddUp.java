package vn.theo.check.rule;

import java.math.BigDecimal;
import java.util.List;

/**
 * Counts of things, which are never rounded, beside their total: total = on time + late + within + overdue and the like.
 */
public record CountsAddUp(List<BigDecimal> counts, BigDecimal total) implements Rule {
    public CountsAddUp {
        counts = List.copyOf(counts);
    }

    @Override
    public DoubtKind kind() {
        return DoubtKind.COUNTS;
    }

    @Override
    public List<Worked> work(Allowances allowances) {
        BigDecimal sum = counts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return List.of(new Worked(
                Reading.COUNT_SUM, Interval.exact(sum), Interval.exact(total), allowances.of(Reading.COUNT_SUM)));
    }

    /** Whether the sum and the total are the same digits in another order, as when two were swapped. */
    public boolean digitsSwapped() {
        BigDecimal sum = counts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(total) != 0 && sorted(sum).equals(sorted(total));
    }

    private static List<Integer> sorted(BigDecimal number) {
        return number.toPlainString().chars().sorted().boxed().toList();
    }
}
