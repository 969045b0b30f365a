package vn.theo.reading.finding;

import org.jspecify.annotations.Nullable;
import vn.theo.reading.finding.Evaluation.Judgement;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.WordSet;

/** Judges what grew, shrank, remains or did harm, by the thing it is said of. */
final class Changes {
    private static final Lexicon MUCH = Lexicon.load("change-words.txt");
    private static final int SUBJECT = 16;
    private static final int LONG_SUBJECT = 30;
    /** What makes these verbs part of a longer word or of a noun. */
    private static final WordSet BOUND =
            WordSet.of("cắt", "sụt", "suy", "tinh", "xoá", "mức", "tốc", "đà", "biên", "miễn");

    /** What should grow. */
    private static final Lexicon INCOME = Lexicon.of(
            "số thu",
            "doanh thu",
            "kim ngạch",
            "sản lượng",
            "thu nhập",
            "giá trị sản xuất",
            "lượng khách",
            "đơn hàng",
            "nguồn thu",
            "xuất khẩu",
            "năng suất",
            "lợi nhuận",
            "nhu cầu",
            "sức mua",
            "thứ hạng",
            "chỉ số",
            "tăng trưởng",
            "vốn đầu tư",
            "thu hút đầu tư",
            "các nhóm mặt hàng");

    private static final WordSet NO_CHANGE = WordSet.of(
            "nghèo", "thiểu", "tải", "nhẹ", "cường", "giá", "tốc", "dần", "trừ", "ca", "lương", "gia", "thêm");

    /** What is good of a bad thing and bad of any other: "buôn lậu lắng xuống", "thị trường trầm lắng". */
    private static final Lexicon CALM = Lexicon.of(
            "trầm lắng", "lắng xuống", "lắng dịu", "hạ nhiệt", "giảm nhiệt", "chững lại", "tụt giảm", "sụt giảm");

    private static final Lexicon TREND = Lexicon.of(
            "xu hướng",
            "có xu hướng",
            "chiều hướng",
            "có chiều hướng",
            "xu hướng gia",
            "có xu hướng gia",
            "chiều hướng gia",
            "có chiều hướng gia",
            "ngày càng gia",
            "dấu hiệu",
            "có dấu hiệu",
            "bắt đầu",
            "càng");

    private Changes() {}

    /** "hoạt động buôn lậu cơ bản trầm lắng": a bad thing that calms down; null where nothing bad does. */
    static @Nullable Judgement calm(Stretch clause, int i) {
        return CALM.lengthAt(clause, i) > 0 && isWorse(clause, i, LONG_SUBJECT) ? Predicates.good(i, true) : null;
    }

    /** "có xu hướng tăng", "có chiều hướng gia tăng", "càng tăng": which way it goes. */
    private static boolean isTrend(Stretch clause, int i) {
        for (int k = Math.max(0, i - 4); k < i; k++) {
            if (k + TREND.lengthAt(clause, k) == i && TREND.lengthAt(clause, k) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "sức ép trả nợ càng cao": more and more of a bad thing. */
    static @Nullable Judgement evenMore(Stretch clause, int i) {
        return switch (clause.norm(i + 1)) {
            case "cao", "lớn", "nhiều", "nặng" -> isWorse(clause, i) ? Predicates.bad(i) : null;
            default -> null;
        };
    }

    /** "tội phạm giảm mạnh" is good, "doanh thu giảm mạnh" is bad, and the other way about with "tăng". */
    static @Nullable Judgement change(Stretch clause, int i) {
        boolean noVerb = isBound(clause, i) || NO_CHANGE.has(clause, i + 1) || i == 0;
        boolean less = !clause.is(i, "tăng");
        boolean ranks = clause.token(i + 1).isNumber()
                && (clause.at(i + 2, "bậc") || clause.at(i + 2, "hạng") || clause.at(i + 2, "bậc"));
        if (ranks) {
            // with its rank beside it, it is a row of figures
            boolean figures = clause.find(0, "xếp thứ") >= 0 || clause.find(0, "đứng thứ") >= 0;
            return less ? Predicates.bad(i) : figures ? null : Predicates.good(i, true);
        }
        boolean counted = MUCH.lengthAt(clause, i + 1) > 0 || clause.at(i + 1, "cả ba") || clause.at(i + 1, "cả 3");
        boolean worse = isWorse(clause, i);
        boolean bare = worse && Predicates.endsChunk(clause, i + 1) || less && !worse && isBare(clause, i);
        boolean trend = isTrend(clause, i) && (worse || holdsIncome(clause, i));
        if (noVerb && !trend || Denials.isDenied(clause, i) || !counted && !bare && !trend) {
            return null;
        }
        return less == worse ? Predicates.good(i, true) : Predicates.bad(i);
    }

    /** "trước 2 tháng so với kế hoạch", "sớm 1 năm": ahead of the plan. */
    static boolean isEarlier(Stretch clause, int i) {
        boolean ahead = clause.is(i, "sớm") || clause.is(i, "trước") && clause.at(i + 3, "so với");
        return ahead
                && i > 1
                && clause.token(i + 1).isNumber()
                && switch (clause.norm(i + 2)) {
                    case "năm", "tháng", "quý", "tuần", "ngày" -> true;
                    default -> false;
                };
    }

    /** "chi thường xuyên vẫn tăng", "giá xăng tiếp tục tăng": what is paid grew, and nobody's merit. */
    static boolean isSpending(Stretch clause, int i) {
        boolean paid = clause.is(0, "chi") || clause.at(0, "giá") && !clause.at(0, "giá trị");
        return paid && GROWS.isAt(clause, i);
    }

    private static final Lexicon GROWS =
            Lexicon.of("vẫn tăng", "lại tăng", "đều tăng", "tiếp tục tăng", "ngày càng tăng");

    /** "xếp thứ 35/63 tỉnh": a rank is a figure, but to stand among the first is praise. */
    static boolean isMereRank(Stretch clause, int i, int end) {
        String verb = clause.norm(i);
        boolean ranked = verb.equals("đứng") || verb.equals("xếp");
        if (!ranked || !clause.token(end).isNumber()) {
            return false;
        }
        String number = clause.norm(end);
        return number.length() > 2 || Integer.parseInt(digits(number)) > FIRST_RANKS;
    }

    private static String digits(String number) {
        return number.chars().allMatch(Character::isDigit) ? number : "99";
    }

    private static final int FIRST_RANKS = 5;

    /** "số thu giảm do …": what should grow shrank, and no figure measures it. */
    private static boolean isBare(Stretch clause, int i) {
        boolean income = holdsIncome(clause, i);
        for (int k = i + 1; income && k < Math.min(clause.size(), i + 8); k++) {
            income = !clause.token(k).isNumber() || clause.is(k - 1, "năm");
        }
        return income && !clause.is(i - 1, "mục") && !clause.is(i + 1, "dần");
    }

    private static boolean holdsIncome(Stretch clause, int i) {
        for (int k = Math.max(0, i - SUBJECT); k < i; k++) {
            if (INCOME.lengthAt(clause, k) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBound(Stretch clause, int i) {
        return BOUND.has(clause, i - 1) || Predicates.isNominal(clause, i);
    }

    /** Whether the subject before i is something of which less is better. */
    static boolean isWorse(Stretch clause, int i) {
        return isWorse(clause, i, SUBJECT);
    }

    private static boolean isWorse(Stretch clause, int i, int reach) {
        for (int k = Math.max(0, i - reach); k < i; k++) {
            boolean fought = k > 0 && (clause.is(k - 1, "chống") || clause.is(k - 1, "giảm"));
            if (!fought && Predicates.is(clause, k, "worse") && k + Predicates.lengthAt(clause, k) <= i) {
                return true;
            }
        }
        return false;
    }

    /** "nợ đọng còn lớn", "tỷ lệ hộ nghèo vẫn còn khá cao". */
    static @Nullable Judgement remains(Stretch clause, int i) {
        for (int k = i + 1; k < Math.min(clause.size(), i + 4); k++) {
            switch (clause.norm(k)) {
                case "cao", "lớn", "nhiều", "nặng", "phổ" -> {
                    return isWorse(clause, i) ? Predicates.bad(i) : null;
                }
                case "còn", "khá", "rất", "tương", "đối", "ở", "quá" -> {}
                default -> {
                    return Predicates.is(clause, k, "flaw") && !Denials.isFought(clause, k) ? Predicates.bad(i) : null;
                }
            }
        }
        return null;
    }

    /** "đã ảnh hưởng trực tiếp đến …", "giá giảm, ảnh hưởng đến nguồn thu". */
    static @Nullable Judgement harm(Stretch clause, int i) {
        boolean reached = false;
        for (int k = i + 2; k < Math.min(clause.size(), i + 6); k++) {
            reached |= clause.is(k, "đến") || clause.is(k, "tới");
        }
        boolean noun = switch (clause.norm(i - 1)) {
            case "không", "chưa", "ít", "do", "bị", "chịu", "độ", "sự", "những", "các", "có", "vi", "giảm", "và" ->
                true;
            default -> false;
        };
        return reached && !noun && i > 0 ? Predicates.bad(i) : null;
    }
}
