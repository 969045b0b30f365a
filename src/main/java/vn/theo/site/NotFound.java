package vn.theo.site;

/** Nothing stands at this address; the message is shown to the reader. */
public final class NotFound extends RuntimeException {
    public NotFound(String message) {
        super(message);
    }
}
