package vn.theo.reading;

/** Is told page by page how far the recognition of a scan has come. */
@FunctionalInterface
public interface PageWatch {
    /** Nobody wants to know. */
    PageWatch NONE = (done, total) -> {};

    /** Called on any thread, with 0 before the first page. */
    void recognised(int done, int total);
}
