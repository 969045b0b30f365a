package vn.theo.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which texts of the queue are wanted and in which order.
 *
 * @param state null for all; set-aside texts come only when {@code aside} asks for them
 * @param outdated only texts that an older reader read
 * @param from first day of arrival, {@code to} the last one
 * @param words words of the title, empty for all; without regard to case and marks
 * @param page from 1
 */
public record QueueFilter(
        @Nullable DocumentState state,
        boolean aside,
        @Nullable TextKind kind,
        @Nullable String receivedBy,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean outdated,
        String words,
        Sort sort,
        int page) {
    /** Rows on one page. */
    public static final int PAGE = 50;

    /** In which order the queue is shown. */
    public enum Sort {
        NEED,
        NEWEST,
        OLDEST,
        TITLE,
        OPEN,
        DUE
    }

    /** Everything that is not set aside, by need. */
    public static QueueFilter all() {
        return new QueueFilter(null, false, null, null, null, null, false, "", Sort.NEED, 1);
    }

    public QueueFilter withState(@Nullable DocumentState other) {
        return new QueueFilter(other, false, kind, receivedBy, from, to, outdated, words, sort, 1);
    }

    public QueueFilter withAside() {
        return new QueueFilter(null, true, kind, receivedBy, from, to, outdated, words, sort, 1);
    }

    public QueueFilter withOutdated(boolean other) {
        return new QueueFilter(state, aside, kind, receivedBy, from, to, other, words, sort, 1);
    }

    public QueueFilter withPage(int other) {
        return new QueueFilter(state, aside, kind, receivedBy, from, to, outdated, words, sort, other);
    }
}
