package vn.theo.document;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.reading.PageWatch;

/**
 * Reads what waits, item by item: an item is taken on a lease, read without a transaction or connection, however long that takes,
 * and then what it becomes and that it has ended is one transaction, unless somebody else took it meanwhile.
 */
@Service
class ReadItem {
    /** An item that took the whole application down with it so many times is not tried again. */
    static final int MOST_ATTEMPTS = 3;

    private final ReadingRuns runs;
    private final WaitingItems waiting;
    private final ReceiveDocument receiveDocument;
    private final ReadAgain readAgain;
    private final Reprints reprints;
    private final PlaceReprint placeReprint;

    ReadItem(
            ReadingRuns runs,
            WaitingItems waiting,
            ReceiveDocument receiveDocument,
            ReadAgain readAgain,
            Reprints reprints,
            PlaceReprint placeReprint) {
        this.runs = runs;
        this.waiting = waiting;
        this.receiveDocument = receiveDocument;
        this.readAgain = readAgain;
        this.reprints = reprints;
        this.placeReprint = placeReprint;
    }

    /** What reading an item came to, before anything of it is kept. */
    sealed interface Work {
        String by();

        record OfFile(ReceiveDocument.Prepared prepared, String by) implements Work {}

        record OfText(ReadAgain.Prepared prepared, String by) implements Work {}
    }

    Optional<WaitingItems.Turn> next() {
        return waiting.take();
    }

    /** Whether anything waits, if only for another application to finish it or for its lease to run out. */
    boolean anyWaits() {
        return waiting.any();
    }

    Lease lease(WaitingItems.Turn turn) {
        return Lease.on(waiting, turn);
    }

    @Transactional
    public void giveBack(WaitingItems.Turn turn) {
        waiting.giveBack(turn);
    }

    /** Reads an item that was taken; nothing is kept yet and no connection is held while letters are recognised. */
    Work prepare(WaitingItems.Turn turn, PageWatch watch) {
        ReadingRuns.Item item = runs.find(turn.itemId()).orElseThrow();
        Long documentId = item.documentId();
        return documentId == null
                ? new Work.OfFile(
                        receiveDocument.prepare(item.bytes(), item.fileName(), item.keepAnyway(), watch), item.by())
                : new Work.OfText(readAgain.prepare(documentId), item.by());
    }

    @Transactional
    public void finish(WaitingItems.Turn turn, Work work) {
        if (waiting.hold(turn)) {
            runs.end(turn.itemId(), ending(work), work.by());
        }
    }

    private ReadingRuns.Ending ending(Work work) {
        return switch (work) {
            case Work.OfFile(ReceiveDocument.Prepared prepared, String by) ->
                ReadingRuns.Ending.of(receiveDocument.keep(prepared, by));
            case Work.OfText(ReadAgain.Prepared prepared, String by) -> {
                readAgain.keep(prepared, by);
                yield new ReadingRuns.Ending(ReadingRuns.Outcome.READ, null, prepared.documentId());
            }
        };
    }

    /** Ends an item on which the reader failed; a text that was to be read again stays as it was. */
    @Transactional
    public void fail(WaitingItems.Turn turn) {
        if (waiting.hold(turn)) {
            runs.end(
                    turn.itemId(),
                    new ReadingRuns.Ending(ReadingRuns.Outcome.REFUSED, Received.Reason.FAILED, null),
                    runs.find(turn.itemId()).orElseThrow().by());
        }
    }

    /** Compares one text that was kept before texts were compared; false when there is none. */
    @Transactional
    public boolean placeOne() {
        Optional<Long> unplaced = reprints.listUnplaced(1).stream().findFirst();
        unplaced.ifPresent(placeReprint::place);
        return unplaced.isPresent();
    }
}
