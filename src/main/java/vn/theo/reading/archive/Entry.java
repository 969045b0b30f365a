package vn.theo.reading.archive;

/** One step through a source: a document, something that could not be taken out, or something that is no document. */
sealed interface Entry {
    /**
     * A document to read.
     *
     * @param fileName tells the format by its ending where the bytes do not
     * @param bytes handed on as they are, at most one more than is taken
     */
    @SuppressWarnings("ArrayRecordComponent") // twenty megabytes are not copied to be compared
    record Document(Origin origin, String fileName, byte[] bytes) implements Entry {}

    /** A document, or a part of the archive, that could not be taken out. */
    record Unreadable(Origin origin, Failure failure) implements Entry {}

    /** Pictures, styles, answers without a page and the like. */
    record Skipped(String kind) implements Entry {}
}
