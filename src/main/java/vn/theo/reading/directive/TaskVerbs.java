package vn.theo.reading.directive;

import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.Token;
import vn.theo.reading.text.WordSet;

/** Knows where a verb phrase of doing begins: duty ("cần"), manner ("khẩn trương") and the verb itself ("rà soát"). */
public final class TaskVerbs {
    static final Lexicon VERBS = Lexicon.load("action-verbs.txt");
    private static final Lexicon NOUNS = Lexicon.load("task-nouns.txt");
    /** After these a verb is not the verb of its clause. */
    private static final WordSet SUBORDINATORS = WordSet.of(
            "để", "của", "về", "trong", "cho", "bằng", "từ", "do", "nhằm", "được", "bị", "khi", "theo", "tại", "như",
            "qua", "với", "sau", "trước", "các", "những", "mọi", "một", "này", "đó", "là", "hoặc", "chưa");

    /** A duty after these belongs to the thing: "vấn đề cần giải quyết". */
    private static final Lexicon THINGS = Lexicon.load("duty-things.txt");

    /** Verbs of one syllable that are verbs wherever they stand. */
    private static final WordSet STATES =
            WordSet.of("đứng", "là", "tăng", "giảm", "có", "được", "diễn", "gặp", "chịu", "đạt", "bị", "còn", "giữ");

    /** What comes before the verb of an order and nothing else. */
    private static final WordSet URGENT =
            WordSet.of("tiếp", "khẩn", "chủ", "tích", "kịp", "quyết", "nghiêm", "nhanh", "kiên", "sớm");

    private static final WordSet SHORT = WordSet.of("trình", "lập", "gửi", "nộp", "giúp", "đưa", "tự", "sớm");

    /** What opens a statement about something and no task. */
    private static final Lexicon NO_TASK = Lexicon.load("no-task.txt");

    private static final WordSet FINITE = WordSet.of("là", "đã", "được", "bị", "gồm", "đạt", "sẽ");

    private TaskVerbs() {}

    /** The length of the duty words at i, 0 when none: "cần", "phải", "có trách nhiệm". */
    public static int modal(Stretch s, int i) {
        Lexicon.Match match = VERBS.at(s, i);
        if (match == null || !match.value().equals("modal")) {
            return 0;
        }
        boolean name = s.token(i).capital()
                && (i > 0 && !opensAfterSign(s, i)
                        || i + 1 < s.size() && s.token(i + 1).capital());
        boolean therefore = s.at(i, "nên") && !opensTask(s, i + 1);
        boolean denied = NO_DUTY_BEHIND.has(s, i - 1) || s.at(i - 2, "có nghĩa");
        boolean unable = s.at(i, "không được") && s.is(i + 2, "thì");
        boolean noMore = i >= 2 && (s.at(i - 2, "không còn") || s.at(i - 2, "không chỉ"));
        return therefore || denied || unable || noMore || name ? 0 : match.length();
    }

    /** "không phải", "đã phải bố trí giảm", "buộc phải cắt": no duty, or one that has been met or cannot be helped. */
    private static final WordSet NO_DUTY_BEHIND = WordSet.of("không", "vừa", "đã", "buộc");

    /** Whether duty words stand anywhere in some words. */
    static boolean dutyIn(Stretch words) {
        int size = words.size();
        for (int i = VERBS.next(words, 0, size); i < size; i = VERBS.next(words, i + 1, size)) {
            Lexicon.Match match = VERBS.at(words, i);
            if (match != null && match.value().equals("modal")) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensAfterSign(Stretch s, int i) {
        return !s.token(i - 1).isWord();
    }

    /** Whether a duty hangs on the noun before it: "những vấn đề cần giải quyết", "hạn chế cần khắc phục". */
    public static boolean isRelative(Stretch s, int modal) {
        if (s.is(modal, "có") || s.is(modal, "chịu")) {
            return false;
        }
        if (s.at(modal, "phải nộp") || s.at(modal, "phải trả") || s.at(modal, "phải thu")) {
            // "số thuế phải nộp": what somebody owes
            return true;
        }
        if (s.is(modal, "phải") && modal > 1 && s.token(modal - 2).isNumber() && COUNTED.has(s, modal - 1)) {
            // "115.883 người phải kê khai": whom the law obliges, counted
            return true;
        }
        for (int back = 1; s.at(modal, "cần") && back <= 2 && modal - back >= 0; back++) {
            if (!s.token(modal - back).capital() && THINGS.lengthAt(s, modal - back) == back) {
                return true;
            }
        }
        return false;
    }

    private static final WordSet COUNTED = WordSet.of("người", "hộ", "vụ", "xã", "nhà", "dự");

    /** "Việc rà soát phải …": a duty about the work itself, which whoever is addressed does. */
    static boolean aboutWork(Stretch s, int i) {
        return s.at(i, "việc") || s.at(i, "công tác") || s.at(i, "quá trình");
    }

    static int manner(Stretch s, int i) {
        Lexicon.Match match = VERBS.at(s, i);
        return match != null && match.value().equals("manner") ? match.length() : 0;
    }

    /** The length of the verb at i, 0 when none stands there. */
    static int verb(Stretch s, int i) {
        Lexicon.Match match = VERBS.at(s, i);
        return match != null && (match.value().isEmpty() || match.value().equals("noun")) ? match.length() : 0;
    }

    /** Whether a task can begin at i, as the first words of a sentence or clause do: manner words, then a verb. */
    public static boolean opensTask(Stretch s, int i) {
        if (s.at(i, "căn cứ") || isMeans(s, i) || s.at(i, "thống nhất với") || s.at(i, "thống nhất về")) {
            return false;
        }
        int position = i;
        for (int manner = manner(s, position); manner > 0; manner = manner(s, position)) {
            position += manner;
            position += s.is(position, ",") || s.is(position, "và") ? 1 : 0;
        }
        Lexicon.Match match = VERBS.at(s, position);
        if (match == null || match.value().equals("modal") || match.value().equals("no")) {
            return match == null
                    && position > i
                    && !STATES.has(s, position)
                    && position < s.size()
                    && s.token(position).isWord()
                    && !isName(s, position);
        }
        return !match.value().equals("noun") || !isNounHere(s, position, match.length(), position > i);
    }

    /** "Thông qua chợ đầu mối, tạo thêm thu nhập": by what means, and no motion carried. */
    static boolean isMeans(Stretch s, int i) {
        int comma = s.at(i, "thông qua") ? s.find(i, ",") : -1;
        return comma > 0 && TaskVerbs.verb(s, comma + 1) > 0;
    }

    /** Whether the words at i look like a task with a verb that no list knows: "Cắt tỉa cây …", not "Các …", "Việc …". */
    static boolean mayOpenTask(Stretch s, int i) {
        boolean start = i + 2 < s.size()
                && s.token(i).isWord()
                && s.token(i + 1).isWord()
                && !s.token(i).allCapitals();
        if (!start
                || s.token(i + 1).capital()
                || NO_TASK.lengthAt(s, i) > 0
                || NOUNS.lengthAt(s, i) > 0
                || TaskClause.opensLead(s, i)
                || Connectives.lengthAt(s, i) > 0) {
            return false;
        }
        for (int k = i; k < Math.min(s.size(), i + 9); k++) {
            if (FINITE.has(s, k)) {
                return false;
            }
        }
        return VERBS.at(s, i) == null;
    }

    private static boolean isName(Stretch s, int i) {
        return s.token(i).capital() && i > 0;
    }

    /** "Báo cáo của Sở …", "Quyết định này …", "Đầu tư công đạt …": a noun that opens a clause. */
    private static boolean isNounHere(Stretch s, int i, int length, boolean afterManner) {
        int after = i + length;
        if (after < s.size() && s.token(after).isNumber() && length == 1) {
            return true;
        }
        return switch (s.norm(after)) {
            case "của",
                    "này",
                    "đã",
                    "được",
                    "bị",
                    "là",
                    "đó",
                    "trên",
                    "tại",
                    "trong",
                    "sẽ",
                    "còn",
                    "chưa",
                    "ước",
                    "đạt",
                    "tăng",
                    "giảm" -> true;
            case "và" -> !afterManner && !opensTask(s, after + 1);
            case "số", "nêu", "do" -> !afterManner;
            case "" -> !afterManner;
            default -> false;
        };
    }

    /** Whether the clause's own verb begins at i inside a sentence that has begun with its subject. */
    static boolean isPredicate(Stretch s, int i) {
        Lexicon.Match match = VERBS.at(s, i);
        Token token = s.token(i);
        boolean named = s.at(i, "quy định tại") || s.at(i, "quy định ở");
        if (match == null || named || !token.isWord() || token.capital() || isSubordinate(s, i)) {
            return false;
        }
        if (match.value().equals("modal")) {
            return modal(s, i) > 0 && !isRelative(s, i);
        }
        boolean insideWord = match.length() == 1
                && (match.value().isEmpty() && !SHORT.has(s, i) || isInsideName(s, i) || isGrade(s, i));
        if (match.value().equals("no") || insideWord || isInsideNoun(s, i)) {
            return false;
        }
        return !match.value().equals("noun") || !isNounInName(s, i, match.length());
    }

    /** "nhà đầu tư thứ cấp", "trường trung cấp". */
    private static boolean isGrade(Stretch s, int i) {
        return s.is(i, "cấp") && GRADES.has(s, i - 1);
    }

    private static final WordSet GRADES = WordSet.of("thứ", "sơ", "trung", "cao", "các", "hai");

    /** The second syllable of "quá trình", "thành lập". */
    private static boolean isInsideNoun(Stretch s, int i) {
        if (i == 0) {
            return false;
        }
        Lexicon.Match verb = VERBS.at(s, i - 1);
        return NOUNS.lengthAt(s, i - 1) > 1
                || verb != null && verb.length() > 1 && !verb.value().equals("no");
    }

    /** The second syllable of a name's word: "Văn phòng", "Đào tạo". */
    private static boolean isInsideName(Stretch s, int i) {
        return i > 0 && s.token(i - 1).capital() && !s.token(i - 1).allCapitals();
    }

    private static boolean isSubordinate(Stretch s, int i) {
        boolean duty = modal(s, i) > 0;
        if (!duty && i > 0 && SUBORDINATORS.has(s, i - 1) && !s.token(i - 1).capital()) {
            return true;
        }
        if (!duty && (GATHERINGS.has(s, i - 1) || s.at(i - 3, "mang tên"))) {
            return true;
        }
        boolean focused = s.at(i, "tập trung") && (verb(s, i + 2) > 1 || s.at(i + 2, "chỉ đạo"));
        boolean bound = !duty && !focused && (manner(s, i) == 0 || s.at(i, "tự")) && !isChargedBefore(s, i);
        for (int back = 1; bound && back <= 3 && i - back >= 0; back++) {
            boolean name = s.token(i - back).capital() && i > back;
            boolean office = s.at(i - back - 2, "quản lý");
            boolean place = s.at(i - back, "địa bàn") && s.is(i - back - 1, "trên") && !MANAGING.has(s, i);
            if (!name && !office && !place && NOUNS.lengthAt(s, i - back) == back) {
                return true;
            }
        }
        return false;
    }

    /** "cuộc làm việc", "buổi làm việc": the verb names the gathering. */
    private static final WordSet GATHERINGS = WordSet.of("cuộc", "buổi", "phiên");

    /** "các đơn vị chức năng", "lực lượng chức năng": those in charge, whose verb may follow. */
    private static boolean isChargedBefore(Stretch s, int i) {
        return s.at(i - 2, "chức năng") && CHARGED.has(s, i - 3) || s.at(i - 3, "có thẩm quyền");
    }

    /** "trên địa bàn quản lý": what is done in an area as such. */
    private static final WordSet MANAGING = WordSet.of("quản", "phụ", "hoạt", "đóng", "được");

    private static final WordSet CHARGED = WordSet.of("vị", "quan", "lượng", "ngành", "năng");

    /** "các cơ quan, tổ chức, cá nhân", "cơ quan phối hợp có trách nhiệm", "cơ sở sản xuất, kinh doanh". */
    private static boolean isNounInName(Stretch s, int i, int length) {
        String before = s.norm(i - 1);
        int after = i + length;
        String next = s.norm(after);
        if (s.at(i, "tổ chức")) {
            return next.equals(",")
                    || next.equals("và")
                    || next.equals("có")
                    || next.equals("")
                    || next.equals("đảng")
                    || next.equals("chính")
                    || next.equals("khác")
                    || next.equals("liên")
                    || next.equals("đoàn");
        }
        if (next.equals(",") && Agents.startsAt(s, after + 1)) {
            return true;
        }
        boolean list = before.equals(",") || before.equals("và");
        if (list && (next.equals(",") || next.equals("và") || next.equals(""))) {
            return dutyFollows(s, after);
        }
        if (next.equals("của") || next.equals("liên") || next.equals("thuộc") || next.equals("này")) {
            return true;
        }
        return dutyFollows(s, after);
    }

    /** Whether within the same stretch between commas a duty or manner word comes soon: that one is the predicate. */
    private static boolean dutyFollows(Stretch s, int from) {
        for (int i = from; i < Math.min(s.size(), from + 5); i++) {
            if (s.is(i, ",")) {
                return false;
            }
            if (!s.token(i).capital()
                    && (modal(s, i) > 0 || manner(s, i) > 0 && URGENT.has(s, i) && !isSubordinate(s, i))) {
                return !SUBORDINATORS.has(s, i - 1);
            }
        }
        return false;
    }

    /** How many tokens "giao", "giao nhiệm vụ" or "phân công" take. */
    static int phraseLength(Stretch s, int i) {
        return Math.max(verb(s, i), s.at(i, "phân công") ? 2 : 1);
    }

    /** The value a word list has for what stands at i, null when nothing of it does. */
    public static @Nullable String kind(Stretch s, int i) {
        Lexicon.Match match = VERBS.at(s, i);
        return match == null ? null : match.value();
    }
}
