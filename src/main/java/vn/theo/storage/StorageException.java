package vn.theo.storage;

import org.jspecify.annotations.Nullable;

/** The database cannot be used; the message says what is wrong, where, and what to do, in words for whoever starts Theo. */
public final class StorageException extends RuntimeException {
    StorageException(String message) {
        this(message, null);
    }

    StorageException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
