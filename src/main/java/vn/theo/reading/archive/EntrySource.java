package vn.theo.reading.archive;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Steps through one archive, always in the same order. */
interface EntrySource extends Closeable {
    /** The next entry, empty at the end. @throws IOException when the archive cannot be read any further */
    Optional<Entry> next() throws IOException;

    /** Passes over entries without reading their documents. */
    void skip(long steps) throws IOException;

    /** How many bytes of the archive lie behind. */
    long position();
}
