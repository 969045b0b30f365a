package vn.theo.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.theo.document.Proposal;
import vn.theo.document.StoredDocument;
import vn.theo.programme.Resolution;
import vn.theo.reading.FoundIndicator;
import vn.theo.site.Texts;
import vn.theo.territory.Area;

/**
 * Where the records of one text belong, as set on top of the desk.
 *
 * @param area the area its figures are about unless a figure says otherwise
 * @param dossier the resolution in whose dossier the text hangs, null while none was chosen
 * @param by who is at the desk
 */
public record DeskContext(
        StoredDocument document,
        Area area,
        @Nullable Resolution dossier,
        List<Proposal> proposals,
        Texts texts,
        String by) {
    public DeskContext {
        proposals = List.copyOf(proposals);
    }

    /** What the record names as its source: the text's title. */
    String source() {
        return document.title();
    }

    @Nullable
    LocalDate eventDate() {
        return document.eventDate();
    }

    /** The several years that most figures of the text are about: what a resolution's period may be. */
    Optional<String> commonYears() {
        return proposals.stream()
                .map(proposal -> proposal.found() instanceof FoundIndicator figure ? figure.period() : null)
                .filter(period -> period != null && period.matches("\\d{4}/\\d{4}"))
                .collect(java.util.stream.Collectors.groupingBy(
                        period -> period, java.util.TreeMap::new, java.util.stream.Collectors.counting()))
                .entrySet()
                .stream()
                .max(java.util.Map.Entry.comparingByValue())
                .map(java.util.Map.Entry::getKey);
    }

    boolean isIn(String text) {
        return document.text().contains(text);
    }
}
