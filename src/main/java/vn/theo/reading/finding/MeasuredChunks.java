package vn.theo.reading.finding;

import vn.theo.reading.directive.Deadlines;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.WordSet;

/** Parts chunks that only measure, before and behind a statement, from the words that judge. */
final class MeasuredChunks {
    /** What opens a chunk that only measures: "…, đạt 5 tỷ đồng", "…, tăng 3%". */
    private static final WordSet FIGURE_OPENINGS = WordSet.of(
            "ước", "đạt", "tăng", "giảm", "bằng", "chiếm", "vượt", "cao", "thấp", "tương", "gồm", "với", "trong", "chỉ",
            "lượng", "doanh", "tổng", "số", "có", "bình", "trung", "riêng", "tỷ", "kim", "giá", "sản", "thu", "vốn",
            "huyện", "tỉnh", "xã", "toàn", "tốc", "gấp", "khoảng", "trên", "hơn", "gần", "năng", "diện", "lũy", "so",
            "trị", "cụ", "như");

    private MeasuredChunks() {}

    /** "Thu ngân sách đạt 17 tỷ đồng, an sinh xã hội được bảo đảm": behind chunks that only measure, where a field begins. */
    static int after(Stretch statement, int from) {
        int i = from;
        for (int comma = StatementWords.commaAfter(statement, i);
                comma > 0;
                comma = StatementWords.commaAfter(statement, i)) {
            boolean measured = holdsFigure(statement, i, comma) && Evaluation.of(statement.part(i, comma)) == null;
            int next = comma + 1;
            while (next < statement.size() && statement.is(next, "...")) {
                next++;
            }
            if (!measured || next >= statement.size()) {
                return from;
            }
            if (FIELDS.isAt(statement, next)) {
                return Evaluation.of(statement.part(next, statement.size())) == null ? from : next;
            }
            i = next;
        }
        return from;
    }

    private static final Lexicon FIELDS = Lexicon.of(
            "an sinh xã hội",
            "đời sống",
            "quốc phòng",
            "an ninh",
            "văn hóa",
            "giáo dục",
            "y tế",
            "các",
            "công tác",
            "tình hình",
            "chất lượng",
            "hoạt động",
            "cải cách hành chính",
            "môi trường",
            "nhiều",
            "hạ tầng",
            "cơ sở hạ tầng");

    static boolean holdsFigure(Stretch statement, int from, int end) {
        for (int i = from + 1; i < end; i++) {
            i = Asides.afterBracket(statement, i);
            boolean verb = i < end && MEASURING.has(statement, i - 1) || statement.is(i - 2, "đạt");
            if (verb && statement.token(i).isNumber()) {
                return true;
            }
        }
        return false;
    }

    private static final WordSet MEASURING =
            WordSet.of("đạt", "là", "ước", "tăng", "giảm", "bằng", "vượt", "hơn", "trên", "gần", "khoảng");

    /** Whether the chunk at i holds a figure. */
    static boolean opens(Stretch statement, int i) {
        if (!FIGURE_OPENINGS.has(statement, i) && !statement.token(i).isNumber()) {
            return false;
        }
        for (int k = i; k < Math.min(statement.size(), i + 24) && !statement.is(k, ","); k++) {
            if (statement.token(k).isNumber() && !Deadlines.isYear(statement.token(k))) {
                return true;
            }
        }
        return false;
    }
}
