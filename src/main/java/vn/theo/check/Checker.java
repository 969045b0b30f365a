package vn.theo.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.theo.indicator.Observation;
import vn.theo.indicator.PriceBasis;
import vn.theo.indicator.Vintage;
import vn.theo.kernel.Bound;
import vn.theo.kernel.Period;

/** Works out the readings of a claim against what is on record for one indicator in one area. */
final class Checker {
    /** What a printed "trên", "gần" or "khoảng" adds to the tolerance, in percent. */
    private static final BigDecimal ROOM_OF_A_BOUND = BigDecimal.ONE;

    private final List<Observation> observations;
    private final List<Claim> claims;
    private final Map<Reading, BigDecimal> tolerances;

    Checker(List<Observation> observations, List<Claim> claims, Map<Reading, BigDecimal> tolerances) {
        this.observations = List.copyOf(observations);
        this.claims = List.copyOf(claims);
        this.tolerances = Map.copyOf(tolerances);
    }

    List<Interpretation> interpret(Claim claim, @Nullable Observation level) {
        return switch (claim.kind()) {
            case AVERAGE_GROWTH -> ofAverage(claim, level);
            case GROWTH -> level == null ? List.of() : ofGrowth(claim, level);
            case PLAN_COMPLETION -> level == null ? List.of() : ofPlan(claim, level);
            case SHARE -> level == null ? List.of() : ofShare(claim, level);
        };
    }

    static Conclusion conclude(List<Interpretation> interpretations) {
        boolean fits = interpretations.stream().anyMatch(reading -> reading.fit() == Fit.FITS);
        boolean contradicts = interpretations.stream().anyMatch(reading -> reading.fit() == Fit.CONTRADICTS);
        if (fits) {
            return contradicts ? Conclusion.ONE_READING_FITS : Conclusion.SUPPORTED;
        }
        return contradicts ? Conclusion.CONTRADICTED : Conclusion.NOTHING_TO_COMPARE;
    }

    /** The level stated with the claim: the one it names, else one of the same words or source and period. */
    Optional<Observation> levelOf(Claim claim) {
        Long id = claim.levelObservationId();
        if (id != null) {
            return observations.stream().filter(level -> level.id() == id).findFirst();
        }
        return observations.stream()
                .filter(level -> level.period().equals(claim.period()) && isFromSamePlace(level, claim))
                .findFirst();
    }

    private static boolean isFromSamePlace(Observation level, Claim claim) {
        if (level.evidence() != null && claim.evidence() != null) {
            return level.evidence().quote().documentId()
                    == claim.evidence().quote().documentId();
        }
        return level.evidence() == null
                && claim.evidence() == null
                && level.source().equals(claim.source());
    }

    private List<Interpretation> ofAverage(Claim claim, @Nullable Observation level) {
        List<Interpretation> readings = new ArrayList<>();
        Period years = claim.period().kind() == Period.Kind.YEARS || level == null ? claim.period() : level.period();
        if (years.kind() != Period.Kind.YEARS) {
            return readings;
        }
        int count = years.yearCount();
        Period base = Period.ofYear(years.from().getYear() - 1);
        if (level != null) {
            BigDecimal ofSum = Arithmetic.baseOfSum(level.value(), claim.value(), count);
            BigDecimal last = Arithmetic.valueAfter(ofSum, claim.value(), count);
            readings.add(compared(Reading.SUM_OVER_PERIOD, ofSum, base, last, level));
            BigDecimal ofYear = Arithmetic.baseOfValue(level.value(), claim.value(), count);
            readings.add(compared(Reading.YEAR_VALUE, ofYear, base, level.value(), level));
        }
        readings.addAll(ofMeans(claim, years));
        return readings;
    }

    private List<Interpretation> ofMeans(Claim claim, Period years) {
        List<Claim> yearly = new ArrayList<>();
        for (int year = years.from().getYear(); year <= years.to().getYear(); year++) {
            Period one = Period.ofYear(year);
            claims.stream()
                    .filter(other ->
                            other.kind() == ClaimKind.GROWTH && other.period().equals(one))
                    .findFirst()
                    .ifPresent(yearly::add);
        }
        if (yearly.size() < years.yearCount() || yearly.size() < 2) {
            return List.of();
        }
        List<BigDecimal> rates = yearly.stream().map(Claim::value).toList();
        KnownFigure printed = new KnownFigure.Printed(claim.value(), claim, yearly);
        return List.of(
                mean(Reading.ARITHMETIC_MEAN, Arithmetic.arithmeticMean(rates), years, printed),
                mean(Reading.GEOMETRIC_MEAN, Arithmetic.geometricMean(rates), years, printed));
    }

    /** Means differ in percentage points, not in percent of each other. */
    private Interpretation mean(Reading reading, BigDecimal mean, Period years, KnownFigure printed) {
        BigDecimal points = mean.subtract(printed.value());
        return new Interpretation(reading, mean, "%", years, null, printed, points, fit(points, tolerance(reading)));
    }

    private List<Interpretation> ofGrowth(Claim claim, Observation level) {
        BigDecimal base = Arithmetic.baseOfValue(level.value(), claim.value(), 1);
        return List.of(compared(Reading.YEAR_BEFORE, base, yearBefore(level.period()), level.value(), level));
    }

    private List<Interpretation> ofPlan(Claim claim, Observation level) {
        if (claim.value().signum() <= 0) {
            return List.of();
        }
        BigDecimal plan = Arithmetic.wholeOf(level.value(), claim.value());
        Period year = Period.ofYear(level.period().to().getYear());
        return List.of(closest(
                Reading.PLAN,
                plan,
                year,
                null,
                level,
                observations.stream()
                        .filter(other -> other.vintage() == Vintage.PLAN
                                && other.period().equals(year)
                                && isComparable(other, level))
                        .<KnownFigure>map(other -> new KnownFigure.Observed(other.valueIn(level.unit()), other))
                        .toList()));
    }

    private List<Interpretation> ofShare(Claim claim, Observation level) {
        if (claim.value().signum() <= 0) {
            return List.of();
        }
        BigDecimal whole = Arithmetic.wholeOf(level.value(), claim.value());
        return List.of(closest(Reading.WHOLE, whole, level.period(), null, level, List.of()));
    }

    private Interpretation compared(
            Reading reading, BigDecimal implied, Period base, @Nullable BigDecimal last, Observation level) {
        return closest(reading, implied, base, last, level, recorded(base, level));
    }

    private Interpretation closest(
            Reading reading,
            BigDecimal implied,
            Period base,
            @Nullable BigDecimal last,
            Observation level,
            List<KnownFigure> candidates) {
        Optional<KnownFigure> nearest = candidates.stream()
                .filter(candidate -> candidate.value().signum() != 0)
                .min(Comparator.comparing(candidate ->
                        Arithmetic.deviation(implied, candidate.value()).abs()));
        if (nearest.isEmpty()) {
            return new Interpretation(reading, implied, level.unit(), base, last, null, null, Fit.UNKNOWN);
        }
        BigDecimal deviation = Arithmetic.deviation(implied, nearest.get().value());
        BigDecimal allowed = tolerance(reading);
        if (level.bound() != Bound.EXACT) {
            allowed = allowed.add(ROOM_OF_A_BOUND);
        }
        return new Interpretation(
                reading, implied, level.unit(), base, last, nearest.get(), deviation, fit(deviation, allowed));
    }

    /** Every way the record knows the value of a period: stated as such, or worked back from a year later. */
    private List<KnownFigure> recorded(Period period, Observation level) {
        List<KnownFigure> known = new ArrayList<>();
        for (Observation other : observations) {
            if (other.period().equals(period) && isFact(other) && isComparable(other, level)) {
                known.add(new KnownFigure.Observed(other.valueIn(level.unit()), other));
            }
        }
        for (Claim growth : claims) {
            if (growth.kind() == ClaimKind.GROWTH && yearBefore(growth.period()).equals(period)) {
                levelOf(growth)
                        .filter(next -> next.id() != level.id() && isFact(next) && isComparable(next, level))
                        .ifPresent(next -> {
                            BigDecimal value = next.valueIn(level.unit());
                            known.add(new KnownFigure.WorkedBack(
                                    Arithmetic.baseOfValue(value, growth.value(), 1), value, next, growth));
                        });
            }
        }
        return known;
    }

    private static boolean isFact(Observation observation) {
        return switch (observation.vintage()) {
            case PLAN, INFERRED -> false;
            case STATED, ESTIMATE, PRELIMINARY, OFFICIAL -> true;
        };
    }

    private static boolean isComparable(Observation other, Observation level) {
        PriceBasis basis = other.priceBasis();
        return other.id() != level.id() && basis.isComparableWith(level.priceBasis());
    }

    private BigDecimal tolerance(Reading reading) {
        return tolerances.getOrDefault(reading, BigDecimal.ONE);
    }

    private static Fit fit(BigDecimal deviation, BigDecimal allowed) {
        return deviation.abs().compareTo(allowed) <= 0 ? Fit.FITS : Fit.CONTRADICTS;
    }

    /** The same stretch of the year before: the first half of 2025 gives the first half of 2024. */
    static Period yearBefore(Period period) {
        LocalDate to = period.to().minusYears(1);
        boolean monthEnds = period.to().equals(YearMonth.from(period.to()).atEndOfMonth());
        return new Period(
                period.kind(),
                period.from().minusYears(1),
                monthEnds ? YearMonth.from(to).atEndOfMonth() : to);
    }
}
