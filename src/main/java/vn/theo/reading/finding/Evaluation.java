package vn.theo.reading.finding;

import org.jspecify.annotations.Nullable;
import vn.theo.reading.FoundFinding;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/** Judges whether a clause says that something went well or did not, by the words of its own predicate. */
final class Evaluation {
    private static final Lexicon WORDS = Lexicon.load("evaluation.txt");

    /** "Hộ chưa có nhà ở được vay vốn": who is entitled to something. */
    private static final Lexicon ENTITLED =
            Lexicon.of("hộ", "hộ gia đình", "người", "đối tượng", "trường hợp", "cá nhân", "tổ chức", "người lao động");

    /** The words with which judgements begin that no list of phrases holds, and the signs that open titles and remarks. */
    private static final Lexicon OPENINGS = Lexicon.of(
            "chưa",
            "còn",
            "vẫn",
            "được",
            "phải",
            "đạt",
            "có",
            "giành",
            "mang",
            "đem",
            "chỉ",
            "ghi nhận",
            "trước",
            "sớm",
            "(",
            "\"");

    /** Everything that judges or is passed over begins with one of these: at most places nothing does. */
    private static final Lexicon BEGINNINGS = Lexicon.all(WORDS, OPENINGS, Predicates.BEGINNINGS, Asides.BEGINNINGS);

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
        int size = clause.size();
        for (int i = BEGINNINGS.next(clause, 0, size); i < size; i = BEGINNINGS.next(clause, i + 1, size)) {
            if (clause.is(i, "(")) {
                i = Math.max(i, Asides.afterBracket(clause, i) - 1);
                continue;
            }
            if (isName(clause, i)) {
                continue;
            }
            i = Asides.afterTitle(clause, i);
            if (i < size && Asides.isAside(clause, i)) {
                i = Asides.afterPurpose(clause, i);
            }
            if (i >= size) {
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

    /** "Công ty Thành Công", "Ngày hội Sáng tạo vì …": the words are a name. */
    private static boolean isName(Stretch clause, int i) {
        boolean capital = i > 0 && i + 1 < clause.size() && clause.token(i).capital();
        return capital
                && (clause.token(i + 1).capital() || clause.token(i - 1).isWord())
                && !clause.token(i).allCapitals();
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
        if (norm.equals("chỉ") && isOnly(clause, i)) {
            return new Judgement(FoundFinding.Kind.SHORTCOMING, i, true);
        }
        if (Changes.isEarlier(clause, i)) {
            return new Judgement(FoundFinding.Kind.STRENGTH, i, true);
        }
        if (norm.equals("phải") && Asides.isSuffered(clause, i)) {
            return new Judgement(FoundFinding.Kind.SHORTCOMING, i, true);
        }
        if (norm.equals("đạt")
                || norm.equals("có")
                || norm.equals("giành")
                || norm.equals("mang")
                || norm.equals("đem")
                || clause.at(i, "ghi nhận")) {
            Judgement result = result(clause, i);
            if (result != null) {
                return result;
            }
        }
        Lexicon.Match match = WORDS.at(clause, i);
        if (match == null || Predicates.isNominal(clause, i) || Attributes.isAttribute(clause, i)) {
            return null;
        }
        // "không bị gián đoạn": denied over the word that it befalls
        int no = clause.is(i - 1, "bị") ? i - 2 : i - 1;
        boolean denied = clause.is(no, "không") && !clause.is(no - 1, "mà");
        boolean bad = match.value().endsWith("bad");
        if (bad && (denied || Denials.isSolved(clause, i) || Denials.isAbsent(clause, i))) {
            return null;
        }
        if (denied && match.value().equals("good")) {
            return new Judgement(FoundFinding.Kind.SHORTCOMING, i - 1, true);
        }
        if (Changes.isMereRank(clause, i, i + match.length())) {
            return null;
        }
        if (Asides.leadsGuests(clause, i) || Asides.leavesRoom(clause, i + match.length())) {
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
                    case "", "kể", "bao", "từng", "biết", "hết", "bị", "gặp", "xảy", ",", ".", "?", ")" -> false;
                    default -> !UNSEEN.isAt(clause, i + 1);
                };
    }

    private static final Lexicon UNSEEN = Lexicon.of(
            "ảnh hưởng",
            "tác động",
            "gây",
            "xuất hiện",
            "phát hiện",
            "ghi nhận",
            "để xảy ra",
            "phát sinh",
            "bình luận",
            "có bình luận",
            "đưa ra bình luận",
            "có thông tin",
            "có kết luận");

    /** "chỉ giải ngân được khoảng 20% kế hoạch": so little was done. */
    private static boolean isOnly(Stretch clause, int i) {
        boolean done = false;
        for (int k = i + 1; k + 1 < Math.min(clause.size(), i + 10) && !clause.is(k, ","); k++) {
            done |= clause.is(k, "được");
            if (done && clause.token(k).isNumber()) {
                return clause.is(k + 1, "%");
            }
        }
        return false;
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
        int from = Doers.after(clause, i + 1);
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
            if (match != null && match.value().equals("good") && clause.is(k - 1, "sự")) {
                return new Judgement(FoundFinding.Kind.STRENGTH, i, true);
            }
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
            if (clause.is(k, "chưa") || clause.is(k, "không")) {
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
