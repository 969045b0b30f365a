package vn.theo.site;

/**
 * An action is not possible as asked; nothing was changed and the text says why and what to do. The text is a bundle key
 * with its arguments, so that it is told in the reader's language.
 */
public final class Refusal extends RuntimeException {
    private final transient Object[] arguments;

    public Refusal(String key, Object... arguments) {
        super(key);
        this.arguments = arguments.clone();
    }

    /** Why it is not possible, in this language. */
    public String in(Texts texts) {
        return texts.of(String.valueOf(getMessage()), arguments);
    }
}
