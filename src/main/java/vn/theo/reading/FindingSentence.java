package vn.theo.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one sentence: cuts it into statements, judges each and trims it to the words that judge. */
final class FindingSentence {
    private static final Lexicon LEADS = Lexicon.of(
            "trong",
            "với",
            "sau",
            "tại",
            "theo",
            "đến",
            "để",
            "bên cạnh",
            "cùng với",
            "về",
            "đối với",
            "nhờ",
            "qua",
            "trước",
            "từ",
            "trên",
            "ngay",
            "thông qua",
            "liên quan",
            "phát biểu",
            "ngoài",
            "tính đến");
    private static final Lexicon LOOKS_BACK = Lexicon.of(
            "kết quả đạt được",
            "một số kết quả",
            "kết quả nổi bật",
            "tồn tại , hạn chế",
            "hạn chế , khó khăn",
            "mặt hạn chế",
            "khó khăn , vướng mắc",
            "những hạn chế",
            "một số hạn chế",
            "một số tồn tại",
            "điểm nổi bật",
            "những kết quả",
            "những tồn tại",
            "nguyên nhân",
            "ghi nhận",
            "biểu dương",
            "đánh giá",
            "nổi bật là",
            "kết quả");
    private static final Lexicon ORDERS = Lexicon.of("yêu cầu", "đề nghị", "chỉ đạo", "giao");
    private static final Set<String> SUBJECTS = Set.of(
            "công", "tình", "phương", "việc", "hệ", "hạ", "một", "nhiều", "các", "đội", "cơ", "chất", "số", "hoạt",
            "thị");
    private static final int FARTHEST = 200;

    private final boolean back;

    FindingSentence(boolean back) {
        this.back = back;
    }

    static boolean looksBack(Stretch sentence) {
        for (int i = 0; i < Math.min(sentence.size(), FARTHEST); i++) {
            if (LOOKS_BACK.lengthAt(sentence, i) > 0) {
                return true;
            }
        }
        return false;
    }

    void read(Stretch sentence, List<FoundFinding> found) {
        if (isOrder(sentence)) {
            return;
        }
        Stretch list = listed(sentence);
        boolean listed = list != null;
        Stretch content = list != null ? list : spoken(sentence);
        for (Stretch clause : content.clauses()) {
            for (Stretch statement : statements(clause, listed)) {
                judge(statement, found);
            }
        }
    }

    private static boolean isOrder(Stretch sentence) {
        Governing governing = Governing.of(sentence, false, false, null);
        if (governing != null && !governing.kind().equals("say")) {
            return true;
        }
        int start = TaskClauses.start(sentence);
        return ORDERS.lengthAt(sentence, start) > 0;
    }

    /** "… một số mặt hạn chế, như a; b", "… tồn tại, hạn chế như: a; b": the list alone judges. */
    private static @Nullable Stretch listed(Stretch sentence) {
        for (int i = 2; i < Math.min(sentence.size(), FARTHEST); i++) {
            boolean colon = sentence.norm(i).equals(":");
            boolean such = sentence.at(i, "như")
                    && (sentence.norm(i - 1).equals(",") || sentence.norm(i + 1).equals(":"));
            if ((colon || such) && looksBack(sentence.part(0, i))) {
                int from = i + 1 + (sentence.norm(i + 1).equals(":") ? 1 : 0);
                return from < sentence.size() ? sentence.part(from, sentence.size()) : null;
            }
        }
        return null;
    }

    /** What the speaker says, without who says it. */
    private static Stretch spoken(Stretch sentence) {
        Governing governing = Governing.of(sentence, false, false, null);
        if (governing == null || governing.content() >= sentence.size()) {
            return sentence;
        }
        return sentence.part(governing.content(), sentence.size());
    }

    /** The statements of a clause: parted by "nhưng" and, in a list, by commas before a subject of its own. */
    private List<Stretch> statements(Stretch clause, boolean listed) {
        List<Stretch> statements = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < clause.size(); i++) {
            boolean but = clause.at(i, "nhưng")
                    || clause.at(i, "song") && clause.norm(i - 1).equals(",");
            boolean comma = listed && clause.norm(i).equals(",") && ownSubject(clause, from, i);
            if (but || comma) {
                statements.add(clause.part(from, i));
                from = i + 1;
            }
        }
        statements.add(clause.part(from, clause.size()));
        return statements;
    }

    private static boolean ownSubject(Stretch clause, int from, int comma) {
        if (!SUBJECTS.contains(clause.norm(comma + 1))) {
            return false;
        }
        Evaluation.Judgement before = Evaluation.of(clause.part(from, comma));
        int next = comma + 1;
        int end = next;
        while (end < clause.size() && !clause.norm(end).equals(",")) {
            end++;
        }
        Evaluation.Judgement after = Evaluation.of(clause.part(next, clause.size()));
        return before != null
                && after != null
                && before.kind() == FoundFinding.Kind.SHORTCOMING
                && after.kind() == before.kind();
    }

    private void judge(Stretch statement, List<FoundFinding> found) {
        Stretch trimmed = trimmed(statement);
        if (trimmed == null) {
            return;
        }
        Evaluation.Judgement judgement = Evaluation.of(trimmed);
        boolean opensTask =
                TaskVerbs.opensTask(trimmed, 0) && !trimmed.norm(0).equals("tổ") && judgement != null && !back;
        if (judgement == null || (!judgement.strong() && !back) || opensTask || judgement.at() == 0 && !back) {
            return;
        }
        Findings.add(found, judgement.kind(), ended(trimmed, judgement.at()));
    }

    /** Without connectives and adverbial phrases before the subject. */
    private static @Nullable Stretch trimmed(Stretch statement) {
        int i = TaskClauses.start(statement);
        i += statement.at(i, "tuy") || statement.at(i, "mặc dù") ? length(statement, i) : 0;
        for (int guard = 0; guard < 4 && i < statement.size() && LEADS.lengthAt(statement, i) > 0; guard++) {
            int comma = commaAfter(statement, i);
            if (comma < 0) {
                break;
            }
            i = comma + 1;
            while (i < statement.size() && !startsSubject(statement, i)) {
                int next = commaAfter(statement, i);
                if (next < 0) {
                    break;
                }
                i = next + 1;
            }
        }
        i += i < statement.size() ? TaskClauses.start(statement.part(i, statement.size())) : 0;
        return i < statement.size() ? statement.part(i, statement.size()) : null;
    }

    /** Whether the chunk at i has a predicate of its own and so is not one more part of the lead before it. */
    private static boolean startsSubject(Stretch statement, int i) {
        int next = commaAfter(statement, i);
        return next < 0 || Evaluation.of(statement.part(i, next)) != null;
    }

    private static int length(Stretch statement, int i) {
        return statement.at(i, "mặc dù") ? 2 : statement.at(i, "tuy nhiên") ? 0 : 1;
    }

    private static int commaAfter(Stretch statement, int from) {
        int depth = 0;
        for (int i = from; i < Math.min(statement.size(), from + FARTHEST); i++) {
            depth += statement.norm(i).equals("(") ? 1 : statement.norm(i).equals(")") ? -1 : 0;
            if (depth == 0 && statement.norm(i).equals(",")) {
                return i;
            }
        }
        return -1;
    }

    /** Up to the figures that only measure: "…, bằng 91% kế hoạch; giảm 20%". */
    private static Stretch ended(Stretch statement, int judged) {
        for (int i = judged + 1; i + 1 < statement.size(); i++) {
            boolean figure = statement.norm(i).equals(",")
                    && (statement.at(i + 1, "bằng") || statement.at(i + 1, "tăng") || statement.at(i + 1, "giảm"))
                    && i + 3 < statement.size()
                    && (statement.token(i + 2).isNumber()
                            || statement.token(i + 3).isNumber());
            if (figure) {
                return statement.part(0, i);
            }
        }
        return TaskClauses.ended(statement);
    }
}
