package vn.theo.reading.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.FoundFinding;
import vn.theo.reading.directive.ActionWords;
import vn.theo.reading.directive.Connectives;
import vn.theo.reading.directive.Governing;
import vn.theo.reading.directive.TaskVerbs;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/** Reads one sentence: cuts it into statements, judges each and trims it to the words that judge. */
final class FindingSentence {
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
    /** What is only conceded is no shortcoming: "mặc dù gặp nhiều khó khăn, …". */
    private static final Lexicon CONCESSIONS = Lexicon.of("mặc dù", "dù", "mặc dầu", "cho dù", "bất chấp");

    private static final Lexicon TALK = Lexicon.of(
            "các ý kiến",
            "ý kiến",
            "nhiều ý kiến",
            "đại biểu",
            "các đại biểu",
            "tham luận",
            "hội nghị",
            "phiên họp",
            "cuộc họp",
            "hội thảo",
            "buổi làm việc",
            "diễn đàn",
            "báo cáo",
            "vừa");

    private static final Lexicon AHEAD = Lexicon.of(
            "thời gian tới",
            "giai đoạn tới",
            "năm tới",
            "tháng tới",
            "nhiệm kỳ tới",
            "sắp tới",
            "triển khai nhiệm vụ năm",
            "phương hướng",
            "trọng tâm chỉ đạo",
            "nhiệm vụ trọng tâm năm",
            "trong những năm tới",
            "phấn đấu");

    private static final Lexicon ORDERS = Lexicon.of("yêu cầu", "đề nghị", "chỉ đạo", "giao");
    private static final Set<String> SUBJECTS = Set.of(
            "công", "tình", "phương", "việc", "hệ", "hạ", "một", "nhiều", "các", "đội", "cơ", "chất", "số", "hoạt",
            "thị");
    private static final Set<String> FINITE =
            Set.of("đã", "được", "chưa", "còn", "vẫn", "đạt", "không", "có", "gặp", "bị", "tiếp", "cũng", "luôn");
    private static final int FARTHEST = 200;

    private final boolean section;
    private final boolean back;
    private final Setting setting;

    /**
     * @param section whether the section looks back on results
     * @param back whether the section or the sentence does
     * @param setting the section or list that the sentence stands in
     */
    FindingSentence(boolean section, boolean back, Setting setting) {
        this.section = section;
        this.back = back;
        this.setting = setting;
    }

    static boolean looksBack(Stretch sentence) {
        int end = Math.min(sentence.size(), FARTHEST);
        return LOOKS_BACK.next(sentence, 0, end) < end;
    }

    void read(Stretch sentence, List<FoundFinding> found) {
        Stretch praised = Praise.object(sentence);
        if (praised != null) {
            Findings.add(found, FoundFinding.Kind.STRENGTH, ActionWords.ended(praised));
            int after = praised.end() - sentence.first();
            if (after + 1 < sentence.size()) {
                read(sentence.part(after + 1, sentence.size()), found);
            }
            return;
        }
        Governing governing = Governing.of(sentence, false, false, null);
        if (isOrder(sentence, governing)) {
            Stretch complaint = complaint(sentence);
            if (complaint != null) {
                judge(complaint, true, Setting.NONE, found);
            }
            return;
        }
        Stretch said = spoken(sentence, governing);
        Stretch list = listed(sentence);
        boolean listed = list != null || setting == Setting.FLAWS;
        Setting here =
                list == null ? setting : Setting.ofAnnouncement(sentence.part(0, list.first() - sentence.first()));
        Stretch content = list != null ? list : blamed(said);
        for (Stretch clause : joined(content.clauses())) {
            List<Stretch> statements = statements(clause, listed);
            for (int i = 0; i < statements.size(); i++) {
                judge(statements.get(i), listed || i > 0, here, found);
            }
        }
    }

    /** "Cần coi trọng …, một số nơi còn xem nhẹ …": the reason that an order gives. */
    private static @Nullable Stretch complaint(Stretch sentence) {
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
    private static List<Stretch> joined(List<Stretch> clauses) {
        List<Stretch> joined = new ArrayList<>();
        for (Stretch clause : clauses) {
            boolean within = clause.at(0, "trong đó") || clause.at(0, "nhất là");
            if (within && !joined.isEmpty()) {
                Stretch before = joined.removeLast();
                joined.add(new Stretch(clause.text(), before.first(), clause.end()));
            } else {
                joined.add(clause);
            }
        }
        return joined;
    }

    private static boolean isOrder(Stretch sentence, @Nullable Governing governing) {
        if (governing != null && !governing.kind().equals("say")) {
            return true;
        }
        int start = Connectives.start(sentence);
        return ORDERS.lengthAt(sentence, start) > 0;
    }

    /** "… một số mặt hạn chế, như a; b", "… tồn tại, hạn chế như: a; b": the list alone judges. */
    private static @Nullable Stretch listed(Stretch sentence) {
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
    private static Stretch blamed(Stretch sentence) {
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
    private static Stretch spoken(Stretch sentence, @Nullable Governing governing) {
        if (governing == null || governing.content() >= sentence.size()) {
            int shown = sentence.find(0, "cho thấy");
            boolean source = shown > 0 && shown < 25 && sentence.norm(shown + 2).equals(",");
            return source ? sentence.part(shown + 3, sentence.size()) : sentence;
        }
        return sentence.part(governing.content(), sentence.size());
    }

    /** The statements of a clause: parted by "nhưng" and, in a list, by commas before a subject of its own. */
    private List<Stretch> statements(Stretch clause, boolean listed) {
        List<Stretch> statements = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < clause.size(); i++) {
            int result = resultAt(clause, i);
            if (result > 0 && statements.isEmpty() && Evaluation.of(clause.part(from, i)) == null) {
                from = result;
                continue;
            }
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

    private void judge(Stretch statement, boolean part, Setting here, List<FoundFinding> found) {
        Stretch trimmed = StatementWords.trimmed(statement);
        if (trimmed == null) {
            return;
        }
        boolean past = here == Setting.RESULTS || section && !TaskVerbs.opensTask(trimmed, trimmed.at(0, "là") ? 1 : 0);
        Evaluation.Judgement judgement = Evaluation.of(trimmed, past);
        if (judgement == null && here == Setting.FLAWS && isBlamed(trimmed)) {
            judgement = new Evaluation.Judgement(FoundFinding.Kind.SHORTCOMING, trimmed.size() - 1, true);
        }
        boolean abroad = trimmed.at(0, "tình hình thế giới") || trimmed.at(0, "kinh tế thế giới");
        boolean count =
                trimmed.at(0, "có") && trimmed.size() > 1 && trimmed.token(1).isNumber();
        if (judgement == null || count || abroad || isTask(trimmed, judgement, here)) {
            return;
        }
        boolean subject = judgement.at() > 1 || part || back;
        boolean stated = judgement.strong() || back || judgement.kind() == FoundFinding.Kind.STRENGTH;
        int judged = trimmed.first() - statement.first() + judgement.at();
        boolean promised = judgement.kind() == FoundFinding.Kind.STRENGTH && (isTalk(trimmed) || isAhead(statement));
        boolean conceded = judgement.kind() == FoundFinding.Kind.SHORTCOMING && isConceded(statement, judged);
        if (subject && stated && !conceded && !promised) {
            Findings.add(found, judgement.kind(), StatementWords.ended(trimmed, judgement.at()));
        }
    }

    /** In a list of flaws whatever is said is one, unless it names a document, a figure or something to do. */
    private static boolean isBlamed(Stretch statement) {
        boolean clause = statement.size() >= 6 && statement.token(0).isWord();
        return clause
                && statement.find(0, ":") < 0
                && !statement.at(0, "nguyên nhân")
                && !statement.at(0, "theo")
                && TaskVerbs.modal(statement, 0) == 0;
    }

    /** What is said of a discussion praises nobody's work: "Các ý kiến đã nêu nhiều mô hình hay". */
    private static boolean isTalk(Stretch statement) {
        return TALK.lengthAt(statement, 0) > 0;
    }

    /** "Trong thời gian tới, …", "Triển khai nhiệm vụ năm …": what is to come has not been done well yet. */
    private static boolean isAhead(Stretch statement) {
        for (int i = 0; i < Math.min(statement.size(), 12); i++) {
            if (AHEAD.lengthAt(statement, i) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConceded(Stretch statement, int judged) {
        for (int i = judged; i >= 0 && !statement.norm(i).equals(","); i--) {
            if (CONCESSIONS.lengthAt(statement, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "Tập trung …", "Đẩy mạnh …": tells what to do; "Sản xuất … đã tăng" tells what happened. */
    private boolean isTask(Stretch statement, Evaluation.Judgement judgement, Setting here) {
        int from = statement.at(0, "là") ? 1 : 0;
        if (here != Setting.NONE || !TaskVerbs.opensTask(statement, from)) {
            return false;
        }
        boolean noun = "noun".equals(TaskVerbs.kind(statement, from));
        for (int i = 1; noun && i <= judgement.at(); i++) {
            if (FINITE.contains(statement.norm(i))) {
                return false;
            }
        }
        return true;
    }
}
