package vn.theo.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.HtmlSurface;

/**
 * What becomes of the bytes of a file: a text that can be read, or a refusal that says why and what to do. UTF-8 is
 * assumed, UTF-16 needs a byte order mark; a byte order mark is dropped, and spans count from the character after it.
 */
public sealed interface ReceivedText {
    /** The largest file that is taken. */
    int MAX_BYTES = 20 * 1024 * 1024;

    /** How a text is written down. */
    enum Markup {
        /** Plain text or Markdown. */
        PLAIN,
        HTML
    }

    /** A text as received, without its byte order mark, otherwise unchanged. */
    record Accepted(String text, Markup markup) implements ReceivedText {}

    /**
     * A file that is not read.
     *
     * @param vietnamese what is wrong and what to do, for the person who brought the file
     * @param english the same in English
     */
    record Refused(Refusal reason, String vietnamese, String english) implements ReceivedText {}

    /** Decodes the bytes of a file; the name only tells HTML by its ending. */
    static ReceivedText of(byte[] bytes, String fileName) {
        if (bytes.length > MAX_BYTES) {
            return refused(
                    Refusal.TOO_LARGE,
                    "Tệp lớn hơn 20 MB. Hãy chia nhỏ tệp hoặc chỉ gửi phần văn bản.",
                    "The file is larger than 20 MB. Split it or keep only its text.");
        }
        if (isKnownBinary(bytes)) {
            return binary();
        }
        String text = decode(bytes);
        if (text == null) {
            return bytes.length > 0 && hasZero(bytes) ? binary() : encoding();
        }
        if (text.indexOf('\0') >= 0) {
            return binary();
        }
        if (text.isBlank()) {
            return refused(
                    Refusal.EMPTY,
                    "Tệp không có chữ nào. Hãy kiểm tra lại tệp đã chọn.",
                    "The file holds no text. Check that it is the right file.");
        }
        Markup markup = isHtml(text, fileName) ? Markup.HTML : Markup.PLAIN;
        String surface = markup == Markup.HTML ? HtmlSurface.of(text).surface() : text;
        if (SecrecyMark.isOn(surface)) {
            return refused(
                    Refusal.SECRET,
                    "Văn bản mang dấu độ mật nên không được đưa vào hệ thống. Hãy xử lý theo pháp luật về bí mật nhà nước.",
                    "The text bears a secrecy mark and must not enter the system. Handle it under the rules on state secrets.");
        }
        return new Accepted(text, markup);
    }

    private static Refused refused(Refusal reason, String vietnamese, String english) {
        return new Refused(reason, vietnamese, english);
    }

    private static Refused binary() {
        return refused(
                Refusal.BINARY,
                "Tệp không phải là văn bản thuần. Hãy lưu thành .txt, .md hoặc .html (UTF-8) rồi gửi lại.",
                "The file is not plain text. Save it as .txt, .md or .html (UTF-8) and try again.");
    }

    private static Refused encoding() {
        return refused(
                Refusal.ENCODING,
                "Tệp không dùng bảng mã UTF-8. Hãy chuyển sang UTF-8 (từ TCVN3, VNI, Windows-1258…) rồi gửi lại.",
                "The file is not in UTF-8. Convert it to UTF-8 (from TCVN3, VNI, Windows-1258 …) and try again.");
    }

    private static @Nullable String decode(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return decode(bytes, 0, StandardCharsets.UTF_8);
    }

    private static @Nullable String decode(byte[] bytes, int from, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException malformed) {
            return null;
        }
    }

    private static boolean isKnownBinary(byte[] bytes) {
        return starts(bytes, '%', 'P', 'D', 'F')
                || starts(bytes, 'P', 'K', 3, 4)
                || starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)
                || starts(bytes, 0x89, 'P', 'N', 'G')
                || starts(bytes, 0xFF, 0xD8, 0xFF)
                || starts(bytes, '{', '\\', 'r', 't', 'f');
    }

    private static boolean starts(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHtml(String text, String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
            return true;
        }
        String start =
                text.substring(0, Math.min(300, text.length())).stripLeading().toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.startsWith("<html");
    }
}
