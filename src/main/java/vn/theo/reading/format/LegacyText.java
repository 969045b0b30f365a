package vn.theo.reading.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.theo.reading.SourceEncoding;

/**
 * Recognises by the syllables that come out which old encoding a text is in: Windows-1258, TCVN3 or VNI, or UTF-8 with
 * some damage.
 */
public final class LegacyText {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset VIETNAMESE = Charset.forName("windows-1258");
    private static final int SAMPLE = 60_000;
    private static final int FEWEST = 3;
    private static final double ENOUGH = 0.6;

    private LegacyText() {}

    /**
     * A text in Unicode with the encoding it was in.
     *
     * @param damaged whether U+FFFD stands for bytes that were no characters
     */
    public record Decoded(String text, SourceEncoding encoding, boolean damaged) {}

    /** How many words with marks are Vietnamese syllables, and of how many. */
    private record Score(int valid, int total) {
        double share() {
            return total == 0 ? 0 : (double) valid / total;
        }

        boolean isEnough() {
            return valid >= FEWEST && share() >= ENOUGH;
        }
    }

    /** Decodes bytes that are not UTF-8; empty when no encoding makes Vietnamese words of them. */
    public static Optional<Decoded> decode(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE);
        String sample = new String(bytes, 0, length, WESTERN);
        Score utf = score(new String(bytes, 0, length, StandardCharsets.UTF_8));
        Score windows = score(new String(bytes, 0, length, VIETNAMESE));
        Score tcvn = score(Tcvn3.decode(sample));
        Score vni = score(Vni.decode(sample));
        double best = Math.max(Math.max(utf.share(), windows.share()), Math.max(tcvn.share(), vni.share()));
        if (utf.share() == best && utf.isEnough()) {
            return Optional.of(new Decoded(new String(bytes, StandardCharsets.UTF_8), SourceEncoding.UNICODE, true));
        }
        if (windows.share() == best && windows.isEnough()) {
            return Optional.of(new Decoded(new String(bytes, VIETNAMESE), SourceEncoding.WINDOWS_1258, false));
        }
        if (tcvn.share() == best && tcvn.isEnough()) {
            return Optional.of(new Decoded(Tcvn3.decode(new String(bytes, WESTERN)), SourceEncoding.TCVN3, false));
        }
        if (vni.share() == best && vni.isEnough()) {
            return Optional.of(new Decoded(Vni.decode(new String(bytes, WESTERN)), SourceEncoding.VNI, false));
        }
        boolean onlySigns =
                sample.chars().noneMatch(c -> c >= 0xA0 || (c < ' ' && c != '\n' && c != '\r' && c != '\t'));
        return onlySigns
                ? Optional.of(new Decoded(new String(bytes, WESTERN), SourceEncoding.WINDOWS_1258, false))
                : Optional.empty();
    }

    /** Letters of TCVN3 or VNI that stand in a Unicode text as if they were Western; empty when they do not. */
    public static Optional<Decoded> repair(String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        int western = 0;
        int vietnamese = 0;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            western += c >= 0xA1 && c <= 0xFF ? 1 : 0;
            vietnamese +=
                    (c >= 0x102 && c <= 0x1B0) || (c >= 0x300 && c <= 0x323) || (c >= 0x1EA0 && c <= 0x1EF9) ? 1 : 0;
        }
        if (western < 12 || vietnamese * 8 > western || score(sample).share() > 0.5) {
            return Optional.empty();
        }
        Score tcvn = score(Tcvn3.decode(sample));
        Score vni = score(Vni.decode(sample));
        boolean first = tcvn.share() >= vni.share();
        if (!(first ? tcvn : vni).isEnough()) {
            return Optional.empty();
        }
        UnaryOperator<String> decoder = first ? Tcvn3::decode : Vni::decode;
        return Optional.of(new Decoded(decoder.apply(text), first ? SourceEncoding.TCVN3 : SourceEncoding.VNI, false));
    }

    private static Score score(String text) {
        int valid = 0;
        int total = 0;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !parts(text.charAt(i))) {
                continue;
            }
            if (i > from) {
                String word = text.substring(from, i);
                boolean marked = word.chars().anyMatch(c -> c >= 0x80);
                total += marked ? 1 : 0;
                valid += marked && Syllables.is(word) ? 1 : 0;
            }
            from = i + 1;
        }
        return new Score(valid, total);
    }

    /** White space, ASCII signs and the dashes and quotes of print part words; other signs are taken as wrong letters. */
    private static boolean parts(char c) {
        return c <= ' ' || (c < 0x80 && !Character.isLetter(c)) || (c >= 0x2010 && c <= 0x2026) || c == 0xA0;
    }
}
