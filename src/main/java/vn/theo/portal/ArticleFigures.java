package vn.theo.portal;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import vn.theo.check.CheckResult;
import vn.theo.check.Checks;
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
    private final Texts vietnamese;

    ArticleFigures(Observations observations, Indicators indicators, Checks checks, MessageSource messages) {
        this.observations = observations;
        this.indicators = indicators;
        this.checks = checks;
        this.vietnamese = new Texts(messages, Texts.VIETNAMESE);
    }

    ArticleBody bodyOf(Edition edition) {
        Long documentId = edition.documentId();
        return ArticleBody.of(edition.text(), documentId == null ? List.of() : figuresOf(documentId));
    }

    private List<ArticleFigure> figuresOf(long documentId) {
        List<CheckResult> claimed = checks.checkDocument(documentId);
        List<ArticleFigure> figures = new ArrayList<>();
        for (Observation level : observations.listByDocument(documentId)) {
            List<CheckResult> own = claimed.stream()
                    .filter(result -> {
                        Long stated = result.claim().levelObservationId();
                        return stated != null && stated == level.id();
                    })
                    .toList();
            figures.add(ArticleFigure.of(vietnamese, level, indicators.get(level.indicatorId()), own));
        }
        claimed.forEach(result -> figures.add(ArticleFigure.of(vietnamese, result)));
        return figures;
    }
}
