package vn.theo.reading;

import vn.theo.kernel.Span;

/** Exact words of a text as received: {@code text} is always the characters of {@code span}, line breaks included. */
public record Excerpt(Span span, String text) {}
