package vn.theo.indicator.rows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import vn.theo.site.Refusal;

/** Text as it was sent: UTF-8 or UTF-16, with or without a byte order mark; bytes that are neither are refused. */
final class SentText extends Reader {
    private static final int BUFFER = 1 << 16;

    private final Reader reader;
    private final Charset charset;
    private final char firstLetter;
    private final boolean guessed;

    private SentText(Reader reader, Charset charset, char firstLetter, boolean guessed) {
        this.reader = reader;
        this.charset = charset;
        this.firstLetter = firstLetter;
        this.guessed = guessed;
    }

    static SentText of(InputStream in, byte[] first) throws IOException {
        Charset charset = charset(first);
        BufferedReader reader = new BufferedReader(
                new InputStreamReader(
                        in,
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                BUFFER);
        boolean guessed = !charset.equals(StandardCharsets.UTF_8) && !isMarked(first);
        SentText text = new SentText(reader, charset, ' ', guessed);
        reader.mark(BUFFER);
        char letter = ' ';
        for (int i = 0; i < 1024; i++) {
            int c = text.read();
            if (c < 0) {
                break;
            }
            if (!Character.isWhitespace(c) && c != '\uFEFF') {
                letter = (char) c;
                break;
            }
        }
        reader.reset();
        if (text.charset.equals(StandardCharsets.UTF_16LE) || text.charset.equals(StandardCharsets.UTF_16BE)) {
            skipMark(reader);
        }
        return new SentText(reader, charset, letter, guessed);
    }

    private static void skipMark(Reader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
    }

    private static boolean isMarked(byte[] first) {
        return first.length >= 2 && (first[0] == (byte) 0xFF || first[0] == (byte) 0xFE);
    }

    private static Charset charset(byte[] first) {
        if (first.length >= 2 && first[0] == (byte) 0xFF && first[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (first.length >= 2 && first[0] == (byte) 0xFE && first[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i + 1 < first.length; i += 2) {
            even += first[i] == 0 ? 1 : 0;
            odd += first[i + 1] == 0 ? 1 : 0;
        }
        int pairs = first.length / 2;
        if (pairs > 0 && odd > pairs / 2) {
            return StandardCharsets.UTF_16LE;
        }
        return pairs > 0 && even > pairs / 2 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    /** The first character that is no space. */
    char firstLetter() {
        return firstLetter;
    }

    @Override
    public int read(char[] to, int from, int length) throws IOException {
        try {
            return reader.read(to, from, length);
        } catch (CharacterCodingException neither) {
            throw guessed
                    ? new Refusal("indicator.load.no-format")
                    : new Refusal("indicator.load.no-unicode", charset.name());
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
