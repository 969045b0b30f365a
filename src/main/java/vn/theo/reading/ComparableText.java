package vn.theo.reading;

import vn.theo.reading.text.Normal;

/** The form in which words of two texts are compared; never shown and never quoted. */
public final class ComparableText {
    private ComparableText() {}

    /** Composed, lower case, one placement of tone marks, every run of white space one space. */
    public static String of(String raw) {
        return Normal.collapsed(raw);
    }
}
