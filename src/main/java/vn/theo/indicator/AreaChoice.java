package vn.theo.indicator;

/** An area that can be chosen on a page of figures. */
public record AreaChoice(String key, String label, boolean chosen) {}
