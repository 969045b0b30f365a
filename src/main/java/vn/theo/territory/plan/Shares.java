package vn.theo.territory.plan;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How much of an area goes somewhere: one share for everything, others for single indicators, or nothing known. Written
 * {@code 0,6} or {@code 0,6; dan-so=0,55}.
 *
 * @param all null where no share is known
 * @param measured by the code of the indicator
 */
public record Shares(@Nullable BigDecimal all, Map<String, BigDecimal> measured) {
    static final Shares UNKNOWN = new Shares(null, Map.of());
    static final Shares WHOLE = new Shares(BigDecimal.ONE, Map.of());

    public Shares {
        measured = Map.copyOf(measured);
    }

    /**
     * The shares that a text names; a percent sign is understood.
     *
     * @throws IllegalArgumentException with the part that is no share
     */
    static Shares of(String text) {
        BigDecimal all = null;
        Map<String, BigDecimal> measured = new TreeMap<>();
        for (String part : text.split(";")) {
            int equals = part.indexOf('=');
            if (part.isBlank()) {
                continue;
            }
            if (equals < 0) {
                all = share(part.strip());
                if (all.signum() == 0) {
                    throw new IllegalArgumentException(part.strip());
                }
            } else {
                measured.put(
                        part.substring(0, equals).strip(),
                        share(part.substring(equals + 1).strip()));
            }
        }
        return new Shares(all, measured);
    }

    private static BigDecimal share(String text) {
        boolean percent = text.endsWith("%");
        String number =
                (percent ? text.substring(0, text.length() - 1) : text).strip().replace(',', '.');
        if (!number.matches("\\d{1,3}(\\.\\d{1,9})?")) {
            throw new IllegalArgumentException(text);
        }
        BigDecimal share = percent ? new BigDecimal(number).movePointLeft(2) : new BigDecimal(number);
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(text);
        }
        return share;
    }

    boolean isKnown() {
        return all != null;
    }

    /** The share for an indicator, by its code; that for everything where it has none of its own. */
    @Nullable
    BigDecimal find(@Nullable String measure) {
        return measure == null ? all : measured.getOrDefault(measure, all);
    }

    /** A part of a part. */
    Shares times(Shares part) {
        return combine(part, (one, other) -> one.multiply(other));
    }

    Shares plus(Shares more) {
        return combine(more, BigDecimal::add);
    }

    /** What is left of the whole. */
    Shares rest() {
        BigDecimal most = all;
        return new Shares(
                most == null ? null : BigDecimal.ONE.subtract(most),
                measured.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> BigDecimal.ONE.subtract(e.getValue()))));
    }

    private Shares combine(Shares other, java.util.function.BinaryOperator<BigDecimal> how) {
        Map<String, BigDecimal> both = new TreeMap<>();
        java.util.Set<String> names = new java.util.TreeSet<>(measured.keySet());
        names.addAll(other.measured.keySet());
        for (String name : names) {
            BigDecimal one = find(name);
            BigDecimal two = other.find(name);
            if (one != null && two != null) {
                both.put(name, how.apply(one, two));
            }
        }
        BigDecimal one = all;
        BigDecimal two = other.all;
        return new Shares(one == null || two == null ? null : how.apply(one, two), both);
    }

    /** As it is written; {@code Shares.of(shares.text())} gives the same shares. */
    public String text() {
        StringBuilder text = new StringBuilder();
        if (all != null) {
            text.append(decimal(all));
        }
        new TreeMap<>(measured)
                .forEach((name, share) -> text.append(text.isEmpty() ? "" : "; ")
                        .append(name)
                        .append('=')
                        .append(decimal(share)));
        return text.toString();
    }

    private static String decimal(BigDecimal share) {
        return share.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
