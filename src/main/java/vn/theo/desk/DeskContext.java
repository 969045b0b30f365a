package vn.theo.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.theo.document.Proposal;
import vn.theo.document.StoredDocument;
import vn.theo.kernel.SentenceCase;
import vn.theo.programme.Resolution;
import vn.theo.reading.FoundIndicator;
import vn.theo.site.Texts;
import vn.theo.territory.Area;

/**
 * Where the records of one text belong, as set on top of the desk.
 *
 * @param area the area its figures are about unless a figure says otherwise
 * @param areas the areas to choose from
 * @param dossier the resolution in whose dossier the text hangs, null while none was chosen
 * @param by who is at the desk
 */
public record DeskContext(
        StoredDocument document,
        Area area,
        @Nullable Resolution dossier,
        List<Area> areas,
        List<Proposal> proposals,
        Texts texts,
        String by) {
    public DeskContext {
        areas = List.copyOf(areas);
        proposals = List.copyOf(proposals);
    }

    /** What the record names as its source: the text's title. */
    String source() {
        return SentenceCase.of(document.title());
    }

    @Nullable
    LocalDate eventDate() {
        return document.eventDate();
    }

    /** The several years that most figures of the text are about: what a resolution's period may be. */
    Optional<String> commonYears() {
        return commonYears(proposals);
    }

    static Optional<String> commonYears(List<Proposal> proposals) {
        return proposals.stream()
                .flatMap(proposal -> proposal.found() instanceof FoundIndicator figure
                        ? Stream.ofNullable(figure.period())
                        : Stream.empty())
                .filter(period -> period.matches("\\d{4}/\\d{4}"))
                .collect(Collectors.groupingBy(period -> period, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }
}
