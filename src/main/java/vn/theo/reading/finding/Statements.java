package vn.theo.reading.finding;

import java.util.ArrayList;
import java.util.List;
import vn.theo.reading.FoundFinding;
import vn.theo.reading.directive.Connectives;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/** Cuts a clause into its statements: at "nhưng" and the like, and in a list at commas before a subject of its own. */
final class Statements {
    private static final int LONGEST_BODY = 12;

    private Statements() {}

    /** The statements of a clause: parted by "nhưng" and, in a list, by commas before a subject of its own. */
    static List<Stretch> of(Stretch clause, boolean listed) {
        List<Stretch> statements = new ArrayList<>(2);
        int from = 0;
        int main = mainClause(clause);
        boolean cases = listed || namesCases(clause);
        for (int i = nextJoint(clause, 1); i < clause.size(); i = nextJoint(clause, i + 1)) {
            int result = resultAt(clause, i);
            if (result > 0 && statements.isEmpty() && Evaluation.of(clause.part(from, i)) == null) {
                from = result;
                continue;
            }
            boolean but = clause.at(i, "nhưng") || clause.is(i - 1, ",") && isTurn(clause, i);
            boolean comma = clause.is(i, ",")
                    && (i == main
                            || cases && ownSubject(clause, from, i)
                            || contrasts(clause, from, i)
                            || partsFields(clause, from, i));
            if (but && goesOn(clause, from, i, listed)) {
                continue;
            }
            if (but || comma) {
                // "Tuy đã có nhiều cố gắng, …": effort that did not suffice is no result
                if (i != main || !EFFORT.isIn(clause.part(from, i))) {
                    statements.add(clause.part(from, i));
                }
                boolean longer = !clause.at(i, "nhưng") && !clause.at(i, "song");
                from = but && longer ? i : i + 1;
            }
        }
        statements.add(clause.part(from, clause.size()));
        return statements;
    }

    /** Signs and words at which, or behind which, a statement may end. */
    private static final Lexicon JOINTS = Lexicon.of(",", "nhưng", "nổi bật là");

    /** The first position from one on where a statement may end, the size of the clause where none follows. */
    private static int nextJoint(Stretch clause, int from) {
        return clause.is(from - 1, ",") ? from : JOINTS.next(clause, from, clause.size());
    }

    /** "Mặc dù gặp nhiều khó khăn, sản lượng tăng khá": the comma behind what is conceded, -1 where nothing is. */
    private static int mainClause(Stretch clause) {
        int start = Connectives.start(clause);
        if (CONCESSIONS.lengthAt(clause, start) == 0) {
            return -1;
        }
        FoundFinding.Kind conceded = null;
        int from = start;
        for (int comma = StatementWords.commaAfter(clause, from); comma > 0; ) {
            int next = StatementWords.commaAfter(clause, comma + 1);
            Evaluation.Judgement before = Evaluation.of(clause.part(from, comma), Predicates.Mood.OF_THINGS);
            conceded = conceded == null && before != null ? before.kind() : conceded;
            Stretch chunk = clause.part(comma + 1, next < 0 ? clause.size() : next);
            Evaluation.Judgement main = Evaluation.of(chunk, Predicates.Mood.OF_THINGS);
            boolean turns = main != null && main.at() > 0 && main.kind() != conceded;
            if (turns && !chunk.at(0, "nhưng") && !chunk.at(0, "song")) {
                return comma;
            }
            from = comma + 1;
            comma = next;
        }
        return -1;
    }

    private static final Lexicon EFFORT = Lexicon.of("cố gắng", "nỗ lực", "quyết tâm");
    private static final Lexicon CONCESSIONS =
            Lexicon.of("mặc dù", "dù", "tuy", "mặc dầu", "cho dù", "tuy rằng", "dẫu", "dẫu cho");

    /** "… phát sinh một số khó khăn, vướng mắc, nhất là a, b còn …": trouble, and the cases of it. */
    private static boolean namesCases(Stretch clause) {
        int end = clause.size() - 3;
        for (int i = CASES.next(clause, 3, end); i < end; i = CASES.next(clause, i + 1, end)) {
            if (clause.is(i - 1, ",")) {
                return TROUBLES.lengthAt(clause, i - 3) == 2;
            }
        }
        return false;
    }

    private static final Lexicon CASES = Lexicon.of("nhất là", "đặc biệt là");
    private static final Lexicon TROUBLES =
            Lexicon.of("khó khăn", "vướng mắc", "hạn chế", "tồn tại", "bất cập", "yếu kém");

    /** Whether the words on both sides of "nhưng" make one statement. */
    private static boolean goesOn(Stretch clause, int from, int but, boolean listed) {
        boolean predicate = isPredicate(clause, but);
        return isMoreOfTheSame(clause, from, but)
                || predicate && (listed || concedes(clause, from, but) || isUnjudged(clause, from, but))
                || whileSo(clause, from, but);
    }

    /** "việc đổi mới làm tăng chi, song chưa cân đối với nguồn lực": only with the turn is anything judged. */
    private static boolean isUnjudged(Stretch clause, int from, int but) {
        return Evaluation.of(clause.part(from, but), Predicates.Mood.OF_THINGS) == null;
    }

    /** "việc …, dù đã được tập huấn, song vẫn chưa nghiêm": the subject stands before what is conceded. */
    private static boolean concedes(Stretch clause, int from, int but) {
        for (int i = from + 2; i < but; i++) {
            boolean opens = clause.is(i - 1, ",") || clause.is(i, "dù");
            if (opens && (clause.at(i, "dù") || clause.at(i, "tuy") || clause.at(i, "mặc dù"))) {
                return true;
            }
        }
        return false;
    }

    /** Where the predicate stands that a statement comes to behind "nhưng", -1 where it holds none. */
    static int turnIn(Stretch statement) {
        if (!TURNS.isIn(statement)) {
            return -1;
        }
        for (int i = statement.size() - 2; i > 0; i--) {
            if (TURNS.isAt(statement, i) && isPredicate(statement, i)) {
                return i + 1;
            }
        }
        return -1;
    }

    private static final Lexicon TURNS = Lexicon.of("nhưng", "song", "tuy nhiên");

    /** Whether a predicate without a subject of its own stands behind "nhưng". */
    private static boolean isPredicate(Stretch clause, int but) {
        return switch (clause.norm(but + (clause.at(but, "tuy nhiên") ? 2 : 1))) {
            case "còn", "chưa", "vẫn", "không", "lại" -> true;
            default -> false;
        };
    }

    /** "trong khi thu giảm nhưng chi vẫn tăng": one thing is held against the other. */
    private static boolean whileSo(Stretch clause, int from, int but) {
        int comma = clause.find(from, ",");
        int start = from + (clause.at(from, "đó là") ? 2 : 0);
        return clause.at(start, "trong khi") && !clause.at(start, "trong khi đó") && (comma < 0 || comma > but);
    }

    /** "… có phục hồi nhưng còn chậm": in a complaint, a predicate without a subject of its own goes on with it. */
    private static boolean isMoreOfTheSame(Stretch clause, int from, int but) {
        boolean predicate = isPredicate(clause, but);
        Evaluation.Judgement before = predicate ? Evaluation.of(clause.part(from, but)) : null;
        return before != null && before.kind() == FoundFinding.Kind.SHORTCOMING;
    }

    /** ", song …", ", tuy nhiên …", ", còn 6 chỉ tiêu chưa đạt": what is set against the words before. */
    private static boolean isTurn(Stretch clause, int i) {
        boolean rest = false;
        for (int k = i + 1; clause.at(i, "còn") && k < Math.min(clause.size(), i + 8); k++) {
            rest |= clause.is(k, "chưa");
        }
        return rest
                || fallsShort(clause, i)
                || clause.at(i, "song")
                || clause.at(i, "tuy nhiên")
                || clause.at(i, "tuy vậy");
    }

    /** "12/15 chỉ tiêu đạt, 3 chỉ tiêu chưa đạt": how many are left behind. */
    private static boolean fallsShort(Stretch clause, int i) {
        boolean counted = clause.token(i).isNumber() && clause.at(i + 1, "chỉ tiêu");
        for (int k = i + 3; counted && k < Math.min(clause.size(), i + 7); k++) {
            if (clause.is(k, "chưa") || clause.is(k, "không")) {
                return true;
            }
        }
        return false;
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
        return did && leadsToStrength(clause, from, comma, FoundFinding.Kind.SHORTCOMING);
    }

    /** Whether the words before a comma are judged so, and those behind it as a strength. */
    private static boolean leadsToStrength(Stretch clause, int from, int comma, FoundFinding.Kind judged) {
        return isJudged(clause.part(from, comma), judged)
                && isJudged(clause.part(comma + 1, clause.size()), FoundFinding.Kind.STRENGTH);
    }

    private static boolean isJudged(Stretch words, FoundFinding.Kind kind) {
        Evaluation.Judgement judgement = Evaluation.of(words);
        return judgement != null && judgement.kind() == kind;
    }

    private static final Lexicon FIELDS =
            Lexicon.of("đời sống", "quốc phòng", "an ninh", "an sinh xã hội", "các chính sách an sinh xã hội");

    /** "an sinh xã hội được bảo đảm, đời sống nhân dân ổn định": two fields, and how each of them is. */
    private static boolean partsFields(Stretch clause, int from, int comma) {
        return FIELDS.isAt(clause, comma + 1) && leadsToStrength(clause, from, comma, FoundFinding.Kind.STRENGTH);
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
