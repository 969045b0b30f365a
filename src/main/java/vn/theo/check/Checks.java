package vn.theo.check;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.Indicators;
import vn.theo.indicator.Observation;
import vn.theo.indicator.Observations;
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

    /** Everything on record that does not agree, the furthest off first. */
    public List<Doubt> listDoubts() {
        var claimsBySeries = claims.listAll().stream().collect(groupingBy(SeriesKey::of));
        var valuesBySeries = observations.listAll().stream().collect(groupingBy(SeriesKey::of));
        return new DoubtSearch(
                        indicators.listAll(),
                        areas.listAll(),
                        valuesBySeries,
                        claimsBySeries,
                        tolerances.on(LocalDate.now(clock)))
                .find();
    }

    /** What a series is about. */
    record SeriesKey(long indicatorId, long areaId) {
        static SeriesKey of(Claim claim) {
            return new SeriesKey(claim.indicatorId(), claim.areaId());
        }

        static SeriesKey of(Observation observation) {
            return new SeriesKey(observation.indicatorId(), observation.areaId());
        }
    }
}
