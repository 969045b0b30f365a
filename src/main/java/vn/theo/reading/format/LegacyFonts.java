package vn.theo.reading.format;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.SourceEncoding;

/** Turns the letters of a run into Unicode when its font says that they stand for others. */
public final class LegacyFonts {
    private LegacyFonts() {}

    /**
     * How the letters of a font are to be understood.
     *
     * @param capitals whether the font shows every letter as a capital
     */
    public record Meaning(SourceEncoding encoding, boolean capitals) {
        public static final Meaning UNICODE = new Meaning(SourceEncoding.UNICODE, false);
    }

    public static Meaning of(@Nullable String font) {
        if (font == null) {
            return Meaning.UNICODE;
        }
        String name = font.strip().toLowerCase(Locale.ROOT);
        if (name.startsWith(".vn")) {
            return new Meaning(SourceEncoding.TCVN3, name.endsWith("h") && !name.endsWith("tech"));
        }
        if (name.startsWith("vni-") || name.startsWith("vni ")) {
            return new Meaning(SourceEncoding.VNI, false);
        }
        return Meaning.UNICODE;
    }

    /** The letters of neighbouring runs of the same meaning, decoded together because VNI may part a letter. */
    static String decode(String letters, Meaning meaning) {
        String decoded = switch (meaning.encoding()) {
            case TCVN3 -> Tcvn3.decode(latin(letters));
            case VNI -> Vni.decode(latin(letters));
            case UNICODE, WINDOWS_1258 -> letters;
        };
        return meaning.capitals() ? decoded.toUpperCase(Locale.ROOT) : decoded;
    }

    /** Symbol fonts put their bytes into the private use area F000. */
    private static String latin(String letters) {
        StringBuilder latin = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            latin.append(c >= 0xF020 && c <= 0xF0FF ? (char) (c - 0xF000) : c);
        }
        return latin.toString();
    }
}
