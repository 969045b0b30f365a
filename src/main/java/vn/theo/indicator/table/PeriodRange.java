package vn.theo.indicator.table;

import java.util.ArrayList;
import java.util.List;
import vn.theo.kernel.Period;

/** Periods as an address names them: {@code 2021-Q1..2025-Q4}, {@code 2020,2021,2006/2010}, or both mixed. */
final class PeriodRange {
    private static final int MOST = 2_000;

    private PeriodRange() {}

    /**
     * The periods in the order named.
     *
     * @throws IllegalArgumentException saying which part names no period, or that there are too many
     */
    static List<Period> of(String text) {
        List<Period> periods = new ArrayList<>();
        for (String part : text.split(",")) {
            int dots = part.indexOf("..");
            if (dots < 0) {
                periods.add(Period.of(part.strip()));
                continue;
            }
            Period last = Period.of(part.substring(dots + 2).strip());
            Period each = Period.of(part.substring(0, dots).strip());
            if (each.kind() != last.kind()) {
                throw new IllegalArgumentException("'" + part + "' runs between two kinds of period");
            }
            for (; each.compareTo(last) <= 0 && periods.size() <= MOST; each = each.next()) {
                periods.add(each);
            }
        }
        if (periods.isEmpty() || periods.size() > MOST) {
            throw new IllegalArgumentException(
                    "'" + text + "' names " + periods.size() + " periods; a table has between 1 and " + MOST);
        }
        return List.copyOf(periods);
    }
}
