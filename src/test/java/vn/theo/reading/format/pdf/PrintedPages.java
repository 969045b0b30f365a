package vn.theo.reading.format.pdf;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** A PDF printed word by word for the tests; a test is skipped where no font with Vietnamese letters is installed. */
public final class PrintedPages implements Closeable {
    private static final List<String> FONTS = List.of(
            "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
            "/usr/share/fonts/truetype/liberation/LiberationSerif-Regular.ttf",
            "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf",
            "/Library/Fonts/Arial Unicode.ttf");

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private float size = 12;
    private @Nullable PDPage page;

    public PrintedPages() throws IOException {
        Optional<File> file = FONTS.stream().map(File::new).filter(File::exists).findFirst();
        assumeTrue(file.isPresent(), "no font with Vietnamese letters is installed");
        font = PDType0Font.load(document, file.orElseThrow());
    }

    public void page() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
    }

    public void size(float points) {
        size = points;
    }

    /** Prints words with their left edge and base line there, in points from the top left corner. */
    public void print(String words, float x, float y) throws IOException {
        PDPage sheet = Objects.requireNonNull(page);
        try (PDPageContentStream content =
                new PDPageContentStream(document, sheet, PDPageContentStream.AppendMode.APPEND, true)) {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(x, sheet.getMediaBox().getHeight() - y);
            content.showText(words);
            content.endText();
        }
    }

    public void printRight(String words, float right, float y) throws IOException {
        print(words, right - width(words), y);
    }

    /** Draws a rule between two points, counted from the top left corner. */
    public void rule(float fromX, float fromY, float toX, float toY) throws IOException {
        PDPage sheet = Objects.requireNonNull(page);
        float height = sheet.getMediaBox().getHeight();
        try (PDPageContentStream content =
                new PDPageContentStream(document, sheet, PDPageContentStream.AppendMode.APPEND, true)) {
            content.setLineWidth(0.6f);
            content.moveTo(fromX, height - fromY);
            content.lineTo(toX, height - toY);
            content.stroke();
        }
    }

    public float width(String words) throws IOException {
        return font.getStringWidth(words) / 1000 * size;
    }

    public void save(OutputStream out) throws IOException {
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
