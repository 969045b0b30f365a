package vn.theo.kernel;

import java.time.Instant;

/** Why a fact stands in the record: the words that state it, and who confirmed them when. */
public record Evidence(Quote quote, String confirmedBy, Instant confirmedAt) {}
