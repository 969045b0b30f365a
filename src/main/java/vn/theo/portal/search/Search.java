package vn.theo.portal.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import vn.theo.document.Documents;
import vn.theo.document.QueuedDocument;
import vn.theo.kernel.Folded;
import vn.theo.portal.Articles;
import vn.theo.portal.Edition;
import vn.theo.portal.search.SearchEntries.Entry;
import vn.theo.portal.search.SearchIndex.Indexed;
import vn.theo.portal.search.SearchPage.Group;
import vn.theo.portal.search.SearchPage.Hit;
import vn.theo.site.Frame;
import vn.theo.storage.Commits;

/** Finds things by their words: every word typed must begin a word of the thing. */
@Service
class Search {
    private static final int MOST_COUNTED = 200;

    private final Articles articles;
    private final Documents documents;
    private final SearchIndex index;
    private final Commits commits;

    Search(Articles articles, Documents documents, SearchIndex index, Commits commits) {
        this.articles = articles;
        this.documents = documents;
        this.index = index;
        this.commits = commits;
    }

    /** The groups that hold something this viewer may see, each with at most so many hits. */
    List<Group> find(Frame frame, String typed, int shown) {
        return commits.askOnce(() -> groups(frame, typed, shown));
    }

    private List<Group> groups(Frame frame, String typed, int shown) {
        List<String> words = Folded.of(typed).words();
        List<Group> groups = new ArrayList<>();
        if (words.isEmpty()) {
            return groups;
        }
        for (SearchGroup kind : SearchGroup.values()) {
            Group group = switch (kind) {
                case NEWS -> news(frame, words, shown);
                case DOCUMENTS -> documents(frame, words, shown);
                case RESOLUTIONS, INDICATORS, MEETINGS, TASKS, PEOPLE, BODIES, AREAS ->
                    group(kind, index.listOf(kind, frame), words, typed.toLowerCase(Locale.ROOT), shown);
            };
            if (group.total() > 0) {
                groups.add(group);
            }
        }
        return groups;
    }

    private static Group group(SearchGroup kind, List<Indexed> things, List<String> words, String exact, int shown) {
        List<Indexed> found =
                things.stream().filter(thing -> thing.all().holds(words)).toList();
        List<Hit> hits = found.stream()
                .sorted(Comparator.comparingInt(thing -> -closeness(thing, words, exact)))
                .limit(shown)
                .map(thing -> hit(thing, words))
                .toList();
        return new Group(kind, hits, found.size());
    }

    private static Hit hit(Indexed thing, List<String> words) {
        Entry entry = thing.entry();
        boolean told = thing.title().holds(words) || entry.further().isBlank();
        return new Hit(entry.address(), entry.title(), told ? null : entry.further(), entry.note());
    }

    /** The same letters with their diacritics first, then the words side by side, then all words in the title. */
    private static int closeness(Indexed thing, List<String> words, String exact) {
        return (thing.entry().title().toLowerCase(Locale.ROOT).contains(exact) ? 4 : 0)
                + (thing.title().holdsPhrase(words) ? 2 : 0)
                + (thing.title().holds(words) ? 1 : 0);
    }

    /** Documents by their titles: staff all of them, the public those opened to everyone. */
    private Group documents(Frame frame, List<String> words, int shown) {
        List<QueuedDocument> found = documents.search(words, !frame.signedIn(), MOST_COUNTED);
        List<Hit> hits = found.stream()
                .limit(shown)
                .map(document -> new Hit(
                        "/van-ban/" + document.id(),
                        document.title(),
                        null,
                        frame.texts().dateTime(document.receivedAt())))
                .toList();
        return new Group(SearchGroup.DOCUMENTS, hits, found.size());
    }

    private Group news(Frame frame, List<String> words, int shown) {
        List<Edition> found = articles.search(words, MOST_COUNTED);
        List<Hit> hits = found.stream()
                .limit(shown)
                .map(story -> new Hit(
                        story.address(),
                        story.text().title(),
                        story.text().lead() + " " + story.text().body(),
                        frame.texts().dateTime(story.firstPublishedAt())))
                .toList();
        return new Group(SearchGroup.NEWS, hits, found.size());
    }
}
