package vn.theo.programme;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.theo.indicator.Observation;
import vn.theo.indicator.Vintage;
import vn.theo.kernel.Bound;
import vn.theo.kernel.Period;

/**
 * One target judged at one day. The path from the baseline to the target is a straight line over time; the deviation is the
 * difference, in points, between the share of the way that the figure has covered and the share of the time that has passed.
 */
record Judgement(Target target, WarningBands bands, LocalDate today) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Verdict of(Collection<Observation> observations) {
        List<Figure> figures = figures(observations);
        Optional<Figure> due = figures.stream().filter(this::isFinal).findFirst();
        if (due.isPresent()) {
            return attained(due.get());
        }
        Optional<Figure> latest = figures.stream().max(Comparator.comparing(Figure::period));
        boolean ended = today.isAfter(target.period().to());
        if (ended) {
            return new Verdict.NoFigures(latest.map(this::standing).orElse(null));
        }
        if (latest.isEmpty()) {
            return today.isAfter(firstFigureDue()) ? new Verdict.NoFigures(null) : new Verdict.NotYetDue();
        }
        return onTheWay(standing(latest.get()));
    }

    private Verdict attained(Figure figure) {
        Verdict.Standing standing = standing(figure);
        int side = figure.compareTo(target.value());
        boolean met = switch (target.comparator()) {
            case AT_LEAST, DONE -> side >= 0;
            case MORE_THAN -> side > 0;
            case AT_MOST -> side <= 0;
            case LESS_THAN -> side < 0;
            case WITHIN -> side >= 0 && figure.compareTo(highest()) <= 0;
        };
        boolean beyond = switch (target.comparator()) {
            case AT_LEAST, AT_MOST -> side != 0;
            case MORE_THAN, LESS_THAN, WITHIN, DONE -> false;
        };
        if (!met) {
            return new Verdict.NotMet(standing);
        }
        return beyond ? new Verdict.Exceeded(standing) : new Verdict.Met(standing);
    }

    private Verdict onTheWay(Verdict.Standing standing) {
        BigDecimal points = standing.deviationPoints();
        if (points == null) {
            return new Verdict.NotYetDue();
        }
        if (points.compareTo(bands.alarmAt()) <= 0) {
            return new Verdict.Alarm(standing);
        }
        if (points.compareTo(bands.atRiskAt()) <= 0) {
            return new Verdict.AtRisk(standing);
        }
        return points.compareTo(bands.watchAt()) <= 0 ? new Verdict.Watch(standing) : new Verdict.OnTrack(standing);
    }

    /** Where the figure stands on the way; without a baseline only a sum over years has a way, which starts at zero. */
    private Verdict.Standing standing(Figure figure) {
        BigDecimal start = start();
        BigDecimal way = start == null ? null : aim().subtract(start);
        if (start == null || way == null || way.signum() == 0) {
            return new Verdict.Standing(figure.value(), figure.period(), null, null);
        }
        BigDecimal passed = share(
                ChronoUnit.DAYS.between(startDay(), figure.period().to()),
                ChronoUnit.DAYS.between(startDay(), target.period().to()));
        BigDecimal expected = start.add(way.multiply(passed));
        BigDecimal covered = figure.value().subtract(start).divide(way, MathContext.DECIMAL64);
        BigDecimal points = covered.subtract(passed).multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP);
        return new Verdict.Standing(
                figure.value(),
                figure.period(),
                expected.round(new MathContext(6)).stripTrailingZeros(),
                points);
    }

    private static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
    }

    /** The figures that count on that day, oldest period first; the firmest of each period, the latest of equals. */
    private List<Figure> figures(Collection<Observation> observations) {
        Map<Period, Observation> best = new TreeMap<>();
        for (Observation observation : observations) {
            if (counts(observation)) {
                best.merge(observation.period(), observation, Judgement::firmer);
            }
        }
        List<Figure> figures = new ArrayList<>();
        best.values()
                .forEach(observation -> figures.add(
                        new Figure(observation.period(), observation.valueIn(target.unit()), observation.bound())));
        return isSum() && best.keySet().stream().noneMatch(target.period()::equals) ? sums(figures) : figures;
    }

    /** The value in the target's unit; empty when the units measure different things. */
    private Optional<BigDecimal> inUnit(Observation observation) {
        try {
            return Optional.of(observation.valueIn(target.unit()));
        } catch (IllegalArgumentException otherDimension) {
            return Optional.empty();
        }
    }

    private boolean counts(Observation observation) {
        Period period = observation.period();
        Instant endOfDay = today.plusDays(1)
                .atStartOfDay(java.time.ZoneId.of("Asia/Ho_Chi_Minh"))
                .toInstant();
        return observation.vintage() != Vintage.PLAN
                && observation.knownFrom().isBefore(endOfDay)
                && inUnit(observation).isPresent()
                && !period.to().isAfter(today)
                && !period.to().isAfter(target.period().to())
                && period.to().isAfter(startDay())
                && (period.equals(target.period()) || sameKindOfTime(period));
    }

    /** A year is compared with a year; a value at a date with values at dates; a sum over years also with its years. */
    private boolean sameKindOfTime(Period period) {
        return period.kind() == target.period().kind()
                ? !isSum()
                : isSum()
                        && period.kind() == Period.Kind.YEAR
                        && !period.from().isBefore(target.period().from());
    }

    /** A sum over years whose unit adds up: money or pieces, not per cent. */
    private boolean isSum() {
        return target.period().kind() == Period.Kind.YEARS;
    }

    /** The running sums of the years, as far as they follow each other without a gap. */
    private List<Figure> sums(List<Figure> years) {
        List<Figure> sums = new ArrayList<>();
        if (target.unit().startsWith("%")) {
            return sums;
        }
        BigDecimal sum = BigDecimal.ZERO;
        int year = target.period().from().getYear();
        for (Figure figure : years) {
            if (figure.period().from().getYear() != year) {
                break;
            }
            sum = sum.add(figure.value());
            sums.add(new Figure(Period.ofYears(target.period().from().getYear(), year), sum, figure.bound()));
            year++;
        }
        return sums;
    }

    private static Observation firmer(Observation one, Observation other) {
        int byVintage = one.vintage().compareTo(other.vintage());
        if (byVintage != 0) {
            return byVintage > 0 ? one : other;
        }
        return one.knownFrom().isAfter(other.knownFrom()) ? one : other;
    }

    private boolean isFinal(Figure figure) {
        return figure.period().to().equals(target.period().to())
                && !today.isBefore(target.period().to());
    }

    private LocalDate firstFigureDue() {
        LocalDate afterAYear = startDay().plusYears(1);
        return afterAYear.isBefore(target.period().to())
                ? afterAYear
                : target.period().to();
    }

    private LocalDate startDay() {
        Period baselinePeriod = target.baselinePeriod();
        return baselinePeriod == null ? target.period().from().minusDays(1) : baselinePeriod.to();
    }

    private @Nullable BigDecimal start() {
        if (isSum()) {
            return target.unit().startsWith("%") ? null : BigDecimal.ZERO;
        }
        return target.baseline();
    }

    /** Where the path ends: a range is aimed at from the side that the baseline lies on. */
    private BigDecimal aim() {
        BigDecimal start = start();
        BigDecimal highest = highest();
        return start != null && start.compareTo(highest) > 0 ? highest : target.value();
    }

    private BigDecimal highest() {
        BigDecimal highest = target.highest();
        return highest == null ? target.value() : highest;
    }

    /** A figure in the target's unit. "Nearly" a value lies below it, "over" a value above. */
    private record Figure(Period period, BigDecimal value, Bound bound) {
        int compareTo(BigDecimal other) {
            int side = value.compareTo(other);
            if (side != 0) {
                return side;
            }
            return switch (bound) {
                case EXACT, ABOUT, AT_LEAST, AT_MOST -> 0;
                case BELOW -> -1;
                case ABOVE -> 1;
            };
        }
    }
}
