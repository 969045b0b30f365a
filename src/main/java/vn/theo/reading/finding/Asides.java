package vn.theo.reading.finding;

import vn.theo.reading.directive.TaskVerbs;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.WordSet;

/** Passes over the words of a clause that judge nothing: remarks, titles, purposes, duties and conditions. */
final class Asides {
    /** After these the clause speaks of aims, duties and conditions and judges nothing. */
    private static final Lexicon WORDS = Lexicon.load("finding-asides.txt");

    /** With these a predicate goes on. */
    private static final WordSet FINITE = WordSet.of("đã", "được", "chưa", "còn", "vẫn", "nên", "luôn", "đạt");

    /** What only tells in what times something was done: "…, nhất là trong thời gian dịch diễn biến phức tạp, …". */
    private static final Lexicon CIRCUMSTANCES = Lexicon.of(
            "trong bối cảnh",
            "trong điều kiện",
            "trong thời gian dịch",
            "trong thời gian đại dịch",
            "trong thời điểm",
            "trong tình hình",
            "trong khi dịch",
            "trước tình hình",
            "trước bối cảnh",
            "trước diễn biến");

    /** The words with which asides begin. */
    static final Lexicon BEGINNINGS = Lexicon.all(WORDS, CIRCUMSTANCES);

    /** "Chuyển dịch theo hướng … còn chậm": with these the complaint begins. */
    private static final WordSet REMAINS = WordSet.of("còn", "chưa", "vẫn");

    private static final int LONGEST_REMARK = 80;
    private static final int LONGEST_TITLE = 40;

    private static final Lexicon SUFFERING = Lexicon.of(
            "phải thu hẹp",
            "phải tạm ngừng",
            "phải tạm ngưng",
            "phải tạm dừng",
            "phải ngừng",
            "phải dừng",
            "phải đóng cửa",
            "phải nằm bờ",
            "phải treo ao",
            "phải bán tháo",
            "phải đổ bỏ",
            "phải thuê",
            "phải học nhờ",
            "phải tiêu hủy",
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

    private Asides() {}

    /** "phải tạm dừng", "phải chờ": what somebody must do is a misfortune and no duty. */
    static boolean isSuffered(Stretch clause, int i) {
        return SUFFERING.lengthAt(clause, i) > 0 && !clause.is(i - 1, "không");
    }

    /** "dẫn đầu đoàn công tác", "đoàn do ông X dẫn đầu": who leads guests is ahead of nobody. */
    static boolean leadsGuests(Stretch clause, int i) {
        if (!clause.at(i, "dẫn đầu")) {
            return false;
        }
        for (int k = Math.max(0, i - LONGEST_TITLE); k < Math.min(clause.size(), i + 4); k++) {
            if (clause.is(k, "đoàn") && !clause.is(k + 1, "kết")) {
                return true;
            }
        }
        return false;
    }

    /** "vẫn còn dư địa", "còn nhiều tiềm năng": what is left is good to have. */
    static boolean leavesRoom(Stretch clause, int end) {
        boolean left = clause.is(end - 1, "còn");
        return left && ROOM.lengthAt(clause, end + (clause.is(end, "nhiều") ? 1 : 0)) > 0;
    }

    private static final Lexicon ROOM = Lexicon.of("dư địa", "tiềm năng", "cơ hội", "lợi thế", "hiệu lực", "thời gian");

    /** Behind a remark in brackets, which adds a figure or a name. */
    static int afterBracket(Stretch clause, int i) {
        if (i == 0 || i >= clause.size() || !clause.is(i, "(")) {
            return i;
        }
        for (int k = i + 1; k < Math.min(clause.size(), i + LONGEST_REMARK); k++) {
            if (clause.is(k, ")")) {
                return k + 1;
            }
        }
        return i;
    }

    /** Behind a name or title in quotes, which judges nothing; a whole statement in quotes does. */
    static int afterTitle(Stretch clause, int i) {
        if (i == 0 || !clause.is(i, "\"")) {
            return i;
        }
        for (int k = i + 1; k < Math.min(clause.size(), i + LONGEST_TITLE); k++) {
            if (clause.is(k, "\"")) {
                return k + 1;
            }
        }
        return i;
    }

    /** Behind "để …," and the like where the predicate goes on: "đóng cửa để phòng dịch, đã ảnh hưởng …". */
    static int afterPurpose(Stretch clause, int i) {
        boolean circumstance = CIRCUMSTANCES.isAt(clause, i);
        boolean purpose = circumstance
                || clause.at(i, "để")
                || clause.at(i, "nhằm")
                || clause.at(i, "khi")
                || clause.at(i, "đối với");
        boolean towards = clause.at(i, "đối với");
        if (clause.at(i, "theo hướng")) {
            int left = i + 2;
            while (left < Math.min(clause.size(), i + 16) && !REMAINS.has(clause, left)) {
                left++;
            }
            return left < Math.min(clause.size(), i + 16) ? left : clause.size();
        }
        int reach = 16;
        for (int k = i + 1; purpose && k + 1 < clause.size(); k++) {
            if (towards && clause.is(k, "\"")) {
                k = Math.max(k, afterTitle(clause, k) - 1);
                reach += LONGEST_TITLE;
            }
            // "đối với cán bộ, công chức, viên chức, …": a row of those whom it concerns
            reach += towards && clause.is(k, ",") ? 3 : 0;
            if (towards && k < i + reach && FINITE.has(clause, k)) {
                return k;
            }
            // "Việc lựa chọn … để tập trung chỉ đạo đã giải quyết …"
            if (clause.at(0, "việc") && clause.is(k, "đã")) {
                return k;
            }
            if (purpose && circumstance && clause.is(k, ",")) {
                return k + 1;
            }
            boolean goesOn = clause.is(k, ",") && (FINITE.has(clause, k + 1) || clause.at(k + 1, "góp phần"));
            if (goesOn) {
                return k + 1;
            }
        }
        return clause.size();
    }

    static boolean isAside(Stretch clause, int i) {
        if (CIRCUMSTANCES.isAt(clause, i)) {
            return i > 0;
        }
        if (WORDS.lengthAt(clause, i) == 0) {
            return false;
        }
        boolean work = clause.at(i, "dự báo") && !Exemptions.isForecastAt(clause, i);
        boolean kept = clause.is(i, "nguyên") && clause.is(i - 1, "đúng");
        kept |= clause.at(i, "chưa thể hiện") || clause.at(i, "là năm đầu tiên");
        if (work || kept || clause.at(i, "theo hướng tích cực")) {
            return false;
        }
        if (clause.at(i, "theo hướng") && clause.find(0, "đã") >= 0 && clause.find(0, "đã") < i) {
            return false;
        }
        // "đã nỗ lực phấn đấu đạt …": who strove has reached it
        int did = clause.at(i, "phấn đấu") ? clause.find(0, "đã") : -1;
        if (did >= 0 && did < i) {
            return false;
        }
        boolean inName = clause.token(i).capital() && i > 0;
        boolean begins = i == 0 && (clause.at(i, "đối với") || clause.at(i, "khi") || clause.at(i, "để"));
        boolean suffers = clause.at(i, "phải") && (TaskVerbs.modal(clause, i) == 0 || isSuffered(clause, i));
        boolean relative = TaskVerbs.modal(clause, i) > 0 && TaskVerbs.isRelative(clause, i);
        boolean when = clause.at(i, "khi")
                && (clause.is(i - 1, "sau") || clause.is(i - 1, "trước") || clause.is(i - 1, "trong"));
        boolean noun = when || i > 0 && !clause.is(i - 1, ",") && clause.at(i, "mục tiêu");
        return !inName && !begins && !suffers && !relative && !noun;
    }
}
