package vn.theo.explore;

/** A question in words with the address that answers it. */
public record Example(String words, Address address) {}
