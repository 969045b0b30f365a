package vn.theo.reading.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fonts that an RTF file defines at its beginning: what the letters of each mean, and how its bytes are decoded. */
final class RichFonts {
    private final Map<Integer, Font> fonts = new HashMap<>();
    private final StringBuilder name = new StringBuilder();
    private int defined;
    private int definedCharset;
    /** What holds for letters of no font or one that tells no charset. */
    private Charset charset = charset(1252);

    private record Font(LegacyFonts.Meaning meaning, Charset charset) {}

    void useCodePage(int codePage) {
        charset = charset(codePage);
    }

    /** Begins the definition of a font by its number; the letters of its name follow. */
    void define(int font) {
        defined = font;
        definedCharset = -1;
        name.setLength(0);
    }

    void defineCharset(int fontCharset) {
        definedCharset = fontCharset;
    }

    /** A letter of the name of the font that is being defined, which a semicolon ends. */
    void addToName(int b) {
        if (b != ';') {
            name.append((char) b);
            return;
        }
        Charset own = definedCharset < 0 ? charset : charset(codePage(definedCharset));
        fonts.put(defined, new Font(LegacyFonts.of(name.toString()), own));
        name.setLength(0);
        definedCharset = -1;
    }

    LegacyFonts.Meaning meaning(int number) {
        Font font = fonts.get(number);
        return font == null ? LegacyFonts.Meaning.UNICODE : font.meaning;
    }

    /** The letter of a byte; letters of the old Vietnamese fonts stay as they are until their meaning is applied. */
    String letter(int number, int b) {
        @Nullable Font font = fonts.get(number);
        boolean legacy = font != null && font.meaning != LegacyFonts.Meaning.UNICODE;
        return legacy || b < 0x80
                ? String.valueOf((char) b)
                : new String(new byte[] {(byte) b}, font == null ? charset : font.charset);
    }

    private static int codePage(int fontCharset) {
        return switch (fontCharset) {
            case 163 -> 1258;
            case 161 -> 1253;
            case 162 -> 1254;
            case 177 -> 1255;
            case 178 -> 1256;
            case 186 -> 1257;
            case 204 -> 1251;
            case 222 -> 874;
            case 238 -> 1250;
            default -> 1252;
        };
    }

    private static Charset charset(int codePage) {
        String name = codePage >= 1250 && codePage <= 1258 ? "windows-" + codePage : "IBM" + codePage;
        return codePage == 65001
                ? StandardCharsets.UTF_8
                : Charset.isSupported(name) ? Charset.forName(name) : Charset.forName("windows-1252");
    }
}
