package vn.theo.document;

/** What became of a text that somebody handed in. */
public sealed interface Received {
    /** It is kept, with what the reader proposes; all in one transaction. */
    record Stored(StoredDocument document, int proposals) implements Received {}

    /** Nothing was kept; {@code code} is a key of the document texts ({@code document.refused.<code>}) that says why. */
    record Refused(Reason reason) implements Received {}

    /** The same text, character for character, is already kept. */
    record Duplicate(StoredDocument document) implements Received {}

    /** Why a text is not kept. */
    enum Reason {
        EMPTY,
        TOO_LARGE,
        BINARY,
        WRONGLY_ENCODED,
        SECRET,
        PROTECTED,
        BROKEN,
        UNSAFE,
        NO_RECOGNITION,
        TOO_SLOW,
        /** The reader found nothing; it can be kept all the same when asked for. */
        NOTHING_FOUND,
        /** An archive inside an archive. */
        ARCHIVE_NESTED,
        /** The archive holds more files or more text than is taken at once; what stands before was taken. */
        ARCHIVE_LIMIT,
        /** The archive cannot be unpacked; what stands before the broken place was taken. */
        ARCHIVE_BROKEN,
        /** The reader itself failed on it. */
        FAILED
    }
}
