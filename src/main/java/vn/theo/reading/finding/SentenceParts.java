package vn.theo.reading.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.FoundFinding;
import vn.theo.reading.directive.Connectives;
import vn.theo.reading.directive.Governing;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/** Cuts a sentence into what can judge: the words of its speaker, its list, its clauses and their statements. */
final class SentenceParts {
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
    private static final Set<String> SUBJECTS = Set.of(
            "công", "tình", "phương", "việc", "hệ", "hạ", "một", "nhiều", "các", "đội", "cơ", "chất", "số", "hoạt",
            "thị");
    private static final Lexicon HONOURS = Lexicon.of(
            "bằng khen",
            "giấy khen",
            "thư khen",
            "khen thưởng",
            "trao thưởng",
            "cờ thi đua",
            "huân chương",
            "tuyên dương",
            "biểu dương",
            "vinh danh",
            "tôn vinh");

    private static final Lexicon REASONS = Lexicon.of(
            "đã",
            "có thành tích",
            "có nhiều thành tích",
            "có nhiều đóng góp",
            "có đóng góp",
            "có công",
            "chấp hành tốt",
            "hoàn thành",
            "thực hiện tốt",
            "làm tốt",
            "những đóng góp",
            "thành tích");

    /** What shows how things stand: "Báo cáo của Ủy ban cho thấy …". */
    private static final Lexicon SOURCES = Lexicon.of(
            "báo cáo",
            "theo báo cáo",
            "theo đánh giá",
            "theo thống kê",
            "theo số liệu",
            "số liệu",
            "qua kiểm tra",
            "qua giám sát",
            "qua khảo sát",
            "qua theo dõi",
            "qua đánh giá",
            "kết quả kiểm tra",
            "kết quả giám sát",
            "kết quả khảo sát",
            "kết quả rà soát",
            "thực tế",
            "thực tiễn",
            "đánh giá");

    private static final int LONGEST_SOURCE = 90;

    private static final int FARTHEST = 200;

    private SentenceParts() {}

    static boolean looksBack(Stretch sentence) {
        for (int i = 0; i < Math.min(sentence.size(), FARTHEST); i++) {
            if (LOOKS_BACK.lengthAt(sentence, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "… trao bằng khen cho … vì đã có thành tích …": what somebody is honoured for, null where nobody is. */
    static @Nullable Stretch merit(Stretch sentence) {
        int honoured = -1;
        for (int i = 0; i < Math.min(sentence.size(), FARTHEST); i++) {
            boolean reason = honoured >= 0
                    && (sentence.at(i, "vì") || sentence.at(i, "do"))
                    && REASONS.lengthAt(sentence, i + 1) > 0;
            if (reason) {
                return sentence.part(i + 1, sentence.size());
            }
            honoured = HONOURS.lengthAt(sentence, i) > 0 ? i : honoured;
        }
        return null;
    }

    /** "Cần coi trọng …, một số nơi còn xem nhẹ …": the reason that an order gives. */
    static @Nullable Stretch complaint(Stretch sentence) {
        for (int i = 1; i < Math.min(sentence.size(), FARTHEST); i++) {
            boolean some = sentence.norm(i - 1).equals(",")
                    && (sentence.at(i, "một số") || sentence.at(i, "nhiều nơi") || sentence.at(i, "không ít"));
            if (some) {
                Evaluation.Judgement judgement = Evaluation.of(sentence.part(i, sentence.size()));
                boolean bad =
                        judgement != null && judgement.kind() == FoundFinding.Kind.SHORTCOMING && judgement.at() < 12;
                return bad ? sentence.part(i, sentence.size()) : null;
            }
        }
        return null;
    }

    /** Clauses, a "trong đó …" joined to the one before it. */
    static List<Stretch> joined(List<Stretch> clauses) {
        List<Stretch> joined = new ArrayList<>();
        for (Stretch clause : clauses) {
            boolean within = clause.at(0, "trong đó") || clause.at(0, "nhất là") || clause.at(0, "đặc biệt là");
            if (within && !joined.isEmpty()) {
                Stretch before = joined.removeLast();
                joined.add(new Stretch(clause.text(), before.first(), clause.end()));
            } else {
                joined.add(clause);
            }
        }
        return joined;
    }

    /** "… một số mặt hạn chế, như a; b", "… tồn tại, hạn chế như: a; b": the list alone judges. */
    static @Nullable Stretch listed(Stretch sentence) {
        for (int i = 2; i < Math.min(sentence.size(), FARTHEST); i++) {
            boolean colon = sentence.norm(i).equals(":");
            boolean such = sentence.at(i, "như")
                    && (sentence.norm(i - 1).equals(",")
                            || sentence.norm(i + 1).equals(":")
                            || SUBJECTS.contains(sentence.norm(i + 1)));
            if (colon || such) {
                int from = i + 1 + (sentence.norm(i + 1).equals(":") ? 1 : 0);
                boolean list = from < sentence.size() && announces(sentence, i, from);
                return list ? sentence.part(from, sentence.size()) : null;
            }
        }
        return null;
    }

    /** Whether the words before judge in general what the words after judge one by one. */
    private static boolean announces(Stretch sentence, int mark, int from) {
        Stretch before = sentence.part(0, mark);
        Stretch after = sentence.part(from, sentence.size()).clauses().getFirst();
        Evaluation.Judgement general = Evaluation.of(before);
        Evaluation.Judgement single = Evaluation.of(after);
        boolean sameKind = general != null
                && single != null
                && general.kind() == single.kind()
                && general.kind() == FoundFinding.Kind.SHORTCOMING;
        return sameKind || looksBack(sentence.part(Math.max(0, mark - 14), mark)) && before.find(0, "nổi bật là") < 0;
    }

    /** "Nguyên nhân chính là do …": the cause alone. */
    static Stretch blamed(Stretch sentence) {
        if (sentence.find(0, "nguyên nhân") != Connectives.start(sentence)) {
            return sentence;
        }
        for (int i = 2; i < Math.min(sentence.size(), FARTHEST); i++) {
            if (sentence.at(i, "là do") || sentence.at(i, "do")) {
                return sentence.part(i + (sentence.at(i, "là do") ? 2 : 1), sentence.size());
            }
        }
        return sentence;
    }

    /** What the speaker says, without who says it. */
    static Stretch spoken(Stretch sentence, @Nullable Governing governing) {
        if (governing == null || governing.content() >= sentence.size()) {
            return shown(sentence);
        }
        return sentence.part(governing.content(), sentence.size());
    }

    /** "Báo cáo của … cho thấy: …", "Theo số liệu …, cho thấy …": what the source shows. */
    private static Stretch shown(Stretch sentence) {
        int shown = sentence.find(0, "cho thấy");
        String sign = shown > 0 ? sentence.norm(shown + 2) : "";
        boolean near = shown < 25 && sign.equals(",");
        boolean listed = shown < LONGEST_SOURCE && sign.equals(":");
        boolean source = shown < LONGEST_SOURCE && SOURCES.lengthAt(sentence, 0) > 0;
        if (shown <= 0 || !(near || listed || source) || shown + 3 >= sentence.size()) {
            return sentence;
        }
        return sentence.part(shown + (near || listed ? 3 : 2), sentence.size());
    }

    /** The statements of a clause: parted by "nhưng" and, in a list, by commas before a subject of its own. */
    static List<Stretch> statements(Stretch clause, boolean listed) {
        List<Stretch> statements = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < clause.size(); i++) {
            int result = resultAt(clause, i);
            if (result > 0 && statements.isEmpty() && Evaluation.of(clause.part(from, i)) == null) {
                from = result;
                continue;
            }
            boolean but = clause.at(i, "nhưng") || clause.norm(i - 1).equals(",") && isTurn(clause, i);
            boolean comma = listed && clause.norm(i).equals(",") && ownSubject(clause, from, i);
            if (but || comma) {
                statements.add(clause.part(from, i));
                from = but && clause.norm(i).equals("còn") ? i : i + 1;
            }
        }
        statements.add(clause.part(from, clause.size()));
        return statements;
    }

    /** ", song …", ", tuy nhiên …", ", còn 6 chỉ tiêu chưa đạt": what is set against the words before. */
    private static boolean isTurn(Stretch clause, int i) {
        boolean rest = clause.at(i, "còn")
                && (clause.token(i + 1 < clause.size() ? i + 1 : i).isNumber() || clause.find(i, "chưa") > 0)
                && clause.find(i, "chưa") < i + 8
                && clause.find(i, "chưa") > 0;
        return rest || clause.at(i, "song") || clause.at(i, "tuy nhiên") || clause.at(i, "tuy vậy");
    }

    /** Behind ", nhờ đó" or "nổi bật là", where the statement begins that the words before only lead to; 0 elsewhere. */
    private static int resultAt(Stretch clause, int i) {
        boolean thereby = clause.norm(i - 1).equals(",") && (clause.at(i, "nhờ đó") || clause.at(i, "nhờ vậy"));
        int end = thereby ? i + 2 : clause.at(i, "nổi bật là") ? i + 3 : 0;
        return end > 0 && end < clause.size() ? end : 0;
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
}
