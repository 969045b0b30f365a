package vn.theo.site;

/** An action is not possible as asked; nothing was changed and the message says why and what to do. */
public final class Refusal extends RuntimeException {
    public Refusal(String message) {
        super(message);
    }
}
