package vn.theo.explore;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.Observation;
import vn.theo.indicator.PriceBasis;
import vn.theo.indicator.Vintage;
import vn.theo.indicator.table.Cell;
import vn.theo.indicator.table.FigureQuery;
import vn.theo.indicator.table.FigureTables;
import vn.theo.indicator.table.Sheet;
import vn.theo.kernel.Period;
import vn.theo.programme.Resolutions;
import vn.theo.programme.Target;
import vn.theo.programme.Targets;
import vn.theo.programme.Verdicts;
import vn.theo.territory.Area;

/**
 * Judges the targets of an indicator in an area by the figures of a table: on any map, as known on any date, and with the values
 * that this reader may see.
 */
@Service
class TargetStandings {
    private final Targets targets;
    private final Resolutions resolutions;
    private final Verdicts verdicts;
    private final FigureTables tables;

    TargetStandings(Targets targets, Resolutions resolutions, Verdicts verdicts, FigureTables tables) {
        this.targets = targets;
        this.resolutions = resolutions;
        this.verdicts = verdicts;
        this.tables = tables;
    }

    /** The targets set for this very area, in the order of their time. */
    List<TargetStanding> listOf(FigureQuery query, Indicator indicator, Area area, LocalDate day) {
        return targets.listByIndicator(indicator.id()).stream()
                .filter(target -> target.areaId() == area.id())
                .flatMap(target -> standing(query, indicator, area, target, day).stream())
                .toList();
    }

    private Optional<TargetStanding> standing(
            FigureQuery query, Indicator indicator, Area area, Target target, LocalDate day) {
        List<Observation> figures = figures(query, indicator, area, target);
        return resolutions
                .find(target.resolutionId())
                .map(resolution -> new TargetStanding(resolution, target, verdicts.of(target, figures, day)));
    }

    private List<Observation> figures(FigureQuery query, Indicator indicator, Area area, Target target) {
        List<Period> periods = periods(indicator, target, query.staff());
        FigureQuery asked = new FigureQuery(
                List.of(indicator),
                List.of(area),
                periods,
                query.mapDate(),
                query.priceBasis(),
                false,
                query.knownOn(),
                query.staff());
        Sheet sheet = tables.fill(asked);
        return IntStream.range(0, periods.size())
                .filter(p -> sheet.cell(0, 0, p).hasValue())
                .mapToObj(p -> observation(indicator, area, periods.get(p), sheet.cell(0, 0, p)))
                .toList();
    }

    /** The times that can speak about the target: those of its own kind, and the years of a sum over years. */
    private List<Period> periods(Indicator indicator, Target target, boolean staff) {
        List<Period> periods = new ArrayList<>(tables.listPeriods(indicator, staff).stream()
                .filter(period -> period.kind() == target.period().kind() || period.kind() == Period.Kind.YEAR)
                .toList());
        if (!periods.contains(target.period())) {
            periods.add(target.period());
        }
        return periods;
    }

    private static Observation observation(Indicator indicator, Area area, Period period, Cell cell) {
        Vintage vintage = cell.vintage();
        return Observation.unrecorded(
                0,
                indicator.id(),
                area.id(),
                period,
                Objects.requireNonNull(cell.value()),
                indicator.unit(),
                cell.bound(),
                vintage == null ? Vintage.STATED : vintage,
                PriceBasis.NOT_STATED,
                "");
    }
}
