package vn.theo.reading.finding;

import vn.theo.reading.directive.TaskVerbs;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/** Knows what sounds like a judgement and is none: forecasts, concessions, talk, damage by disasters, what is to come. */
final class Exemptions {
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

    private static final Lexicon DAMAGE = Lexicon.of(
            "thiệt hại về người",
            "nặng nề về người",
            "nghiêm trọng về người",
            "lớn về người",
            "người chết",
            "mất tích",
            "bị thương",
            "tốc mái",
            "cuốn trôi",
            "sạt lở đất");

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

    private static final int FARTHEST = 200;

    private Exemptions() {}

    /** "Dự báo năm tới tình hình còn khó khăn; …": what is foreseen has not happened. */
    static boolean isForecast(Stretch sentence) {
        int at = sentence.find(0, "dự báo");
        return at >= 0 && at < 16 && !sentence.norm(at - 1).equals("tác");
    }

    /** In a list of flaws whatever is said is one, unless it names a document, a figure or something to do. */
    static boolean isBlamed(Stretch statement) {
        boolean clause = statement.size() >= 6 && statement.token(0).isWord();
        return clause
                && statement.find(0, ":") < 0
                && !statement.at(0, "nguyên nhân")
                && !statement.at(0, "theo")
                && TaskVerbs.modal(statement, 0) == 0;
    }

    /** What a disaster destroyed is no shortcoming of anybody's work. */
    static boolean isDamage(Stretch statement) {
        for (int i = 0; i < Math.min(statement.size(), FARTHEST); i++) {
            if (DAMAGE.lengthAt(statement, i) > 0) {
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
        for (int i = 0; i < Math.min(statement.size(), 12); i++) {
            if (AHEAD.lengthAt(statement, i) > 0) {
                return true;
            }
        }
        return false;
    }

    static boolean isConceded(Stretch statement, int judged) {
        for (int i = judged; i >= 0 && !statement.norm(i).equals(","); i--) {
            if (CONCESSIONS.lengthAt(statement, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "Tỷ lệ hợp tác xã hoạt động hiệu quả đạt 68%": the words of praise name what is measured. */
    static boolean isMeasured(Stretch statement, int judged) {
        boolean rate = statement.at(0, "tỷ lệ") || statement.at(0, "số") || statement.at(0, "tổng số");
        for (int i = judged; rate && i + 1 < Math.min(statement.size(), judged + 8); i++) {
            boolean verb = statement.at(i, "đạt") || statement.at(i, "là") || statement.at(i, "chiếm");
            if (verb && statement.token(i + 1).isNumber()) {
                return true;
            }
        }
        return false;
    }

    /** "tỷ lệ suy dinh dưỡng thấp hơn năm trước": less of what is bad is no shortcoming. */
    static boolean isLessOfWorse(Stretch statement, int judged) {
        return statement.norm(judged).equals("thấp") && Changes.isWorse(statement, judged);
    }
}
