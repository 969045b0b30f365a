package vn.theo.portal.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.theo.check.CheckResult;
import vn.theo.check.Checks;
import vn.theo.check.doubt.Doubt;
import vn.theo.check.doubt.Doubts;
import vn.theo.indicator.ChartBox;
import vn.theo.indicator.Charts;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.Indicators;
import vn.theo.indicator.Observation;
import vn.theo.indicator.Observations;
import vn.theo.kernel.Period;
import vn.theo.programme.Resolution;
import vn.theo.programme.Target;
import vn.theo.programme.Targets;
import vn.theo.programme.Verdict;
import vn.theo.programme.Verdicts;
import vn.theo.site.Frame;
import vn.theo.site.Texts;
import vn.theo.territory.Area;
import vn.theo.territory.Areas;

/** The measured side of a dossier: targets with their figures and verdicts, and what documents state and claim. */
@Service
class DossierFigures {
    private static final int MOST_CHARTS = 6;

    private final Targets targets;
    private final Verdicts verdicts;
    private final Indicators indicators;
    private final Observations observations;
    private final Checks checks;
    private final Areas areas;
    private final Charts charts;
    private final Doubts doubts;
    private final Clock clock;

    DossierFigures(
            Targets targets,
            Verdicts verdicts,
            Indicators indicators,
            Observations observations,
            Checks checks,
            Areas areas,
            Charts charts,
            Doubts doubts,
            Clock clock) {
        this.targets = targets;
        this.verdicts = verdicts;
        this.indicators = indicators;
        this.observations = observations;
        this.checks = checks;
        this.areas = areas;
        this.charts = charts;
        this.doubts = doubts;
        this.clock = clock;
    }

    List<TargetRow> targets(Resolution resolution, List<StatedRow> stated, Visibility visible) {
        return targets.listByResolution(resolution.id()).stream()
                .filter(target -> visible.shows(target.evidence()))
                .map(target -> row(target, indicators.get(target.indicatorId()), stated, visible))
                .toList();
    }

    /** What these documents say, by indicator, area and period, in the order in which they say it. */
    List<StatedRow> stated(List<Long> documentIds) {
        Map<Subject, StatedRow> rows = new LinkedHashMap<>();
        for (long documentId : documentIds) {
            observations
                    .listByDocument(documentId)
                    .forEach(level -> rowOf(rows, new Subject(level.indicatorId(), level.areaId(), level.period()))
                            .levels()
                            .add(level));
            checks.checkDocument(documentId)
                    .forEach(result -> rowOf(
                                    rows,
                                    new Subject(
                                            result.claim().indicatorId(),
                                            result.claim().areaId(),
                                            result.claim().period()))
                            .claimed()
                            .add(result));
        }
        return List.copyOf(rows.values());
    }

    /** A chart for each indicator of the targets, or of what is stated while there are none. */
    List<ChartBox> charts(Frame frame, Dossier dossier) {
        Area home = areas.home();
        Map<String, ChartBox> drawn = new LinkedHashMap<>();
        for (TargetRow row : dossier.targets()) {
            draw(frame, row.indicator(), row.area() == null ? home : row.area(), drawn);
        }
        if (drawn.isEmpty()) {
            dossier.stated()
                    .forEach(row -> draw(frame, row.indicator(), row.area() == null ? home : row.area(), drawn));
        }
        return drawn.values().stream()
                .filter(chart -> !chart.empty())
                .limit(MOST_CHARTS)
                .toList();
    }

    /** The open doubts about the figures of a dossier, by the figure. */
    Map<Long, List<Doubt>> doubts(Dossier dossier) {
        Set<Long> shown = new HashSet<>();
        dossier.stated().forEach(row -> row.levels().forEach(level -> shown.add(level.id())));
        dossier.targets().stream()
                .map(TargetRow::figure)
                .filter(Objects::nonNull)
                .forEach(figure -> shown.add(figure.id()));
        return doubts.listByObservation(shown);
    }

    private void draw(Frame frame, Indicator indicator, Area area, Map<String, ChartBox> drawn) {
        drawn.computeIfAbsent(indicator.id() + " " + area.id(), absent -> charts.box(frame, indicator, area));
    }

    private record Subject(long indicatorId, long areaId, Period period) {}

    private StatedRow rowOf(Map<Subject, StatedRow> rows, Subject subject) {
        return rows.computeIfAbsent(
                subject,
                absent -> new StatedRow(
                        indicators.get(absent.indicatorId()),
                        abroad(absent.areaId()),
                        absent.period(),
                        new ArrayList<>(),
                        new ArrayList<>()));
    }

    private @Nullable Area abroad(long areaId) {
        return areas.home().id() == areaId ? null : areas.get(areaId);
    }

    private TargetRow row(Target target, Indicator indicator, List<StatedRow> stated, Visibility visible) {
        List<Observation> figures = observations.listOf(target.indicatorId(), target.areaId()).stream()
                .filter(figure -> visible.shows(figure.evidence()))
                .toList();
        Verdict verdict = verdicts.of(target, figures, LocalDate.ofInstant(clock.instant(), Texts.ZONE));
        Observation figure = figureOf(verdict, figures, target.unit());
        Period told = figure == null ? target.period() : figure.period();
        List<CheckResult> doubts = stated.stream()
                .filter(row -> row.indicator().id() == target.indicatorId()
                        && row.period().equals(told))
                .flatMap(row -> row.claimed().stream())
                .filter(CheckResult::isDoubt)
                .toList();
        return new TargetRow(
                target, indicator, abroad(target.areaId()), verdict, figure, Sparkline.of(target, figures), doubts);
    }

    private static @Nullable Observation figureOf(Verdict verdict, List<Observation> figures, String unit) {
        Verdict.Standing standing = verdict.findStanding();
        return standing == null
                ? null
                : figures.stream()
                        .filter(figure -> figure.period().equals(standing.period()))
                        .filter(figure -> figure.unit().equals(unit)
                                ? figure.value().compareTo(standing.actual()) == 0
                                : figure.valueIn(unit).compareTo(standing.actual()) == 0)
                        .max(Comparator.comparing(Observation::vintage))
                        .orElse(null);
    }
}
