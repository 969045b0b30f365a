package vn.theo.indicator.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.theo.indicator.FigureText;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.Indicators;
import vn.theo.indicator.Observation;
import vn.theo.indicator.Observations;
import vn.theo.indicator.Series;
import vn.theo.indicator.Vintage;
import vn.theo.indicator.grid.Grid;
import vn.theo.indicator.grid.Grids;
import vn.theo.indicator.grid.IndicatorGrids;
import vn.theo.indicator.table.Cell;
import vn.theo.indicator.table.Derivation;
import vn.theo.indicator.table.FigureQuery;
import vn.theo.indicator.table.FigureTables;
import vn.theo.indicator.table.Sheet;
import vn.theo.kernel.Bound;
import vn.theo.kernel.Period;
import vn.theo.site.Frame;
import vn.theo.site.Texts;
import vn.theo.territory.Area;

/** The latest figure of every indicator in one area, with its change on the year before and its line. */
@Service
class Scoreboard {
    private static final int MOST_PERIODS = 24;
    private static final Set<Period.Kind> KINDS = EnumSet.complementOf(EnumSet.of(Period.Kind.YEARS, Period.Kind.DAYS));

    private final Indicators indicators;
    private final Observations observations;
    private final Grids grids;
    private final FigureTables tables;

    Scoreboard(Indicators indicators, Observations observations, Grids grids, FigureTables tables) {
        this.indicators = indicators;
        this.observations = observations;
        this.grids = grids;
        this.tables = tables;
    }

    /**
     * One line of the scoreboard.
     *
     * @param periodText the last period, empty without a value
     * @param value with bound and unit, empty without a value
     * @param change on the same period of the year before in percent, or in points for percentages; null where unknown
     * @param line the points of its sparkline, empty for fewer than two values
     */
    record Score(
            Indicator indicator,
            String periodText,
            String value,
            @Nullable Vintage vintage,
            boolean derived,
            @Nullable BigDecimal change,
            String line) {
        boolean hasValue() {
            return vintage != null;
        }
    }

    /** Scores of all these indicators in their order, also of those without a value. */
    List<Score> of(Frame frame, Area area, List<Indicator> wanted) {
        Map<Long, Candidate> best = new HashMap<>();
        Map<Long, IndicatorGrids> all = grids.of(wanted, null, frame.signedIn());
        for (Period.Kind kind : KINDS) {
            List<Indicator> of =
                    wanted.stream().filter(each -> has(all, each, kind)).toList();
            List<Period> periods = periods(all, of, kind);
            if (!periods.isEmpty()) {
                read(frame, area, of, periods, best);
            }
        }
        recorded(frame, area)
                .forEach((id, values) -> Series.latest(values)
                        .ifPresent(last -> best.merge(
                                id,
                                Candidate.of(frame.texts(), last),
                                (one, other) -> other.isLaterThan(one) ? other : one)));
        List<Score> scores = new ArrayList<>();
        for (Indicator indicator : wanted) {
            Candidate candidate = best.get(indicator.id());
            scores.add(
                    candidate == null
                            ? new Score(indicator, "", "", null, false, null, "")
                            : candidate.score(frame.texts(), indicator));
        }
        return scores;
    }

    List<Score> ofAll(Frame frame, Area area) {
        return of(frame, area, indicators.current().listAll());
    }

    private Map<Long, List<Observation>> recorded(Frame frame, Area area) {
        return ShowFigures.openTo(frame, observations.listByArea(area.id())).stream()
                .collect(Collectors.groupingBy(Observation::indicatorId));
    }

    private static boolean has(Map<Long, IndicatorGrids> grids, Indicator indicator, Period.Kind kind) {
        IndicatorGrids of = grids.get(indicator.id());
        return of != null && of.kinds().contains(kind);
    }

    /** The latest periods that any of the indicators has, oldest first. */
    private static List<Period> periods(Map<Long, IndicatorGrids> grids, List<Indicator> of, Period.Kind kind) {
        Set<Period> periods = new TreeSet<>();
        for (Indicator indicator : of) {
            IndicatorGrids each = grids.get(indicator.id());
            if (each != null) {
                each.find(kind, null).map(Grid::periods).ifPresent(found -> periods.addAll(List.of(found)));
            }
        }
        List<Period> sorted = new ArrayList<>(periods);
        return sorted.subList(Math.max(0, sorted.size() - MOST_PERIODS), sorted.size());
    }

    private void read(Frame frame, Area area, List<Indicator> of, List<Period> periods, Map<Long, Candidate> best) {
        Sheet sheet = tables.fill(new FigureQuery(
                of, List.of(area), periods, periods.getLast().to(), null, false, null, frame.signedIn()));
        for (int i = 0; i < of.size(); i++) {
            List<Sparkline.Point> line = new ArrayList<>();
            Map<Period, BigDecimal> values = new HashMap<>();
            Cell last = null;
            Period at = null;
            for (int p = 0; p < periods.size(); p++) {
                Cell cell = sheet.cell(i, 0, p);
                BigDecimal value = cell.value();
                if (value != null) {
                    last = cell;
                    at = periods.get(p);
                    values.put(at, value);
                    line.add(new Sparkline.Point(at.to(), value));
                }
            }
            if (last != null && at != null) {
                Candidate found = Candidate.of(of.get(i), at, last, values, line);
                best.merge(of.get(i).id(), found, (one, other) -> other.isLaterThan(one) ? other : one);
            }
        }
    }

    /** What may be the latest figure of an indicator. */
    private record Candidate(
            Period period,
            BigDecimal value,
            String unit,
            Bound bound,
            Vintage vintage,
            boolean derived,
            @Nullable BigDecimal yearBefore,
            String line) {
        static Candidate of(
                Indicator indicator, Period at, Cell cell, Map<Period, BigDecimal> values, List<Sparkline.Point> line) {
            return new Candidate(
                    at,
                    BigDecimal.valueOf(cell.amount(), cell.scale()),
                    indicator.unit(),
                    cell.bound(),
                    cell.vintage() == null ? Vintage.STATED : cell.vintage(),
                    cell.derivation() != Derivation.DIRECT,
                    values.get(yearBefore(at)),
                    Sparkline.of(line));
        }

        static Candidate of(Texts texts, Observation value) {
            return new Candidate(
                    value.period(), value.value(), value.unit(), value.bound(), value.vintage(), false, null, "");
        }

        private static Period yearBefore(Period period) {
            return new Period(
                    period.kind(),
                    period.from().minusYears(1),
                    period.to().plusDays(1).minusYears(1).minusDays(1));
        }

        /** The one that ends last, of those the longest. */
        boolean isLaterThan(Candidate other) {
            return Comparator.comparing((Candidate each) -> each.period().to())
                            .thenComparing(each -> each.period().from(), Comparator.reverseOrder())
                            .compare(this, other)
                    > 0;
        }

        Score score(Texts texts, Indicator indicator) {
            String amount = FigureText.amount(texts, plain(value), unit);
            return new Score(
                    indicator,
                    FigureText.period(texts, period),
                    bound == Bound.EXACT ? amount : texts.of(bound) + " " + amount,
                    vintage,
                    derived,
                    change(indicator),
                    line);
        }

        private static BigDecimal plain(BigDecimal value) {
            BigDecimal stripped = value.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }

        private @Nullable BigDecimal change(Indicator indicator) {
            BigDecimal before = yearBefore;
            if (before == null) {
                return null;
            }
            if (indicator.unit().startsWith("%")) {
                return value.subtract(before).setScale(2, RoundingMode.HALF_UP);
            }
            return before.signum() <= 0
                    ? null
                    : value.subtract(before).movePointRight(2).divide(before, 1, RoundingMode.HALF_UP);
        }
    }
}
