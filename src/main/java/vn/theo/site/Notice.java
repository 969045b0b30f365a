package vn.theo.site;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Says once, on the next page, what was just done or what went wrong.
 *
 * @param undo address that a POST to takes the action back, null where it cannot be taken back
 */
public record Notice(Tone tone, String text, @Nullable String undo) implements Serializable {
    /** How a notice looks; the text says the same in words. */
    public enum Tone {
        SUCCESS,
        WARNING,
        ERROR
    }

    public static Notice success(String text) {
        return new Notice(Tone.SUCCESS, text, null);
    }

    public static Notice error(String text) {
        return new Notice(Tone.ERROR, text, null);
    }

    public Notice withUndo(String address) {
        return new Notice(tone, text, address);
    }
}
