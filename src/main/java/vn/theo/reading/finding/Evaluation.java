package vn.theo.reading.finding;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.FoundFinding;
import vn.theo.reading.directive.TaskVerbs;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/** Judges whether a clause says that something went well or did not, by the words of its own predicate. */
final class Evaluation {
    private static final Lexicon WORDS = Lexicon.load("evaluation.txt");
    /** After these the clause speaks of aims, duties and conditions and judges nothing. */
    private static final Lexicon ASIDES = Lexicon.load("finding-asides.txt");

    /** With these a predicate goes on. */
    private static final Set<String> FINITE = Set.of("đã", "được", "chưa", "còn", "vẫn", "nên", "luôn", "đạt");

    /** "Hộ chưa có nhà ở được vay vốn": who is entitled to something. */
    private static final Lexicon ENTITLED =
            Lexicon.of("hộ", "hộ gia đình", "người", "đối tượng", "trường hợp", "cá nhân", "tổ chức", "người lao động");

    /** The words with which judgements begin that no list of phrases holds, and the sign that opens a title. */
    private static final Lexicon OPENINGS =
            Lexicon.of("chưa", "còn", "vẫn", "được", "phải", "đạt", "có", "giành", "mang", "đem", "\"");

    private static final Lexicon SUFFERING = Lexicon.of(
            "phải thu hẹp",
            "phải tạm ngừng",
            "phải tạm ngưng",
            "phải tạm dừng",
            "phải ngừng",
            "phải dừng",
            "phải đóng cửa",
            "phải giải thể",
            "phải nhập lại",
            "phải chờ",
            "phải vay",
            "phải di dời",
            "phải bỏ",
            "phải nghỉ việc",
            "phải hoãn",
            "phải kéo dài",
            "phải gia hạn",
            "phải điều chỉnh nhiều lần",
            "phải đi lại nhiều lần",
            "phải nhập khẩu",
            "phải rút lui",
            "phải cắt giảm lao động");

    private static final Lexicon DOERS = Lexicon.of(
            "các cấp",
            "các cấp, ngành",
            "cấp ủy",
            "cấp ủy đảng",
            "các cấp ủy",
            "các ngành",
            "ngành",
            "các sở",
            "sở",
            "các đơn vị",
            "đơn vị",
            "các địa phương",
            "địa phương",
            "chính quyền",
            "chính quyền địa phương",
            "chính quyền các cấp",
            "cả hệ thống chính trị",
            "tỉnh",
            "huyện",
            "thành phố",
            "xã",
            "lãnh đạo",
            "nhân dân",
            "người dân",
            "đông đảo",
            "cán bộ",
            "các cơ quan",
            "cơ quan",
            "các lực lượng",
            "lực lượng chức năng",
            "trung ương",
            "đảng",
            "nhà nước");

    private Evaluation() {}

    /** What a clause judges and where: the position of the judging words. */
    record Judgement(FoundFinding.Kind kind, int at, boolean strong) {}

    /** The judgement of a clause's predicate where nothing is known of its section. */
    static @Nullable Judgement of(Stretch clause) {
        return of(clause, Predicates.Mood.STRICT);
    }

    /**
     * The judgement of a clause's predicate, null when it judges nothing.
     *
     * @param mood how much is judged where the clause stands
     */
    static @Nullable Judgement of(Stretch clause, Predicates.Mood mood) {
        Judgement weak = null;
        for (int i = 0; i < clause.size(); i++) {
            if (!mayBegin(clause, i)) {
                continue;
            }
            i = afterTitle(clause, i);
            if (i < clause.size() && isAside(clause, i)) {
                i = afterPurpose(clause, i);
            }
            if (i >= clause.size()) {
                break;
            }
            Judgement here = at(clause, i);
            if (here == null || !here.strong()) {
                Judgement made = Predicates.at(clause, i, mood);
                here = made != null && (here == null || made.strong()) ? made : here;
            }
            if (here != null && here.strong()) {
                return here;
            }
            weak = weak == null ? here : weak;
        }
        return weak;
    }

    /** Whether anything that judges, or that is passed over, can begin at i: nothing does at most places. */
    private static boolean mayBegin(Stretch clause, int i) {
        return WORDS.isAt(clause, i)
                || Predicates.mayBegin(clause, i)
                || ASIDES.isAt(clause, i)
                || OPENINGS.isAt(clause, i);
    }

    /** The words of a clause that judge, null when none do: an entry of the lexicon, or a negation with its next word. */
    static @Nullable Stretch judging(Stretch clause) {
        Judgement judgement = null;
        for (Predicates.Mood mood : Predicates.Mood.values()) {
            judgement = judgement == null ? of(clause, mood) : judgement;
        }
        if (judgement == null) {
            return null;
        }
        int length = Math.max(1, WORDS.lengthAt(clause, judgement.at()));
        Lexicon.Match match = WORDS.at(clause, judgement.at());
        boolean whole = match != null && !match.value().isEmpty() && length > 1;
        int end = judgement.at() + (whole ? length : Math.max(length, 3));
        return clause.part(judgement.at(), Math.min(clause.size(), end));
    }

    /** Behind a name or title in quotes, which judges nothing; a whole statement in quotes does. */
    private static int afterTitle(Stretch clause, int i) {
        if (i == 0 || !clause.norm(i).equals("\"")) {
            return i;
        }
        for (int k = i + 1; k < Math.min(clause.size(), i + 40); k++) {
            if (clause.norm(k).equals("\"")) {
                return k + 1;
            }
        }
        return i;
    }

    /** Behind "để …," and the like where the predicate goes on: "đóng cửa để phòng dịch, đã ảnh hưởng …". */
    private static int afterPurpose(Stretch clause, int i) {
        boolean purpose = clause.at(i, "để") || clause.at(i, "nhằm") || clause.at(i, "khi") || clause.at(i, "đối với");
        boolean towards = clause.at(i, "đối với");
        for (int k = i + 1; purpose && k + 1 < clause.size(); k++) {
            if (towards && k < i + 8 && FINITE.contains(clause.norm(k))) {
                return k;
            }
            boolean goesOn =
                    clause.norm(k).equals(",") && (FINITE.contains(clause.norm(k + 1)) || clause.at(k + 1, "góp phần"));
            if (goesOn) {
                return k + 1;
            }
        }
        return clause.size();
    }

    private static boolean isAside(Stretch clause, int i) {
        if (ASIDES.lengthAt(clause, i) == 0) {
            return false;
        }
        boolean work = clause.at(i, "dự báo") && clause.norm(i - 1).equals("tác");
        if (work || clause.at(i, "theo hướng tích cực")) {
            return false;
        }
        if (clause.at(i, "theo hướng") && clause.find(0, "đã") >= 0 && clause.find(0, "đã") < i) {
            return false;
        }
        boolean inName = clause.token(i).capital() && i > 0;
        boolean begins = i == 0 && (clause.at(i, "đối với") || clause.at(i, "khi") || clause.at(i, "để"));
        boolean suffers =
                clause.at(i, "phải") && (TaskVerbs.modal(clause, i) == 0 || SUFFERING.lengthAt(clause, i) > 0);
        boolean relative = TaskVerbs.modal(clause, i) > 0 && TaskVerbs.isRelative(clause, i);
        boolean when = clause.at(i, "khi")
                && (clause.norm(i - 1).equals("sau")
                        || clause.norm(i - 1).equals("trước")
                        || clause.norm(i - 1).equals("trong"));
        boolean noun = when || i > 0 && !clause.norm(i - 1).equals(",") && clause.at(i, "mục tiêu");
        return !inName && !begins && !suffers && !relative && !noun;
    }

    private static @Nullable Judgement at(Stretch clause, int i) {
        String norm = clause.norm(i);
        if (norm.equals("chưa") && isLack(clause, i)) {
            return new Judgement(FoundFinding.Kind.SHORTCOMING, i, true);
        }
        if (norm.equals("còn") || norm.equals("vẫn")) {
            Judgement lacking = complaint(clause, i);
            if (lacking != null) {
                return lacking;
            }
        }
        if (norm.equals("được")) {
            Judgement kept = kept(clause, i);
            if (kept != null) {
                return kept;
            }
        }
        if (norm.equals("phải") && SUFFERING.lengthAt(clause, i) > 0) {
            return new Judgement(FoundFinding.Kind.SHORTCOMING, i, true);
        }
        if (norm.equals("đạt")
                || norm.equals("có")
                || norm.equals("giành")
                || norm.equals("mang")
                || norm.equals("đem")) {
            Judgement result = result(clause, i);
            if (result != null) {
                return result;
            }
        }
        Lexicon.Match match = WORDS.at(clause, i);
        if (match == null || Predicates.isNominal(clause, i) || Attributes.isAttribute(clause, i)) {
            return null;
        }
        Judgement calm = Changes.calm(clause, i);
        if (calm != null) {
            return calm;
        }
        return switch (match.value()) {
            case "good" -> new Judgement(FoundFinding.Kind.STRENGTH, i, true);
            case "fair", "fairkept" -> new Judgement(FoundFinding.Kind.STRENGTH, i, false);
            case "bad" -> new Judgement(FoundFinding.Kind.SHORTCOMING, i, true);
            case "fairbad" -> new Judgement(FoundFinding.Kind.SHORTCOMING, i, false);
            default -> null;
        };
    }

    /** "chưa chặt chẽ", but not "chưa có tiền lệ" in passing and not "chưa kể". */
    private static boolean isLack(Stretch clause, int i) {
        boolean entitled = ENTITLED.lengthAt(clause, 0) > 0 && clause.find(i + 2, "được") > 0;
        return !entitled
                && switch (clause.norm(i + 1)) {
                    case "", "kể", "bao", "từng", "biết", "hết", "," -> false;
                    default -> true;
                };
    }

    /** "còn nhiều hạn chế", "vẫn còn chậm": a complaint within a few words. */
    private static @Nullable Judgement complaint(Stretch clause, int i) {
        for (int k = i + 1; k < Math.min(clause.size(), i + 5); k++) {
            String norm = clause.norm(k);
            if (norm.equals(",") || clause.token(k).isNumber()) {
                return null;
            }
            Lexicon.Match match = WORDS.at(clause, k);
            if (match != null && (match.value().equals("lack") || match.value().equals("bad"))) {
                return new Judgement(FoundFinding.Kind.SHORTCOMING, i, true);
            }
        }
        return null;
    }

    private static @Nullable Judgement kept(Stretch clause, int i) {
        int from = afterDoers(clause, i + 1);
        for (int k = from; k < Math.min(clause.size(), from + 3); k++) {
            Lexicon.Match match = WORDS.at(clause, k);
            boolean seen = clause.at(i + 1, "xem là") || clause.at(i + 1, "coi là") || clause.at(i + 1, "đánh giá");
            if (seen && praiseFollows(clause, i + 2)) {
                return new Judgement(FoundFinding.Kind.STRENGTH, i, true);
            }
            if (match != null
                    && (match.value().endsWith("kept") || match.value().equals("good"))) {
                return new Judgement(
                        FoundFinding.Kind.STRENGTH, i, match.value().equals("good"));
            }
        }
        return null;
    }

    /** "được các cấp, các ngành quan tâm": behind those who do it. */
    private static int afterDoers(Stretch clause, int i) {
        int end = i;
        for (int length = DOERS.lengthAt(clause, end); length > 0; length = DOERS.lengthAt(clause, end)) {
            end += length;
            boolean more = clause.norm(end).equals(",") || clause.norm(end).equals("và");
            end += more && DOERS.lengthAt(clause, end + 1) > 0 ? 1 : 0;
        }
        return end;
    }

    /** "đạt được những kết quả khá toàn diện", "mang lại hiệu quả rõ rệt". */
    private static @Nullable Judgement result(Stretch clause, int i) {
        boolean praised = false;
        for (int k = i + 1; k < Math.min(clause.size(), i + 8); k++) {
            String norm = clause.norm(k);
            if (norm.equals(",")
                    || norm.equals("chưa")
                    || norm.equals("không")
                    || clause.token(k).isNumber()) {
                return null;
            }
            Lexicon.Match match = WORDS.at(clause, k);
            praised |= match != null && match.value().equals("praise");
            if (match != null && match.value().equals("result")) {
                return praised || praiseFollows(clause, k + match.length())
                        ? new Judgement(FoundFinding.Kind.STRENGTH, i, true)
                        : null;
            }
        }
        return null;
    }

    private static boolean praiseFollows(Stretch clause, int from) {
        for (int k = from; k < Math.min(clause.size(), from + 6); k++) {
            if (clause.norm(k).equals("chưa") || clause.norm(k).equals("không")) {
                return false;
            }
            Lexicon.Match match = WORDS.at(clause, k);
            if (match != null
                    && (match.value().equals("praise") || match.value().equals("good"))) {
                return true;
            }
        }
        return false;
    }
}
