package vn.theo.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.theo.check.CheckBox;
import vn.theo.check.Checks;
import vn.theo.check.Claim;
import vn.theo.check.Claims;
import vn.theo.check.doubt.Doubt;
import vn.theo.check.doubt.Doubts;
import vn.theo.indicator.Indicators;
import vn.theo.indicator.Observation;
import vn.theo.indicator.Observations;
import vn.theo.kernel.Evidence;
import vn.theo.review.MeetingPage.HeardFigure;
import vn.theo.site.Frame;

/** The figures that a document states, with the check of each claim. */
@Component
class HeardFigures {
    private final Observations observations;
    private final Claims claims;
    private final Checks checks;
    private final Indicators indicators;
    private final Doubts doubts;

    HeardFigures(Observations observations, Claims claims, Checks checks, Indicators indicators, Doubts doubts) {
        this.observations = observations;
        this.claims = claims;
        this.checks = checks;
        this.indicators = indicators;
        this.doubts = doubts;
    }

    /** Levels and claims in the order of the words. */
    List<HeardFigure> of(long documentId, Frame frame) {
        List<HeardFigure> heard = new ArrayList<>();
        List<Observation> levels = observations.listByDocument(documentId);
        Map<Long, List<Doubt>> about =
                doubts.listByObservation(levels.stream().map(Observation::id).toList());
        for (Observation level : levels) {
            heard.add(new HeardFigure(
                    indicators.get(level.indicatorId()), level, null, null, about.getOrDefault(level.id(), List.of())));
        }
        for (Claim claim : claims.listByDocument(documentId)) {
            CheckBox box = new CheckBox(frame, checks.check(claim));
            heard.add(new HeardFigure(indicators.get(claim.indicatorId()), null, claim, box, List.of()));
        }
        heard.sort(Comparator.comparingInt(HeardFigures::place));
        return heard;
    }

    /** Where the words begin; a claim quotes the level before it too, so its end decides between equals. */
    private static int place(HeardFigure figure) {
        Evidence evidence = figure.evidence();
        return evidence == null ? Integer.MAX_VALUE : evidence.quote().span().end();
    }
}
