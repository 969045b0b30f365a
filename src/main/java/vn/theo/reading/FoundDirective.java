package vn.theo.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody with authority tells somebody to do, or a member recommends; {@link #words()} is the action.
 *
 * @param assignee the grammatical addressee as printed, null when only implied
 * @param deadline the printed phrase ("trước ngày 25/12 hàng năm"), null when none
 * @param due the last day that the phrase allows when it names one date
 * @param recurrence the phrase when it recurs ("hàng năm", "định kỳ 1 tháng/lần")
 * @param product the thing to be handed in ("Đề án chi tiết"), as printed
 * @param issuer the speaker or body in the governing clause
 */
public record FoundDirective(
        @Nullable String assignee,
        List<String> coAssignees,
        @Nullable String deadline,
        @Nullable LocalDate due,
        @Nullable String recurrence,
        @Nullable String product,
        @Nullable String issuer,
        Weight weight,
        Excerpt words,
        Trace trace)
        implements Found {
    public FoundDirective {
        coAssignees = List.copyOf(coAssignees);
        trace = Objects.requireNonNullElse(trace, Trace.NONE);
    }

    public FoundDirective(
            @Nullable String assignee,
            List<String> coAssignees,
            @Nullable String deadline,
            @Nullable LocalDate due,
            @Nullable String recurrence,
            @Nullable String product,
            @Nullable String issuer,
            Weight weight,
            Excerpt words) {
        this(assignee, coAssignees, deadline, due, recurrence, product, issuer, weight, words, Trace.NONE);
    }

    /** The same directive with a deadline that stands outside its own words. */
    public FoundDirective until(String phrase, @Nullable LocalDate last, @Nullable String recurring, Trace further) {
        return new FoundDirective(
                assignee, coAssignees, phrase, last, recurring, product, issuer, weight, words, further);
    }

    /** The same directive for addressees who stand outside its own words. */
    public FoundDirective by(@Nullable String who, List<String> others, Trace further) {
        return new FoundDirective(who, others, deadline, due, recurrence, product, issuer, weight, words, further);
    }

    /** An order comes from who may assign work; an opinion is a recommendation of a member or of the meeting. */
    public enum Weight {
        ORDER,
        OPINION
    }
}
