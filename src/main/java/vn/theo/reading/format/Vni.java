package vn.theo.reading.format;

import java.text.Normalizer;
import java.util.Locale;

/** VNI for Windows: a base letter followed by one byte for its hat and tone; ơ, ư, đ and toned i have bytes of their own. */
final class Vni {
    /** Bytes that put a tone on any vowel, and the tones as combining marks. */
    private static final String TONES = "ùøûõï";

    private static final String TONE_MARKS = "\u0301\u0300\u0309\u0303\u0323";
    /** Bytes that put a hat and a tone on a, e or o: none, acute, grave, hook, tilde, dot. */
    private static final String HATS = "âáàåãä";
    /** Bytes that put a breve and a tone on a. */
    private static final String BREVES = "êéèúüë";

    private static final String ALONE = "íìæóòôöîñ";
    private static final String ALONE_LETTERS = "íìỉĩịơưỵđ";
    private static final char HAT = '\u0302';
    private static final char BREVE = '\u0306';

    private Vni() {}

    /** Decodes letters that were read as Windows-1252. */
    static String decode(String latin) {
        StringBuilder decoded = new StringBuilder(latin.length());
        int i = 0;
        while (i < latin.length()) {
            char c = latin.charAt(i);
            int alone = ALONE.indexOf(Character.toLowerCase(c));
            String letter = alone < 0 ? String.valueOf(c) : cased(ALONE_LETTERS.charAt(alone), c);
            String marks =
                    i + 1 < latin.length() ? marks(Character.toLowerCase(letter.charAt(0)), latin.charAt(i + 1)) : "";
            decoded.append(marks.isEmpty() ? letter : Normalizer.normalize(letter + marks, Normalizer.Form.NFC));
            i += marks.isEmpty() ? 1 : 2;
        }
        return decoded.toString();
    }

    private static String cased(char letter, char as) {
        String result = String.valueOf(letter);
        return Character.isUpperCase(as) ? result.toUpperCase(Locale.ROOT) : result;
    }

    /** The marks that the second byte puts on a vowel; the empty string when it puts none. */
    private static String marks(char vowel, char second) {
        char sign = Character.toLowerCase(second);
        int tone = TONES.indexOf(sign);
        if (tone >= 0 && "aeouyơư".indexOf(vowel) >= 0) {
            return String.valueOf(TONE_MARKS.charAt(tone));
        }
        int hat = HATS.indexOf(sign);
        if (hat >= 0 && "aeo".indexOf(vowel) >= 0) {
            return HAT + tone(hat);
        }
        int breve = BREVES.indexOf(sign);
        return breve >= 0 && vowel == 'a' ? BREVE + tone(breve) : "";
    }

    private static String tone(int place) {
        return place == 0 ? "" : String.valueOf(TONE_MARKS.charAt(place - 1));
    }
}
