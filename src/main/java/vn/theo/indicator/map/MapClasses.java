package vn.theo.indicator.map;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The classes of a map: at most five with about as many values each, parted at values of three digits, so that what the
 * legend says is exactly how the areas are coloured.
 *
 * @param bounds where the next class begins, ascending; one fewer than there are classes
 */
public record MapClasses(List<BigDecimal> bounds) {
    private static final int MOST = 5;
    private static final int DIGITS = 3;

    /** From light to dark in one hue, told apart by readers with any colour vision and in print. */
    private static final List<String> COLOURS = List.of("#e4eef8", "#b5d2ec", "#77acd9", "#3878b4", "#143d6b");

    public MapClasses {
        bounds = List.copyOf(bounds);
    }

    public static MapClasses of(List<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        TreeSet<BigDecimal> bounds = new TreeSet<>();
        for (int i = 1; i < MOST && !sorted.isEmpty(); i++) {
            BigDecimal bound = sorted.get(sorted.size() * i / MOST).round(new MathContext(DIGITS));
            if (bound.compareTo(sorted.getFirst()) > 0 && bound.compareTo(sorted.getLast()) <= 0) {
                bounds.add(bound);
            }
        }
        List<BigDecimal> distinct = new ArrayList<>();
        for (BigDecimal bound : bounds) {
            BigDecimal plain = bound.stripTrailingZeros();
            distinct.add(plain.scale() < 0 ? plain.setScale(0) : plain);
        }
        return new MapClasses(distinct);
    }

    public int count() {
        return bounds.size() + 1;
    }

    /** The class of a value, 0 for the lowest. */
    public int of(BigDecimal value) {
        return (int)
                bounds.stream().filter(bound -> value.compareTo(bound) >= 0).count();
    }

    /** The colour of a class; fewer classes keep the ends of the scale. */
    public String colour(int place) {
        return COLOURS.get(count() == 1 ? 2 : Math.round((float) place * (MOST - 1) / (count() - 1)));
    }
}
