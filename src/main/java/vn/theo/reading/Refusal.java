package vn.theo.reading;

/** Why a file is not read. */
public enum Refusal {
    /** Nothing but white space. */
    EMPTY,
    /** More bytes than {@link ReceivedText#MAX_BYTES}. */
    TOO_LARGE,
    /** Not text: zero bytes, a PDF, a Word file, a picture. */
    BINARY,
    /** Neither UTF-8 nor UTF-16 with a byte order mark. */
    ENCODING,
    /** Marked MẬT, TỐI MẬT or TUYỆT MẬT. */
    SECRET
}
