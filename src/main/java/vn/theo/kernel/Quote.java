package vn.theo.kernel;

/** The exact words that state a fact: a stored document, the span in its text as received, and the words themselves. */
public record Quote(long documentId, Span span, String text) {}
