package vn.theo.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.format.LegacyText;

/** Turns the bytes of a text file into characters: Unicode first, old Vietnamese encodings where that fails. */
final class TextBytes {
    private TextBytes() {}

    /** The characters, without a byte order mark; null when no encoding fits. */
    static LegacyText.@Nullable Decoded decode(byte[] bytes) {
        String text = unicode(bytes);
        if (text != null) {
            LegacyText.Decoded repaired = LegacyText.repair(text).orElse(null);
            return repaired == null ? new LegacyText.Decoded(text, SourceEncoding.UNICODE, false) : repaired;
        }
        return hasZero(bytes) ? null : LegacyText.decode(bytes).orElse(null);
    }

    private static @Nullable String unicode(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        Charset wide = wide(bytes);
        return decode(bytes, 0, wide == null ? StandardCharsets.UTF_8 : wide);
    }

    /** UTF-16 without a byte order mark shows by zeros in every other place. */
    private static @Nullable Charset wide(byte[] bytes) {
        int length = Math.min(bytes.length & ~1, 4096);
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        boolean enough = length >= 8 && (even + odd) * 5 > length / 2;
        if (!enough || (bytes.length & 1) == 1) {
            return null;
        }
        return odd > 0 && even == 0
                ? StandardCharsets.UTF_16LE
                : even > 0 && odd == 0 ? StandardCharsets.UTF_16BE : null;
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

    static boolean starts(byte[] bytes, int... first) {
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

    static boolean hasZero(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }
}
