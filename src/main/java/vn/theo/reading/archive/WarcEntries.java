package vn.theo.reading.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import vn.theo.reading.ReceivedText;

/**
 * The captured pages of a WARC file, plain or packed. After a damaged stretch it goes on at the next record that can be
 * found, and says where the damage is.
 */
final class WarcEntries implements EntrySource {
    private static final String OTHER_RECORD = "record without a page (request, revisit, metadata …)";
    private static final String NO_PAGE = "answer without a page (moved, missing, error)";

    private final FileChannel channel;
    private final WarcReader reader;
    private final WarcResync resync;
    private final String fileName;
    private final @Nullable String archive;
    private final NamePattern only;
    private final boolean packed;
    /** Whether the trouble met next was reported already. */
    private boolean reported;

    private boolean ended;

    private WarcEntries(FileChannel channel, String fileName, @Nullable String archive, NamePattern only)
            throws IOException {
        this.channel = channel;
        this.reader = new WarcReader(channel);
        this.packed = reader.compression() != WarcCompression.NONE;
        this.resync = new WarcResync(channel, packed);
        this.fileName = fileName;
        this.archive = archive;
        this.only = only;
        reader.setLenient(true);
    }

    static WarcEntries open(Path path, String fileName, @Nullable String archive, NamePattern only) throws IOException {
        FileChannel channel = FileChannel.open(path);
        try {
            return new WarcEntries(channel, fileName, archive, only);
        } catch (IOException | RuntimeException broken) {
            channel.close();
            throw broken;
        }
    }

    @Override
    public Optional<Entry> next() throws IOException {
        while (!ended) {
            try {
                Optional<WarcRecord> record = reader.next();
                if (record.isEmpty()) {
                    ended = true;
                    break;
                }
                requireWhole(record.get());
                reported = false;
                return Optional.of(entry(record.get()));
            } catch (IOException | RuntimeException damage) {
                Entry told = reported ? null : damaged(damage);
                goOn();
                if (told != null) {
                    return Optional.of(told);
                }
            }
        }
        return Optional.empty();
    }

    /** A length below nothing would lead the reader back, one past the end of the file would pass for its end. */
    private void requireWhole(WarcRecord record) throws IOException {
        long length = record.body().size();
        if (length < 0) {
            throw new IOException("a record has no valid length");
        }
        if (!packed && reader.position() + length > channel.size() && !isPage(record)) {
            throw new EOFException();
        }
    }

    private @Nullable Entry damaged(Exception damage) throws IOException {
        long at = reader.position();
        if (packed ? at >= channel.size() : resync.isBlankFrom(at)) {
            return null;
        }
        String why = damage instanceof IOException io
                ? Reason.of(io)
                : damage.getClass().getSimpleName();
        Origin origin = Origin.of(fileName + "#" + at, archive);
        return new Entry.Unreadable(origin, Failure.damaged("byte " + at + ": " + why));
    }

    private void goOn() throws IOException {
        long next = resync.after(reader.position());
        ended = next < 0;
        reported = true;
        if (!ended) {
            reader.position(next);
        }
    }

    private static boolean isPage(WarcRecord record) {
        return switch (type(record)) {
            case "response", "resource", "conversion" -> true;
            default -> false;
        };
    }

    private static String type(WarcRecord record) {
        return record.headers().first("WARC-Type").orElse("").toLowerCase(Locale.ROOT);
    }

    private Entry entry(WarcRecord record) {
        MessageHeaders headers = record.headers();
        Origin origin = new Origin(target(headers), archive, captured(headers));
        String recordType = headers.first("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        if (!isPage(record)) {
            return new Entry.Skipped(OTHER_RECORD);
        }
        if (!only.takes(origin.name())) {
            return new Entry.Skipped(FolderEntries.NOT_ASKED);
        }
        try {
            if (record instanceof WarcResponse response && recordType.startsWith("application/http")) {
                HttpResponse http = response.http();
                if (http.status() != 200 && http.status() != 203) {
                    return new Entry.Skipped(NO_PAGE);
                }
                String type = http.headers().first("Content-Type").orElse("");
                return page(origin, type, http.headers().all("Content-Encoding"), http.body().stream());
            }
            boolean direct = !(record instanceof WarcResponse);
            return direct
                    ? page(origin, recordType, List.of(), record.body().stream())
                    : new Entry.Skipped(OTHER_RECORD);
        } catch (IOException | RuntimeException damage) {
            // when the damage reaches beyond this record, the next step meets it again
            reported = true;
            String why = damage instanceof IOException io
                    ? Reason.of(io)
                    : damage.getClass().getSimpleName();
            return new Entry.Unreadable(origin, Failure.damaged(why));
        }
    }

    private static Entry page(Origin origin, String contentType, List<String> encodings, InputStream body)
            throws IOException {
        String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        FileKind kind = FileKind.ofMediaType(type, origin.name());
        return switch (kind) {
            case DOCUMENT -> document(origin, FileKind.fileName(type, origin.name()), contentType, encodings, body);
            case ZIP, WARC, OTHER_ARCHIVE -> new Entry.Unreadable(origin, Failure.nested());
            case IMAGE, STYLE, SCRIPT, FONT, MEDIA, STRUCTURED, PROGRAM, SYSTEM -> new Entry.Skipped(kind.words());
        };
    }

    private static Entry document(
            Origin origin, String name, String contentType, List<String> encodings, InputStream body)
            throws IOException {
        try {
            byte[] bytes = HttpBody.bytes(body, encodings, ReceivedText.MAX_BYTES + 1);
            boolean letters = bytes.length <= ReceivedText.MAX_BYTES;
            return new Entry.Document(origin, name, letters ? NamedCharset.toUtf8(bytes, contentType) : bytes);
        } catch (HttpBody.NotUnpacked packed) {
            return new Entry.Unreadable(origin, Failure.contentEncoding(packed.encoding()));
        }
    }

    private static String target(MessageHeaders headers) {
        String target = headers.first("WARC-Target-URI").orElse("").strip();
        // the first edition of the standard printed the address in angle brackets
        boolean brackets = target.startsWith("<") && target.endsWith(">");
        return brackets ? target.substring(1, target.length() - 1) : target;
    }

    private static @Nullable Instant captured(MessageHeaders headers) {
        try {
            return headers.first("WARC-Date")
                    .map(String::strip)
                    .map(Instant::parse)
                    .orElse(null);
        } catch (DateTimeException unclear) {
            return null;
        }
    }

    @Override
    public void skip(long steps) throws IOException {
        for (long i = 0; i < steps; i++) {
            if (next().isEmpty()) {
                return;
            }
        }
    }

    @Override
    public long position() {
        return reader.position();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
