package vn.theo.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.theo.reading.ReceivedText;

/**
 * A .zip of documents, unpacked file by file within limits: archives inside it are refused, and so is all that comes after
 * {@link #MOST_ENTRIES} files or {@link #MOST_BYTES} of content, however small the archive itself is.
 */
final class Archive {
    static final int MOST_ENTRIES = 500;
    static final long MOST_BYTES = 200L * 1024 * 1024;

    private static final String[] INSIDE = {".zip", ".7z", ".rar", ".gz", ".tgz", ".tar", ".bz2", ".xz"};

    /** What is found inside, in the order of the archive. */
    interface Visitor {
        void file(String name, byte[] bytes);

        void refused(String name, Received.Reason reason);
    }

    private Archive() {}

    static boolean is(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    static void unpack(String archiveName, InputStream packed, Visitor visitor) throws IOException {
        Counted counted = new Counted(packed);
        // Names without the UTF-8 flag come byte for byte, so that no name can stop the unpacking.
        try (ZipInputStream zip = new ZipInputStream(counted, StandardCharsets.ISO_8859_1)) {
            long unpacked = 0;
            int entries = 0;
            byte[] buffer = new byte[ReceivedText.MAX_BYTES + 1];
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = name(entry.getName());
                if (entry.isDirectory() || isFurniture(name)) {
                    continue;
                }
                if (++entries > MOST_ENTRIES) {
                    visitor.refused(archiveName, Received.Reason.ARCHIVE_LIMIT);
                    return;
                }
                if (isArchive(name)) {
                    visitor.refused(last(name), Received.Reason.ARCHIVE_NESTED);
                    continue;
                }
                int length = zip.readNBytes(buffer, 0, buffer.length);
                unpacked += length;
                if (unpacked > MOST_BYTES) {
                    visitor.refused(archiveName, Received.Reason.ARCHIVE_LIMIT);
                    return;
                }
                if (length > ReceivedText.MAX_BYTES) {
                    // What follows would have to be unpacked to get past it, and that may be without end.
                    visitor.refused(last(name), Received.Reason.TOO_LARGE);
                    unpacked += pastRest(zip, buffer, MOST_BYTES - unpacked);
                    if (unpacked > MOST_BYTES) {
                        visitor.refused(archiveName, Received.Reason.ARCHIVE_LIMIT);
                        return;
                    }
                    continue;
                }
                visitor.file(last(name), java.util.Arrays.copyOf(buffer, length));
            }
            if (entries == 0) {
                visitor.refused(
                        archiveName, counted.isEmpty() ? Received.Reason.EMPTY : Received.Reason.ARCHIVE_BROKEN);
            }
        } catch (java.util.zip.ZipException | java.io.EOFException | IllegalArgumentException broken) {
            visitor.refused(archiveName, Received.Reason.ARCHIVE_BROKEN);
        }
    }

    private static long pastRest(InputStream in, byte[] buffer, long most) throws IOException {
        long past = 0;
        int length = in.read(buffer);
        while (length > 0 && past <= most) {
            past += length;
            length = in.read(buffer);
        }
        return past;
    }

    private static boolean isArchive(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return java.util.Arrays.stream(INSIDE).anyMatch(lower::endsWith);
    }

    /** What file managers put into archives by themselves. */
    private static boolean isFurniture(String name) {
        String last = last(name);
        return name.startsWith("__MACOSX/")
                || last.startsWith(".")
                || last.equalsIgnoreCase("thumbs.db")
                || last.equalsIgnoreCase("desktop.ini");
    }

    static String last(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static String name(String raw) {
        if (raw.chars().anyMatch(c -> c > 0xFF)) {
            return raw;
        }
        byte[] bytes = raw.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(bytes, Charset.forName("windows-1258"));
        }
    }

    /** Knows whether anything was read at all. */
    private static final class Counted extends FilterInputStream {
        private boolean empty = true;

        Counted(InputStream in) {
            super(in);
        }

        boolean isEmpty() {
            return empty;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            empty &= one < 0;
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = super.read(bytes, from, length);
            empty &= count <= 0;
            return count;
        }
    }
}
