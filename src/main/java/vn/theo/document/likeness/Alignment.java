package vn.theo.document.likeness;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which sentences of two texts correspond to each other, in the order in which they are read side by side. */
public record Alignment(List<Row> rows) {
    /** Sentences whose patterns share so much of their words tell the same, perhaps with other figures. */
    static final double CORRESPONDING = 0.6;

    /** So many sentences without an equal on the other side are compared one by one; more are taken as they come. */
    private static final int MOST_COMPARED = 400;

    public Alignment {
        rows = List.copyOf(rows);
    }

    /** Two sentences side by side, or one beside nothing. */
    public record Row(@Nullable Sentence left, @Nullable Sentence right) {
        public boolean equal() {
            return left != null && right != null && left.words().equals(right.words());
        }
    }

    public static Alignment of(Wording left, Wording right) {
        int[] partners = partners(left.sentences(), right.sentences());
        return new Alignment(rows(left.sentences(), right.sentences(), partners));
    }

    /** The share of corresponding words that stands in sentences which contradict each other. */
    double contradiction() {
        int corresponding = 0;
        int contradicting = 0;
        for (Row row : rows) {
            if (row.left() != null && row.right() != null) {
                int words =
                        Math.min(row.left().words().size(), row.right().words().size());
                corresponding += words;
                contradicting += row.left().contradicts(row.right()) ? words : 0;
            }
        }
        return corresponding == 0 ? 0 : (double) contradicting / corresponding;
    }

    /** For each sentence of the left its partner on the right, −1 for none. */
    private static int[] partners(List<Sentence> left, List<Sentence> right) {
        int[] partners = new int[left.size()];
        java.util.Arrays.fill(partners, -1);
        Map<List<String>, Deque<Integer>> byWords = new HashMap<>();
        for (int j = 0; j < right.size(); j++) {
            byWords.computeIfAbsent(right.get(j).words(), words -> new ArrayDeque<>())
                    .add(j);
        }
        Set<Integer> taken = new HashSet<>();
        for (int i = 0; i < left.size(); i++) {
            Deque<Integer> equal = byWords.get(left.get(i).words());
            if (equal != null && !equal.isEmpty()) {
                partners[i] = equal.remove();
                taken.add(partners[i]);
            }
        }
        List<Integer> openLeft = open(left.size(), i -> partners[i] < 0);
        List<Integer> openRight = open(right.size(), j -> !taken.contains(j));
        List<Set<String>> rightPatterns =
                openRight.stream().map(j -> Set.copyOf(right.get(j).pattern())).toList();
        for (int i : openLeft) {
            Set<String> pattern = Set.copyOf(left.get(i).pattern());
            int best = -1;
            double most = CORRESPONDING;
            for (int k = 0; k < openRight.size(); k++) {
                double alike = taken.contains(openRight.get(k)) ? 0 : overlap(pattern, rightPatterns.get(k));
                if (alike > most || alike == most && best < 0) {
                    most = alike;
                    best = openRight.get(k);
                }
            }
            if (best >= 0) {
                partners[i] = best;
                taken.add(best);
            }
        }
        return partners;
    }

    private static List<Integer> open(int size, java.util.function.IntPredicate wanted) {
        return java.util.stream.IntStream.range(0, size)
                .filter(wanted)
                .limit(MOST_COMPARED)
                .boxed()
                .toList();
    }

    private static double overlap(Set<String> one, Set<String> other) {
        int shared = 0;
        for (String word : one) {
            shared += other.contains(word) ? 1 : 0;
        }
        return 2.0 * shared / (one.size() + other.size());
    }

    /** In the order of the left text; what only the right one has stands after what it follows there. */
    private static List<Row> rows(List<Sentence> left, List<Sentence> right, int[] partners) {
        Map<Integer, List<Row>> following = new HashMap<>();
        Map<Integer, Integer> leftOf = new HashMap<>();
        for (int i = 0; i < partners.length; i++) {
            leftOf.put(partners[i], i);
        }
        int after = -1;
        for (int j = 0; j < right.size(); j++) {
            Integer partner = leftOf.get(j);
            if (partner == null) {
                following.computeIfAbsent(after, place -> new ArrayList<>()).add(new Row(null, right.get(j)));
            } else {
                after = partner;
            }
        }
        List<Row> rows = new ArrayList<>(following.getOrDefault(-1, Collections.emptyList()));
        for (int i = 0; i < left.size(); i++) {
            rows.add(new Row(left.get(i), partners[i] < 0 ? null : right.get(partners[i])));
            rows.addAll(following.getOrDefault(i, Collections.emptyList()));
        }
        return rows;
    }
}
