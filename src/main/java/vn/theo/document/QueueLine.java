package vn.theo.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the queue: a text, what it is, how much it needs a person, and the reprints folded under it.
 *
 * @param outdated whether an older reader read it
 * @param aside why it is set aside, null while it is in the queue
 * @param percent of the shorter text's wording that a folded line shares with the one above it, 0 for the first
 */
public record QueueLine(
        QueuedDocument document,
        TextKind kind,
        boolean outdated,
        @Nullable Aside aside,
        @Nullable Long reprintOf,
        long groupId,
        Need need,
        int percent,
        List<QueueLine> folded) {
    public QueueLine {
        folded = List.copyOf(folded);
    }

    /** Why a text is set aside. */
    public enum Aside {
        NOT_OURS,
        REPRINT
    }

    QueueLine withFolded(List<QueueLine> others) {
        return new QueueLine(document, kind, outdated, aside, reprintOf, groupId, need, percent, others);
    }
}
