package vn.theo.reading.directive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.WordSet;

/** Words before a colon that only announce what follows: "Nhiệm vụ cụ thể: …", "kết luận như sau: …". */
final class Introductions {
    private static final WordSet INTRODUCTIONS =
            WordSet.of("sau", "đây", "thể", "đó", "là", "như", "dung", "vụ", "pháp", "chế");

    private Introductions() {}

    static boolean opens(Stretch before) {
        return INTRODUCTIONS.has(before, before.size() - 1) || before.size() < 14;
    }

    /** "… cần tập trung thực hiện các nhiệm vụ trọng tâm sau": what is to be done stands in the list that follows. */
    static boolean names(Stretch before) {
        int size = before.size();
        boolean following = before.is(size - 1, "sau") || before.is(size - 1, "đây");
        for (int i = Math.max(0, size - 8); following && i < size; i++) {
            if (THINGS.lengthAt(before, i) > 0) {
                return true;
            }
        }
        return false;
    }

    private static final Lexicon THINGS = Lexicon.of(
            "nhiệm vụ", "nội dung", "giải pháp", "công việc", "biện pháp", "yêu cầu", "vấn đề", "công tác", "việc");

    /** "tập trung thực hiện tốt một số nhiệm vụ trọng tâm sau", "lưu ý": all of it, what is to be done, is still to come. */
    static boolean isBare(Stretch words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.token(i).isWord() && !BARE.has(words, i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Where the words begin, at their comma, that only say that a list of what is to be done follows: "…, trong đó tập
     * trung một số nhiệm vụ", "…, trước mắt thực hiện các việc sau"; -1 when none do.
     */
    static int listAt(Stretch words) {
        int end = words.size();
        int first = -1;
        for (int i = words.find(Math.max(1, end - LONGEST_STRESS), ","); i >= 0; i = words.find(i + 1, ",")) {
            if (words.at(i + 1, "trong đó")) {
                return isBare(words.part(i + 3, end)) ? i : -1;
            }
            if (first < 0 && isBare(words.part(i + 1, end))) {
                first = i;
            }
        }
        return first > 0 && names(words) ? first : -1;
    }

    private static final int LONGEST_STRESS = 20;

    /** Words that name no work of their own: of doing as such, of how, and of the things that follow. */
    private static final WordSet BARE = WordSet.of(
            "tập", "trung", "thực", "hiện", "triển", "khai", "tổ", "chức", "tốt", "nghiêm", "túc", "quyết", "liệt",
            "đồng", "bộ", "hiệu", "quả", "có", "kịp", "thời", "đầy", "đủ", "khẩn", "trương", "ngay", "chú", "ý",
            "trọng", "lưu", "làm", "cần", "phải", "một", "số", "các", "những", "nhiệm", "vụ", "nội", "dung", "giải",
            "pháp", "công", "việc", "biện", "vấn", "đề", "yêu", "cầu", "tác", "tâm", "cụ", "thể", "chính", "chủ", "yếu",
            "cơ", "bản", "cấp", "bách", "điểm", "như", "sau", "đây", "và", "đặc", "biệt", "là", "nhóm", "tới", "gian",
            "trong", "nhanh", "sớm", "trước", "mắt", "tiếp", "tục", "hoàn", "thành", "quán", "triệt", "thêm", "quan");

    /** The words before the colon without what only announces: "… về cải cách sau:". */
    static Stretch announced(Stretch words) {
        int end = words.size();
        while (end > 1 && (ANNOUNCING.has(words, end - 1) || words.is(end - 1, ":"))) {
            end--;
        }
        return words.part(0, end);
    }

    private static final WordSet ANNOUNCING = WordSet.of("sau", "đây", "như");

    /** "Tỉnh đề ra một số nhiệm vụ trọng tâm là: …; …": tasks of all that nobody in particular is told. */
    static boolean setTasks(Stretch before, Stretch after) {
        int size = before.size();
        if (size < 4 || REPORTS.isIn(before) || !OPENING.has(before, size - 1)) {
            return false;
        }
        boolean tasks = false;
        for (int i = Math.max(0, size - FARTHEST); i < size - 1; i++) {
            int many = before.token(i).isNumber() ? 1 : MANY.lengthAt(before, i);
            int group = many > 0 && before.is(i + many, "nhóm") ? 1 : 0;
            tasks |= many > 0 && SET.lengthAt(before, i + many + group) > 0;
        }
        if (tasks && isItem(after)) {
            return TaskVerbs.opensTask(after, Connectives.start(after));
        }
        List<Stretch> clauses = tasks ? after.clauses() : List.of();
        return clauses.size() > 1
                && TaskVerbs.opensTask(clauses.get(0), 0)
                && TaskVerbs.opensTask(clauses.get(1), Connectives.start(clauses.get(1)));
    }

    private static final int FARTHEST = 24;
    private static final WordSet OPENING = WordSet.of("là", "sau", "gồm", "đây", "thể", "tâm", "năm", "tới");
    private static final Lexicon MANY = Lexicon.of("một số", "những", "các", "số", "nhóm", "tập trung");
    private static final Lexicon SET = Lexicon.of("nhiệm vụ", "giải pháp", "giải", "việc", "trọng tâm");
    private static final Lexicon REPORTS = Lexicon.of("đã", "sẽ", "đang", "kết quả", "hoàn thành tốt", "báo cáo");

    /** "chỉ rõ một số hạn chế: …; …": what a speaker finds wanting, and tells nobody to do. */
    static boolean listsFlaws(Stretch content) {
        int colon = content.find(0, ":");
        boolean near = colon > 0 && colon < FARTHEST && MANY.lengthAt(content, 0) > 0;
        return near && FLAWS.next(content, 1, colon) < colon && REMEDIES.next(content, 1, colon) >= colon;
    }

    private static final Lexicon FLAWS =
            Lexicon.of("hạn chế", "tồn tại", "khó khăn", "vướng mắc", "bất cập", "yếu kém", "khuyết điểm", "thiếu sót");
    private static final Lexicon REMEDIES =
            Lexicon.of("khắc phục", "tháo gỡ", "giải quyết", "xử lý", "nhiệm vụ", "giải pháp", "cần", "yêu cầu");

    /** "các vấn đề tồn đọng như: …": examples belong to the task; what is listed of flaws does not. */
    static boolean givesExamples(Stretch sentence, int colon) {
        return colon > 0 && sentence.is(colon - 1, "như") && FLAWS.next(sentence, 0, colon) >= colon;
    }

    private static final Lexicon COLON = Lexicon.of(":");

    /** The first colon outside brackets, -1 where there is none. */
    static int colon(Stretch sentence) {
        if (!COLON.isIn(sentence)) {
            return -1;
        }
        int depth = 0;
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).isWord()) {
                continue;
            }
            depth += sentence.is(i, "(") ? 1 : sentence.is(i, ")") ? -1 : 0;
            if (depth == 0 && sentence.is(i, ":")) {
                return i;
            }
        }
        return -1;
    }

    /** "Đến năm 2030, phấn đấu …": an aim of all, whoever was addressed before. */
    static boolean aimsByDate(Stretch sentence) {
        int comma = sentence.at(0, "đến") ? sentence.find(0, ",") : -1;
        return comma > 0 && comma < 8 && sentence.at(comma + 1, "phấn đấu");
    }

    static boolean announcesItems(Stretch content) {
        int last = content.size() - 1;
        return content.is(last, ":") && names(content.part(0, last));
    }

    /** "Thứ hai, …", "Ba là, …": an item of what the speaker has announced. */
    static boolean isItem(Stretch words) {
        return ORDINALS.lengthAt(words, words.is(0, ":") ? 1 : 0) > 0;
    }

    private static final Lexicon ORDINALS = Lexicon.of(
            "thứ nhất",
            "thứ hai",
            "thứ ba",
            "thứ tư",
            "thứ năm",
            "thứ sáu",
            "thứ bảy",
            "thứ tám",
            "thứ chín",
            "thứ mười",
            "một là",
            "hai là",
            "ba là",
            "bốn là",
            "năm là",
            "sáu là",
            "bảy là",
            "tám là",
            "chín là",
            "mười là");

    /** "Đối với Sở Y tế, Chủ tịch UBND tỉnh đề nghị …": whom the order that follows is meant for, null when nobody is. */
    static @Nullable String concerned(Stretch sentence) {
        int start = Connectives.start(sentence);
        int name = start + (sentence.at(start, "đối với") ? 2 : 1);
        int comma = sentence.at(start, "đối với") || sentence.at(start, "với") ? sentence.find(name, ",") : -1;
        Agents.Agent agent = comma > 0 ? Agents.at(sentence.part(0, comma), name) : null;
        return agent == null || agent.verb() >= 0 ? null : AgentNames.name(agent.in(sentence));
    }
}
