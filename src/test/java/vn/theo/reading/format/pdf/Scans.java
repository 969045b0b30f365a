package vn.theo.reading.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Scanned pages drawn for the tests; a test is skipped where tesseract or a font with Vietnamese letters is missing. */
public final class Scans {
    private Scans() {}

    static Font font() {
        assumeTrue(Tesseract.isInstalled(), "tesseract with Vietnamese data (tesseract-ocr-vie) is not installed");
        Optional<String> family = Arrays.stream(
                        GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames())
                .filter(name -> name.matches("(DejaVu|Liberation|Noto|FreeS|Times|Arial).*"))
                .filter(name -> new Font(name, Font.PLAIN, 10).canDisplayUpTo("ủỳẫợđƯ") < 0)
                .findFirst();
        assumeTrue(family.isPresent(), "no font with Vietnamese letters is installed");
        return new Font(family.orElseThrow(), Font.PLAIN, 50);
    }

    public static BufferedImage page(List<String> lines) {
        BufferedImage page = new BufferedImage(2480, 1400, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = pen(page);
        for (int i = 0; i < lines.size(); i++) {
            pen.drawString(lines.get(i), 240, 260 + i * 90);
        }
        pen.dispose();
        return page;
    }

    static Graphics2D pen(BufferedImage page) {
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.setColor(Color.BLACK);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setFont(font());
        return pen;
    }

    public static byte[] image(BufferedImage page, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(page, format, bytes)).isTrue();
        return bytes.toByteArray();
    }

    public static byte[] pdf(BufferedImage... pages) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (BufferedImage page : pages) {
                PDPage sheet = new PDPage(PDRectangle.A4);
                document.addPage(sheet);
                try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                    content.drawImage(LosslessFactory.createFromImage(document, page), 0, 400, 595, 336);
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
