package vn.theo.reading.finding;

import java.util.ArrayList;
import java.util.List;
import vn.theo.reading.FoundFinding;
import vn.theo.reading.text.Stretch;

/** Cuts a clause into its statements: at "nhưng" and the like, and in a list at commas before a subject of its own. */
final class Statements {
    private static final int LONGEST_BODY = 12;

    private Statements() {}

    /** The statements of a clause: parted by "nhưng" and, in a list, by commas before a subject of its own. */
    static List<Stretch> of(Stretch clause, boolean listed) {
        List<Stretch> statements = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < clause.size(); i++) {
            int result = resultAt(clause, i);
            if (result > 0 && statements.isEmpty() && Evaluation.of(clause.part(from, i)) == null) {
                from = result;
                continue;
            }
            boolean but = clause.at(i, "nhưng") || clause.is(i - 1, ",") && isTurn(clause, i);
            boolean comma = clause.is(i, ",") && (listed && ownSubject(clause, from, i) || contrasts(clause, from, i));
            if (but && isMoreOfTheSame(clause, from, i)) {
                continue;
            }
            if (but || comma) {
                statements.add(clause.part(from, i));
                from = but && clause.is(i, "còn") ? i : i + 1;
            }
        }
        statements.add(clause.part(from, clause.size()));
        return statements;
    }

    /** "… có phục hồi nhưng còn chậm": in a complaint, a predicate without a subject of its own goes on with it. */
    private static boolean isMoreOfTheSame(Stretch clause, int from, int but) {
        String next = clause.norm(but + (clause.at(but, "tuy nhiên") ? 2 : 1));
        boolean predicate = next.equals("còn") || next.equals("chưa") || next.equals("vẫn") || next.equals("không");
        Evaluation.Judgement before = predicate ? Evaluation.of(clause.part(from, but)) : null;
        return before != null && before.kind() == FoundFinding.Kind.SHORTCOMING;
    }

    /** ", song …", ", tuy nhiên …", ", còn 6 chỉ tiêu chưa đạt": what is set against the words before. */
    private static boolean isTurn(Stretch clause, int i) {
        boolean rest = false;
        for (int k = i + 1; clause.at(i, "còn") && k < Math.min(clause.size(), i + 8); k++) {
            rest |= clause.is(k, "chưa");
        }
        return rest || clause.at(i, "song") || clause.at(i, "tuy nhiên") || clause.at(i, "tuy vậy");
    }

    /** Behind ", nhờ đó" or "nổi bật là", where the statement begins that the words before only lead to; 0 elsewhere. */
    private static int resultAt(Stretch clause, int i) {
        boolean thereby = clause.is(i - 1, ",") && (clause.at(i, "nhờ đó") || clause.at(i, "nhờ vậy"));
        int end = thereby ? i + 2 : clause.at(i, "nổi bật là") ? i + 3 : 0;
        return end > 0 && end < clause.size() ? end : 0;
    }

    /** "dịch bệnh diễn biến phức tạp, Trung tâm đã thực hiện tốt …": trouble, and a body that did well all the same. */
    private static boolean contrasts(Stretch clause, int from, int comma) {
        boolean body = comma + 1 < clause.size() && clause.token(comma + 1).capital();
        boolean did = false;
        for (int i = comma + 1; body && i < Math.min(clause.size(), comma + LONGEST_BODY); i++) {
            did |= clause.is(i, "đã");
        }
        if (!did) {
            return false;
        }
        Evaluation.Judgement before = Evaluation.of(clause.part(from, comma));
        if (before == null || before.kind() != FoundFinding.Kind.SHORTCOMING) {
            return false;
        }
        Evaluation.Judgement after = Evaluation.of(clause.part(comma + 1, clause.size()));
        return after != null && after.kind() == FoundFinding.Kind.STRENGTH;
    }

    private static boolean ownSubject(Stretch clause, int from, int comma) {
        if (!SentenceParts.SUBJECTS.contains(clause.norm(comma + 1))) {
            return false;
        }
        Evaluation.Judgement before = Evaluation.of(clause.part(from, comma));
        int next = comma + 1;
        int end = next;
        while (end < clause.size() && !clause.is(end, ",")) {
            end++;
        }
        Evaluation.Judgement after = Evaluation.of(clause.part(next, clause.size()));
        return before != null
                && after != null
                && before.kind() == FoundFinding.Kind.SHORTCOMING
                && after.kind() == before.kind();
    }
}
