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

    private record Judged(FoundFinding.Kind kind, String words) {
        /** "số thu của đơn vị lại tăng", "số thu ngân sách của đơn vị lại tăng tới 3,4%": once more, with a figure. */
        boolean repeats(Judged other) {
            return kind == other.kind
                    && (words.length() < other.words.length() ? holds(other.words, words) : holds(words, other.words));
        }
    }

    /** Whether every word of one stands in the other; nearly always the first one does not. */
    private static boolean holds(String words, String fewer) {
        int from = 0;
        while (from < fewer.length()) {
            int space = fewer.indexOf(' ', from);
            int to = space < 0 ? fewer.length() : space;
            if (!has(words, fewer.substring(from, to))) {
                return false;
            }
            from = to + 1;
        }
        return true;
    }

    private static boolean has(String words, String word) {
        for (int at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean whole =
                    (at == 0 || words.charAt(at - 1) == ' ') && (end == words.length() || words.charAt(end) == ' ');
            if (whole) {
                return true;
            }
        }
        return false;
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
        Judged judged = new Judged(finding.kind(), words);
        for (Judged before : first) {
            if (judged.repeats(before)) {
                return false;
            }
        }
        return first.add(judged);
    }
}
