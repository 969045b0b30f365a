package vn.theo.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.theo.check.rule.Allowances;
import vn.theo.check.rule.Arithmetic;
import vn.theo.check.rule.AverageMethod;
import vn.theo.check.rule.Fit;
import vn.theo.check.rule.GrowthAgainstLevels;
import vn.theo.check.rule.ImpliedBases;
import vn.theo.check.rule.ImpliedPlan;
import vn.theo.check.rule.Interval;
import vn.theo.check.rule.Reading;
import vn.theo.check.rule.Rule;
import vn.theo.check.rule.Worked;
import vn.theo.indicator.Observation;
import vn.theo.indicator.PriceBasis;
import vn.theo.indicator.Vintage;
import vn.theo.kernel.Period;

/** Works out the readings of a claim against what is on record for one indicator in one area. */
final class Checker {
    /** A fall by all there was leaves nothing to work back from, in percent. */
    private static final BigDecimal LEAST_GROWTH = BigDecimal.valueOf(-99);

    private final List<Observation> observations;
    private final List<Claim> claims;
    private final Allowances allowances;

    Checker(List<Observation> observations, List<Claim> claims, Allowances allowances) {
        this.observations = List.copyOf(observations);
        this.claims = List.copyOf(claims);
        this.allowances = allowances;
    }

    List<Interpretation> interpret(Claim claim, @Nullable Observation level) {
        return switch (claim.kind()) {
            case AVERAGE_GROWTH -> claim.value().compareTo(LEAST_GROWTH) > 0 ? ofAverage(claim, level) : List.of();
            case GROWTH ->
                level == null || claim.value().compareTo(LEAST_GROWTH) <= 0 ? List.of() : ofGrowth(claim, level);
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
                .filter(level -> level.period().equals(claim.period()) && isFact(level))
                .filter(level -> LoadedLevels.isLoaded(level) || isFromSamePlace(level, claim))
                .min(Comparator.comparing(LoadedLevels::isLoaded));
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
            Rule rule = new ImpliedBases(Ranges.of(level, level.unit()), Ranges.of(claim), count, null);
            for (Worked worked : rule.work(allowances)) {
                BigDecimal last = worked.reading() == Reading.SUM_OVER_PERIOD
                        ? Arithmetic.valueAfter(worked.implied().value(), claim.value(), count)
                        : level.value();
                readings.add(closest(worked, base, last, level, recorded(base, level)));
            }
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
        Interval printed = Ranges.of(claim);
        KnownFigure known = new KnownFigure.Printed(printed, claim, yearly);
        Rule rule = new AverageMethod(yearly.stream().map(Claim::value).toList(), printed);
        return rule.work(allowances).stream()
                .map(worked -> new Interpretation(worked, "%", years, null, known))
                .toList();
    }

    private List<Interpretation> ofGrowth(Claim claim, Observation level) {
        Period before = YearBefore.of(level.period());
        Rule rule = new GrowthAgainstLevels(Ranges.of(level, level.unit()), Ranges.of(claim), null);
        return rule.work(allowances).stream()
                .map(worked -> closest(worked, before, null, level, recorded(before, level)))
                .toList();
    }

    private List<Interpretation> ofPlan(Claim claim, Observation level) {
        if (Ranges.of(claim).low().signum() <= 0) {
            return List.of();
        }
        Period year = Period.ofYear(level.period().to().getYear());
        List<KnownFigure> plans = observations.stream()
                .filter(other ->
                        other.vintage() == Vintage.PLAN && other.period().equals(year) && isComparable(other, level))
                .<KnownFigure>map(other -> new KnownFigure.Observed(Ranges.of(other, level.unit()), other))
                .toList();
        Rule rule = new ImpliedPlan(Ranges.of(level, level.unit()), Ranges.of(claim), null);
        return rule.work(allowances).stream()
                .map(worked -> closest(worked, year, null, level, plans))
                .toList();
    }

    private List<Interpretation> ofShare(Claim claim, Observation level) {
        if (Ranges.of(claim).low().signum() <= 0) {
            return List.of();
        }
        Worked plan = new ImpliedPlan(Ranges.of(level, level.unit()), Ranges.of(claim), null)
                .work(allowances)
                .getFirst();
        Worked whole = new Worked(Reading.WHOLE, plan.implied(), null, allowances.of(Reading.WHOLE));
        return List.of(new Interpretation(whole, level.unit(), level.period(), null, null));
    }

    private Interpretation closest(
            Worked worked, Period base, @Nullable BigDecimal last, Observation level, List<KnownFigure> candidates) {
        KnownFigure nearest = candidates.stream()
                .filter(candidate -> candidate.value().signum() != 0)
                .min(Comparator.comparing(
                        candidate -> worked.against(candidate.range()).distance()))
                .orElse(null);
        return new Interpretation(
                worked.against(nearest == null ? null : nearest.range()), level.unit(), base, last, nearest);
    }

    /** Every way the record knows the value of a period: stated as such, or worked back from a year later. */
    private List<KnownFigure> recorded(Period period, Observation level) {
        List<KnownFigure> known = new ArrayList<>();
        for (Observation other : observations) {
            if (other.period().equals(period) && isFact(other) && isComparable(other, level)) {
                known.add(new KnownFigure.Observed(Ranges.of(other, level.unit()), other));
            }
        }
        for (Claim growth : claims) {
            if (growth.kind() == ClaimKind.GROWTH
                    && growth.value().compareTo(LEAST_GROWTH) > 0
                    && YearBefore.of(growth.period()).equals(period)) {
                levelOf(growth)
                        .filter(next -> next.id() != level.id() && isFact(next) && isComparable(next, level))
                        .ifPresent(next -> known.add(workedBack(growth, next, level.unit())));
            }
        }
        return known;
    }

    private KnownFigure workedBack(Claim growth, Observation next, String unit) {
        Interval range = Ranges.of(next, unit);
        Interval before = new GrowthAgainstLevels(range, Ranges.of(growth), null)
                .work(allowances)
                .getFirst()
                .implied();
        return new KnownFigure.WorkedBack(before, range.value(), next, growth);
    }

    /** The value of the year before in prices that must not be compared with those of the level, null where there is none. */
    Optional<Observation> inOtherPrices(Observation level) {
        Period before = YearBefore.of(level.period());
        return observations.stream()
                .filter(other -> other.period().equals(before)
                        && isFact(other)
                        && !other.priceBasis().isComparableWith(level.priceBasis()))
                .findFirst();
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
}
