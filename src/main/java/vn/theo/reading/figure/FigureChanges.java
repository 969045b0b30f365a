package vn.theo.reading.figure;

import vn.theo.reading.text.Stretch;

/** Knows changes by what stands around a figure where no verb of its own tells them: a sign, an announcement, a mean. */
final class FigureChanges {
    private FigureChanges() {}

    /** "thu nhập bình quân tăng 5%": the mean is what grew, and not how fast. */
    static boolean ofMean(Stretch s, int verb) {
        boolean mean = s.at(verb, "bình quân") || s.at(verb, "trung bình");
        return mean
                && switch (s.norm(verb - 1)) {
                    case "nhập", "grdp", "gdp", "giá", "suất", "lương", "phẩm", "lượng", "điểm" -> true;
                    default -> false;
                };
    }

    /** Where the verb stands in "một số xã tăng cao như: A 27,2%, B 18,3%", -1 where no change is announced. */
    static int announced(Stretch s, int start) {
        boolean listed = s.is(start - 1, ":") && (s.is(start - 2, "như") || s.is(start - 2, "là"));
        for (int i = start - 3;
                listed && i >= Math.max(0, start - 8) && s.token(i).isWord();
                i--) {
            if (s.is(i, "tăng") || s.is(i, "giảm")) {
                return i;
            }
        }
        return -1;
    }

    /** "(-2,1%)", "tăng trưởng -5,4%": a sign of its own before the number. */
    static boolean isSigned(Stretch s, Measure measure) {
        int at = measure.from() - 1;
        boolean signed = s.is(at, "+") || s.is(at, "-");
        boolean inside = s.is(at - 1, "(");
        boolean behindWord = at > 0
                && s.token(at - 1).isWord()
                && s.token(at).spaced()
                && !s.token(measure.from()).spaced();
        return signed && (inside || behindWord);
    }
}
