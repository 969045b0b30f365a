package vn.theo.indicator.load;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps the few values with the highest scores of many. */
final class Notable {
    private static final int MOST = 50;

    /** A value, by its series and its place, with how much it stands out. */
    record Value(double score, int series, int place) {}

    private final PriorityQueue<Value> values = new PriorityQueue<>(Comparator.comparingDouble(Value::score));

    void offer(double score, int series, int place) {
        if (values.size() < MOST) {
            values.add(new Value(score, series, place));
        } else if (score > values.element().score()) {
            values.remove();
            values.add(new Value(score, series, place));
        }
    }

    /** Those with the highest scores first. */
    List<Value> list() {
        return values.stream()
                .sorted(Comparator.comparingDouble((Value value) -> -value.score())
                        .thenComparing(Value::place))
                .toList();
    }
}
