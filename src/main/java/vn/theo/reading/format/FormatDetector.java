package vn.theo.reading.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.theo.reading.Refusal;
import vn.theo.reading.SourceFormat;

/** Tells by its first bytes and its parts what kind of file lies before us; the name is not asked. */
public final class FormatDetector {
    private static final int FAR = 1024;

    private FormatDetector() {}

    /**
     * The kind of a file that is not text; empty when it may be text.
     *
     * @throws Unconvertible when it is of a kind that is not read
     */
    public static Optional<SourceFormat> detect(byte[] bytes) {
        if (starts(bytes, 'P', 'K', 3, 4) || starts(bytes, 'P', 'K', 5, 6)) {
            return Optional.of(zipped(bytes));
        }
        if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Optional.of(compound(bytes));
        }
        if (starts(bytes, '{', '\\', 'r', 't', 'f')) {
            return Optional.of(SourceFormat.RTF);
        }
        if (isPicture(bytes)) {
            return Optional.of(SourceFormat.IMAGE);
        }
        String head = new String(bytes, 0, Math.min(FAR, bytes.length), StandardCharsets.ISO_8859_1);
        boolean pdf = head.startsWith("%PDF-")
                || (head.contains("%PDF-") && !head.stripLeading().startsWith("<"));
        return pdf && isAlone(head) ? Optional.of(SourceFormat.PDF) : Optional.empty();
    }

    /** A text may mention the mark of a PDF; a PDF has it at the start of a line, after noise at most. */
    private static boolean isAlone(String head) {
        int at = head.indexOf("%PDF-");
        return at == 0 || head.charAt(at - 1) == '\n' || head.charAt(at - 1) == '\r' || head.charAt(at - 1) == 0;
    }

    private static boolean isPicture(byte[] bytes) {
        return starts(bytes, 0x89, 'P', 'N', 'G')
                || starts(bytes, 0xFF, 0xD8, 0xFF)
                || starts(bytes, 'I', 'I', 42, 0)
                || starts(bytes, 'M', 'M', 0, 42)
                || starts(bytes, 'G', 'I', 'F', '8')
                || (starts(bytes, 'B', 'M') && bytes.length > 30 && bytes[14] == 40 && bytes[15] == 0);
    }

    static boolean isWordMain(String name) {
        return name.matches("word/document\\d*\\.xml");
    }

    private static SourceFormat zipped(byte[] bytes) {
        List<String> names = ZipParts.names(bytes);
        if (names.stream().anyMatch(FormatDetector::isWordMain)) {
            return SourceFormat.DOCX;
        }
        if (names.contains("xl/workbook.xml")) {
            return SourceFormat.XLSX;
        }
        if (names.contains("content.xml")) {
            String head = new String(bytes, 0, Math.min(200, bytes.length), StandardCharsets.ISO_8859_1);
            return head.contains("opendocument.spreadsheet") ? SourceFormat.ODS : SourceFormat.ODT;
        }
        throw unknown();
    }

    private static SourceFormat compound(byte[] bytes) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw Unconvertible.locked();
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return SourceFormat.DOC;
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return SourceFormat.XLS;
            }
            throw unknown();
        } catch (Unconvertible known) {
            throw known;
        } catch (IOException | RuntimeException damaged) {
            throw Unconvertible.broken();
        }
    }

    static Unconvertible unknown() {
        return new Unconvertible(
                Refusal.BINARY,
                "Loại tệp này không đọc được. Hãy gửi tệp .txt, .md, .html, .docx, .doc, .odt, .rtf, .pdf, .xlsx, .xls, .ods hoặc ảnh .png, .jpg, .tif.",
                "This kind of file is not read. Send .txt, .md, .html, .docx, .doc, .odt, .rtf, .pdf, .xlsx, .xls, .ods or a picture (.png, .jpg, .tif).");
    }

    static boolean starts(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
