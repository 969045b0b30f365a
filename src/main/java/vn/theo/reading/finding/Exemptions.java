package vn.theo.reading.finding;

import vn.theo.reading.directive.TaskVerbs;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.WordSet;

/** Knows what sounds like a judgement and is none: forecasts, concessions, talk, damage by disasters, what is to come. */
final class Exemptions {
    /** What is only conceded is no shortcoming: "mặc dù gặp nhiều khó khăn, …". */
    private static final Lexicon CONCESSIONS = Lexicon.of(
            "mặc dù", "dù", "mặc dầu", "cho dù", "bất chấp", "trong bối cảnh", "trong điều kiện", "trước bối cảnh");

    private static final Lexicon TALK = Lexicon.of(
            "các ý kiến",
            "ý kiến",
            "nhiều ý kiến",
            "đóng góp ý kiến",
            "đóng góp nhiều ý kiến",
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
            "nhiều vấn đề",
            "các vấn đề",
            "những vấn đề",
            "quan trọng nhất là",
            "điều quan trọng là",
            "điều quan trọng nhất là",
            "vấn đề quan trọng là",
            "vừa");

    /** How things were before what is reported: "Trước đây, đường sá xuống cấp …". */
    private static final Lexicon BEFORE = Lexicon.of(
            "trước đây", "trước kia", "ngày trước", "thuở trước", "nhiều năm trước", "trước khi", "hồi trước");

    private static final int FARTHEST_BEFORE = 14;

    private static final WordSet HOUSEHOLDS = WordSet.of("đình", "hộ", "người", "nghèo", "họ", "cháu", "em");

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
            "đề ra nhiệm vụ",
            "đề ra các nhiệm vụ",
            "đề ra một số nhiệm vụ",
            "đề ra những nhiệm vụ",
            "đề ra mục tiêu",
            "đề ra các giải pháp",
            "xác định nhiệm vụ",
            "nhiệm vụ trọng tâm năm",
            "trong những năm tới",
            "phấn đấu");

    private static final Lexicon AIMS = Lexicon.of(
            "đề ra chỉ tiêu",
            "đề ra các chỉ tiêu",
            "đặt chỉ tiêu",
            "đặt mục tiêu",
            "đặt ra mục tiêu",
            "xác định mục tiêu");

    /** Whatever is said in a section of flaws; in a list that a sentence opened, a few words suffice. */
    private static final int SHORTEST_FLAW = 6;

    private static final int SHORTEST_ITEM = 4;
    private static final int FARTHEST_AIM = 12;
    private static final int FARTHEST = 200;

    private Exemptions() {}

    /** "Dự báo năm tới tình hình còn khó khăn; …": what is foreseen has not happened. */
    static boolean isForecast(Stretch sentence) {
        int ahead = sentence.find(0, "từ nay đến");
        if (ahead >= 0 && ahead < FARTHEST_AIM) {
            return true;
        }
        int at = sentence.find(0, "dự báo");
        return at >= 0 && at < 16 && isForecastAt(sentence, at);
    }

    /** Whether somebody foresees something: not so in "công tác dự báo", "năng lực dự báo". */
    static boolean isForecastAt(Stretch sentence, int at) {
        return switch (sentence.norm(at - 1)) {
            case "tác", "lực", "lượng", "việc", "năng", "động", "các", "bản" -> false;
            default -> true;
        };
    }

    /** "Năm 2013 thành phố đề ra chỉ tiêu …; …": what is still to be reached, to the end of the sentence. */
    static boolean setsAims(Stretch clause) {
        if (FOCUSES.isIn(clause) && isFocus(clause)) {
            return true;
        }
        int purpose = PURPOSES.next(clause, 0, clause.size());
        if (purpose > 0
                && purpose < clause.size()
                && !clause.is(purpose - 1, "so")
                && Evaluation.of(clause.part(0, purpose)) == null) {
            return clause.find(0, "đã đạt") < 0;
        }
        int end = Math.min(clause.size(), FARTHEST_AIM);
        return AIMS.next(clause, 0, end) < end;
    }

    /** "Kế hoạch được xây dựng với mục tiêu …; nâng cao …": what a plan is for. */
    private static final Lexicon PURPOSES = Lexicon.of("với mục tiêu", "với mục đích");

    private static final Lexicon FOCUSES = Lexicon.of("trọng tâm", "nhiệm vụ trọng tâm", "phương hướng");

    /** "…, trọng tâm của công tác là …": what is to be worked at. */
    private static boolean isFocus(Stretch clause) {
        int focus = FOCUSES.next(clause, 0, Math.min(clause.size(), 2 * FARTHEST_AIM));
        boolean opens = focus == 0 || clause.is(focus - 1, ",");
        int is = opens && focus < clause.size() ? clause.find(focus, "là") : -1;
        int did = clause.find(0, "đã");
        return is > focus && is < focus + FARTHEST_AIM && (did < 0 || did > is);
    }

    /** In a list of flaws whatever is said is one, unless it names a document, a figure or something to do. */
    static boolean isBlamed(Stretch statement, boolean listed) {
        boolean clause = statement.size() >= (listed ? SHORTEST_ITEM : SHORTEST_FLAW)
                && statement.token(0).isWord();
        return clause
                && statement.find(0, ":") < 0
                && !statement.at(0, "nguyên nhân")
                && !statement.at(0, "theo")
                && TaskVerbs.modal(statement, 0) == 0;
    }

    /** "Các ý kiến tập trung vào khó khăn, vướng mắc": what was talked about. */
    static boolean isTopic(Stretch statement, int judged) {
        boolean noun = switch (statement.norm(judged)) {
            case "khó", "hạn", "tồn", "vướng", "bất", "nhiều", "rất" -> true;
            default -> false;
        };
        return (noun || DISCUSSING.next(statement, 0, judged) < judged)
                && isTalk(statement)
                && !statement.at(0, "báo cáo");
    }

    private static final Lexicon DISCUSSING =
            Lexicon.of("phân tích", "thảo luận", "trao đổi", "làm rõ", "tập trung vào", "đi sâu");

    /** "phát hiện 3 xe quá tải", "có 12 xã khó khăn": of what kind they are that are counted. */
    static boolean isOfCounted(Stretch statement, int judged) {
        int number = judged - 2;
        boolean counted = number > 0 && statement.token(number).isNumber();
        return counted
                && switch (statement.norm(number - 1)) {
                    case "có", "hiện", "gồm", "lý", "được" -> true;
                    default -> false;
                };
    }

    /** "Vì sao tiến độ còn chậm?": who asks judges nothing. */
    static boolean isQuestion(Stretch sentence) {
        int last = sentence.size() - 1;
        return sentence.is(last, "?") || sentence.is(last, "\"") && sentence.is(last - 1, "?");
    }

    /** "Trước đây, việc đi lại rất khó khăn": what is no longer so. */
    static boolean isPast(Stretch statement) {
        // behind the colon and the sign of a quotation
        int start = 0;
        while (start < statement.size() && !statement.token(start).isWord()) {
            start++;
        }
        boolean early = BEFORE.isAt(statement, start);
        for (int i = 1; !early && i < Math.min(statement.size(), FARTHEST_BEFORE); i++) {
            early = statement.is(i - 1, ",") && BEFORE.isAt(statement, i);
        }
        return early;
    }

    /** "vào lúc 3 giờ ngày 14/7, lực lượng … bắt giữ thành công …": one incident and no result of work. */
    static boolean isIncident(Stretch statement) {
        for (int i = 0; i + 1 < Math.min(statement.size(), FARTHEST); i++) {
            boolean hour = statement.is(i, "lúc") || statement.is(i, "khoảng");
            if (hour && statement.token(i + 1).isNumber() && (statement.is(i + 2, "giờ") || statement.is(i + 2, "h"))) {
                return true;
            }
        }
        return false;
    }

    /** "Nhà đầu tư chậm tiến độ sẽ bị thu hồi dự án": of whom a rule or a plan speaks. */
    static boolean isCondition(Stretch statement, int judged) {
        for (int i = judged + 1; i < statement.size() && statement.token(i).isWord(); i++) {
            if (statement.is(i, "sẽ")) {
                return true;
            }
        }
        return false;
    }

    /** "gia đình không có khả năng tự xây dựng": why somebody is helped. */
    static boolean isNeed(Stretch statement, int judged) {
        return statement.is(judged, "không") && HOUSEHOLDS.has(statement, judged - 1);
    }

    /** "Toàn tỉnh có 45 hợp tác xã hoạt động hiệu quả": how many there are. */
    static boolean isCounted(Stretch statement, int judged) {
        for (int i = Math.max(1, judged - 16); i + 1 < judged; i++) {
            if (statement.is(i, "có") && statement.token(i + 1).isNumber() && !statement.is(i - 1, "đã")) {
                return true;
            }
        }
        return false;
    }

    /** What is said of a discussion praises nobody's work: "Các ý kiến đã nêu nhiều mô hình hay". */
    static boolean isTalk(Stretch statement) {
        return TALK.lengthAt(statement, 0) > 0;
    }

    /** "Trong thời gian tới, …", "Triển khai nhiệm vụ năm …": what is to come has not been done well yet. */
    static boolean isAhead(Stretch statement) {
        boolean task = statement.at(0, "nhiệm vụ") || statement.at(0, "mục tiêu") || statement.at(0, "yêu cầu");
        if (task && statement.find(0, "là") > 0 && statement.find(0, "đã") < 0) {
            return true;
        }
        int end = Math.min(statement.size(), FARTHEST_AIM);
        for (int i = AHEAD.next(statement, 0, end); i < end; i = AHEAD.next(statement, i + 1, end)) {
            boolean strove = statement.at(i, "phấn đấu") && statement.find(0, "đã") >= 0 && statement.find(0, "đã") < i;
            if (!strove) {
                return true;
            }
        }
        return false;
    }

    static boolean isConceded(Stretch statement, int judged) {
        for (int i = judged; i >= 0 && !statement.is(i, ","); i--) {
            if (CONCESSIONS.lengthAt(statement, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "… làm việc với xã Tân Hà - xã còn nhiều khó khăn nhất của huyện": of what kind the place named before is. */
    static boolean isApposed(Stretch statement, int judged) {
        for (int i = judged - 1; i > 1; i--) {
            boolean dash = statement.is(i, "-") && statement.token(i).spaced();
            if (dash || statement.is(i, ",")) {
                return dash && statement.token(i - 1).capital() && PLACES.isAt(statement, i + 1);
            }
        }
        return false;
    }

    private static final Lexicon PLACES =
            Lexicon.of("xã", "huyện", "tỉnh", "thôn", "bản", "vùng", "địa phương", "đơn vị", "một", "nơi", "địa bàn");

    /** "Tỷ lệ hợp tác xã hoạt động hiệu quả đạt 68%", "Số còn lại chưa đạt": the words name what is counted. */
    static boolean isMeasured(Stretch statement, int judged) {
        int rest = statement.at(0, "số") ? statement.find(0, "còn lại") : -1;
        if (rest > 0 && rest < judged && statement.is(judged, "chưa")) {
            return true;
        }
        boolean rate = statement.at(0, "tỷ lệ") || statement.at(0, "số") || statement.at(0, "tổng số");
        boolean complained = statement.is(judged, "còn") || statement.is(judged, "vẫn");
        for (int i = judged; rate && !complained && i + 1 < Math.min(statement.size(), judged + 14); i++) {
            boolean verb = statement.at(i, "đạt")
                    || statement.at(i, "là")
                    || statement.at(i, "chiếm")
                    || statement.at(i - 1, "đúng hạn");
            if (verb && statement.token(i + 1).isNumber()) {
                return true;
            }
        }
        return false;
    }

    /** "tỷ lệ suy dinh dưỡng thấp hơn năm trước": less of what is bad is no shortcoming. */
    static boolean isLessOfWorse(Stretch statement, int judged) {
        boolean odds = statement.at(0, "khả năng") || statement.at(0, "nguyên nhân") || statement.at(0, "nguy cơ");
        if (odds && statement.is(judged - 1, "là")) {
            // "khả năng chập điện là rất thấp": how likely it is
            return true;
        }
        return statement.is(judged, "thấp") && Changes.isWorse(statement, judged);
    }
}
