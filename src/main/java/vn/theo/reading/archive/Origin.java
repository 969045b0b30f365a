package vn.theo.reading.archive;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a document was found.
 *
 * @param name path in the folder, name of the ZIP entry, or address of the captured page
 * @param archive path of the ZIP or WARC inside the folder that was read; null when the archive itself was given
 * @param captured when a WARC record was captured; null elsewhere or when the record does not say it
 */
record Origin(
        String name, @Nullable String archive, @Nullable Instant captured) {
    /** A file of a folder or an entry of an archive without a date. */
    static Origin of(String name, @Nullable String archive) {
        return new Origin(name, archive, null);
    }

    /** The members that name the document in a line of JSON. */
    Map<String, String> members() {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("file", name);
        if (archive != null) {
            members.put("archive", archive);
        }
        if (captured != null) {
            members.put("captured", captured.toString());
        }
        return members;
    }

    @Override
    public String toString() {
        return archive == null ? name : archive + " › " + name;
    }
}
