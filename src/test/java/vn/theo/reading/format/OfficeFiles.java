package vn.theo.reading.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.theo.reading.format.pdf.PrintedPages;

/** Small office files of given paragraphs, for tests outside this package. */
public final class OfficeFiles {
    private OfficeFiles() {}

    public static byte[] docx(String... paragraphs) throws IOException {
        return FormatSamples.word(
                Stream.of(paragraphs).map(FormatSamples::paragraph).collect(Collectors.joining()));
    }

    public static byte[] odt(String... paragraphs) throws IOException {
        String office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
        String text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
        String body = Stream.of(paragraphs)
                .map(words -> "<text:p>" + words + "</text:p>")
                .collect(Collectors.joining());
        return FormatSamples.zip(Map.of(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                "<office:document-content xmlns:office=\"" + office + "\" xmlns:text=\"" + text
                        + "\"><office:body><office:text>" + body
                        + "</office:text></office:body></office:document-content>"));
    }

    /** A PDF with one paragraph a line. */
    public static byte[] pdf(String... lines) throws IOException {
        try (PrintedPages pages = new PrintedPages();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            pages.page();
            for (int i = 0; i < lines.length; i++) {
                pages.print(lines[i], 70, 90 + 24 * i);
            }
            pages.save(bytes);
            return bytes.toByteArray();
        }
    }
}
