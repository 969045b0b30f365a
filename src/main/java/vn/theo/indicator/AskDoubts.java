package vn.theo.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import vn.theo.site.PublicWords;

/** Asks the modules above which figures are in doubt: once for a whole page, table, chart or file. */
@Service
public class AskDoubts {
    private final ObjectProvider<FigureDoubts> doubts;
    private final ObjectProvider<PublicWords> publicWords;

    AskDoubts(ObjectProvider<FigureDoubts> doubts, ObjectProvider<PublicWords> publicWords) {
        this.doubts = doubts;
        this.publicWords = publicWords;
    }

    /**
     * The doubted figures of some indicators.
     *
     * @param staff whether the reader may see words of documents that are not public
     */
    public DoubtedFigures about(Collection<Long> indicatorIds, boolean staff) {
        Map<Long, List<IndicatorDoubts>> byIndicator = new HashMap<>();
        doubts.orderedStream()
                .forEach(source -> source.listAbout(indicatorIds).forEach((id, found) -> {
                    if (!found.all().isEmpty()) {
                        byIndicator
                                .computeIfAbsent(id, absent -> new ArrayList<>())
                                .add(found);
                    }
                }));
        return byIndicator.isEmpty()
                ? DoubtedFigures.NONE
                : new DoubtedFigures(byIndicator, document -> staff || isPublic(document));
    }

    private boolean isPublic(long document) {
        return publicWords.orderedStream().anyMatch(words -> words.isPublic(document));
    }
}
