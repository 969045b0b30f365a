package vn.theo.body;

import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Evidence;

/** One time that a body was recorded: how it was printed and, unless entered by hand, the words. */
public record BodyMention(String printed, @Nullable Evidence evidence, String recordedBy) {}
