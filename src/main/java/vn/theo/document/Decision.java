package vn.theo.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about a proposal, when, and which records it made.
 *
 * @param draft the record as confirmed, in the JSON form of who records it; null when nothing was confirmed
 */
public record Decision(
        long id,
        long proposalId,
        Action action,
        @Nullable String draft,
        String by,
        Instant at,
        List<RecordReference> records) {
    public Decision {
        records = List.copyOf(records);
    }

    /** The four things a person can do with a proposal. */
    public enum Action {
        ACCEPTED,
        /** Confirmed after changes. */
        EDITED,
        REJECTED,
        /** An earlier decision taken back: the proposal is open again. */
        UNDONE
    }
}
