package vn.theo.check;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.theo.check.doubt.FoundDoubt;
import vn.theo.check.rule.Allowances;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.Indicators;
import vn.theo.indicator.Observation;
import vn.theo.indicator.Observations;
import vn.theo.indicator.grid.IndicatorGrids;
import vn.theo.territory.Area;
import vn.theo.territory.Areas;

/** Works out what claims imply and compares it with the record. */
@Service
public class Checks {
    private final Claims claims;
    private final Indicators indicators;
    private final Observations observations;
    private final Areas areas;
    private final Tolerances tolerances;
    private final Clock clock;

    Checks(
            Claims claims,
            Indicators indicators,
            Observations observations,
            Areas areas,
            Tolerances tolerances,
            Clock clock) {
        this.claims = claims;
        this.indicators = indicators;
        this.observations = observations;
        this.areas = areas;
        this.tolerances = tolerances;
        this.clock = clock;
    }

    /** Checks a claim, on record or only proposed, against what is on record now. */
    public CheckResult check(Claim claim) {
        Indicator indicator = indicators.get(claim.indicatorId());
        Area area = areas.get(claim.areaId());
        return result(claim, indicator, area, checker(indicator, area));
    }

    /** Checks a claim that is only proposed, with the level proposed beside it; neither is on record. */
    public CheckResult check(Claim claim, Observation level) {
        Indicator indicator = indicators.get(claim.indicatorId());
        Area area = areas.get(claim.areaId());
        List<Interpretation> interpretations = checker(indicator, area).interpret(claim, level);
        return new CheckResult(claim, indicator, area, level, interpretations, Checker.conclude(interpretations));
    }

    /** The checks of everything claimed in a document, in the order of its words. */
    public List<CheckResult> checkDocument(long documentId) {
        return claims.listByDocument(documentId).stream().map(this::check).toList();
    }

    /** The checks of everything claimed about an indicator in an area, oldest period first. */
    public List<CheckResult> checkSeries(long indicatorId, long areaId) {
        Indicator indicator = indicators.get(indicatorId);
        Area area = areas.get(areaId);
        Checker checker = checker(indicator, area);
        return claims.listByIndicator(indicatorId).stream()
                .filter(claim -> claim.areaId() == areaId)
                .map(claim -> result(claim, indicator, area, checker))
                .toList();
    }

    private Checker checker(Indicator indicator, Area area) {
        List<Claim> about = claims.listByIndicator(indicator.id()).stream()
                .filter(claim -> claim.areaId() == area.id())
                .toList();
        return new Checker(observations.listOf(indicator.id(), area.id()), about, tolerances.on(LocalDate.now(clock)));
    }

    static CheckResult result(Claim claim, Indicator indicator, Area area, Checker checker) {
        Optional<Observation> level = checker.levelOf(claim);
        List<Interpretation> interpretations = checker.interpret(claim, level.orElse(null));
        return new CheckResult(
                claim, indicator, area, level.orElse(null), interpretations, Checker.conclude(interpretations));
    }

    /**
     * What the claims about an indicator give reason to doubt, in every area.
     *
     * @param grids its figures, so that claims are also compared with loaded tables
     * @param misprints values known to be misprinted: such a one is told once, not again with every claim around it
     */
    public List<FoundDoubt> findDoubts(Indicator indicator, IndicatorGrids grids, Set<Long> misprints) {
        Map<Long, List<Claim>> byArea =
                claims.listByIndicator(indicator.id()).stream().collect(groupingBy(Claim::areaId));
        if (byArea.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Observation>> values =
                observations.listByIndicator(indicator.id()).stream().collect(groupingBy(Observation::areaId));
        Allowances allowances = tolerances.on(LocalDate.now(clock));
        List<FoundDoubt> found = new ArrayList<>();
        byArea.forEach((areaId, about) -> {
            List<Observation> known =
                    new LoadedLevels(indicator, grids).with(areaId, values.getOrDefault(areaId, List.of()), about);
            ClaimDoubts doubts = new ClaimDoubts(new Checker(known, about, allowances), allowances, misprints);
            about.forEach(claim -> found.addAll(doubts.of(claim)));
        });
        return found;
    }

    /** How many claims there are about an indicator. */
    public int countClaims(long indicatorId) {
        return claims.listByIndicator(indicatorId).size();
    }
}
