package vn.theo.reading.finding;

import java.util.Set;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/** Tells flaws that are denied, fought or got rid of, and praise that is denied. */
final class Denials {
    static final Set<String> WORDS = Set.of("chưa", "không", "thiếu", "ít", "khó");

    private Denials() {}

    /** "phòng, chống ô nhiễm", "khắc phục khó khăn": the flaw is what is worked against. */
    static boolean isFought(Stretch clause, int i) {
        for (int k = i - 1; k >= 0 && !clause.is(k, ","); k--) {
            if (ABSENT.isAt(clause, k)) {
                return true;
            }
        }
        // "tháo gỡ vướng mắc, khó khăn": what is done about the whole row
        for (int k = Math.max(0, Attributes.rowStart(clause, i) - 4); k < i; k++) {
            if (clause.at(k - 1, "nghiệp hỗ trợ")) {
                continue;
            }
            switch (clause.norm(k)) {
                case "chống",
                        "khắc",
                        "tháo",
                        "giảm",
                        "xử",
                        "không",
                        "vượt",
                        "hỗ",
                        "phòng",
                        "xoá",
                        "ngăn",
                        "kiểm",
                        "chia",
                        "hết",
                        "tránh",
                        "thoát" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** "đã giải quyết có hiệu quả những tồn đọng kéo dài", "bớt lúng túng hơn": the flaw is got rid of. */
    static boolean isSolved(Stretch clause, int i) {
        for (int k = Math.max(0, i - FARTHEST_SOLUTION); k < i; k++) {
            boolean close = i - k == 1 || !clause.is(i - 1, "không") && !clause.is(i - 1, "còn");
            if (close && SOLVED.isAt(clause, k) && !isDenied(clause, k)) {
                return true;
            }
        }
        return switch (clause.norm(i - 1)) {
            case "bớt", "đỡ", "chặn", "lùi", "chống" -> true;
            default -> false;
        };
    }

    private static final int FARTHEST_SOLUTION = 9;
    private static final Lexicon SOLVED = Lexicon.of(
            "giải quyết",
            "giải quyết có hiệu quả",
            "giải quyết dứt điểm",
            "khắc phục được",
            "đã khắc phục",
            "từng bước khắc phục",
            "cơ bản khắc phục",
            "tháo gỡ được",
            "xử lý dứt điểm",
            "giảm thiểu",
            "ngăn chặn được",
            "chấm dứt");

    /** Whether the words just before i deny what follows, or what stands in a row with it: "không công khai, minh bạch". */
    static boolean isDenied(Stretch clause, int i) {
        for (int k = Math.max(0, i - 3); k < i; k++) {
            if (WORDS.contains(clause.norm(k))) {
                return true;
            }
        }
        for (int k = Math.max(0, i - LONGEST_QUALITY); clause.is(i - 1, ",") && k < i - 1; k++) {
            boolean row = Predicates.is(clause, k, "quality") && k + Predicates.lengthAt(clause, k) == i - 1;
            if (row) {
                return isDenied(clause, k);
            }
        }
        return false;
    }

    private static final int LONGEST_QUALITY = 4;

    /** "không có nhiều tác động xấu", "chưa bị gián đoạn": the flaw is not there. */
    static boolean isAbsent(Stretch clause, int i) {
        boolean befalls = switch (clause.norm(i)) {
            case "bị", "gặp", "gây", "làm", "xảy" -> true;
            default -> false;
        };
        if (befalls && clause.is(i - 1, "chưa")) {
            return true;
        }
        for (int k = i - 1; k >= Math.max(0, i - FARTHEST_ABSENCE); k--) {
            switch (clause.norm(k)) {
                case ",", "nên", "khiến", "dẫn", "đã", "vì", "do" -> {
                    return false;
                }
                default -> {}
            }
            if (ABSENT.isAt(clause, k)) {
                return true;
            }
        }
        return false;
    }

    private static final Lexicon ABSENT =
            Lexicon.of("không có", "không còn", "không xảy ra", "không phát sinh", "không để xảy ra");
    private static final int FARTHEST_ABSENCE = 12;
}
