package vn.theo.task;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Evidence;

/**
 * A task about to be assigned. What the order leaves unsaid stays null and shows as missing until the office settles it.
 *
 * @param lead the one body that answers for it, as printed
 */
public record NewTask(
        String title,
        @Nullable String lead,
        List<String> coAgencies,
        @Nullable String deliverable,
        @Nullable String expectedResult,
        @Nullable LocalDate deadline,
        @Nullable String deadlineText,
        @Nullable String openEndedReason,
        @Nullable Long resolutionId,
        String assigner,
        @Nullable String accountableLeader,
        LocalDate assignedOn,
        String source,
        @Nullable Evidence evidence) {
    public NewTask {
        title = title.strip();
        assigner = assigner.strip();
        source = source.strip();
        lead = blankToNull(lead);
        deliverable = blankToNull(deliverable);
        expectedResult = blankToNull(expectedResult);
        deadlineText = blankToNull(deadlineText);
        openEndedReason = blankToNull(openEndedReason);
        accountableLeader = blankToNull(accountableLeader);
        coAgencies = coAgencies.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (title.isEmpty()) {
            throw new IllegalArgumentException("A task says what is to be done");
        }
        if (assigner.isEmpty()) {
            throw new IllegalArgumentException("A task says who assigns it");
        }
        if (deadline != null && openEndedReason != null) {
            throw new IllegalArgumentException("A task has a deadline or is open-ended, not both");
        }
        if (deadline != null && deadline.isBefore(assignedOn)) {
            throw new IllegalArgumentException(
                    "A deadline lies on or after the day of the order, got " + deadline + " for " + assignedOn);
        }
        if (source.isEmpty() && evidence == null) {
            throw new IllegalArgumentException("A task needs the words of the order or where it stands");
        }
        if (lead != null && coAgencies.contains(lead)) {
            throw new IllegalArgumentException("'" + lead + "' leads and cannot co-operate with itself");
        }
    }

    /** An order as found in a text: its words, who orders it and when; refine it with the {@code with} methods. */
    public static NewTask ofOrder(String title, String assigner, LocalDate assignedOn, Evidence evidence) {
        return new NewTask(
                title, null, List.of(), null, null, null, null, null, null, assigner, null, assignedOn, "", evidence);
    }

    public NewTask withLead(@Nullable String body, List<String> others) {
        return new NewTask(
                title,
                body,
                others,
                deliverable,
                expectedResult,
                deadline,
                deadlineText,
                openEndedReason,
                resolutionId,
                assigner,
                accountableLeader,
                assignedOn,
                source,
                evidence);
    }

    public NewTask withDeliverable(@Nullable String product) {
        return new NewTask(
                title,
                lead,
                coAgencies,
                product,
                expectedResult,
                deadline,
                deadlineText,
                openEndedReason,
                resolutionId,
                assigner,
                accountableLeader,
                assignedOn,
                source,
                evidence);
    }

    public NewTask withDeadline(@Nullable LocalDate day, @Nullable String printed) {
        return new NewTask(
                title,
                lead,
                coAgencies,
                deliverable,
                expectedResult,
                day,
                printed,
                openEndedReason,
                resolutionId,
                assigner,
                accountableLeader,
                assignedOn,
                source,
                evidence);
    }

    public NewTask withOpenEnd(String reason) {
        return new NewTask(
                title,
                lead,
                coAgencies,
                deliverable,
                expectedResult,
                deadline,
                deadlineText,
                reason,
                resolutionId,
                assigner,
                accountableLeader,
                assignedOn,
                source,
                evidence);
    }

    public NewTask withResolution(@Nullable Long id) {
        return new NewTask(
                title,
                lead,
                coAgencies,
                deliverable,
                expectedResult,
                deadline,
                deadlineText,
                openEndedReason,
                id,
                assigner,
                accountableLeader,
                assignedOn,
                source,
                evidence);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
