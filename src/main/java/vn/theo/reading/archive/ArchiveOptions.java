package vn.theo.reading.archive;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a run is asked to do.
 *
 * @param limit the most documents to take over all runs
 * @param only pattern of the names to read, or null for all
 */
record ArchiveOptions(
        Path source,
        Path out,
        int jobs,
        long limit,
        @Nullable String only,
        boolean restart,
        Progress.Style progress) {}
