package vn.theo.reading.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** Says in a few words why something could not be read or written; the systems' own messages repeat the path or say nothing. */
final class Reason {
    private Reason() {}

    static String of(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "not permitted";
        }
        if (cause instanceof NoSuchFileException) {
            return "it is not there";
        }
        if (cause instanceof EOFException) {
            return "it ends too early";
        }
        @Nullable String own = cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
        return own == null ? cause.getClass().getSimpleName() : own;
    }
}
