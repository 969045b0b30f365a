package vn.theo.workbench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/**
 * The first page after sign-in.
 *
 * @param waiting what this person can act on now, each a number that leads to its list
 * @param urgent tasks that are overdue or due soon, most urgent first
 * @param changes what happened lately, newest first
 * @param provinces to choose this office's province from, empty once it was chosen
 * @param lastVisit when this person was here the time before
 */
public record WorkbenchPage(
        Frame frame,
        LocalDate today,
        List<Waiting> waiting,
        List<UrgentTask> urgent,
        List<Change> changes,
        List<FollowedResolution> resolutions,
        List<Province> provinces,
        @Nullable Instant lastVisit)
        implements Page {
    public WorkbenchPage {
        waiting = List.copyOf(waiting);
        urgent = List.copyOf(urgent);
        changes = List.copyOf(changes);
        resolutions = List.copyOf(resolutions);
        provinces = List.copyOf(provinces);
    }

    /** A province that this office may be of. */
    public record Province(long areaId, String name) {}

    /** How much of one kind of work waits; {@code tone} colours it when there is any. */
    public record Waiting(String key, long count, String address, String tone) {}

    /** A task that should be looked at. */
    public record UrgentTask(
            String title,
            String address,
            String lead,
            @Nullable LocalDate deadline,
            String tone,
            String status) {}

    /** Something that happened. */
    public record Change(Instant at, String what, String title, String address, boolean fresh) {}

    /** A resolution with how its targets stand, verdicts counted by tone. */
    public record FollowedResolution(String title, String address, String period, List<Mark> marks) {
        public FollowedResolution {
            marks = List.copyOf(marks);
        }
    }

    /** So many targets with this verdict. */
    public record Mark(String tone, String text, int count) {}

    public boolean nothingWaits() {
        return waiting.stream().allMatch(kind -> kind.count() == 0);
    }
}
