package vn.theo.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.theo.document.Documents;
import vn.theo.document.Proposal;
import vn.theo.document.Proposals;
import vn.theo.document.StoredDocument;
import vn.theo.programme.Dossiers;
import vn.theo.site.Texts;
import vn.theo.territory.Area;
import vn.theo.territory.Areas;

/** Gathers where the records of a text belong: its dossier, its area, its day. */
@Component
class DeskContexts {
    private final Documents documents;
    private final Proposals proposals;
    private final Dossiers dossiers;
    private final Areas areas;
    private final DeskSettings settings;

    DeskContexts(Documents documents, Proposals proposals, Dossiers dossiers, Areas areas, DeskSettings settings) {
        this.documents = documents;
        this.proposals = proposals;
        this.dossiers = dossiers;
        this.areas = areas;
        this.settings = settings;
    }

    DeskContext of(long documentId, Texts texts, String by) {
        StoredDocument document = documents.get(documentId);
        List<Proposal> found = proposals.listOf(documentId);
        Area area = settings.findArea(documentId).map(areas::get).orElseGet(() -> likelyArea(document));
        return new DeskContext(document, area, dossiers.resolutionOf(documentId).orElse(null), found, texts, by);
    }

    /** The province that the text names most often, at least twice; else the province of this office. */
    private Area likelyArea(StoredDocument document) {
        LocalDate day = document.eventDate();
        return areas.listAll().stream()
                .filter(area -> area.level().equals(Area.PROVINCE))
                .filter(area -> day == null || area.isValidOn(day))
                .filter(area -> count(document.text(), area.name()) >= 2)
                .max(Comparator.comparingInt((Area area) -> count(document.text(), area.name()))
                        .thenComparing(Area::validFrom, Comparator.reverseOrder()))
                .orElseGet(areas::home);
    }

    private static int count(String text, String name) {
        int count = 0;
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            count++;
        }
        return count;
    }
}
