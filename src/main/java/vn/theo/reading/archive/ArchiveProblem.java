package vn.theo.reading.archive;

/** Something that stops a whole run; its message says what, where and what to do. */
final class ArchiveProblem extends Exception {
    private static final long serialVersionUID = 1L;

    ArchiveProblem(String message) {
        super(message);
    }

    ArchiveProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
