package vn.theo.portal.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Folded;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/**
 * What was found for the words typed, in groups.
 *
 * @param typed the words as typed
 * @param words the words as compared
 * @param groups the groups that hold something, best hits first in each
 */
public record SearchPage(Frame frame, String typed, List<String> words, List<Group> groups) implements Page {
    /** One kind of thing, with at most as many hits as fit; {@code total} tells how many there are. */
    public record Group(SearchGroup kind, List<Hit> hits, int total) {}

    /**
     * A thing found.
     *
     * @param context words around the hit, null when the title tells enough
     */
    public record Hit(
            String address,
            String title,
            @Nullable String context,
            @Nullable String note) {}

    public List<Folded.Piece> pieces(String text) {
        return Folded.of(text).pieces(words);
    }

    public String context(String text) {
        return Folded.window(text, words, 220);
    }

    public int total() {
        return groups.stream().mapToInt(Group::total).sum();
    }
}
