package vn.theo.portal.search;

import java.util.List;
import vn.theo.kernel.Folded;
import vn.theo.portal.search.SearchPage.Group;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/** What the search field offers under it while one types: the first finds of each kind, then the way to all of them. */
public record QuickFind(Frame frame, String typed, List<String> words, List<Group> groups) implements Page {
    public QuickFind {
        words = List.copyOf(words);
        groups = List.copyOf(groups);
    }

    public List<Folded.Piece> pieces(String text) {
        return Folded.of(text).pieces(words);
    }

    public int total() {
        return groups.stream().mapToInt(Group::total).sum();
    }
}
