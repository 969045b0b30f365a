package vn.theo.reading.text;

import java.util.HashMap;
import java.util.Map;

/** The character references that Vietnamese pages use: numbers, punctuation and the letters of Latin-1. */
final class HtmlEntities {
    private static final Map<String, Integer> NAMED = new HashMap<>();

    static {
        String latin =
                "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2"
                        + " sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc"
                        + " Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve"
                        + " Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc"
                        + " atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve"
                        + " oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";
        int code = 0xA0;
        for (String name : latin.split(" ", -1)) {
            NAMED.put(name, code++);
        }
        NAMED.putAll(Map.of("amp", 0x26, "lt", 0x3C, "gt", 0x3E, "quot", 0x22, "apos", 0x27));
        NAMED.putAll(Map.of("ndash", 0x2013, "mdash", 0x2014, "hellip", 0x2026, "bull", 0x2022, "ensp", 0x20));
        NAMED.putAll(Map.of("ldquo", 0x201C, "rdquo", 0x201D, "lsquo", 0x2018, "rsquo", 0x2019, "sbquo", 0x201A));
        NAMED.putAll(Map.of("bdquo", 0x201E, "emsp", 0x20, "thinsp", 0x20, "zwnj", 0x200C, "zwj", 0x200D));
        NAMED.putAll(Map.of("lsaquo", 0x2039, "rsaquo", 0x203A, "trade", 0x2122, "larr", 0x2190, "rarr", 0x2192));
        // the letters of HTML 5 that Vietnamese has beyond Latin-1
        NAMED.putAll(Map.of("abreve", 0x103, "Abreve", 0x102, "dstrok", 0x111, "Dstrok", 0x110));
        NAMED.putAll(Map.of("itilde", 0x129, "Itilde", 0x128, "utilde", 0x169, "Utilde", 0x168));
        NAMED.putAll(Map.of("ge", 0x2265, "le", 0x2264, "minus", 0x2212, "permil", 0x2030, "euro", 0x20AC));
    }

    private HtmlEntities() {}

    /** The code point of a reference without & and ;, 0 when it is none. */
    static int code(String reference) {
        if (!reference.startsWith("#")) {
            return NAMED.getOrDefault(reference, 0);
        }
        boolean hexadecimal = reference.length() > 1 && (reference.charAt(1) == 'x' || reference.charAt(1) == 'X');
        try {
            int code = hexadecimal
                    ? Integer.parseInt(reference.substring(2), 16)
                    : Integer.parseInt(reference.substring(1));
            boolean usable = Character.isValidCodePoint(code) && code > 0 && !(code >= 0xD800 && code <= 0xDFFF);
            return usable ? code : 0;
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}
