package vn.theo.reading.archive;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.OfficeWords;

/**
 * What a run is asked to do.
 *
 * @param limit the most documents to take over all runs
 * @param only pattern of the names to read, or null for all
 * @param words the office's vocabulary
 * @param explained whether the words that made each record are written too
 */
record ArchiveOptions(
        Path source,
        Path out,
        int jobs,
        long limit,
        @Nullable String only,
        OfficeWords words,
        boolean explained,
        boolean restart,
        Progress.Style progress) {}
