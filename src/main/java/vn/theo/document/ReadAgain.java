package vn.theo.document;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.kernel.Span;
import vn.theo.lexicon.Vocabulary;
import vn.theo.reading.Reading;
import vn.theo.reading.ReceivedText;
import vn.theo.reading.ShownText;

/**
 * Reads a kept text again with the reader as it is now. What people decided stays as decided and is not proposed again; what
 * is found as before keeps its proposal; undecided ones that are no longer found are no longer offered.
 */
@Service
public class ReadAgain {
    private final Documents documents;
    private final Proposals proposals;
    private final Readings readings;
    private final PlaceReprint placeReprint;
    private final Vocabulary vocabulary;

    ReadAgain(
            Documents documents,
            Proposals proposals,
            Readings readings,
            PlaceReprint placeReprint,
            Vocabulary vocabulary) {
        this.documents = documents;
        this.proposals = proposals;
        this.readings = readings;
        this.placeReprint = placeReprint;
        this.vocabulary = vocabulary;
    }

    /** A kept text with a new reading of it that is not kept yet. */
    record Prepared(long documentId, ReceivedText.Accepted received, Reading reading) {}

    @Transactional
    public ReadingNote.Change read(long documentId, String by) {
        return keep(prepare(documentId), by);
    }

    /** Reads a text anew without keeping what was found; its words never change, so that this needs no transaction. */
    Prepared prepare(long documentId) {
        ReceivedText.Accepted received = documents.received(documents.get(documentId));
        return new Prepared(documentId, received, vocabulary.reader().read(received));
    }

    /** Keeps what was prepared; to be called in a transaction. */
    ReadingNote.Change keep(Prepared prepared, String by) {
        ReadingNote.Change change = keep(prepared.documentId(), prepared.reading(), by);
        placeReprint.place(prepared.documentId(), running(prepared.received(), prepared.reading()));
        return change;
    }

    /** Keeps a new reading of a text. People who decide meanwhile wait for it, or it waits for them. */
    @Transactional
    public ReadingNote.Change keep(long documentId, Reading reading, String by) {
        documents.hold(documentId);
        ReadingChange found = ReadingChange.of(proposals.listShown(documentId), reading.all());
        ReadingNote.Change change = new ReadingNote.Change(
                found.added().size() - found.changed(),
                found.changed(),
                found.gone().size(),
                found.again().size());
        long readingId = readings.add(documentId, reading, by, change);
        proposals.add(documentId, readingId, found.added());
        proposals.findAgain(readingId, found.again());
        return change;
    }

    /** The running text without what stands around it on a page; all of it where the reader saw no frame. */
    static String running(ReceivedText.Accepted received, Reading reading) {
        ShownText shown = ShownText.of(received);
        Span body = reading.frame().body();
        return body == null ? shown.text() : shown.shown(body).of(shown.text());
    }
}
