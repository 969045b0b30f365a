package vn.theo.indicator.load;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.theo.site.Refusal;

/** A file that a person sent on the page, from its arrival to what became of it. */
public final class UploadedTable {
    /** How far it has come. */
    public sealed interface State {
        /** Waits for its turn, or is being read or written. */
        record Working(boolean writing) implements State {}

        /** Was read; a person decides. */
        record Previewed(LoadReport report) implements State {}

        /** The report says what was written. */
        record Loaded(LoadReport report) implements State {}

        /** Is no table of figures as it was read. */
        record Refused(Refusal why) implements State {}

        /** Could not be worked on, through no fault of the file. */
        record Failed() implements State {}
    }

    private final String id;
    private final long bytes;
    private final Instant at;
    private final Instant until;
    private volatile LoadOptions options;
    private volatile State state = new State.Working(false);
    private volatile int rows;

    UploadedTable(String id, long bytes, Instant at, Instant until, LoadOptions options) {
        this.id = id;
        this.bytes = bytes;
        this.at = at;
        this.until = until;
        this.options = options;
    }

    public String id() {
        return id;
    }

    public long bytes() {
        return bytes;
    }

    public Instant at() {
        return at;
    }

    /** When it is dropped if nobody has decided by then. */
    public Instant until() {
        return until;
    }

    public LoadOptions options() {
        return options;
    }

    public State state() {
        return state;
    }

    /** Rows read so far. */
    public int rows() {
        return rows;
    }

    public boolean isWorking() {
        return state instanceof State.Working;
    }

    /** Whether nothing is left to decide. */
    public boolean isLoaded() {
        return state instanceof State.Loaded;
    }

    /** What it brings or brought, null while that is not known. */
    public @Nullable LoadReport report() {
        return switch (state) {
            case State.Previewed previewed -> previewed.report();
            case State.Loaded loaded -> loaded.report();
            case State.Working working -> null;
            case State.Refused refused -> null;
            case State.Failed failed -> null;
        };
    }

    public String address() {
        return "/nap-so-lieu/tep/" + id;
    }

    void use(LoadOptions other) {
        options = other;
    }

    void enter(State next) {
        state = next;
    }

    void readRows(int count) {
        rows = count;
    }
}
