package vn.theo.reading.document;

import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.Token;

/** Reads the numbers of documents: 57-NQ/TW, 18/2016/QĐ-UBND, 8397/TTr - SKHĐT, and the short form 04. */
final class DocumentSymbols {
    private static final int LONGEST = 15;

    private final Lexicon types = Lexicon.load("symbol-types.txt");

    /** The position after the symbol that starts at i, i when none does; a bare number is none. */
    int end(Stretch words, int i) {
        if (i >= words.size() || !startsSymbol(words.token(i))) {
            return i;
        }
        int end = i + 1;
        boolean letters = false;
        while (end + 1 < words.size() && end - i < LONGEST) {
            boolean joint = words.is(end, "/") || words.is(end, "-");
            Token next = words.token(end + 1);
            boolean glued = !words.token(end).spaced() && !next.spaced();
            boolean code = next.isWord() && (next.allCapitals() || isMixedCode(next));
            boolean loose = letters && words.is(end, "-") && code;
            boolean afterNumber = !letters && code && (!words.token(end).spaced() || !next.spaced());
            if (!joint || !(glued || loose || afterNumber) || !(next.isWord() || next.isNumber())) {
                break;
            }
            boolean year = next.isNumber() && !letters && words.is(end, "/");
            if (next.isNumber() && !year && !letters) {
                break;
            }
            letters |= next.isWord();
            end += 2;
        }
        return letters || isSlashYear(words, i, end) ? end : i;
    }

    private static boolean startsSymbol(Token token) {
        boolean number =
                token.isNumber() && token.raw().length() <= 6 && token.raw().indexOf(',') < 0;
        return number && token.raw().indexOf('.') < 0;
    }

    /** "TTr", "TTg", "QHĐP2b": capitals with a small letter among them. */
    private static boolean isMixedCode(Token token) {
        return token.capital() && token.raw().length() > 1 && token.raw().length() <= 10 && capitals(token.raw()) >= 2;
    }

    private static int capitals(String printed) {
        int count = 0;
        for (int i = 0; i < printed.length(); i++) {
            count += Character.isUpperCase(printed.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    /** "02/2021": number and year. */
    private static boolean isSlashYear(Stretch words, int i, int end) {
        return end == i + 3
                && words.token(i).raw().length() <= 3
                && words.token(i + 2).raw().length() == 4
                && (words.norm(i + 2).startsWith("20") || words.norm(i + 2).startsWith("19"));
    }

    /** The type that the symbol itself names, null when it names none. */
    @Nullable
    String type(Stretch symbol) {
        for (int i = 0; i < symbol.size(); i++) {
            Lexicon.Match match = types.at(symbol, i);
            if (match != null) {
                return match.value();
            }
        }
        return null;
    }
}
