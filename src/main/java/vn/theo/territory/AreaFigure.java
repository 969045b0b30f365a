package vn.theo.territory;

/**
 * The latest figure of an area, ready to show.
 *
 * @param value with its bound and unit, such as "trên 71.300 tỷ đồng"
 * @param mark the vintage in a word
 */
public record AreaFigure(String name, String address, String period, String value, String mark) {}
