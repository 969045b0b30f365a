package vn.theo.territory;

/**
 * Something that names an area.
 *
 * @param kind what it is, in the reader's language
 */
public record AreaMention(String kind, String name, String address, String area) {}
