package vn.theo.reading.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.ReceivedText;

/** The entries of a ZIP in the order of its directory; unpacked one at a time, nothing is written to the disk. */
final class ZipEntries implements EntrySource {
    /** Text is packed to a tenth, a page full of the same to a fortieth. */
    private static final long HIGHEST_RATIO = 200;

    private static final long HARMLESS_BYTES = 1 << 20;
    private static final long MOST_UNPACKED = 1L << 30;

    private final ZipFile zip;
    private final long size;
    private final @Nullable String archive;
    private final NamePattern only;
    private final Enumeration<? extends ZipEntry> entries;
    private long packed;
    private long unpacked;

    private ZipEntries(ZipFile zip, long size, @Nullable String archive, NamePattern only) {
        this.zip = zip;
        this.size = size;
        this.archive = archive;
        this.only = only;
        this.entries = zip.entries();
    }

    static ZipEntries open(Path path, long size, @Nullable String archive, NamePattern only) throws IOException {
        return new ZipEntries(zip(path), size, archive, only);
    }

    int count() {
        return zip.size();
    }

    /** Names without a mark of UTF-8 are what the packing machine wrote: UTF-8 where it fits, else the Vietnamese page. */
    private static ZipFile zip(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException malformed) {
            String message = String.valueOf(malformed.getMessage());
            if (!message.contains("bad entry name")) {
                throw malformed;
            }
            Charset vietnamese =
                    Charset.isSupported("windows-1258") ? Charset.forName("windows-1258") : StandardCharsets.ISO_8859_1;
            try {
                return new ZipFile(path.toFile(), vietnamese);
            } catch (ZipException | IllegalArgumentException unmapped) {
                return new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1);
            }
        }
    }

    @Override
    public Optional<Entry> next() {
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            packed += Math.max(0, entry.getCompressedSize());
            if (!entry.isDirectory()) {
                return Optional.of(taken(entry));
            }
        }
        return Optional.empty();
    }

    private Entry taken(ZipEntry entry) {
        String name = entry.getName().replace('\\', '/');
        Origin origin = Origin.of(name, archive);
        FileKind kind = FileKind.of(name);
        if (!only.takes(name)) {
            return new Entry.Skipped(FolderEntries.NOT_ASKED);
        }
        return switch (kind) {
            case DOCUMENT -> document(entry, origin);
            case ZIP, WARC -> new Entry.Unreadable(origin, Failure.nested());
            case OTHER_ARCHIVE -> new Entry.Unreadable(origin, Failure.otherArchive());
            case IMAGE, STYLE, SCRIPT, FONT, MEDIA, STRUCTURED, PROGRAM, SYSTEM -> new Entry.Skipped(kind.words());
        };
    }

    private Entry document(ZipEntry entry, Origin origin) {
        long full = entry.getSize();
        long ratio = full / Math.max(1, entry.getCompressedSize());
        if (full > HARMLESS_BYTES && ratio > HIGHEST_RATIO) {
            return new Entry.Unreadable(origin, Failure.bomb(ratio + ":1"));
        }
        if (unpacked > MOST_UNPACKED && unpacked / HIGHEST_RATIO > size) {
            return new Entry.Unreadable(origin, Failure.bomb("over 1 GB from " + size + " bytes"));
        }
        try (InputStream stream = zip.getInputStream(entry)) {
            // what the directory says of the size may be a lie
            byte[] bytes = stream.readNBytes(ReceivedText.MAX_BYTES + 1);
            unpacked += bytes.length;
            return new Entry.Document(origin, origin.name(), bytes);
        } catch (IOException | RuntimeException damaged) {
            String why = damaged instanceof IOException io ? Reason.of(io) : "no entry of its kind";
            return new Entry.Unreadable(origin, Failure.damaged(why));
        }
    }

    @Override
    public void skip(long steps) {
        for (long i = 0; i < steps; ) {
            if (!entries.hasMoreElements()) {
                return;
            }
            ZipEntry entry = entries.nextElement();
            packed += Math.max(0, entry.getCompressedSize());
            i += entry.isDirectory() ? 0 : 1;
        }
    }

    @Override
    public long position() {
        return Math.min(size, packed);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
