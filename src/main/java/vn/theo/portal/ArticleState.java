package vn.theo.portal;

import java.time.Instant;

/** Whether the public sees an article; it decides what the office may do with it next. */
public sealed interface ArticleState {
    /** Never published. */
    record Draft() implements ArticleState {}

    /** On the public pages; {@code changedSince} when the working text differs from the edition shown. */
    record Published(Edition edition, boolean changedSince) implements ArticleState {}

    /** Taken off the public pages; its address says so. */
    record Withdrawn(Edition edition, Instant at, String by, String reason) implements ArticleState {}
}
