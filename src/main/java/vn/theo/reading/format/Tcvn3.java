package vn.theo.reading.format;

/** TCVN3, also called ABC: one byte for each letter with its marks; capitals with marks exist only as fonts. */
final class Tcvn3 {
    /** Letters of the bytes A1 to FE; the Latin-1 letter itself where the encoding has none. */
    private static final String LETTERS = "ĂÂÊÔƠƯĐăâêôơưđ\u00AF\u00B0\u00B1\u00B2\u00B3\u00B4"
            + "àảãáạ\u00BAằẳẵắ\u00BF\u00C0\u00C1\u00C2\u00C3\u00C4\u00C5ặầẩẫấậ"
            + "è\u00CDẻẽéẹềểễếệìỉ\u00D9\u00DA\u00DBĩíịò\u00E0ỏõóọồổỗốộờởỡớợù\u00F0ủũúụừửữứựỳỷỹýỵ";

    private Tcvn3() {}

    /** Decodes letters that were read as Latin-1. */
    static String decode(String latin) {
        StringBuilder decoded = new StringBuilder(latin.length());
        for (int i = 0; i < latin.length(); i++) {
            char c = latin.charAt(i) == '\u03BC' ? '\u00B5' : latin.charAt(i);
            decoded.append(c >= 0xA1 && c <= 0xFE ? LETTERS.charAt(c - 0xA1) : c);
        }
        return decoded.toString();
    }
}
