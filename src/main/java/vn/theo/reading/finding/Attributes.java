package vn.theo.reading.finding;

import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.WordSet;

/** Tells words that describe a thing named in passing from words that say how something is. */
final class Attributes {
    /** With these before them "yếu", "hình thức" and "khó khăn" are part of a word or of a noun phrase. */
    private static final WordSet BOUND = WordSet.of(
            "chủ", "trọng", "thiết", "xung", "già", "tất", "cơ", "thứ", "ốm", "sơ", "hiểm", "các", "mọi", "những",
            "cảnh", "vùng", "bằng", "biệt", "hộ", "theo", "dưới", "về");

    /** "những người có thu nhập thấp": who is meant. */
    private static final WordSet OF_PEOPLE = WordSet.of("người", "hộ", "tượng", "động", "dân", "đình");

    private static final WordSet ROW = WordSet.of(
            "tồn", "tại", "hạn", "chế", "khó", "khăn", "vướng", "mắc", "bất", "cập", "yếu", "kém", ",", "và");

    /** Ways and means: "sang các hình thức sử dụng hiệu quả hơn", "bằng cách làm sáng tạo". */
    private static final WordSet PREPOSITIONS = WordSet.of("sang", "bằng", "theo", "thành", "lên", "nhờ");

    private static final Lexicon MEANS = Lexicon.of(
            "các", "những", "mô hình", "hình thức", "phương thức", "phương pháp", "cách", "biện pháp", "loại", "giống");

    /** How the place of a model is taken: "là một trong những điển hình", "đang trở thành điểm nhấn". */
    private static final Lexicon TAKES = Lexicon.of(
            "là một trong",
            "là một",
            "là địa phương",
            "là đơn vị",
            "là điểm",
            "là điển hình",
            "là hình mẫu",
            "là mô hình",
            "đã trở thành",
            "đang trở thành",
            "dần trở thành",
            "từng bước trở thành",
            "trở thành",
            "được xem là",
            "được coi là",
            "được đánh giá là",
            "được chọn là",
            "được chọn làm");

    private static final int REACH = 9;

    private Attributes() {}

    /** "chỉ tiêu chủ yếu", "vùng đặc biệt khó khăn", "thảo luận những khó khăn": no complaint. */
    static boolean isAttribute(Stretch clause, int i) {
        return switch (clause.norm(i)) {
            case "bức" -> clause.is(i - 1, "đề") || clause.is(i - 1, "nội") || clause.is(i - 1, "việc");
            case "hình" -> BOUND.has(clause, i - 1) || clause.is(i - 1, "nhiều") || clause.is(i - 1, "hai");
            case "thấp" -> clause.at(i - 3, "có thu nhập") && OF_PEOPLE.has(clause, i - 4);
            case "yếu", "khó", "hạn", "phức", "nghèo" -> BOUND.has(clause, rowStart(clause, i) - 1);
            default -> false;
        };
    }

    /** Where the row of such words begins that ends before i: "tồn tại, hạn chế". */
    static int rowStart(Stretch clause, int i) {
        int start = i;
        while (start > 1 && ROW.has(clause, start - 1)) {
            start--;
        }
        return start;
    }

    /** Whether the words at i tell of what kind the ways and means are that something is changed to or done by. */
    static boolean isMeans(Stretch clause, int i) {
        for (int k = i - 1; k > Math.max(0, i - REACH) && clause.token(k).isWord(); k--) {
            if (PREPOSITIONS.has(clause, k) && MEANS.lengthAt(clause, k + 1) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody is said to be or to have become what the word at i names. */
    static boolean isModel(Stretch clause, int i) {
        for (int k = i - 1; k > Math.max(0, i - REACH) && clause.token(k).isWord(); k--) {
            int length = TAKES.lengthAt(clause, k);
            if (length > 0 && k + length <= i + 1) {
                return true;
            }
        }
        return false;
    }
}
