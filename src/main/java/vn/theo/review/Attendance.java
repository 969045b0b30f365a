package vn.theo.review;

import java.util.List;
import vn.theo.kernel.Evidence;
import vn.theo.reading.EventRole;

/**
 * A person at a meeting, or named in its report.
 *
 * @param posts as printed, true at the date of the meeting
 */
public record Attendance(
        long id, long personId, String slug, String name, List<String> posts, EventRole role, Evidence evidence) {
    public Attendance {
        posts = List.copyOf(posts);
    }
}
