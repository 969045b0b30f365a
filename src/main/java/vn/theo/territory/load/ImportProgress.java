package vn.theo.territory.load;

/** Hears how far an import has come, from the thread that works on it. */
@FunctionalInterface
public interface ImportProgress {
    /** For work that nobody watches. */
    ImportProgress UNWATCHED = (step, done) -> {};

    /** What is being done. */
    enum Step {
        WAITING,
        READING,
        CHECKING,
        WRITING
    }

    /**
     * Called at the start of a step and now and then during it.
     *
     * @param done rows read, or areas written
     */
    void at(Step step, int done);
}
