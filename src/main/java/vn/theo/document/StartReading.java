package vn.theo.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.theo.reading.ReceivedText;

/**
 * Lets many files, or many kept texts, be read in the background. Everything is stored before anything is read, in one
 * transaction: what was handed in is either all there or not at all, and a restart loses nothing.
 */
@Service
public class StartReading {
    /** Files that are taken at once; an archive counts as one. */
    public static final int MOST_FILES = 200;

    private final ReadingRuns runs;
    private final ReceiveDocument receiveDocument;
    private final ReadingWorker worker;
    private final TransactionTemplate transactions;

    StartReading(
            ReadingRuns runs, ReceiveDocument receiveDocument, ReadingWorker worker, TransactionTemplate transactions) {
        this.runs = runs;
        this.receiveDocument = receiveDocument;
        this.worker = worker;
        this.transactions = transactions;
    }

    /**
     * Takes in many files; each of them ends as a text of the queue or in the list of what was refused and why. They are gone
     * through twice: looking at them takes a while and holds no transaction, storing them is one.
     */
    public void receive(List<HandedFile> files, String by) {
        Looking looking = new Looking();
        goThrough(files, looking);
        transactions.executeWithoutResult(status -> {
            goThrough(files, new Storing(runs.start(ReadingRun.Kind.RECEIVE, by), by, looking.refusals.iterator()));
            worker.wakeAfterCommit();
        });
    }

    private static void goThrough(List<HandedFile> files, Archive.Visitor visitor) {
        for (HandedFile file : files) {
            try {
                if (Archive.is(file.name())) {
                    try (InputStream packed = file.content().getInputStream()) {
                        Archive.unpack(file.name(), packed, visitor);
                    }
                } else if (file.size() > ReceivedText.MAX_BYTES) {
                    visitor.refused(file.name(), Received.Reason.TOO_LARGE);
                } else {
                    try (InputStream content = file.content().getInputStream()) {
                        visitor.file(file.name(), content.readAllBytes());
                    }
                }
            } catch (IOException cause) {
                throw new UncheckedIOException("The file " + file.name() + " cannot be read from the upload", cause);
            }
        }
    }

    /** Lists a single file that was refused when it was handed in alone; its content stays when it can still be kept. */
    @Transactional
    public void listRefused(HandedFile file, Received.Reason reason, String by) {
        long runId = runs.start(ReadingRun.Kind.RECEIVE, by);
        try (InputStream content = file.content().getInputStream()) {
            byte[] kept = reason == Received.Reason.NOTHING_FOUND ? content.readAllBytes() : null;
            runs.addRefused(runId, file.name(), reason, kept, by);
        } catch (IOException cause) {
            throw new UncheckedIOException("The file " + file.name() + " cannot be read from the upload", cause);
        }
        runs.close(runId, by);
    }

    /** Lets kept texts be read again; returns how many wait now that did not wait before. */
    @Transactional
    public int readAgain(List<Long> documentIds, String by) {
        int waiting =
                documentIds.isEmpty() ? 0 : runs.addAgain(runs.start(ReadingRun.Kind.READ_AGAIN, by), documentIds);
        worker.wakeAfterCommit();
        return waiting;
    }

    /** What comes of keeping a file in which nothing was found. */
    public sealed interface Kept {
        /** It is kept, or cannot be. */
        record Now(Received received) implements Kept {}

        /** It is a scan: it waits to be recognised once more, and is kept then. */
        record Waiting() implements Kept {}

        /** It is no longer listed: somebody else kept or dismissed it. */
        record Gone() implements Kept {}
    }

    /** Keeps a file in which nothing was found. */
    public Kept keep(long itemId, String by) {
        ReadingRuns.Item item =
                runs.find(itemId).filter(found -> found.content() != null).orElse(null);
        if (item == null) {
            return new Kept.Gone();
        }
        Optional<ReceiveDocument.Prepared> prepared =
                receiveDocument.prepareAtOnce(item.bytes(), item.fileName(), true);
        return Objects.requireNonNull(transactions.execute(status -> {
            if (runs.holdRefused(itemId).isEmpty()) {
                return new Kept.Gone();
            }
            if (prepared.isEmpty()) {
                runs.end(itemId, new ReadingRuns.Ending(ReadingRuns.Outcome.DISMISSED, null, null), by);
                runs.addWaiting(runs.start(ReadingRun.Kind.RECEIVE, by), item.fileName(), item.bytes(), true);
                worker.wakeAfterCommit();
                return new Kept.Waiting();
            }
            Received received = receiveDocument.keep(prepared.get(), by);
            runs.end(itemId, ReadingRuns.Ending.of(received), by);
            return new Kept.Now(received);
        }));
    }

    /** Takes refused files off the list; returns how many were on it. */
    @Transactional
    public int dismiss(List<Long> itemIds, String by) {
        int dismissed = 0;
        for (long itemId : itemIds) {
            if (runs.holdRefused(itemId).isPresent()) {
                runs.end(itemId, new ReadingRuns.Ending(ReadingRuns.Outcome.DISMISSED, null, null), by);
                dismissed++;
            }
        }
        return dismissed;
    }

    /** Closes the notice that says how a run ended. */
    @Transactional
    public void close(long runId, String by) {
        runs.close(runId, by);
    }

    /** Looks at each file before it is stored, so that no word of a secret text is, nor what cannot be read. */
    private static final class Looking implements Archive.Visitor {
        final List<Optional<Received.Reason>> refusals = new ArrayList<>();

        @Override
        public void file(String name, byte[] bytes) {
            refusals.add(ReceivedText.glance(bytes, name).map(ReceiveDocument::reason));
        }

        @Override
        public void refused(String name, Received.Reason reason) {
            // told again when the files are stored
        }
    }

    /** Stores what nothing speaks against. */
    private final class Storing implements Archive.Visitor {
        private final long runId;
        private final String by;
        private final Iterator<Optional<Received.Reason>> refusals;

        Storing(long runId, String by, Iterator<Optional<Received.Reason>> refusals) {
            this.runId = runId;
            this.by = by;
            this.refusals = refusals;
        }

        @Override
        public void file(String name, byte[] bytes) {
            Optional<Received.Reason> refusal = refusals.next();
            if (refusal.isPresent()) {
                refused(name, refusal.get());
            } else {
                runs.addWaiting(runId, name, bytes, false);
            }
        }

        @Override
        public void refused(String name, Received.Reason reason) {
            runs.addRefused(runId, name, reason, null, by);
        }
    }
}
