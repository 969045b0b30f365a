package vn.theo.reading.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.theo.reading.FoundFinding;
import vn.theo.reading.text.Normal;

/** The findings of a text so far: one that says again what another said is none of its own. */
final class SaidBefore {
    /** A lead is told again in the paragraphs below it, not at the end of a long report. */
    private static final int MOST_COMPARED = 30;

    private final Set<String> exactly = new HashSet<>();
    private final List<Judged> first = new ArrayList<>();

    private record Judged(FoundFinding.Kind kind, Set<String> words) {
        /** "số thu của đơn vị lại tăng", "số thu ngân sách của đơn vị lại tăng tới 3,4%": once more, with a figure. */
        boolean repeats(Judged other) {
            return kind == other.kind && (words.containsAll(other.words) || other.words.containsAll(words));
        }
    }

    /** Whether the finding says something new; it is kept then. */
    boolean add(FoundFinding finding) {
        String words = Normal.collapsed(finding.words().text());
        if (!exactly.add(words)) {
            return false;
        }
        if (first.size() >= MOST_COMPARED) {
            return true;
        }
        Judged judged = new Judged(finding.kind(), new HashSet<>(List.of(words.split(" "))));
        boolean isNew = first.stream().noneMatch(judged::repeats);
        if (isNew) {
            first.add(judged);
        }
        return isNew;
    }
}
