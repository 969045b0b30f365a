package vn.theo.document;

import org.springframework.core.io.InputStreamSource;

/** A file that somebody hands in, not yet read into memory. */
public record HandedFile(String name, long size, InputStreamSource content) {}
