package vn.theo.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.theo.kernel.Period;

/** Picks the values of a line out of observations: one a period, the firmest vintage and among those the latest known. */
public final class Series {
    private static final Comparator<Observation> FIRMNESS = Comparator.comparing(Observation::vintage)
            .thenComparing(Observation::knownFrom)
            .thenComparing(Observation::id);

    private Series() {}

    /** The best value of every period of this kind, oldest first; plans are no observations and stay out. */
    public static List<Observation> best(List<Observation> observations, Period.Kind kind) {
        Map<Period, Observation> best = new TreeMap<>();
        for (Observation observation : observations) {
            if (observation.period().kind() == kind && observation.vintage() != Vintage.PLAN) {
                best.merge(
                        observation.period(),
                        observation,
                        (one, other) -> FIRMNESS.compare(one, other) >= 0 ? one : other);
            }
        }
        return List.copyOf(best.values());
    }

    /**
     * The values of a line over the years, without those known to be misprinted: whole years, and for indicators that are counted at a moment also days and
     * months. Sums of several years and parts of a year are not comparable with years and stay out.
     */
    public static List<Observation> line(Indicator indicator, List<Observation> all) {
        List<Observation> observations = all.stream()
                .filter(observation -> observation.reliability() != Reliability.D)
                .toList();
        List<Observation> line = new ArrayList<>(best(observations, Period.Kind.YEAR));
        boolean atMoments = switch (indicator.kind()) {
            case STOCK, RATIO, RANK, MILESTONE -> true;
            case FLOW, INDEX -> false;
        };
        if (atMoments) {
            line.addAll(best(observations, Period.Kind.DATE));
            line.addAll(best(observations, Period.Kind.MONTH));
            line.sort(Comparator.comparing(Observation::period));
        }
        return List.copyOf(line);
    }

    /** The most recent value: the latest end, then the longest stretch; sums of several years and plans stay out. */
    public static Optional<Observation> latest(List<Observation> observations) {
        return observations.stream()
                .filter(observation -> observation.vintage() != Vintage.PLAN
                        && observation.reliability() != Reliability.D
                        && observation.period().kind() != Period.Kind.YEARS)
                .max(Comparator.comparing((Observation observation) ->
                                observation.period().to())
                        .thenComparing(observation -> observation.period().from(), Comparator.reverseOrder())
                        .thenComparing(FIRMNESS));
    }
}
