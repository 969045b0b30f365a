package vn.theo.indicator.page;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A file that a browser saves under its name. */
final class Download {
    private Download() {}

    static ResponseEntity<byte[]> of(String type, String name, String content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name))
                .body(content.getBytes(StandardCharsets.UTF_8));
    }

    static String disposition(String name) {
        return "attachment; filename=\"" + name.replace("\"", "") + "\"";
    }
}
