package vn.theo.reading;

/** Why a file is not read. */
public enum Refusal {
    /** Nothing but white space. */
    EMPTY,
    /** More bytes than {@link ReceivedText#MAX_BYTES}, or more pages, cells or letters than a document has. */
    TOO_LARGE,
    /** A kind of file that is not read: a program, an archive, a film. */
    BINARY,
    /** No encoding makes Vietnamese words of it. */
    ENCODING,
    /** Marked MẬT, TỐI MẬT or TUYỆT MẬT. */
    SECRET,
    /** Locked with a password. */
    PROTECTED,
    /** Damaged, so that its own format cannot be followed. */
    BROKEN,
    /** Built to harm its reader: a zip bomb, entities that expand without end, references outside the file. */
    UNSAFE,
    /** A picture or scanned page, and nothing on this machine recognises letters. */
    NO_RECOGNITION,
    /** A picture or scanned page, and letters were not to be recognised this time. */
    SCAN,
    /** Converting it takes longer than allowed. */
    TOO_SLOW
}
