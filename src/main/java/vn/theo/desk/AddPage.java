package vn.theo.desk;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.document.StoredDocument;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/**
 * The form that adds a record which the reader missed.
 *
 * @param words the words typed or pointed at
 * @param group what they are to become, null while nobody has chosen
 * @param places where the words stand, to choose from when there are several
 * @param error what is wrong, null when nothing is
 */
public record AddPage(
        Frame frame,
        StoredDocument document,
        String words,
        @Nullable Group group,
        List<Place> places,
        @Nullable String error)
        implements Page {
    public AddPage {
        places = List.copyOf(places);
    }

    /** One place, with a few words before and after. */
    public record Place(int number, String before, String words, String after) {}

    public static List<Group> groups() {
        return Arrays.stream(Group.values())
                .filter(group -> group != Group.FRAME)
                .toList();
    }
}
