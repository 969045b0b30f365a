package vn.theo.reading.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a page into UTF-8 when its header or its own meta element names another encoding that can hold Vietnamese. Pages
 * that name a Western one are left as they are: such pages often carry letters of an old Vietnamese font.
 */
final class NamedCharset {
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");
    private static final int WHERE_META_STANDS = 2048;

    private NamedCharset() {}

    static byte[] toUtf8(byte[] bytes, String contentType) {
        boolean marked = bytes.length > 1 && (bytes[0] == -1 || bytes[0] == -2) && (bytes[1] == -1 || bytes[1] == -2);
        if (marked || isUtf8(bytes)) {
            return bytes;
        }
        String start = new String(bytes, 0, Math.min(bytes.length, WHERE_META_STANDS), StandardCharsets.ISO_8859_1);
        String name = named(contentType);
        name = name.isEmpty() ? named(start) : name;
        boolean vietnamese = name.equals("windows-1258") || name.equals("cp1258") || name.startsWith("utf-16");
        if (!vietnamese || !Charset.isSupported(name)) {
            return bytes;
        }
        try {
            return Charset.forName(name)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .getBytes(StandardCharsets.UTF_8);
        } catch (CharacterCodingException notInIt) {
            return bytes;
        }
    }

    private static String named(String text) {
        Matcher matcher = CHARSET.matcher(text.toLowerCase(Locale.ROOT));
        return matcher.find() ? matcher.group(1) : "";
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
