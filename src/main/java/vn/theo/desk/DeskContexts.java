package vn.theo.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.theo.document.Documents;
import vn.theo.document.Proposal;
import vn.theo.document.Proposals;
import vn.theo.document.StoredDocument;
import vn.theo.kernel.Period;
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
    private final Clock clock;

    DeskContexts(
            Documents documents,
            Proposals proposals,
            Dossiers dossiers,
            Areas areas,
            DeskSettings settings,
            Clock clock) {
        this.documents = documents;
        this.proposals = proposals;
        this.dossiers = dossiers;
        this.areas = areas;
        this.settings = settings;
        this.clock = clock;
    }

    DeskContext of(long documentId, Texts texts, String by) {
        StoredDocument document = documents.get(documentId);
        List<Proposal> found = proposals.listOf(documentId);
        List<Area> provinces = provinces(document, found);
        Area area = settings.findArea(documentId).map(areas::get).orElseGet(() -> likelyArea(document, provinces));
        return new DeskContext(
                document, area, dossiers.resolutionOf(documentId).orElse(null), provinces, found, texts, by);
    }

    /** The country and the provinces of the days that the text may be about: its event, its figures' years, today. */
    private List<Area> provinces(StoredDocument document, List<Proposal> found) {
        Set<LocalDate> days = new LinkedHashSet<>();
        if (document.eventDate() != null) {
            days.add(document.eventDate());
        }
        DeskContext.commonYears(found).map(Period::of).map(Period::to).ifPresent(days::add);
        LocalDate today = LocalDate.now(clock);
        days.add(today);
        Map<Long, Area> provinces = new LinkedHashMap<>();
        Area home = areas.home();
        provinces.put(home.id(), home);
        days.forEach(
                day -> areas.listOn(day, Area.PROVINCE).forEach(province -> provinces.put(province.id(), province)));
        areas.listOn(today, Area.COUNTRY).forEach(country -> provinces.put(country.id(), country));
        return List.copyOf(provinces.values());
    }

    /** The province that the text names most often, at least twice; else the province of this office. */
    private Area likelyArea(StoredDocument document, List<Area> provinces) {
        LocalDate day = document.eventDate();
        return provinces.stream()
                .filter(area -> area.level().equals(Area.PROVINCE))
                .filter(area -> day == null || area.isValidOn(day))
                .filter(area -> count(document.text(), area.name()) >= 2)
                .max(Comparator.comparingInt((Area area) -> count(document.text(), area.name()))
                        .thenComparing(Area::validFrom, Comparator.reverseOrder()))
                .orElseGet(areas::home);
    }

    /** How often the text names the area, with or without "tỉnh" before it. */
    private static int count(String text, String fullName) {
        String name = fullName.replaceFirst("^(Tỉnh|Thành phố) ", "");
        int count = 0;
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            count++;
        }
        return count;
    }
}
