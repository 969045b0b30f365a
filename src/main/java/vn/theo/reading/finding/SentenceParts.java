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
            "nội dung kết luận",
            "kết luận",
            "thực tế",
            "thực tiễn",
            "đánh giá");

    private static final int LONGEST_SOURCE = 90;

    private static final int FARTHEST = 200;

    private SentenceParts() {}

    /** "Về ưu điểm: …", "Về văn hóa: …": what stands behind the label. */
    static Stretch withoutLabel(Stretch sentence) {
        if (!LABELS.isAt(sentence, 0)) {
            return sentence;
        }
        int colon = sentence.find(0, ":");
        boolean label = colon > 0 && colon <= LONGEST_LABEL && colon + 1 < sentence.size();
        return label ? sentence.part(colon + 1, sentence.size()) : sentence;
    }

    private static final int LONGEST_LABEL = 12;
    private static final Lexicon LABELS = Lexicon.of(
            "về", "đối với", "ưu điểm", "khuyết điểm", "tồn tại", "hạn chế", "kết quả", "lĩnh vực", "trên lĩnh vực");

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
        boolean whole =
                general != null && general.strong() && single == null && general.kind() == FoundFinding.Kind.STRENGTH;
        boolean named = single != null
                && sentence.norm(mark - 1).equals("là")
                && sentence.norm(mark).equals(":");
        return sameKind
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

    /** What the speaker says, without who says it. */
    static Stretch spoken(Stretch sentence, @Nullable Governing governing) {
        boolean noun = governing != null && isInformation(sentence, governing);
        if (governing == null || noun || governing.content() >= sentence.size()) {
            int quoted = quotedAt(sentence);
            quoted = quoted > 0 ? quoted : saidAt(sentence);
            return quoted > 0 ? sentence.part(quoted, sentence.size()) : shown(sentence);
        }
        return sentence.part(governing.content(), sentence.size());
    }

    /** "hạ tầng công nghệ thông tin", "hệ thống thông tin": a noun and nobody's saying. */
    private static boolean isInformation(Stretch sentence, Governing governing) {
        int verb = governing.content() - (sentence.norm(governing.content() - 1).equals("tin") ? 2 : 3);
        return governing.verb().equals("thông tin")
                && verb > 0
                && switch (sentence.norm(verb - 1)) {
                    case "nghệ", "thống", "toàn", "sở", "độ", "hoá", "hóa", "của", "các", "và", "tác" -> true;
                    default -> false;
                };
    }

    /** "Ông X, Giám đốc …, chia sẻ: “…”": where the words of the speaker begin, 0 where nobody is quoted. */
    private static int quotedAt(Stretch sentence) {
        int colon = sentence.find(0, ":");
        boolean quoted = colon > 2
                && colon < LONGEST_SOURCE
                && colon + 2 < sentence.size()
                && sentence.norm(colon + 1).equals("\"");
        boolean person = quoted && HONORIFICS.lengthAt(sentence, Connectives.start(sentence)) > 0;
        return person ? colon + 2 : 0;
    }

    /** "Ông cho rằng, …", "Lãnh đạo Cục cho biết …": where the words begin of a speaker without a name, 0 elsewhere. */
    private static int saidAt(Stretch sentence) {
        int start = Connectives.start(sentence);
        if (HONORIFICS.lengthAt(sentence, start) == 0 && !SPOKESMEN.isAt(sentence, start)) {
            return 0;
        }
        for (int i = start + 1; i < Math.min(sentence.size(), start + LONGEST_SPEAKER); i++) {
            int length = SAID.lengthAt(sentence, i);
            if (length > 0) {
                int from = i + length;
                boolean sign =
                        sentence.norm(from).equals(",") || sentence.norm(from).equals(":");
                return from + (sign ? 1 : 0) < sentence.size() ? from + (sign ? 1 : 0) : 0;
            }
            if (!sentence.token(i).isWord()) {
                return 0;
            }
        }
        return 0;
    }

    private static final int LONGEST_SPEAKER = 14;
    private static final Lexicon SPOKESMEN = Lexicon.of("lãnh đạo", "đại diện", "người dân", "bà con", "chủ đầu tư");
    private static final Lexicon SAID = Lexicon.of(
            "cho rằng", "cho biết", "cho biết thêm", "cho hay", "khẳng định", "nhận định", "cho rằng :", "chia sẻ");

    private static final Lexicon HONORIFICS = Lexicon.of(
            "ông", "bà", "anh", "chị", "đồng chí", "theo ông", "theo bà", "theo anh", "theo chị", "theo đồng chí");

    /** "Qua tổng hợp kiến nghị của … cho thấy, …", "Báo cáo của …": the words before what is shown are nobody's order. */
    static boolean opensWithSource(Stretch sentence) {
        int start = Connectives.start(sentence);
        return SOURCES.isAt(sentence, start) || sentence.at(start, "qua") || sentence.at(start, "kết quả");
    }

    /** "Báo cáo của … cho thấy: …", "Theo số liệu …, cho thấy …": what the source shows. */
    static Stretch shown(Stretch sentence) {
        int told = sentence.find(0, "cho biết");
        boolean tells = told > 0 && SOURCES.isAt(sentence, Connectives.start(sentence));
        int shown = tells && sentence.find(0, "cho thấy") < 0 ? told : sentence.find(0, "cho thấy");
        String sign = shown > 0 ? sentence.norm(shown + 2) : "";
        boolean near = shown < 25 && sign.equals(",");
        boolean listed = shown < LONGEST_SOURCE && sign.equals(":");
        boolean source = shown < LONGEST_SOURCE && SOURCES.lengthAt(sentence, 0) > 0;
        if (shown <= 0 || !(near || listed || source) || shown + 3 >= sentence.size()) {
            return sentence;
        }
        return sentence.part(shown + (near || listed ? 3 : 2), sentence.size());
    }
}
