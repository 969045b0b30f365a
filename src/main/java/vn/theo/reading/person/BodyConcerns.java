package vn.theo.reading.person;

import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.Token;
import vn.theo.reading.text.WordSet;

/** Knows what belongs to the name of a body as its concern ("… về người Việt Nam ở nước ngoài") and what ends any name. */
final class BodyConcerns {
    private static final int LONGEST_CONCERN = 18;
    private static final int LONGEST_ROW = 10;

    /** What ends a name wherever it stands: when, how and what a body does. */
    private static final Lexicon ENDS = Lexicon.load("body-ends.txt");

    /** Firms and works with brothers that bear a number: "Công ty Điện Bến Sỏi 2". */
    private static final Lexicon FIRMS = Lexicon.of("công ty", "tổng công ty", "nhà máy", "chi nhánh");

    private static final WordSet AMOUNTS = WordSet.of(
            "tỷ", "tỉ", "triệu", "nghìn", "năm", "tháng", "ngày", "lần", "suất", "cái", "chiếc", "người", "đồng");

    private BodyConcerns() {}

    /** "Ủy ban Nhà nước về …", "Ban Chỉ đạo Trung ương về A, B và C": behind what the body is concerned with, -1 elsewhere. */
    static int end(Stretch words, int i, int end) {
        boolean board = words.at(i, "ban chỉ đạo")
                || words.at(i, "văn phòng")
                || words.at(i, "uỷ ban")
                || words.at(i, "hội đồng");
        boolean state =
                words.at(end - 2, "nhà nước") || words.at(end - 2, "trung ương") || words.at(end - 2, "quốc gia");
        if (!board || !state || !words.is(end, "về") && !words.is(end, "vì")) {
            return -1;
        }
        int last = end + 1;
        while (last < words.size() && last - end < LONGEST_CONCERN && goesOn(words, last)) {
            last++;
        }
        while (last > end + 1
                && (words.is(last - 1, "và") || !words.token(last - 1).isWord())) {
            last--;
        }
        return last > end + 2 ? last : -1;
    }

    private static boolean goesOn(Stretch words, int i) {
        if (words.is(i, ",")) {
            // a comma stands inside only where "và" closes the row
            int and = words.find(i, "và");
            return and > i && and - i < LONGEST_ROW && isRow(words, i + 1, and);
        }
        boolean inside = words.at(i - 1, "ở nước") || words.at(i, "ở nước");
        return words.token(i).isWord() && (inside || words.token(i).capital() || !endName(words, i));
    }

    /** Whether between two positions nothing stands but words in small letters, parted by commas. */
    private static boolean isRow(Stretch words, int from, int end) {
        for (int i = from; i < end; i++) {
            boolean inside = words.token(i).isWord() && !words.token(i).capital() && !endName(words, i);
            if (!inside && !words.is(i, ",")) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word ends names here: not so the "mới" of "đổi mới". */
    static boolean endName(Stretch words, int i) {
        boolean inside = words.at(i, "sáng tạo")
                || words.is(i, "lập") && words.is(i - 1, "công")
                || words.is(i, "mới") && (words.is(i - 1, "đổi") || words.at(i - 2, "nông thôn"));
        return !inside && ENDS.isAt(words, i);
    }

    /** Whether a firm has a number at end, which is no amount: "Công ty Điện Bến Sỏi 2 | nhập máy". */
    static boolean isNumbered(Stretch words, int i, int end) {
        Token number = words.token(end);
        return FIRMS.lengthAt(words, i) > 0
                && number.isNumber()
                && number.raw().length() == 1
                && words.token(end - 1).capital()
                && words.token(end + 1).isWord()
                && !AMOUNTS.has(words, end + 1);
    }
}
