package vn.theo.document;

/** A record that a decision made: its type as named by who records it, and its id there. */
public record RecordReference(String type, long id) {}
