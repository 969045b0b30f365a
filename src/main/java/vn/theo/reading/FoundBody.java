package vn.theo.reading;

/** An organisation that the text names, as printed. */
public record FoundBody(String name, Excerpt words) implements Found {}
