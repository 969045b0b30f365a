package vn.theo.document;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.theo.kernel.SentenceCase;
import vn.theo.lexicon.Vocabulary;
import vn.theo.reading.FoundBody;
import vn.theo.reading.FoundFrame;
import vn.theo.reading.FoundPerson;
import vn.theo.reading.PageWatch;
import vn.theo.reading.Reading;
import vn.theo.reading.ReceivedText;
import vn.theo.reading.Refusal;
import vn.theo.reading.ShownText;

/** Takes in a text: refuses what cannot be worked with, reads the rest and keeps it with what was found, or nothing. */
@Service
public class ReceiveDocument {
    private static final int TITLE_LENGTH = 300;

    private final Documents documents;
    private final Proposals proposals;
    private final Originals originals;
    private final Readings readings;
    private final PlaceReprint placeReprint;
    private final Vocabulary vocabulary;
    private final TransactionTemplate transactions;

    ReceiveDocument(
            Documents documents,
            Proposals proposals,
            Originals originals,
            Readings readings,
            PlaceReprint placeReprint,
            Vocabulary vocabulary,
            TransactionTemplate transactions) {
        this.documents = documents;
        this.proposals = proposals;
        this.originals = originals;
        this.readings = readings;
        this.placeReprint = placeReprint;
        this.vocabulary = vocabulary;
        this.transactions = transactions;
    }

    /** What reading a file came to, before anything of it is kept. */
    sealed interface Prepared {
        /** There is nothing to keep: the file is refused, or known. */
        record Ended(Received received) implements Prepared {}

        /** @param original the file as it came, null when the text was pasted */
        record Read(ReceivedText.Accepted accepted, byte @Nullable [] original, String fileName, Reading reading)
                implements Prepared {}
    }

    /**
     * Takes in a file; {@code keepAnyway} also when the reader finds nothing in it. Converting and reading may take long
     * (a scan of many pages) and holds no transaction; keeping is one.
     */
    public Received receiveFile(byte[] bytes, String fileName, boolean keepAnyway, String by) {
        Prepared prepared = prepare(bytes, fileName, keepAnyway, PageWatch.NONE);
        return Objects.requireNonNull(transactions.execute(status -> keep(prepared, by)));
    }

    /** The same at once; empty when letters would have to be recognised first, which takes minutes. */
    public Optional<Received> receiveAtOnce(byte[] bytes, String fileName, boolean keepAnyway, String by) {
        return prepareAtOnce(bytes, fileName, keepAnyway)
                .map(prepared -> Objects.requireNonNull(transactions.execute(status -> keep(prepared, by))));
    }

    Optional<Prepared> prepareAtOnce(byte[] bytes, String fileName, boolean keepAnyway) {
        ReceivedText received = ReceivedText.ofLetters(bytes, fileName);
        return received instanceof ReceivedText.Refused refused && refused.reason() == Refusal.SCAN
                ? Optional.empty()
                : Optional.of(read(received, bytes, fileName, keepAnyway));
    }

    /** Converts and reads a file without keeping anything of it. */
    Prepared prepare(byte[] bytes, String fileName, boolean keepAnyway, PageWatch watch) {
        return read(ReceivedText.of(bytes, fileName, watch), bytes, fileName, keepAnyway);
    }

    private Prepared read(ReceivedText received, byte[] bytes, String fileName, boolean keepAnyway) {
        return switch (received) {
            case ReceivedText.Refused refused -> new Prepared.Ended(new Received.Refused(reason(refused)));
            case ReceivedText.Accepted accepted ->
                read(accepted, fileName.isEmpty() ? null : bytes, fileName, keepAnyway);
        };
    }

    /** Keeps what was read; to be called in a transaction. */
    Received keep(Prepared prepared, String by) {
        return switch (prepared) {
            case Prepared.Ended(Received received) -> received;
            case Prepared.Read read -> keep(read.accepted(), read.original(), read.fileName(), read.reading(), by);
        };
    }

    /** Takes in a pasted text. */
    public Received receiveText(String pasted, boolean keepAnyway, String by) {
        return pasted.indexOf('\uFFFD') >= 0
                ? new Received.Refused(Received.Reason.WRONGLY_ENCODED)
                : receiveFile(pasted.getBytes(StandardCharsets.UTF_8), "", keepAnyway, by);
    }

    private Prepared read(
            ReceivedText.Accepted accepted, byte @Nullable [] original, String fileName, boolean keepAnyway) {
        Optional<StoredDocument> same = documents.findByDigest(digest(accepted.text()));
        if (same.isPresent()) {
            return new Prepared.Ended(new Received.Duplicate(same.get()));
        }
        Reading reading = vocabulary.reader().read(accepted);
        return !keepAnyway && reading.all().isEmpty()
                ? new Prepared.Ended(new Received.Refused(Received.Reason.NOTHING_FOUND))
                : new Prepared.Read(accepted, original, fileName, reading);
    }

    static Received.Reason reason(ReceivedText.Refused refused) {
        return switch (refused.reason()) {
            case EMPTY -> Received.Reason.EMPTY;
            case TOO_LARGE -> Received.Reason.TOO_LARGE;
            case BINARY -> Received.Reason.BINARY;
            case ENCODING -> Received.Reason.WRONGLY_ENCODED;
            case SECRET -> Received.Reason.SECRET;
            case PROTECTED -> Received.Reason.PROTECTED;
            case BROKEN -> Received.Reason.BROKEN;
            case UNSAFE -> Received.Reason.UNSAFE;
            case NO_RECOGNITION, SCAN -> Received.Reason.NO_RECOGNITION;
            case TOO_SLOW -> Received.Reason.TOO_SLOW;
        };
    }

    /** Keeps a text that was read elsewhere, for instance in an archive run, with that reading. */
    @Transactional
    public Received keep(ReceivedText.Accepted accepted, String fileName, Reading reading, String by) {
        return keep(accepted, null, fileName, reading, by);
    }

    /**
     * Keeps a text with the file it came in, null when it was pasted.
     */
    @Transactional
    public Received keep(
            ReceivedText.Accepted accepted, byte @Nullable [] original, String fileName, Reading reading, String by) {
        String digest = digest(accepted.text());
        String title = title(ShownText.of(accepted).text(), fileName, reading);
        Optional<Long> id = documents.add(title, fileName, accepted, digest, by);
        if (id.isEmpty()) {
            return new Received.Duplicate(documents.findByDigest(digest).orElseThrow());
        }
        long readingId = readings.add(id.get(), reading, null, null);
        proposals.add(id.get(), readingId, reading.all());
        originals.addSource(id.get(), accepted.source());
        if (original != null) {
            originals.addFile(id.get(), original);
        }
        documents.set(id.get(), day(reading.frame().published()), false, by);
        placeReprint.place(id.get(), ReadAgain.running(accepted, reading));
        return new Received.Stored(documents.get(id.get()), reading.all().size());
    }

    private static String title(String text, String fileName, Reading reading) {
        FoundFrame frame = reading.frame();
        String title = frame.title() == null ? "" : frame.title().text();
        if (title.isBlank()) {
            title = text.lines().filter(line -> !line.isBlank()).findFirst().orElse(fileName);
        }
        String oneLine = SentenceCase.of(title.strip().replaceAll("\\s+", " "), names(reading));
        return oneLine.length() <= TITLE_LENGTH
                ? oneLine
                : oneLine.substring(0, oneLine.offsetByCodePoints(0, TITLE_LENGTH - 1)) + "…";
    }

    /** How the text prints people and bodies, which its title may print in capitals. */
    private static List<String> names(Reading reading) {
        return Stream.concat(
                        reading.people().stream().map(FoundPerson::name),
                        reading.bodies().stream().map(FoundBody::name))
                .toList();
    }

    private static @Nullable LocalDate day(@Nullable String published) {
        return published == null || published.length() < 10 ? null : LocalDate.parse(published.substring(0, 10));
    }

    private static String digest(String text) {
        byte[] digest = ReaderVersion.sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }
}
