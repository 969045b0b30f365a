package vn.theo.reading.finding;

import vn.theo.reading.text.Block;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/** What the place where a statement stands tells of it: a section or list of results or of flaws, or nothing. */
enum Setting {
    RESULTS,
    FLAWS,
    NONE;

    private static final int LONGEST_LABEL = 9;
    private static final int TAIL = 18;
    private static final Lexicon WORDS = Lexicon.of(
            "kết quả đạt được = results",
            "kết quả = results",
            "thành tựu = results",
            "thành tích = results",
            "ưu điểm = results",
            "mặt được = results",
            "mặt đã đạt được = results",
            "điểm sáng = results",
            "điểm nổi bật = results",
            "nổi bật = results",
            "đạt được = results",
            "hạn chế = flaws",
            "tồn tại = flaws",
            "khuyết điểm = flaws",
            "yếu kém = flaws",
            "khó khăn = flaws",
            "vướng mắc = flaws",
            "bất cập = flaws",
            "thách thức = flaws",
            "thiếu sót = flaws",
            "vi phạm = flaws",
            "sai phạm = flaws",
            "mặt chưa được = flaws",
            "chưa đạt được = flaws",
            "chưa đạt = flaws",
            "nguyên nhân = cause",
            "nhiệm vụ = task",
            "giải pháp = task",
            "kiến nghị = task",
            "đề xuất = task",
            "phương hướng = task",
            "mục tiêu = task",
            "yêu cầu = task",
            "khắc phục = task",
            "tháo gỡ = task",
            "xử lý = task",
            "đề nghị = task",
            "giải quyết = task",
            "hạn chế tình trạng = task",
            "báo cáo = task",
            "bài học = task");

    /** What a heading tells of its section: "Tồn tại, hạn chế và nguyên nhân". */
    static Setting ofHeading(Stretch heading) {
        return of(heading, 0, false);
    }

    /** What the words before a colon tell of the list behind it: "… một số kết quả nổi bật như sau:". */
    static Setting ofAnnouncement(Stretch words) {
        return of(words, Math.max(0, words.size() - TAIL), true);
    }

    /** What a label tells of the paragraph behind it: "Về ưu điểm: …", "Hạn chế: …". */
    static Setting ofLabel(Block block) {
        Stretch words = block.content();
        int colon = words.find(0, ":");
        boolean label = colon > 0 && colon <= LONGEST_LABEL && colon + 1 < words.size();
        Setting told = label ? of(words.part(0, colon), 0, false) : NONE;
        return told != NONE && !isClause(words, colon) ? told : NONE;
    }

    /** Whether the words before the colon say something by themselves. */
    private static boolean isClause(Stretch words, int colon) {
        for (int i = 0; i < colon; i++) {
            switch (words.norm(i)) {
                case "còn", "có", "vẫn", "đã", "đạt", "được" -> {
                    return !words.at(i, "đạt được");
                }
                default -> {}
            }
        }
        return false;
    }

    /** Whether the block announces the list that follows it. */
    static boolean announces(Block block) {
        Stretch words = block.content();
        return words.is(words.size() - 1, ":");
    }

    private static Setting of(Stretch words, int from, boolean last) {
        // "… khắc phục những hạn chế, khó khăn như: …": whatever is to be done, the flaws follow
        boolean cases = last && words.at(words.size() - 1, "như");
        boolean results = false;
        boolean flaws = false;
        boolean cause = false;
        for (int i = from; i < words.size(); i++) {
            Lexicon.Match match = WORDS.at(words, i);
            if (match == null) {
                continue;
            }
            switch (match.value()) {
                case "task" -> {
                    if (!isRelative(words, i) && !cases) {
                        return NONE;
                    }
                }
                case "results" -> results = true;
                case "cause" -> cause = true;
                default -> {
                    flaws = true;
                    // "bên cạnh kết quả, còn hạn chế sau:": what stands last is what follows
                    results &= !last;
                }
            }
            i += match.length() - 1;
        }
        boolean blamed = cause && !results;
        return results && !flaws ? RESULTS : !results && (flaws || blamed) ? FLAWS : NONE;
    }

    /** "hạn chế cần khắc phục", "báo cáo của ngành nêu": the word of doing hangs on a noun. */
    private static boolean isRelative(Stretch words, int i) {
        return words.is(i - 1, "cần")
                || words.at(i - 2, "cần được")
                || words.at(i - 2, "phải được")
                || words.is(i - 1, "theo")
                || words.at(i, "báo cáo")
                || words.at(i, "nhiệm vụ")
                        && words.find(0, "thực hiện") >= 0
                        && words.find(0, "đề nghị") < 0
                        && words.find(0, "yêu cầu") < 0;
    }
}
