package vn.theo.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.theo.reading.format.Conversion;
import vn.theo.reading.format.Converted;
import vn.theo.reading.format.FormatDetector;
import vn.theo.reading.format.LegacyText;
import vn.theo.reading.format.Unconvertible;
import vn.theo.reading.text.HtmlSurface;

/**
 * What becomes of the bytes of a file: a text that can be read, or a refusal that says why and what to do. The kind of
 * file and its encoding are told by its content. A text file's own characters are the text as received (a byte order
 * mark is dropped); of any other file it is the converted text, always the same for the same bytes.
 */
public sealed interface ReceivedText {
    /** The largest file that is taken. */
    int MAX_BYTES = 20 * 1024 * 1024;

    /** How a text is written down. */
    enum Markup {
        /** Plain text or Markdown. */
        PLAIN,
        HTML
    }

    /** A text as received, with what is known of where it comes from. */
    record Accepted(String text, Markup markup, Source source) implements ReceivedText {
        /** A text in Unicode that came as it is. */
        public Accepted(String text, Markup markup) {
            this(text, markup, Source.TEXT);
        }
    }

    /**
     * A file that is not read.
     *
     * @param vietnamese what is wrong and what to do, for the person who brought the file
     * @param english the same in English
     */
    record Refused(Refusal reason, String vietnamese, String english) implements ReceivedText {}

    /** Converts and decodes the bytes of a file; the name only tells HTML and Markdown by their endings. */
    static ReceivedText of(byte[] bytes, String fileName) {
        return of(bytes, fileName, PageWatch.NONE);
    }

    /** The same, telling how far the recognition of a scan has come. */
    static ReceivedText of(byte[] bytes, String fileName, PageWatch watch) {
        return of(bytes, fileName, Conversion.Depth.WHOLE, watch);
    }

    /** The same for somebody who cannot wait minutes: what needs recognition is refused as {@link Refusal#SCAN}. */
    static ReceivedText ofLetters(byte[] bytes, String fileName) {
        return of(bytes, fileName, Conversion.Depth.LETTERS, PageWatch.NONE);
    }

    /**
     * Why a file must not even be stored, told by its first pages and without recognising letters; empty when nothing speaks
     * against it so far. What a scan shows is only known when it has been recognised.
     */
    static Optional<Refused> glance(byte[] bytes, String fileName) {
        return of(bytes, fileName, Conversion.Depth.FIRST_PAGES, PageWatch.NONE) instanceof Refused refused
                        && refused.reason() != Refusal.SCAN
                ? Optional.of(refused)
                : Optional.empty();
    }

    private static ReceivedText of(byte[] bytes, String fileName, Conversion.Depth depth, PageWatch watch) {
        if (bytes.length > MAX_BYTES) {
            return new Refused(
                    Refusal.TOO_LARGE,
                    "Tệp lớn hơn 20 MB. Hãy chia nhỏ tệp hoặc chỉ gửi phần văn bản.",
                    "The file is larger than 20 MB. Split it or keep only its text.");
        }
        try {
            Optional<SourceFormat> format = FormatDetector.detect(bytes);
            return format.isPresent() ? converted(bytes, format.get(), depth, watch) : text(bytes, fileName);
        } catch (Unconvertible cause) {
            return new Refused(cause.reason(), cause.vietnamese(), cause.english());
        }
    }

    private static ReceivedText converted(byte[] bytes, SourceFormat format, Conversion.Depth depth, PageWatch watch) {
        Converted converted = Conversion.of(bytes, format, depth, watch);
        if (SecrecyMark.isAnywhere(converted.aside())) {
            return secret();
        }
        Source source = new Source(format, converted.encoding(), converted.recognition(), converted.remarks());
        return accepted(converted.text(), Markup.PLAIN, source);
    }

    private static ReceivedText text(byte[] bytes, String fileName) {
        LegacyText.Decoded decoded = TextBytes.decode(bytes);
        if (decoded == null) {
            return TextBytes.hasZero(bytes) ? binary() : encoding();
        }
        String text = decoded.text();
        if (text.indexOf('\0') >= 0) {
            return binary();
        }
        Markup markup = isHtml(text, fileName) ? Markup.HTML : Markup.PLAIN;
        boolean markdown = fileName.toLowerCase(Locale.ROOT).matches(".*\\.(?:md|markdown)");
        SourceFormat format =
                markup == Markup.HTML ? SourceFormat.HTML : markdown ? SourceFormat.MARKDOWN : SourceFormat.TEXT;
        List<Source.Remark> remarks = decoded.damaged() ? List.of(Source.Remark.DAMAGED_CHARACTERS) : List.of();
        return accepted(text, markup, new Source(format, decoded.encoding(), null, remarks));
    }

    private static ReceivedText accepted(String text, Markup markup, Source source) {
        if (text.isBlank()) {
            return new Refused(
                    Refusal.EMPTY,
                    "Tệp không có chữ nào. Hãy kiểm tra lại tệp đã chọn.",
                    "The file holds no text. Check that it is the right file.");
        }
        String surface = markup == Markup.HTML ? HtmlSurface.of(text).surface() : text;
        return SecrecyMark.isOn(surface) ? secret() : new Accepted(text, markup, source);
    }

    private static Refused secret() {
        return new Refused(
                Refusal.SECRET,
                "Văn bản mang dấu độ mật nên không được đưa vào hệ thống. Hãy xử lý theo pháp luật về bí mật nhà nước.",
                "The text bears a secrecy mark and must not enter the system. Handle it under the rules on state secrets.");
    }

    private static Refused binary() {
        return new Refused(
                Refusal.BINARY,
                "Loại tệp này không đọc được. Hãy gửi tệp văn bản, Word, OpenDocument, RTF, PDF, Excel hoặc ảnh của trang văn bản.",
                "This kind of file is not read. Send a text, Word, OpenDocument, RTF, PDF or Excel file, or a picture of the page.");
    }

    private static Refused encoding() {
        return new Refused(
                Refusal.ENCODING,
                "Không nhận ra bảng mã của tệp (đã thử UTF-8, UTF-16, Windows-1258, TCVN3, VNI). Hãy lưu lại thành UTF-8 rồi gửi lại.",
                "The encoding of the file was not recognised (tried UTF-8, UTF-16, Windows-1258, TCVN3, VNI). Save it as UTF-8 and try again.");
    }

    private static boolean isHtml(String text, String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
            return true;
        }
        String start =
                text.substring(0, Math.min(300, text.length())).stripLeading().toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.startsWith("<html");
    }
}
