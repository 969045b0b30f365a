package vn.theo.territory.load;

import java.lang.ref.WeakReference;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.theo.territory.Lineage;

/** The work on one import, and how far it has come. */
public final class AreaImportRun {
    /** How far it has come. */
    public sealed interface State {
        /**
         * Waits for its turn, or is being read or written.
         *
         * @param done rows read, or areas written
         */
        record Working(boolean writing, ImportProgress.Step step, int done) implements State {}

        /** Was read and checked; a person decides. */
        record Looked(ImportReport report) implements State {}

        /** The report says what was written. */
        record Written(ImportReport report) implements State {}

        /** Could not be worked on, through no fault of the tables. */
        record Failed() implements State {}
    }

    private final boolean writing;
    private final WeakReference<Lineage> against;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile State state;

    /**
     * @param against the record that the tables are compared with
     */
    AreaImportRun(boolean writing, Lineage against) {
        this.writing = writing;
        this.against = new WeakReference<>(against);
        this.state = new State.Working(writing, ImportProgress.Step.WAITING, 0);
    }

    State state() {
        return state;
    }

    boolean isWorking() {
        return ended.getCount() > 0;
    }

    /** Whether areas were written by others since it was compared with the record. */
    boolean isStale(Lineage now) {
        return state instanceof State.Looked && !against.refersTo(now);
    }

    void progress(ImportProgress.Step step, int done) {
        state = new State.Working(writing, step, done);
    }

    void end(State last) {
        state = last;
        ended.countDown();
    }

    /** Waits a moment, since most tables are done at once. */
    void await(long millis) {
        try {
            boolean unused = ended.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Nullable
    ImportReport report() {
        return switch (state) {
            case State.Looked looked -> looked.report();
            case State.Written written -> written.report();
            case State.Working working -> null;
            case State.Failed failed -> null;
        };
    }
}
