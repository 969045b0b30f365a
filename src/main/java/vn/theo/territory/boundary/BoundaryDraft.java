package vn.theo.territory.boundary;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.theo.site.Refusal;
import vn.theo.territory.load.Finding;

/** A file of boundaries that was sent and is read, or was read and waits for a person's word. */
public final class BoundaryDraft {
    /** What the person said of it. */
    record Told(String fileName, String source, String licence, LocalDate validFrom, String by) {}

    /**
     * What it holds, simplified.
     *
     * @param pointsBefore in the file
     */
    record Holds(List<SentShape> shapes, List<Finding> findings, int pointsBefore, int points) {
        Holds {
            shapes = List.copyOf(shapes);
            findings = List.copyOf(findings);
        }
    }

    /** How far it has come. */
    public sealed interface State {
        /** Being read; {@code simplifying} once all {@code shapes} are. */
        record Working(boolean simplifying, int shapes) implements State {}

        /** Was read and compared with the areas of its day. */
        record Looked(Holds holds, MatchShapes.Matched matched) implements State {}

        /** Is no file of boundaries. */
        record Refused(Refusal why) implements State {}

        /** Could not be worked on, through no fault of the file. */
        record Failed() implements State {}
    }

    private final String id;
    private final Path file;
    private final Instant at;
    private final Told told;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile State state = new State.Working(false, 0);

    BoundaryDraft(String id, Path file, Instant at, Told told) {
        this.id = id;
        this.file = file;
        this.at = at;
        this.told = told;
    }

    String id() {
        return id;
    }

    Path file() {
        return file;
    }

    Instant at() {
        return at;
    }

    Told told() {
        return told;
    }

    State state() {
        return state;
    }

    void progress(boolean simplifying, int shapes) {
        state = new State.Working(simplifying, shapes);
    }

    void end(State last) {
        state = last;
        ended.countDown();
    }

    boolean isWorking() {
        return state instanceof State.Working;
    }

    BoundaryDraft.State.@Nullable Looked looked() {
        return state instanceof State.Looked looked ? looked : null;
    }

    /** Waits a moment, since small files are read at once. */
    void await(long millis) {
        try {
            boolean unused = ended.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    String address() {
        return "/dia-ban/ranh-gioi/tep/" + id;
    }
}
