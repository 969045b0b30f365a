package vn.theo.reading.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files for the tests: those under {@code format/}, and zips and Word files made of given parts. */
final class FormatSamples {
    private static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private FormatSamples() {}

    static byte[] bytes(String name) throws IOException {
        try (InputStream stream = FormatSamples.class.getResourceAsStream("/format/" + name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        }
    }

    static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    static String wordXml(String root, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + root + " " + WORD + ">" + content + "</w:" + root
                + ">";
    }

    /** A Word file of this body. */
    static byte[] word(String body) throws IOException {
        return zip(Map.of("word/document.xml", wordXml("document", "<w:body>" + body + "</w:body>")));
    }

    static String paragraph(String words) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r></w:p>";
    }

    static String paragraph(String words, String font) {
        return "<w:p><w:r><w:rPr><w:rFonts w:ascii=\"" + font + "\"/></w:rPr><w:t xml:space=\"preserve\">" + words
                + "</w:t></w:r></w:p>";
    }

    static String cell(String properties, String... paragraphs) {
        StringBuilder cell = new StringBuilder("<w:tc><w:tcPr>" + properties + "</w:tcPr>");
        for (String words : paragraphs) {
            cell.append(paragraph(words));
        }
        return cell.append("</w:tc>").toString();
    }

    static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }
}
