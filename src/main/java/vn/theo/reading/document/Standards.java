package vn.theo.reading.document;

import vn.theo.reading.text.Stretch;

/** Reads the numbers of technical regulations and standards: "QCVN 01:2019/BCT", "TCVN 9386-1:2012". */
final class Standards {
    private static final int FARTHEST = 7;
    private static final int LONGEST = 9;

    private Standards() {}

    /** Where the number stands that names the regulation whose type ends before i, -1 when none does. */
    static int numberAt(Stretch words, int i) {
        for (int j = i; j < Math.min(words.size() - 1, i + FARTHEST); j++) {
            if (isSeries(words, j) && words.token(j + 1).isNumber()) {
                return j;
            }
            if (!words.token(j).isWord()) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isSeries(Stretch words, int i) {
        return words.is(i, "qcvn") || words.is(i, "tcvn");
    }

    /** The position after the number that begins at i. */
    static int end(Stretch words, int i) {
        int end = i + 2;
        while (end + 1 < words.size() && end - i < LONGEST) {
            String sign = words.norm(end);
            boolean joint = sign.equals(":") || sign.equals("/") || sign.equals("-");
            boolean code =
                    words.token(end + 1).isNumber() || words.token(end + 1).allCapitals();
            if (!joint || !code || words.token(end).spaced()) {
                break;
            }
            end += 2;
        }
        return end;
    }
}
