package vn.theo.body;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/**
 * A person: posts with the date each was true, and what they took part in.
 *
 * @param posts latest date first
 */
public record PersonPage(Frame frame, Person person, List<Post> posts, List<Involvement> involvements) implements Page {
    public PersonPage {
        posts = List.copyOf(posts);
        involvements = List.copyOf(involvements);
    }

    /** A post with the body that it names. */
    public record Post(Tenure tenure, @Nullable Body body) {}
}
