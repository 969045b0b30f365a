package vn.theo.reading.directive;

import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.WordSet;

/** Terms counted from an event, whose last day no text can tell: "trong thời hạn 05 ngày làm việc, kể từ ngày nhận …". */
final class CountedTerms {
    private static final WordSet UNITS = WordSet.of("ngày", "giờ", "tuần", "tháng", "năm");
    /** What opens a span of time that is over or a part of the year: "trong vòng 3 năm qua", "6 tháng đầu năm". */
    private static final WordSet OTHER_SPANS = WordSet.of("qua", "gần", "đầu", "cuối", "trước", "vừa", "nay", "liền");

    private CountedTerms() {}

    /**
     * How many words the count takes that stands at {@code from} behind the opening words of a term; 0 when none does.
     *
     * @param opener where the opening words begin
     */
    static int lengthAt(Stretch words, int opener, int from) {
        if (from >= words.size() || !words.token(from).isNumber()) {
            return 0;
        }
        int unit = words.is(from + 1, "(") ? words.find(from, ")") + 1 : from + 1;
        if (!UNITS.has(words, unit) || words.is(unit + 1, "/") || OTHER_SPANS.has(words, unit + 1)) {
            return 0;
        }
        boolean working = words.at(unit + 1, "làm việc");
        int end = unit + (working ? 3 : 1);
        int behind = words.is(end, ",") ? end + 1 : end;
        boolean since = words.at(behind, "kể từ") || words.at(behind, "từ ngày") || words.at(behind, "sau khi");
        boolean limit = words.at(opener, "trong thời hạn")
                || words.at(opener, "trong vòng")
                || words.at(opener, "không quá")
                || words.at(opener, "chậm nhất")
                || words.at(opener, "muộn nhất");
        boolean date = words.token(unit + 1).isNumber();
        return !date && (working || since || limit) ? end - from : 0;
    }
}
