package vn.theo.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.reading.FoundFrame;
import vn.theo.reading.Reader;
import vn.theo.reading.Reading;

/** Takes in a text: refuses what cannot be worked with, reads the rest and keeps it with what was found, or nothing. */
@Service
public class ReceiveDocument {
    /** The largest file taken in, in bytes. */
    public static final int MAX_BYTES = 20 * 1024 * 1024;

    private static final int TITLE_LENGTH = 300;

    private final Documents documents;
    private final Proposals proposals;
    private final Reader reader = new Reader();

    ReceiveDocument(Documents documents, Proposals proposals) {
        this.documents = documents;
        this.proposals = proposals;
    }

    /** Takes in a file; {@code keepAnyway} also when the reader finds nothing in it. */
    @Transactional
    public Received receiveFile(byte[] bytes, String fileName, boolean keepAnyway, String by) {
        if (bytes.length > MAX_BYTES) {
            return new Received.Refused(Received.Reason.TOO_LARGE);
        }
        if (bytes.length == 0) {
            return new Received.Refused(Received.Reason.EMPTY);
        }
        Decoded decoded = decode(bytes);
        return decoded.reason() != null
                ? new Received.Refused(decoded.reason())
                : receiveText(decoded.text(), fileName, keepAnyway, by);
    }

    /** Takes in a pasted text; {@code fileName} is empty then. */
    @Transactional
    public Received receiveText(String text, String fileName, boolean keepAnyway, String by) {
        Optional<Received.Reason> reason = reasonAgainst(text);
        if (reason.isPresent()) {
            return new Received.Refused(reason.get());
        }
        Optional<StoredDocument> same = documents.findByDigest(digest(text));
        if (same.isPresent()) {
            return new Received.Duplicate(same.get());
        }
        Reading reading = reader.read(text);
        if (!keepAnyway && reading.all().isEmpty()) {
            return new Received.Refused(Received.Reason.NOTHING_FOUND);
        }
        return keep(text, fileName, reading, by);
    }

    /** Keeps a text that was read elsewhere, for instance in an archive run, with that reading. */
    @Transactional
    public Received keep(String text, String fileName, Reading reading, String by) {
        String digest = digest(text);
        Optional<Long> id = documents.add(title(text, fileName, reading.frame()), fileName, text, digest, by);
        if (id.isEmpty()) {
            return new Received.Duplicate(documents.findByDigest(digest).orElseThrow());
        }
        long readingId = documents.addReading(id.get(), reading.frame());
        proposals.add(id.get(), readingId, reading.all());
        documents.set(id.get(), day(reading.frame().published()), false, by);
        return new Received.Stored(documents.get(id.get()), reading.all().size());
    }

    private static Optional<Received.Reason> reasonAgainst(String text) {
        if (text.isBlank()) {
            return Optional.of(Received.Reason.EMPTY);
        }
        if (text.length() > MAX_BYTES) {
            return Optional.of(Received.Reason.TOO_LARGE);
        }
        if (text.indexOf('\0') >= 0) {
            return Optional.of(Received.Reason.BINARY);
        }
        if (text.indexOf('\uFFFD') >= 0) {
            return Optional.of(Received.Reason.WRONGLY_ENCODED);
        }
        return SecrecyMark.isIn(text) ? Optional.of(Received.Reason.SECRET) : Optional.empty();
    }

    private record Decoded(String text, Received.@Nullable Reason reason) {}

    private static Decoded decode(byte[] bytes) {
        boolean little = bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
        boolean big = bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
        Charset charset = little || big ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        if (charset == StandardCharsets.UTF_8) {
            for (byte b : bytes) {
                if (b == 0) {
                    return new Decoded("", Received.Reason.BINARY);
                }
            }
        }
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, null);
        } catch (CharacterCodingException cause) {
            return new Decoded("", Received.Reason.WRONGLY_ENCODED);
        }
    }

    private static String title(String text, String fileName, FoundFrame frame) {
        String title = frame.title() == null ? "" : frame.title().text();
        if (title.isBlank()) {
            title = text.lines().filter(line -> !line.isBlank()).findFirst().orElse(fileName);
        }
        String oneLine = title.strip().replaceAll("\\s+", " ");
        return oneLine.length() <= TITLE_LENGTH
                ? oneLine
                : oneLine.substring(0, oneLine.offsetByCodePoints(0, TITLE_LENGTH - 1)) + "…";
    }

    private static @Nullable LocalDate day(@Nullable String published) {
        return published == null || published.length() < 10 ? null : LocalDate.parse(published.substring(0, 10));
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("Every Java has SHA-256", cause);
        }
    }
}
