package vn.theo.reading.text;

import java.util.Arrays;

/** Turns UTF-16 offsets of a string into code-point offsets; costs memory only for characters beyond the basic plane. */
public final class CodePoints {
    private static final int[] NONE = {};

    /** Offsets after each surrogate pair, ascending. */
    private final int[] pairEnds;

    public CodePoints(String string) {
        if (string.codePointCount(0, string.length()) == string.length()) {
            pairEnds = NONE;
            return;
        }
        int[] found = new int[16];
        int count = 0;
        for (int i = 0; i + 1 < string.length(); i++) {
            if (Character.isHighSurrogate(string.charAt(i)) && Character.isLowSurrogate(string.charAt(i + 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 2;
                i++;
            }
        }
        pairEnds = Arrays.copyOf(found, count);
    }

    /** The number of code points before a UTF-16 offset. */
    public int at(int offset) {
        int place = Arrays.binarySearch(pairEnds, offset);
        int pairs = place >= 0 ? place + 1 : -place - 1;
        return offset - pairs;
    }
}
