package vn.theo.reading.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes archives of invented pages for tests. */
final class Archives {
    private Archives() {}

    static String page(int number) {
        return """
                <!DOCTYPE html><html><head><meta charset="utf-8"><title>Trang %1$d</title></head><body>
                <h1>Xã Bãi Sậy họp lần thứ %1$d về thủy lợi</h1><p>03/02/2021 07:30</p>
                <p>Sáng nay, ông Sầm Văn Thuỷ, Bí thư Đảng ủy xã chủ trì hội nghị triển khai Nghị quyết số %1$d-NQ/HU của Huyện ủy tới các thôn trong toàn xã.</p>
                <p>Sản lượng lúa vụ này đạt %1$d tấn, tăng 4,2%% so với cùng kỳ; các thôn cần nạo vét kênh mương trước ngày 15/3.</p>
                </body></html>
                """.formatted(number);
    }

    static void folder(Path folder, int pages) throws IOException {
        for (int i = 0; i < pages; i++) {
            Path file = folder.resolve("%02d/%05d.html".formatted(i / 100, i));
            Files.createDirectories(file.getParent());
            Files.writeString(file, page(i));
        }
    }

    static void zip(Path zip, Map<String, byte[]> entries) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    static byte[] chunked(byte[] bytes, int size) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int from = 0; from < bytes.length; from += size) {
            int length = Math.min(size, bytes.length - from);
            out.writeBytes(utf8(Integer.toHexString(length) + "\r\n"));
            out.write(bytes, from, length);
            out.writeBytes(utf8("\r\n"));
        }
        out.writeBytes(utf8("0\r\n\r\n"));
        return out.toByteArray();
    }

    /** A captured answer; the header lines end in CR LF. */
    static byte[] response(String address, String status, String headers, byte[] body) {
        byte[] http = joined(utf8("HTTP/1.1 " + status + "\r\n" + headers + "\r\n"), body);
        return record("response", address, "application/http; msgtype=response", http);
    }

    static byte[] html(String address, String page) {
        return response(address, "200 OK", "Content-Type: text/html; charset=utf-8\r\n", utf8(page));
    }

    static byte[] record(String type, String address, String contentType, byte[] block) {
        String head = "WARC/1.1\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + address
                + "\r\nWARC-Date: 2026-01-02T03:04:05Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>"
                + "\r\nContent-Type: " + contentType + "\r\nContent-Length: " + block.length + "\r\n\r\n";
        return joined(utf8(head), block, utf8("\r\n\r\n"));
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
