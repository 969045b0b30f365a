package vn.theo.reading.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.FoundFinding;
import vn.theo.reading.directive.Connectives;
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
            "hạn chế trong",
            "một số hạn chế",
            "một số tồn tại",
            "điểm nổi bật",
            "những kết quả",
            "những tồn tại",
            "những vi phạm",
            "vi phạm chủ yếu",
            "các sai phạm",
            "các vi phạm",
            "nguyên nhân",
            "ghi nhận",
            "biểu dương",
            "đánh giá",
            "nổi bật là",
            "kết quả");
    /** Words with which a subject of its own begins. */
    static final Set<String> SUBJECTS = Set.of(
            "công", "tình", "phương", "việc", "hệ", "hạ", "một", "nhiều", "các", "đội", "cơ", "chất", "số", "hoạt",
            "thị", "năng", "trình", "nguồn", "nhận");

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

    private static final int FARTHEST = 200;

    private SentenceParts() {}

    static boolean looksBack(Stretch sentence) {
        int end = Math.min(sentence.size(), FARTHEST);
        return LOOKS_BACK.next(sentence, 0, end) < end;
    }

    /** "… trao bằng khen cho … vì đã có thành tích …": what somebody is honoured for, null where nobody is. */
    static @Nullable Stretch merit(Stretch sentence) {
        return reasonBehind(HONOURS, REASONS, sentence, Math.min(sentence.size(), FARTHEST));
    }

    /** "… phê bình Đảng ủy xã vì đã thực hiện chưa nghiêm …": what somebody is blamed for, null where nobody is. */
    static @Nullable Stretch reproof(Stretch sentence) {
        return reasonBehind(REPROOFS, FAILURES, sentence, Math.min(sentence.size(), FARTHEST) - 2);
    }

    /** Behind what somebody gets, and "vì" or "do", the reason for it; null where none is given before a position. */
    private static @Nullable Stretch reasonBehind(Lexicon given, Lexicon reasons, Stretch sentence, int end) {
        for (int i = given.next(sentence, 0, end) + 1; i < end; i++) {
            if ((sentence.is(i, "vì") || sentence.is(i, "do")) && reasons.isAt(sentence, i + 1)) {
                return sentence.part(i + 1, sentence.size());
            }
        }
        return null;
    }

    private static final Lexicon REPROOFS =
            Lexicon.of("phê bình", "khiển trách", "kiểm điểm", "nhắc nhở", "kỷ luật", "cảnh cáo");
    private static final Lexicon FAILURES = Lexicon.of(
            "đã tổ chức",
            "đã thực hiện",
            "đã để",
            "đã thiếu",
            "đã buông lỏng",
            "để",
            "chưa",
            "không",
            "thiếu",
            "buông lỏng",
            "chậm",
            "thực hiện",
            "triển khai");

    /** "Vướng mắc lớn nhất là …": what is the worst, null where nothing is called so. */
    static @Nullable Stretch worst(Stretch sentence) {
        int start = Connectives.start(sentence);
        int length = WORST.lengthAt(sentence, start);
        int superlative = length == 0 ? -1 : start + length;
        for (int i = superlative; length > 0 && i < Math.min(sentence.size() - 3, superlative + 6); i++) {
            if (sentence.is(i, "là")) {
                String last = sentence.norm(i - 1);
                boolean most = last.equals("nhất") || last.equals("nay") || sentence.is(superlative + 1, "nhất");
                return most ? sentence.part(i + 1, sentence.size()) : null;
            }
            if (!sentence.token(i).isWord()) {
                return null;
            }
        }
        return null;
    }

    private static final Lexicon WORST = Lexicon.of(
            "vướng mắc", "khó khăn", "khó khăn , vướng mắc", "hạn chế", "tồn tại", "điểm nghẽn", "bất cập", "trở ngại");

    /** "Cần coi trọng …, một số nơi còn xem nhẹ …": the reason that an order gives. */
    static @Nullable Stretch complaint(Stretch sentence) {
        Stretch trouble = trouble(sentence);
        if (trouble != null) {
            return trouble;
        }
        for (int i = 1; i < Math.min(sentence.size(), FARTHEST); i++) {
            boolean some = sentence.is(i - 1, ",")
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

    /** "Trước thực trạng giám sát còn lỏng lẻo, … yêu cầu …": what an order or a question answers to, or null. */
    static @Nullable Stretch trouble(Stretch sentence) {
        int start = Connectives.start(sentence);
        int length = TROUBLES.lengthAt(sentence, start);
        int comma = length == 0 ? -1 : StatementWords.commaAfter(sentence, start + length);
        if (comma <= start + length + 2) {
            return null;
        }
        Stretch state = sentence.part(start + length, comma);
        Evaluation.Judgement judgement = Evaluation.of(state);
        return judgement != null && judgement.kind() == FoundFinding.Kind.SHORTCOMING ? state : null;
    }

    private static final Lexicon TROUBLES =
            Lexicon.of("trước thực trạng", "trước tình trạng", "trước việc", "trước thực tế", "do tình trạng");

    private static final Lexicon WITHIN = Lexicon.of("trong đó", "nhất là", "đặc biệt là");

    /** Clauses, a "trong đó …" joined to the one before it. */
    static List<Stretch> joined(List<Stretch> clauses) {
        if (clauses.size() < 2) {
            return clauses;
        }
        List<Stretch> joined = new ArrayList<>(clauses.size());
        for (Stretch clause : clauses) {
            if (WITHIN.isAt(clause, 0) && !joined.isEmpty()) {
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
        int end = Math.min(sentence.size(), FARTHEST);
        for (int i = MARKS.next(sentence, 2, end); i < end; i = MARKS.next(sentence, i + 1, end)) {
            boolean colon = sentence.is(i, ":");
            boolean such = sentence.is(i, "như")
                    && (sentence.is(i - 1, ",") || sentence.is(i + 1, ":") || SUBJECTS.contains(sentence.norm(i + 1)));
            boolean copula = sentence.is(i, "là")
                    && WORST.lengthAt(sentence, i - 2) == 2
                    && !sentence.is(i + 1, "do")
                    && sentence.find(0, "nguyên nhân") < 0;
            if (colon || such || copula) {
                int from = i + 1 + (sentence.is(i + 1, ":") ? 1 : 0);
                boolean list = from < sentence.size() && announces(sentence, i, from);
                return list ? sentence.part(from, sentence.size()) : null;
            }
        }
        return null;
    }

    /** With these a list may begin. */
    private static final Lexicon MARKS = Lexicon.of(":", "như", "là");

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
        boolean whole =
                general != null && general.strong() && single == null && general.kind() == FoundFinding.Kind.STRENGTH;
        boolean named = single != null && sentence.is(mark - 1, "là") && sentence.is(mark, ":");
        boolean flaws = general != null
                && general.kind() == FoundFinding.Kind.SHORTCOMING
                && sentence.is(from - 1, ":")
                && Setting.ofAnnouncement(before) == Setting.FLAWS;
        return sameKind
                || flaws
                || named
                || !whole && looksBack(sentence.part(Math.max(0, mark - 14), mark)) && before.find(0, "nổi bật là") < 0;
    }

    /** "Nguyên nhân chính là do …", "Có được kết quả trên là nhờ …": the cause alone. */
    static Stretch blamed(Stretch sentence) {
        int start = Connectives.start(sentence);
        boolean merit = sentence.at(start, "có được kết quả") || sentence.at(start, "đạt được kết quả");
        for (int i = start + 4; merit && i < Math.min(sentence.size(), start + 8); i++) {
            if (sentence.at(i, "là do") || sentence.at(i, "là nhờ")) {
                return sentence.part(Math.min(i + 2, sentence.size() - 1), sentence.size());
            }
        }
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
}
