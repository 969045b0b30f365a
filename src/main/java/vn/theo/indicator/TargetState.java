package vn.theo.indicator;

/**
 * How a target of an indicator stands in an area, ready to show.
 *
 * @param tone of its status mark: good, watch, risk, alarm, none or done
 * @param words the verdict and the target in a few words
 * @param address where the target's own words are
 */
public record TargetState(long indicatorId, String tone, String words, String address) {}
