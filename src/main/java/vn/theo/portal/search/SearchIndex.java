package vn.theo.portal.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import vn.theo.indicator.Indicators;
import vn.theo.kernel.Folded;
import vn.theo.portal.search.SearchEntries.Entry;
import vn.theo.site.Frame;
import vn.theo.site.Texts;
import vn.theo.storage.Commits;
import vn.theo.territory.Lineages;

/**
 * What can be found, ready to be compared with typed words. Areas and indicators are many and change seldom: they are kept until
 * one of them does. The other kinds are kept for as long as nothing at all was committed, so nobody finds what was withdrawn.
 */
@Service
class SearchIndex {
    private final SearchEntries entries;
    private final Indicators indicators;
    private final Lineages lineages;
    private final Clock clock;
    private final Map<Key, Kept> kept = new ConcurrentHashMap<>();

    SearchIndex(SearchEntries entries, Indicators indicators, Lineages lineages, Clock clock) {
        this.entries = entries;
        this.indicators = indicators;
        this.lineages = lineages;
        this.clock = clock;
    }

    private record Key(SearchGroup kind, boolean staff, String language) {}

    private record Kept(Object trueOf, List<Indexed> things) {}

    /** A thing with its words as they are compared. */
    record Indexed(Entry entry, Folded title, Folded all) {}

    List<Indexed> listOf(SearchGroup kind, Frame frame) {
        Key key = new Key(kind, frame.signedIn(), frame.texts().language());
        Optional<?> trueOf = trueOf(kind);
        Kept known = kept.get(key);
        if (known != null && trueOf.isPresent() && known.trueOf.equals(trueOf.get())) {
            return known.things;
        }
        List<Indexed> things =
                entries.listOf(kind, frame).stream().map(SearchIndex::indexed).toList();
        trueOf.ifPresent(same -> kept.put(key, new Kept(same, things)));
        return things;
    }

    private static Indexed indexed(Entry entry) {
        return new Indexed(entry, Folded.of(entry.title()), Folded.of(entry.title() + " " + entry.further()));
    }

    private record AreasOfDay(Object lineage, LocalDate today) {}

    /** What the things of a kind were made from; as long as it is the same, so are they. */
    private Optional<?> trueOf(SearchGroup kind) {
        return switch (kind) {
            case AREAS ->
                Optional.of(new AreasOfDay(lineages.current(), LocalDate.ofInstant(clock.instant(), Texts.ZONE)));
            case INDICATORS -> Optional.of(indicators.current());
            case RESOLUTIONS, NEWS, MEETINGS, DOCUMENTS, TASKS, PEOPLE, BODIES -> Commits.seen();
        };
    }
}
