package vn.theo.site;

/** Nothing stands at this address. The text is a bundle key with its arguments, told in the reader's language. */
public final class NotFound extends RuntimeException {
    private final transient Object[] arguments;

    public NotFound(String key, Object... arguments) {
        super(key);
        this.arguments = arguments.clone();
    }

    /** What was not found, in this language. */
    public String in(Texts texts) {
        return texts.of(String.valueOf(getMessage()), arguments);
    }
}
