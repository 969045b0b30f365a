package vn.theo.portal.dossier;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.theo.indicator.Observation;
import vn.theo.indicator.PriceBasis;
import vn.theo.indicator.Vintage;
import vn.theo.kernel.Period;
import vn.theo.programme.Target;

/**
 * A small line of the yearly values of one price base, with the height of the target; drawn in a box of {@link #WIDTH} by
 * {@link #HEIGHT}.
 *
 * @param path the points of the line, empty when fewer than two years are known
 * @param targetHeight where the dashed line of the target stands, empty when the target is no yearly value
 */
public record Sparkline(
        String path,
        Optional<Double> targetHeight,
        double lastX,
        double lastY,
        Optional<Period> first,
        Optional<Period> last) {
    public static final int WIDTH = 120;
    public static final int HEIGHT = 34;
    private static final int EDGE = 4;

    static final Sparkline NONE = new Sparkline("", Optional.empty(), 0, 0, Optional.empty(), Optional.empty());

    public boolean isDrawn() {
        return !path.isEmpty();
    }

    static Sparkline of(Target target, List<Observation> observations) {
        Map<Period, BigDecimal> years = values(target, observations);
        if (years.size() < 2) {
            return NONE;
        }
        boolean yearly = target.period().kind() == Period.Kind.YEAR;
        List<BigDecimal> heights = Stream.concat(
                        years.values().stream(), yearly ? Stream.of(target.value()) : Stream.empty())
                .toList();
        double lowest =
                heights.stream().min(Comparator.naturalOrder()).orElseThrow().doubleValue();
        double highest =
                heights.stream().max(Comparator.naturalOrder()).orElseThrow().doubleValue();
        List<Period> order = List.copyOf(years.keySet());
        int from = order.getFirst().from().getYear();
        int to = Math.max(
                order.getLast().from().getYear(),
                yearly ? target.period().from().getYear() : 0);
        Function<Period, Double> across =
                period -> EDGE + (WIDTH - 2.0 * EDGE) * (period.from().getYear() - from) / Math.max(1, to - from);
        Function<BigDecimal, Double> up = value -> HEIGHT
                - EDGE
                - (HEIGHT - 2.0 * EDGE) * (value.doubleValue() - lowest) / (highest > lowest ? highest - lowest : 1);
        String path = years.entrySet().stream()
                .map(year ->
                        String.format(Locale.ROOT, "%.1f,%.1f", across.apply(year.getKey()), up.apply(year.getValue())))
                .collect(Collectors.joining(" "));
        Period last = order.getLast();
        return new Sparkline(
                path,
                yearly ? Optional.of(up.apply(target.value())) : Optional.empty(),
                across.apply(last),
                up.apply(Objects.requireNonNull(years.get(last))),
                Optional.of(order.getFirst()),
                Optional.of(last));
    }

    /** The firmest value of each year in the target's unit, of the price base that most years have. */
    private static Map<Period, BigDecimal> values(Target target, List<Observation> observations) {
        Map<PriceBasis, Map<Period, Observation>> bases = observations.stream()
                .filter(observation -> observation.period().kind() == Period.Kind.YEAR)
                .filter(observation -> observation.vintage() != Vintage.PLAN)
                .filter(observation -> inUnit(observation, target.unit()).isPresent())
                .collect(Collectors.groupingBy(
                        Observation::priceBasis,
                        Collectors.toMap(
                                Observation::period,
                                Function.identity(),
                                BinaryOperator.maxBy(Comparator.comparing(Observation::vintage)))));
        Map<Period, BigDecimal> values = new TreeMap<>();
        bases.values().stream()
                .max(Comparator.comparing(Map::size))
                .ifPresent(years -> years.forEach((period, observation) ->
                        values.put(period, inUnit(observation, target.unit()).orElseThrow())));
        return values;
    }

    private static Optional<BigDecimal> inUnit(Observation observation, String unit) {
        try {
            return Optional.of(observation.valueIn(unit));
        } catch (IllegalArgumentException otherDimension) {
            return Optional.empty();
        }
    }
}
