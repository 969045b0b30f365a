package vn.theo.portal.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import vn.theo.portal.Articles;
import vn.theo.portal.Edition;
import vn.theo.portal.Folded;
import vn.theo.portal.search.SearchEntries.Entry;
import vn.theo.portal.search.SearchPage.Group;
import vn.theo.portal.search.SearchPage.Hit;
import vn.theo.site.Frame;

/** Finds things by their words: every word typed must begin a word of the thing. */
@Service
class Search {
    private static final int SHOWN = 8;
    private static final int MOST_NEWS = 200;

    private final Articles articles;
    private final SearchEntries entries;

    Search(Articles articles, SearchEntries entries) {
        this.articles = articles;
        this.entries = entries;
    }

    /** The groups that hold something this viewer may see. */
    List<Group> find(Frame frame, String typed) {
        List<String> words = Folded.of(typed).words();
        List<Group> groups = new ArrayList<>();
        if (words.isEmpty()) {
            return groups;
        }
        for (SearchGroup kind : SearchGroup.values()) {
            Group group = kind == SearchGroup.NEWS
                    ? news(frame, words)
                    : group(kind, entries.listOf(kind, frame), words, typed.toLowerCase(Locale.ROOT));
            if (group.total() > 0) {
                groups.add(group);
            }
        }
        return groups;
    }

    private static Group group(SearchGroup kind, List<Entry> entries, List<String> words, String exact) {
        List<Hit> hits = entries.stream()
                .filter(entry ->
                        Folded.of(entry.title() + " " + entry.further()).holds(words))
                .sorted(Comparator.comparingInt(entry -> -closeness(entry, words, exact)))
                .map(entry -> hit(entry, words))
                .toList();
        return new Group(kind, hits.stream().limit(SHOWN).toList(), hits.size());
    }

    private static Hit hit(Entry entry, List<String> words) {
        boolean told = Folded.of(entry.title()).holds(words) || entry.further().isBlank();
        return new Hit(entry.address(), entry.title(), told ? null : entry.further(), entry.note());
    }

    /** The same letters with their diacritics first, then the words side by side, then all words in the title. */
    private static int closeness(Entry entry, List<String> words, String exact) {
        Folded title = Folded.of(entry.title());
        return (entry.title().toLowerCase(Locale.ROOT).contains(exact) ? 4 : 0)
                + (title.holdsPhrase(words) ? 2 : 0)
                + (title.holds(words) ? 1 : 0);
    }

    private Group news(Frame frame, List<String> words) {
        List<Edition> found = articles.search(words, MOST_NEWS);
        List<Hit> hits = found.stream()
                .limit(SHOWN)
                .map(story -> new Hit(
                        story.address(),
                        story.text().title(),
                        story.text().lead() + " " + story.text().body(),
                        frame.texts().dateTime(story.firstPublishedAt())))
                .toList();
        return new Group(SearchGroup.NEWS, hits, found.size());
    }
}
