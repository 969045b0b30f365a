package vn.theo.indicator.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.theo.indicator.NameMatch;
import vn.theo.territory.Area;
import vn.theo.territory.Lineage;
import vn.theo.territory.Lineages;

/** Finds areas by what a person types: a part of the name with or without tone marks, or a code. */
@Service
class AreaSearch {
    static final int MOST = 12;
    private static final List<String> LEVELS = List.of(Area.COUNTRY, Area.PROVINCE, Area.DISTRICT, Area.COMMUNE);
    private static final Set<String> KINDS_OF_AREA =
            Set.of("tinh", "thanh", "pho", "xa", "phuong", "thi", "tran", "quan", "huyen", "dac", "khu");

    private record Known(Lineage lineage, List<Named> names) {}

    private record Named(Area area, String folded, String bare) {
        int fit(String wanted) {
            if (area.code().equalsIgnoreCase(wanted)) {
                return 0;
            }
            return bare.equals(wanted) || folded.equals(wanted)
                    ? 1
                    : bare.startsWith(wanted)
                            ? 2
                            : (" " + folded).contains(" " + wanted) ? 3 : folded.contains(wanted) ? 4 : 5;
        }
    }

    private final Lineages lineages;
    private volatile @Nullable Known known;

    AreaSearch(Lineages lineages) {
        this.lineages = lineages;
    }

    /** The best matches, those that stand on that day before those of another time, higher levels first. */
    List<Area> find(String typed, LocalDate day) {
        String wanted = NameMatch.fold(typed);
        if (wanted.isEmpty()) {
            return List.of();
        }
        record Match(Area area, int fit) {}
        return names().stream()
                .map(named -> new Match(named.area, named.fit(wanted)))
                .filter(match -> match.fit < 5)
                .sorted(Comparator.comparing((Match match) -> match.fit > 2)
                        .thenComparing(match -> !match.area.isValidOn(day))
                        .thenComparing(match -> LEVELS.indexOf(match.area.level()))
                        .thenComparing(Match::fit)
                        .thenComparing(match -> match.area.name()))
                .limit(MOST)
                .map(Match::area)
                .toList();
    }

    private List<Named> names() {
        Lineage lineage = lineages.current();
        Known kept = known;
        if (kept == null || kept.lineage != lineage) {
            kept = new Known(
                    lineage, lineage.listAll().stream().map(AreaSearch::named).toList());
            known = kept;
        }
        return kept.names;
    }

    private static Named named(Area area) {
        String folded = NameMatch.fold(area.name());
        String bare = String.join(
                " ",
                Stream.of(folded.split(" ")).dropWhile(KINDS_OF_AREA::contains).toList());
        return new Named(area, folded, bare);
    }
}
