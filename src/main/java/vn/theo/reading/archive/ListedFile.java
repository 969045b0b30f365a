package vn.theo.reading.archive;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One file of a source.
 *
 * @param name path inside the folder with slashes; the file's own name when it was given alone
 * @param modified milliseconds since 1970
 * @param problem why it cannot be read although it is there, or null
 */
record ListedFile(
        String name,
        Path path,
        FileKind kind,
        long bytes,
        long modified,
        @Nullable Failure problem) {}
