package vn.theo.check.doubt;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of a doubt's history.
 *
 * @param what FOUND, CHANGED, GONE, SETTLED or UNDONE
 * @param kind of a settlement, else null
 */
public record DoubtEvent(
        String what, Instant at, String by, @Nullable SettlementKind kind, String reason) {}
