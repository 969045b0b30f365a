package vn.theo.reading.format.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.format.Budget;

/** Renders the pages of a PDF that hold no letters, for recognition. */
final class PdfPictures {
    private static final int DPI = 300;

    private final PDDocument document;
    private final PDFRenderer renderer;
    private final Budget budget;

    PdfPictures(PDDocument document, Budget budget) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
        this.budget = budget;
        renderer.setSubsamplingAllowed(true);
    }

    /** The page in grey at 300 dots an inch, or coarser where the sheet is very large. */
    synchronized BufferedImage picture(int page) {
        budget.check();
        try {
            checkSizes(document.getPage(page).getResources(), 0);
            float inches = document.getPage(page).getCropBox().getWidth()
                    * document.getPage(page).getCropBox().getHeight()
                    / (72 * 72);
            float dots = (float) Math.min(DPI, Math.sqrt(Pictures.MAX_PIXELS / Math.max(1, inches)));
            return renderer.renderImageWithDPI(page, dots, ImageType.GRAY);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static void checkSizes(@Nullable PDResources resources, int depth) throws IOException {
        if (resources == null || depth > 3) {
            return;
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject part = resources.getXObject(name);
            if (part instanceof PDImageXObject image) {
                Pictures.checkSize(image.getWidth(), image.getHeight());
            } else if (part instanceof PDFormXObject form) {
                checkSizes(form.getResources(), depth + 1);
            }
        }
    }
}
