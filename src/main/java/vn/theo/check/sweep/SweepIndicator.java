package vn.theo.check.sweep;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import vn.theo.check.Checks;
import vn.theo.check.StatedTarget;
import vn.theo.check.StatedTargets;
import vn.theo.check.Tolerances;
import vn.theo.check.doubt.Figure;
import vn.theo.check.doubt.FigureRole;
import vn.theo.check.doubt.FoundDoubt;
import vn.theo.check.rule.Allowances;
import vn.theo.check.rule.DoubtKind;
import vn.theo.indicator.Definitions;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.Indicators;
import vn.theo.indicator.Observation;
import vn.theo.indicator.Observations;
import vn.theo.indicator.RatioParts;
import vn.theo.indicator.grid.Grids;
import vn.theo.indicator.grid.IndicatorGrids;
import vn.theo.site.Texts;
import vn.theo.territory.Lineages;

/** Makes every check of one indicator: its tables, its single observations, its claims, its targets. */
@Service
public class SweepIndicator {
    private final Indicators indicators;
    private final Observations observations;
    private final Grids grids;
    private final Lineages lineages;
    private final Checks checks;
    private final Tolerances tolerances;
    private final RivalFigures rivals;
    private final VintageFigures vintages;
    private final FigureOrigins origins;
    private final ObjectProvider<StatedTargets> targets;
    private final Clock clock;

    SweepIndicator(
            Indicators indicators,
            Observations observations,
            Grids grids,
            Lineages lineages,
            Checks checks,
            Tolerances tolerances,
            RivalFigures rivals,
            VintageFigures vintages,
            FigureOrigins origins,
            ObjectProvider<StatedTargets> targets,
            Clock clock) {
        this.indicators = indicators;
        this.observations = observations;
        this.grids = grids;
        this.lineages = lineages;
        this.checks = checks;
        this.tolerances = tolerances;
        this.rivals = rivals;
        this.vintages = vintages;
        this.origins = origins;
        this.targets = targets;
        this.clock = clock;
    }

    /** The indicators whose figures take part in the checks of this one, itself among them. */
    public Set<Long> listInvolved(Indicator indicator, Definitions definitions) {
        Set<Long> involved = new LinkedHashSet<>();
        involved.add(indicator.id());
        parts(indicator, definitions).forEach(part -> involved.add(part.id()));
        definitions.findRatioParts(indicator.id()).ifPresent(parts -> {
            involved.add(parts.numeratorId());
            involved.add(parts.denominatorId());
        });
        return involved;
    }

    /** The targets of every indicator, as the module above that keeps them tells. */
    public List<StatedTarget> listTargets() {
        return targets.orderedStream()
                .flatMap(source -> source.listAll().stream())
                .toList();
    }

    public Sweep sweep(Indicator indicator) {
        Definitions definitions = indicators.current();
        Allowances allowances = tolerances.on(LocalDate.ofInstant(clock.instant(), Texts.ZONE));
        Heaviest found = new Heaviest();
        Map<Long, IndicatorGrids> known = grids.asPrinted(listInvolved(indicator, definitions).stream()
                .map(id -> definitions.find(id).orElseThrow())
                .toList());
        IndicatorGrids own = Objects.requireNonNull(known.get(indicator.id()));
        Map<Long, Layers> laid = new HashMap<>();
        known.forEach((id, grid) -> laid.put(id, new Layers(definitions.find(id).orElseThrow(), grid)));
        Layers layers = Objects.requireNonNull(laid.get(indicator.id()));
        GridDoubts onGrid = new GridDoubts(lineages.current(), allowances);
        new LevelDoubts(allowances, found).find(layers);
        Set<Long> misprints = misprints(origins.fill(found.list()));
        onGrid.findAreas(layers, found);
        onGrid.findParts(
                layers,
                parts(indicator, definitions).stream()
                        .map(part -> Objects.requireNonNull(laid.get(part.id())))
                        .toList(),
                found);
        definitions
                .findRatioParts(indicator.id())
                .ifPresent(parts -> ratios(onGrid, layers, known, laid, parts, found));
        single(indicator, definitions, allowances, found);
        checks.findDoubts(indicator, own, misprints).forEach(found::add);
        new TargetDoubts(allowances, found)
                .find(listTargets().stream()
                        .filter(target -> target.indicatorId() == indicator.id())
                        .toList());
        return new Sweep(
                sameSource(origins.fill(found.list())),
                found.leftOut(),
                layers.size() + checks.countClaims(indicator.id()));
    }

    private static Set<Long> misprints(Collection<FoundDoubt> breaks) {
        Set<Long> ids = new HashSet<>();
        breaks.forEach(doubt -> doubt.figures().stream()
                .filter(figure -> figure.role() == FigureRole.VALUE && figure.observationId() != null)
                .forEach(figure -> ids.add(figure.observationId())));
        return ids;
    }

    private static void ratios(
            GridDoubts onGrid,
            Layers layers,
            Map<Long, IndicatorGrids> known,
            Map<Long, Layers> laid,
            RatioParts parts,
            Heaviest found) {
        onGrid.findRatios(
                layers,
                Objects.requireNonNull(known.get(parts.numeratorId())),
                Objects.requireNonNull(laid.get(parts.numeratorId())),
                Objects.requireNonNull(known.get(parts.denominatorId())),
                Objects.requireNonNull(laid.get(parts.denominatorId())),
                parts,
                found);
    }

    private void single(Indicator indicator, Definitions definitions, Allowances allowances, Heaviest found) {
        RecordedDoubts recorded = new RecordedDoubts(indicator, allowances, found);
        Map<Long, List<Observation>> byArea =
                observations.listByIndicator(indicator.id()).stream().collect(groupingBy(Observation::areaId));
        Map<Indicator, Map<Long, List<Observation>>> parts = new LinkedHashMap<>();
        for (Indicator part : parts(indicator, definitions)) {
            parts.put(part, observations.listByIndicator(part.id()).stream().collect(groupingBy(Observation::areaId)));
        }
        byArea.forEach((area, values) -> {
            recorded.findRivals(values);
            Map<Indicator, List<Observation>> here = new LinkedHashMap<>();
            parts.forEach((part, ofPart) -> here.put(part, ofPart.getOrDefault(area, List.of())));
            recorded.findParts(values, here);
        });
        rivals.list(indicator.id(), Heaviest.MOST_OF_A_KIND)
                .forEach(pair -> recorded.rival(withWords(pair.one()), withWords(pair.other())));
        vintages.list(indicator.id(), Heaviest.MOST_OF_A_KIND)
                .forEach(pair -> recorded.revised(withWords(pair.earlier()), withWords(pair.firmer())));
    }

    private Observation withWords(Observation value) {
        return value.id() > 0 ? observations.get(value.id()) : value;
    }

    /** Parts and wholes by two sources differ for many reasons; only where one source states all of them is it a doubt. */
    private static List<FoundDoubt> sameSource(List<FoundDoubt> found) {
        List<FoundDoubt> kept = new ArrayList<>();
        for (FoundDoubt doubt : found) {
            boolean parts = doubt.kind() == DoubtKind.PARTS || doubt.kind() == DoubtKind.COUNTS;
            long sources = doubt.figures().stream()
                    .map(Figure::source)
                    .map(FigureOrigins::nameOnly)
                    .distinct()
                    .count();
            if (!parts || sources == 1) {
                kept.add(doubt);
            }
        }
        return kept;
    }

    private static List<Indicator> parts(Indicator indicator, Definitions definitions) {
        return definitions.listAll().stream()
                .filter(part -> Objects.equals(part.partOf(), indicator.id()))
                .toList();
    }
}
