package vn.theo.indicator.table;

import vn.theo.site.Texts;

/** A query whose words name nothing; the text says which and what to write instead, in the reader's language. */
public final class Unanswerable extends RuntimeException {
    private final transient Object[] arguments;

    Unanswerable(String key, Object... arguments) {
        super(key);
        this.arguments = arguments.clone();
    }

    public String in(Texts texts) {
        return texts.of(String.valueOf(getMessage()), arguments);
    }
}
