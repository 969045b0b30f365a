package vn.theo.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.reading.ReceivedText;

/**
 * Lets many files, or many kept texts, be read in the background. Everything is stored before anything is read, in one
 * transaction: what was handed in is either all there or not at all, and a restart loses nothing.
 */
@Service
public class StartReading {
    /** Files that are taken at once; an archive counts as one. */
    public static final int MOST_FILES = 200;

    /** Names by which a file is plain text that can be looked at before anything of it is stored. */
    private static final Set<String> TEXTS = Set.of("txt", "md", "html", "htm");

    private final ReadingRuns runs;
    private final ReceiveDocument receiveDocument;
    private final ReadingWorker worker;

    StartReading(ReadingRuns runs, ReceiveDocument receiveDocument, ReadingWorker worker) {
        this.runs = runs;
        this.receiveDocument = receiveDocument;
        this.worker = worker;
    }

    /** Takes in many files; each of them ends as a text of the queue or in the list of what was refused and why. */
    @Transactional
    public void receive(List<HandedFile> files, String by) {
        long runId = runs.start(ReadingRun.Kind.RECEIVE, by);
        Door door = new Door(runId, by);
        for (HandedFile file : files) {
            try {
                if (Archive.is(file.name())) {
                    try (InputStream packed = file.content().getInputStream()) {
                        Archive.unpack(file.name(), packed, door);
                    }
                } else if (file.size() > ReceivedText.MAX_BYTES) {
                    door.refused(file.name(), Received.Reason.TOO_LARGE);
                } else {
                    try (InputStream content = file.content().getInputStream()) {
                        door.file(file.name(), content.readAllBytes());
                    }
                }
            } catch (IOException cause) {
                throw new UncheckedIOException("The file " + file.name() + " cannot be read from the upload", cause);
            }
        }
        worker.wakeAfterCommit();
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

    /** Keeps a file in which nothing was found; empty when it is no longer listed. */
    @Transactional
    public Optional<Received> keep(long itemId, String by) {
        return runs.holdRefused(itemId).filter(item -> item.content() != null).map(item -> {
            Received received = receiveDocument.receiveFile(item.bytes(), item.fileName(), true, by);
            runs.end(itemId, ReadingRuns.Ending.of(received), by);
            return received;
        });
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

    /** Where a file is looked at before it is stored, so that no word of a secret text is. */
    private final class Door implements Archive.Visitor {
        private final long runId;
        private final String by;

        Door(long runId, String by) {
            this.runId = runId;
            this.by = by;
        }

        @Override
        public void file(String name, byte[] bytes) {
            String lower = name.toLowerCase(Locale.ROOT);
            boolean text = TEXTS.contains(lower.substring(lower.lastIndexOf('.') + 1));
            if (text && ReceivedText.of(bytes, name) instanceof ReceivedText.Refused refusal) {
                refused(name, ReceiveDocument.reason(refusal));
            } else {
                runs.addWaiting(runId, name, bytes);
            }
        }

        @Override
        public void refused(String name, Received.Reason reason) {
            runs.addRefused(runId, name, reason, null, by);
        }
    }
}
