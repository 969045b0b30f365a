package vn.theo.reading.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form of a string in which texts are compared: composed (NFC), lower case, one placement of tone marks (uỷ = ủy,
 * hoà = hòa), đ for the look-alikes ð and ɖ, ư for ƣ, plain spaces, no invisible characters. Never shown and never quoted.
 */
public final class Normal {
    private static final String TONED_FIRST = "òóỏõọ" + "ùúủũụ";
    private static final String PLAIN_FIRST = "ooooouuuuu";
    private static final char DOTTED_I = '\u0130';
    private static final String TONED_A = "àáảãạ";
    private static final String TONED_E = "èéẻẽẹ";
    private static final String TONED_Y = "ỳýỷỹỵ";

    private Normal() {}

    public static String of(String raw) {
        if (isComposed(raw)) {
            return ofComposed(raw);
        }
        String composed = Normalizer.isNormalized(raw, Normalizer.Form.NFC) ? raw : compose(raw);
        return oneTonePlacement(plainLetters(composed.toLowerCase(Locale.ROOT)));
    }

    /** The normal form with every run of white space reduced to one space, and none at the ends. */
    public static String collapsed(String raw) {
        String normal = of(raw);
        if (isCollapsed(normal)) {
            return normal;
        }
        StringBuilder result = new StringBuilder(normal.length());
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            if (!Chars.isSpace(c)) {
                result.append(c);
            } else if (!result.isEmpty() && result.charAt(result.length() - 1) != ' ') {
                result.append(' ');
            }
        }
        int end = result.length();
        return end > 0 && result.charAt(end - 1) == ' ' ? result.substring(0, end - 1) : result.toString();
    }

    /** Whether white space is single spaces between words already, as it nearly always is. */
    private static boolean isCollapsed(String normal) {
        boolean space = true;
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            boolean here = Chars.isSpace(c);
            if (here && (space || c != ' ')) {
                return false;
            }
            space = here;
        }
        return normal.isEmpty() || !space;
    }

    /** Whether all characters are ones that nothing composes with or stands for: Latin and its Vietnamese letters. */
    private static boolean isComposed(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c >= 0x300 && !(c >= 0x1EA0 && c <= 0x1EF9) && !(c >= 0x2010 && c <= 0x2027)) {
                return false;
            }
        }
        return true;
    }

    /** Composes in slices, because composing an endless run of combining marks at once takes quadratic time. */
    private static String compose(String raw) {
        StringBuilder result = new StringBuilder(raw.length());
        int from = 0;
        int marks = 0;
        for (int i = 0; i < raw.length(); i++) {
            boolean mark = Character.getType(raw.charAt(i)) == Character.NON_SPACING_MARK;
            marks = mark ? marks + 1 : 0;
            if (marks == 24) {
                result.append(Normalizer.normalize(raw.substring(from, i), Normalizer.Form.NFC));
                from = i;
                marks = 0;
            }
        }
        return result.append(Normalizer.normalize(raw.substring(from), Normalizer.Form.NFC))
                .toString();
    }

    /** The same in one pass, which makes a new string only where something changes. */
    private static String ofComposed(String raw) {
        int length = raw.length();
        for (int i = 0; i < length; i++) {
            char c = raw.charAt(i);
            if (Chars.lower(c) != c || plainLetter(c) != c) {
                return changed(raw, i);
            }
        }
        return oneTonePlacement(raw);
    }

    private static String changed(String raw, int from) {
        char[] plain = raw.toCharArray();
        int size = from;
        for (int i = from; i < plain.length; i++) {
            if (plain[i] == DOTTED_I) {
                // the one letter here that two small ones stand for
                return oneTonePlacement(plainLetters(raw.toLowerCase(Locale.ROOT)));
            }
            int letter = plainLetter(Chars.lower(plain[i]));
            if (letter >= 0) {
                plain[size++] = (char) letter;
            }
        }
        return oneTonePlacement(new String(plain, 0, size));
    }

    private static String plainLetters(String lower) {
        StringBuilder changed = null;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            int plain = plainLetter(c);
            if (plain != c && changed == null) {
                changed = new StringBuilder(lower.length()).append(lower, 0, i);
            }
            if (changed != null && plain >= 0) {
                changed.append((char) plain);
            }
        }
        return changed == null ? lower : changed.toString();
    }

    /** The letter that stands for this one in comparison, -1 when it counts for nothing. */
    private static int plainLetter(char c) {
        if (c == 'ð' || c == 'ɖ') {
            return 'đ';
        }
        if (c == 'ƣ') {
            return 'ư';
        }
        if (c == '\u00A0' || c == '\u202F' || c == '\u2007') {
            return ' ';
        }
        return Chars.isInvisible(c) ? -1 : c;
    }

    /** "ủy" and "uỷ" become the same: the tone stands on the second letter of oa, oe and uy. */
    private static String oneTonePlacement(String lower) {
        char[] changed = null;
        for (int i = 0; i + 1 < lower.length(); i++) {
            int tone = TONED_FIRST.indexOf(lower.charAt(i));
            if (tone < 0) {
                continue;
            }
            char second = secondLetter(tone, lower.charAt(i + 1));
            if (second != 0) {
                changed = changed == null ? lower.toCharArray() : changed;
                changed[i] = PLAIN_FIRST.charAt(tone);
                changed[i + 1] = second;
            }
        }
        return changed == null ? lower : new String(changed);
    }

    private static char secondLetter(int tone, char plain) {
        if (tone >= 5) {
            return plain == 'y' ? TONED_Y.charAt(tone - 5) : 0;
        }
        if (plain == 'a') {
            return TONED_A.charAt(tone);
        }
        return plain == 'e' ? TONED_E.charAt(tone) : 0;
    }
}
