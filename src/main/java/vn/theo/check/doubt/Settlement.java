package vn.theo.check.doubt;

import java.time.Instant;

/** What a person said to a doubt and why. */
public record Settlement(long id, SettlementKind kind, String reason, String by, Instant at) {}
