package vn.theo.check.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import vn.theo.check.doubt.FoundDoubt;
import vn.theo.check.rule.DoubtKind;

/** Keeps the doubts that are furthest off, so many of a kind; of a table gone wrong as a whole a person reads no more. */
final class Heaviest {
    static final int MOST_OF_A_KIND = 1_000;

    private static final Comparator<FoundDoubt> BY_SIZE = Comparator.comparing(FoundDoubt::off);

    private final Map<DoubtKind, PriorityQueue<FoundDoubt>> byKind = new EnumMap<>(DoubtKind.class);
    private int leftOut;

    void add(FoundDoubt doubt) {
        PriorityQueue<FoundDoubt> kept = byKind.computeIfAbsent(doubt.kind(), kind -> new PriorityQueue<>(BY_SIZE));
        kept.add(doubt);
        if (kept.size() > MOST_OF_A_KIND) {
            kept.remove();
            leftOut++;
        }
    }

    List<FoundDoubt> list() {
        List<FoundDoubt> all = new ArrayList<>();
        byKind.values().forEach(all::addAll);
        return all;
    }

    int leftOut() {
        return leftOut;
    }
}
