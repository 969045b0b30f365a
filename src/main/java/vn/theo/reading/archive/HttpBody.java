package vn.theo.reading.archive;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** Unpacks what a server sent packed; what is no longer packed although its header says so is taken as it is. */
final class HttpBody {
    /** An encoding that is not known, or bytes that are not in it. */
    static final class NotUnpacked extends IOException {
        private static final long serialVersionUID = 1L;

        private final String encoding;

        NotUnpacked(String encoding, Throwable cause) {
            super("not unpacked from " + encoding, cause);
            this.encoding = encoding;
        }

        String encoding() {
            return encoding;
        }
    }

    private HttpBody() {}

    /**
     * The bytes of a body, at most as many as the limit.
     *
     * @param encodings values of the header Content-Encoding, in the order they were applied
     */
    static byte[] bytes(InputStream body, List<String> encodings, int limit) throws IOException {
        List<String> names = names(encodings);
        if (names.isEmpty()) {
            return body.readNBytes(limit);
        }
        byte[] packed = body.readNBytes(limit);
        String all = String.join(", ", names);
        try {
            InputStream stream = new ByteArrayInputStream(packed);
            for (int i = names.size() - 1; i >= 0; i--) {
                stream = unpacked(stream, names.get(i));
            }
            return stream.readNBytes(limit);
        } catch (IOException | RuntimeException wrong) {
            // decoders report damage by errors of many kinds: a wrong state, a wrong place, a wrong size
            if (looksLikeText(packed)) {
                return packed;
            }
            throw new NotUnpacked(all, wrong);
        }
    }

    private static List<String> names(List<String> encodings) {
        List<String> names = new ArrayList<>();
        for (String value : encodings) {
            for (String part : value.split(",", -1)) {
                String name = part.strip().toLowerCase(Locale.ROOT);
                boolean packs = !name.isEmpty() && !name.equals("identity") && !name.equals("none");
                if (packs && !name.equals("utf-8")) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static InputStream unpacked(InputStream stream, String encoding) throws IOException {
        PushbackInputStream start = new PushbackInputStream(stream, 2);
        byte[] two = start.readNBytes(2);
        start.unread(two);
        int first = two.length > 0 ? two[0] & 0xFF : 0;
        int second = two.length > 1 ? two[1] & 0xFF : 0;
        return switch (encoding) {
            case "gzip", "x-gzip" -> {
                boolean packed = first == 0x1F && second == 0x8B;
                yield packed ? new GZIPInputStream(start) : start;
            }
            case "deflate" -> {
                // meant is zlib; some servers send the bare stream
                boolean zlib = (first & 0x0F) == 8 && ((first << 8) | second) % 31 == 0;
                yield new InflaterInputStream(start, new Inflater(!zlib));
            }
            case "br" -> new BrotliInputStream(start);
            case "zstd", "x-zstd" -> new ZstdInputStream(start);
            default -> throw new IOException("unknown encoding " + encoding);
        };
    }

    private static boolean looksLikeText(byte[] bytes) {
        int end = Math.min(bytes.length, 200);
        for (int i = 0; i < end; i++) {
            int c = bytes[i];
            boolean control = c >= 0 && c < ' ' && c != '\n' && c != '\r' && c != '\t';
            if (control) {
                return false;
            }
        }
        String start = new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
        return start.stripLeading().startsWith("<");
    }
}
