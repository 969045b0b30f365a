package vn.theo.reading.archive;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.theo.reading.Reader;
import vn.theo.reading.ReadingJson;
import vn.theo.reading.ReceivedText;

/**
 * Reads a source with several threads. One thread takes entries out and writes results in the order of the source; how
 * much is under way is limited by number and by the memory that reading it takes.
 */
final class ArchiveRun {
    /** How a run ended. */
    enum End {
        SOURCE_READ,
        LIMIT_REACHED,
        STOPPED
    }

    private static final int WINDOW_PER_JOB = 64;
    /** Bytes of memory that reading takes for each byte of a document; measured, see the benchmark. */
    private static final long MEMORY_PER_BYTE = 60;

    private static final long CHECKPOINT_NANOS = 1_000_000_000L;

    /** What became of one entry. */
    private sealed interface Result {
        record Read(String line) implements Result {}

        record Failed(Origin origin, Failure failure) implements Result {}

        record Skipped(String kind) implements Result {}
    }

    /**
     * An entry under way.
     *
     * @param after the place in the source behind it
     */
    private record Step(CompletableFuture<Result> result, long memory, Place after, long position) {
        long held() {
            return result.isDone() ? 0 : memory;
        }
    }

    private final ArchiveOptions options;
    private final FolderEntries source;
    private final Records records;
    private final Tally tally;
    private final Progress progress;
    private final Reader reader;
    private final ArrayDeque<Step> steps = new ArrayDeque<>();
    private final long memory = Runtime.getRuntime().maxMemory() / 2;
    private final CountDownLatch finished = new CountDownLatch(1);
    private volatile boolean stopping;
    private Place place;
    private long position;
    private long documents;
    private long checkpointed = System.nanoTime();

    ArchiveRun(ArchiveOptions options, Listing listing, Records records, PrintStream err) {
        this.options = options;
        this.reader = new Reader(options.words());
        this.records = records;
        this.source = new FolderEntries(listing, NamePattern.of(options.only()));
        Journal journal = records.journal();
        this.tally = journal.tally();
        this.documents = tally.documents();
        this.place = journal.place();
        OptionalLong entries = source.entries();
        source.resume(place);
        this.position = source.position();
        this.progress = new Progress(options.progress(), err, listing.bytes(), entries, tally.documents(), position);
    }

    Tally tally() {
        return tally;
    }

    Progress progress() {
        return progress;
    }

    /** Asks the run to end soon with everything kept, and waits for it; for the hook that Ctrl-C runs. */
    void stop() {
        stopping = true;
        try {
            if (!finished.await(10, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    End run() throws IOException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(options.jobs(), work -> {
            Thread thread = new Thread(work, "reader");
            thread.setDaemon(true);
            return thread;
        });
        try (source) {
            boolean more = true;
            while (!stopping && (more || !steps.isEmpty())) {
                more = more && fill(threads);
                writeFirst();
                progress.show(tally, position);
                if (System.nanoTime() - checkpointed > CHECKPOINT_NANOS) {
                    checkpoint(false);
                }
            }
            boolean complete = !stopping && documents < options.limit();
            checkpoint(complete);
            return stopping ? End.STOPPED : complete ? End.SOURCE_READ : End.LIMIT_REACHED;
        } finally {
            threads.shutdownNow();
            progress.end();
            finished.countDown();
        }
    }

    private void checkpoint(boolean complete) throws IOException {
        records.checkpoint(place, complete);
        checkpointed = System.nanoTime();
    }

    /** Takes entries until enough is under way. @return whether the source may hold more */
    private boolean fill(ExecutorService threads) {
        while (hasRoom()) {
            if (documents >= options.limit()) {
                return false;
            }
            Optional<Entry> entry = source.next();
            if (entry.isEmpty()) {
                return false;
            }
            documents += entry.get() instanceof Entry.Skipped ? 0 : 1;
            steps.add(step(entry.get(), threads));
        }
        return true;
    }

    private boolean hasRoom() {
        if (steps.size() >= options.jobs() * WINDOW_PER_JOB) {
            return false;
        }
        long held = steps.stream().mapToLong(Step::held).sum();
        return steps.isEmpty() || held < memory;
    }

    private Step step(Entry entry, ExecutorService threads) {
        return switch (entry) {
            case Entry.Document document ->
                step(
                        CompletableFuture.supplyAsync(() -> read(document), threads),
                        document.bytes().length * MEMORY_PER_BYTE);
            case Entry.Unreadable unreadable ->
                step(
                        CompletableFuture.completedFuture(new Result.Failed(unreadable.origin(), unreadable.failure())),
                        0);
            case Entry.Skipped skipped ->
                step(CompletableFuture.completedFuture(new Result.Skipped(skipped.kind())), 0);
        };
    }

    private Step step(CompletableFuture<Result> result, long needed) {
        return new Step(result, needed, source.place(), source.position());
    }

    private Result read(Entry.Document document) {
        Origin origin = document.origin();
        try {
            return switch (ReceivedText.of(document.bytes(), document.fileName())) {
                case ReceivedText.Refused refused -> new Result.Failed(origin, Failure.of(refused));
                case ReceivedText.Accepted accepted ->
                    new Result.Read(
                            ReadingJson.line(origin.members(), accepted, reader.read(accepted), options.explained()));
            };
        } catch (OutOfMemoryError tooLarge) {
            return new Result.Failed(origin, Failure.memory());
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError failure) {
            // one text that the reader stumbles over must not cost the others
            return new Result.Failed(origin, Failure.reader(failure));
        }
    }

    /** Waits a moment for the first entry under way and writes what became of it. */
    private void writeFirst() throws IOException, InterruptedException {
        Step first = steps.peek();
        if (first == null) {
            return;
        }
        try {
            Result result = first.result().get(100, TimeUnit.MILLISECONDS);
            steps.remove();
            write(result);
            place = first.after();
            position = first.position();
        } catch (TimeoutException busy) {
            // the display goes on meanwhile
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A reader thread failed", failed.getCause());
        }
    }

    private void write(Result result) throws IOException {
        switch (result) {
            case Result.Read(String line) -> {
                records.read(line);
                tally.read();
            }
            case Result.Failed(Origin origin, Failure failure) -> {
                Map<String, String> members = new LinkedHashMap<>(origin.members());
                members.put("reason", failure.reason());
                members.put("vi", failure.vietnamese());
                members.put("en", failure.english());
                records.failed(ReadingJson.flat(members));
                tally.failed(origin, failure);
            }
            case Result.Skipped(String kind) -> tally.skipped(kind);
        }
    }
}
