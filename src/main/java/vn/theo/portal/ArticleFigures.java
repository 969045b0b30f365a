package vn.theo.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import vn.theo.check.CheckResult;
import vn.theo.check.Checks;
import vn.theo.check.doubt.Doubt;
import vn.theo.check.doubt.Doubts;
import vn.theo.indicator.Indicators;
import vn.theo.indicator.Observation;
import vn.theo.indicator.Observations;
import vn.theo.site.Texts;

/** Finds the figures of the record that an article repeats: those confirmed in the document it was drafted from. */
@Service
class ArticleFigures {
    private final Observations observations;
    private final Indicators indicators;
    private final Checks checks;
    private final Doubts doubts;
    private final Texts vietnamese;

    ArticleFigures(
            Observations observations, Indicators indicators, Checks checks, Doubts doubts, MessageSource messages) {
        this.observations = observations;
        this.indicators = indicators;
        this.checks = checks;
        this.doubts = doubts;
        this.vietnamese = new Texts(messages, Texts.VIETNAMESE);
    }

    ArticleBody bodyOf(Edition edition) {
        return bodyOf(edition.text(), edition.documentId());
    }

    /** The words of an article with the figures of the document it was drafted from, null when from none. */
    ArticleBody bodyOf(ArticleText text, @Nullable Long documentId) {
        return ArticleBody.of(text, documentId == null ? List.of() : figuresOf(documentId));
    }

    private List<ArticleFigure> figuresOf(long documentId) {
        List<CheckResult> claimed = checks.checkDocument(documentId);
        List<ArticleFigure> figures = new ArrayList<>();
        List<Observation> levels = observations.listByDocument(documentId);
        Map<Long, List<Doubt>> about =
                doubts.listByObservation(levels.stream().map(Observation::id).toList());
        for (Observation level : levels) {
            List<CheckResult> own = claimed.stream()
                    .filter(result -> {
                        Long stated = result.claim().levelObservationId();
                        return stated != null && stated == level.id();
                    })
                    .toList();
            figures.add(ArticleFigure.of(
                    vietnamese,
                    level,
                    indicators.get(level.indicatorId()),
                    about.getOrDefault(level.id(), List.of()),
                    own));
        }
        claimed.forEach(result -> figures.add(ArticleFigure.of(vietnamese, result)));
        return figures;
    }
}
