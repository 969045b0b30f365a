package vn.theo.reading.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.ReceivedText;

/** Steps through all files of a listing, and through the archives among them. */
final class FolderEntries implements EntrySource {
    static final String NOT_ASKED = "not asked for by --only";

    private final Listing listing;
    private final NamePattern only;
    private int file;
    private long steps;
    private long bytesBefore;
    private @Nullable EntrySource inner;

    FolderEntries(Listing listing, NamePattern only) {
        this.listing = listing;
        this.only = only;
    }

    /** How far the entries handed out so far reach. */
    Place place() {
        return new Place(file, steps);
    }

    /** Goes on from a place of an earlier run over the same files. */
    void resume(Place place) {
        close();
        file = place.file();
        steps = place.steps();
        bytesBefore = listing.files().subList(0, file).stream()
                .mapToLong(ListedFile::bytes)
                .sum();
        if (steps > 0
                && file < listing.files().size()
                && isArchive(listing.files().get(file))) {
            try {
                inner = open(listing.files().get(file));
                inner.skip(steps);
            } catch (IOException | RuntimeException broken) {
                // it broke off here in the earlier run too, which reported it
                closeInner();
            }
        }
    }

    @Override
    public Optional<Entry> next() {
        while (file < listing.files().size()) {
            ListedFile current = listing.files().get(file);
            Entry entry = isArchive(current) ? nextInside(current) : steps == 0 ? plain(current) : null;
            if (entry != null) {
                steps++;
                return Optional.of(entry);
            }
            closeInner();
            bytesBefore += current.bytes();
            file++;
            steps = 0;
        }
        return Optional.empty();
    }

    private static boolean isArchive(ListedFile file) {
        return file.problem() == null && (file.kind() == FileKind.ZIP || file.kind() == FileKind.WARC);
    }

    /** The next entry of the archive; null at its end. An archive that breaks off ends with one failure. */
    private @Nullable Entry nextInside(ListedFile archive) {
        try {
            if (inner == null) {
                if (steps > 0) {
                    return null;
                }
                inner = open(archive);
            }
            return inner.next().orElse(null);
        } catch (IOException | RuntimeException broken) {
            closeInner();
            String why = broken instanceof IOException io
                    ? Reason.of(io)
                    : broken.getClass().getSimpleName();
            return new Entry.Unreadable(Origin.of(archive.name(), null), Failure.damaged(why));
        }
    }

    private EntrySource open(ListedFile archive) throws IOException {
        String name = listing.single() ? null : archive.name();
        return archive.kind() == FileKind.ZIP
                ? ZipEntries.open(archive.path(), archive.bytes(), name, only)
                : WarcEntries.open(archive.path(), archive.name(), name, only);
    }

    private Entry plain(ListedFile listed) {
        Origin origin = Origin.of(listed.name(), null);
        if (!only.takes(listed.name())) {
            return new Entry.Skipped(NOT_ASKED);
        }
        if (listed.problem() != null) {
            return new Entry.Unreadable(origin, listed.problem());
        }
        return switch (listed.kind()) {
            case DOCUMENT, ZIP, WARC -> document(listed, origin);
            case OTHER_ARCHIVE -> new Entry.Unreadable(origin, Failure.otherArchive());
            case IMAGE, STYLE, SCRIPT, FONT, MEDIA, STRUCTURED, PROGRAM, SYSTEM ->
                new Entry.Skipped(listed.kind().words());
        };
    }

    private static Entry document(ListedFile listed, Origin origin) {
        try (InputStream stream = Files.newInputStream(listed.path())) {
            return new Entry.Document(origin, listed.name(), stream.readNBytes(ReceivedText.MAX_BYTES + 1));
        } catch (IOException broken) {
            return new Entry.Unreadable(origin, Failure.unreadable(Reason.of(broken)));
        }
    }

    /** How many documents there may be at most, where that is known without reading: not for WARC files. */
    OptionalLong entries() {
        long count = 0;
        for (ListedFile each : listing.files()) {
            if (isArchive(each)) {
                if (each.kind() == FileKind.WARC || !listing.single()) {
                    return OptionalLong.empty();
                }
                try (ZipEntries zip = ZipEntries.open(each.path(), each.bytes(), null, only)) {
                    count += zip.count();
                } catch (IOException broken) {
                    return OptionalLong.empty();
                }
            } else {
                count++;
            }
        }
        return OptionalLong.of(count);
    }

    @Override
    public void skip(long count) {
        for (long i = 0; i < count && next().isPresent(); i++) {
            // taken and dropped
        }
    }

    @Override
    public long position() {
        return bytesBefore + (inner == null ? 0 : inner.position());
    }

    @Override
    public void close() {
        closeInner();
    }

    private void closeInner() {
        if (inner != null) {
            try {
                inner.close();
            } catch (IOException ignored) {
                // it was only read
            }
            inner = null;
        }
    }
}
