package vn.theo.document;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what waits, item by item; what an item becomes and that it has ended is one transaction. */
@Service
class ReadItem {
    /** An item that took the whole application down with it so many times is not tried again. */
    static final int MOST_ATTEMPTS = 3;

    private final ReadingRuns runs;
    private final ReceiveDocument receiveDocument;
    private final ReadAgain readAgain;
    private final Reprints reprints;
    private final PlaceReprint placeReprint;

    ReadItem(
            ReadingRuns runs,
            ReceiveDocument receiveDocument,
            ReadAgain readAgain,
            Reprints reprints,
            PlaceReprint placeReprint) {
        this.runs = runs;
        this.receiveDocument = receiveDocument;
        this.readAgain = readAgain;
        this.reprints = reprints;
        this.placeReprint = placeReprint;
    }

    @Transactional
    public Optional<ReadingRuns.Turn> next() {
        return runs.next();
    }

    @Transactional
    public void giveBack(ReadingRuns.Turn turn) {
        runs.giveBack(turn.itemId());
    }

    @Transactional
    public void read(ReadingRuns.Turn turn) {
        runs.holdWaiting(turn.itemId()).ifPresent(item -> runs.end(turn.itemId(), ending(item), item.by()));
    }

    private ReadingRuns.Ending ending(ReadingRuns.Item item) {
        Long documentId = item.documentId();
        if (documentId == null) {
            return ReadingRuns.Ending.of(receiveDocument.receiveFile(item.bytes(), item.fileName(), false, item.by()));
        }
        readAgain.read(documentId, item.by());
        return new ReadingRuns.Ending(ReadingRuns.Outcome.READ, null, documentId);
    }

    /** Ends an item on which the reader failed; a text that was to be read again stays as it was. */
    @Transactional
    public void fail(ReadingRuns.Turn turn) {
        runs.holdWaiting(turn.itemId())
                .ifPresent(item -> runs.end(
                        turn.itemId(),
                        new ReadingRuns.Ending(ReadingRuns.Outcome.REFUSED, Received.Reason.FAILED, null),
                        item.by()));
    }

    /** Compares one text that was kept before texts were compared; false when there is none. */
    @Transactional
    public boolean placeOne() {
        Optional<Long> unplaced = reprints.listUnplaced(1).stream().findFirst();
        unplaced.ifPresent(placeReprint::place);
        return unplaced.isPresent();
    }
}
