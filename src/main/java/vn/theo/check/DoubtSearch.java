package vn.theo.check;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.theo.check.Checks.SeriesKey;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.Observation;
import vn.theo.indicator.PriceBasis;
import vn.theo.indicator.Series;
import vn.theo.indicator.Vintage;
import vn.theo.kernel.Bound;
import vn.theo.kernel.Period;
import vn.theo.territory.Area;

/** Looks through a whole record for what does not agree. */
final class DoubtSearch {
    private static final BigDecimal ROUNDING = new BigDecimal("0.05");

    private final Map<Long, Indicator> indicators;
    private final Map<Long, Area> areas;
    private final Map<SeriesKey, List<Observation>> values;
    private final Map<SeriesKey, List<Claim>> claims;
    private final Map<Reading, BigDecimal> tolerances;
    private final List<Doubt> found = new ArrayList<>();
    private final Set<Long> misprints = new HashSet<>();

    DoubtSearch(
            List<Indicator> indicators,
            List<Area> areas,
            Map<SeriesKey, List<Observation>> values,
            Map<SeriesKey, List<Claim>> claims,
            Map<Reading, BigDecimal> tolerances) {
        this.indicators = indicators.stream().collect(toMap(Indicator::id, identity()));
        this.areas = areas.stream().collect(toMap(Area::id, identity()));
        this.values = values;
        this.claims = claims;
        this.tolerances = tolerances;
    }

    List<Doubt> find() {
        values.forEach(this::findLevelBreaks);
        claims.forEach(this::findInClaims);
        values.forEach((series, observations) -> {
            findRivals(series, observations);
            findParts(series, observations);
        });
        found.sort(Comparator.comparing(Doubt::weight)
                .reversed()
                .thenComparing(doubt -> doubt.indicator().name()));
        return List.copyOf(found);
    }

    private void findInClaims(SeriesKey series, List<Claim> about) {
        Checker checker = new Checker(values.getOrDefault(series, List.of()), about, tolerances);
        for (Claim claim : about) {
            CheckResult result = Checks.result(claim, indicator(series), area(series), checker);
            if (result.isDoubt() && !restsOnMisprint(result)) {
                found.add(new Doubt.OfClaim(result));
            }
        }
    }

    /** A misprint is shown once, not again with every claim around it. */
    private boolean restsOnMisprint(CheckResult result) {
        Observation level = result.level();
        return (level != null && misprints.contains(level.id()))
                || result.interpretations().stream()
                        .map(Interpretation::recorded)
                        .filter(Objects::nonNull)
                        .map(KnownFigure::observation)
                        .anyMatch(base -> base != null && misprints.contains(base.id()));
    }

    private void findLevelBreaks(SeriesKey series, List<Observation> observations) {
        for (PriceBasis basis : PriceBasis.values()) {
            List<Observation> line = Series.best(
                    observations.stream()
                            .filter(observation -> observation.priceBasis() == basis)
                            .toList(),
                    Period.Kind.YEAR);
            for (int i = 1; i < line.size() - 1; i++) {
                Observation before = line.get(i - 1);
                Observation value = line.get(i);
                Observation after = line.get(i + 1);
                LevelBreak.find(before.value(), value.valueIn(before.unit()), after.valueIn(before.unit()))
                        .ifPresent(mended -> {
                            misprints.add(value.id());
                            found.add(new Doubt.OfLevel(indicator(series), area(series), before, value, after, mended));
                        });
            }
        }
    }

    private void findRivals(SeriesKey series, List<Observation> observations) {
        for (int i = 0; i < observations.size(); i++) {
            for (int j = i + 1; j < observations.size(); j++) {
                Observation one = observations.get(i);
                Observation other = observations.get(j);
                if (areRivals(one, other)
                        && Arithmetic.deviation(other.valueIn(one.unit()), one.value())
                                        .abs()
                                        .compareTo(ROUNDING)
                                > 0) {
                    found.add(new Doubt.OfSources(indicator(series), area(series), one, other));
                }
            }
        }
    }

    private static boolean areRivals(Observation one, Observation other) {
        Set<Vintage> facts = Set.of(Vintage.STATED, Vintage.ESTIMATE, Vintage.PRELIMINARY, Vintage.OFFICIAL);
        return one.period().equals(other.period())
                && one.priceBasis() == other.priceBasis()
                && one.bound() == Bound.EXACT
                && other.bound() == Bound.EXACT
                && one.value().signum() != 0
                && facts.contains(one.vintage())
                && facts.contains(other.vintage())
                && !one.source().equals(other.source());
    }

    private void findParts(SeriesKey series, List<Observation> observations) {
        List<Indicator> parts = indicators.values().stream()
                .filter(indicator -> Objects.equals(indicator.partOf(), series.indicatorId()))
                .toList();
        if (parts.isEmpty()) {
            return;
        }
        for (Observation whole : observations) {
            List<Observation> stated = new ArrayList<>();
            for (Indicator part : parts) {
                values.getOrDefault(new SeriesKey(part.id(), series.areaId()), List.of()).stream()
                        .filter(value -> value.period().equals(whole.period())
                                && value.source().equals(whole.source())
                                && value.priceBasis() == whole.priceBasis())
                        .findFirst()
                        .ifPresent(stated::add);
            }
            PartsAndWhole sums = PartsAndWhole.of(
                    stated.stream().map(value -> value.valueIn(whole.unit())).toList(), whole.value());
            if (stated.size() == parts.size() && !sums.fits()) {
                found.add(new Doubt.OfParts(indicator(series), area(series), whole, stated, sums));
            }
        }
    }

    private Indicator indicator(SeriesKey series) {
        return Objects.requireNonNull(indicators.get(series.indicatorId()));
    }

    private Area area(SeriesKey series) {
        return Objects.requireNonNull(areas.get(series.areaId()));
    }
}
