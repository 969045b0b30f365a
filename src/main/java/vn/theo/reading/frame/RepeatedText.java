package vn.theo.reading.frame;

import vn.theo.reading.text.Stretch;

/** Finds where a text that a page prints twice begins again. */
final class RepeatedText {
    /** So many words tell that a text begins again. */
    private static final int WORDS = 10;

    private RepeatedText() {}

    /** The token at which the words begin again, -1 where they do not; not in their first third. */
    static int again(Stretch words) {
        for (int i = Math.max(1, words.size() / 3); i < words.size() - WORDS; i++) {
            if (words.token(i).capital() && begins(words, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean begins(Stretch words, int i) {
        for (int j = 0; j < WORDS; j++) {
            if (!words.norm(i + j).equals(words.norm(j))) {
                return false;
            }
        }
        return true;
    }
}
