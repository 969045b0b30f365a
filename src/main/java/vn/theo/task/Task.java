package vn.theo.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Evidence;

/**
 * Something that somebody with authority told a body to do, as it stood at the moment asked for.
 *
 * @param title the work, in the words of the order
 * @param leadId the one body that answers for it, null while the order names none
 * @param deliverable the thing to be handed in
 * @param originalDeadline the last day, until 17:00; never moves
 * @param deadlineText the deadline as printed
 * @param openEndedReason why there is no deadline
 * @param assigner who ordered it
 * @param accountableLeader the leader in charge of it
 * @param source where the order stands when no words are quoted
 * @param submittedAt when the result was last handed in before that moment
 */
public record Task(
        long id,
        String title,
        @Nullable Long leadId,
        @Nullable String leadName,
        List<String> coAgencies,
        @Nullable String deliverable,
        @Nullable String expectedResult,
        @Nullable LocalDate originalDeadline,
        @Nullable String deadlineText,
        @Nullable String openEndedReason,
        @Nullable Long resolutionId,
        String assigner,
        @Nullable String accountableLeader,
        LocalDate assignedOn,
        TaskState state,
        @Nullable Instant submittedAt,
        String source,
        @Nullable Evidence evidence) {
    public Task {
        coAgencies = List.copyOf(coAgencies);
    }

    public String address() {
        return "/nhiem-vu/" + id;
    }
}
