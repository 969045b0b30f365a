package vn.theo.indicator.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Finds the names that are nearest to one that is not known, by the pairs of letters they share. */
final class Likeness {
    private static final double ENOUGH = 0.45;
    private static final int SHOWN = 3;

    private Likeness() {}

    static <T> List<T> nearest(String folded, Iterable<T> all, Function<T, List<String>> names) {
        record Scored<T>(T one, double score) {}
        Set<String> pairs = pairs(folded);
        List<Scored<T>> scored = new ArrayList<>();
        for (T one : all) {
            double best = 0;
            for (String name : names.apply(one)) {
                best = Math.max(best, likeness(pairs, pairs(name)));
            }
            if (best >= ENOUGH) {
                scored.add(new Scored<>(one, best));
            }
        }
        return scored.stream()
                .sorted(Comparator.comparingDouble((Scored<T> each) -> -each.score()))
                .limit(SHOWN)
                .map(Scored::one)
                .toList();
    }

    private static double likeness(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        long shared = one.stream().filter(other::contains).count();
        return 2.0 * shared / (one.size() + other.size());
    }

    private static Set<String> pairs(String name) {
        String framed = "^" + name + "$";
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < framed.length() && i < 200; i++) {
            pairs.add(framed.substring(i, i + 2));
        }
        return pairs;
    }
}
