package vn.theo.reading.format.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.Source;
import vn.theo.reading.SourceEncoding;
import vn.theo.reading.format.Budget;
import vn.theo.reading.format.Conversion;
import vn.theo.reading.format.Converted;
import vn.theo.reading.format.Unconvertible;

/**
 * Reads PDF with Apache PDFBox: lines as printed, ruled tables as rows, letterheads column by column; page numbers and
 * what stands on top or at the foot of page after page are left aside. Pages without letters are recognised.
 */
public final class PdfText {
    private static final int FEW_LETTERS = 12;
    /** A letter with its place takes as much memory as several of a text. */
    private static final int WEIGHT = 4;
    /** The pages that a glance reads: a mark of secrecy stands on the first, or on the one after a cover. */
    private static final int GLANCED = 2;

    private final Budget budget;
    private final PDDocument document;
    private final List<PdfPage> pages = new ArrayList<>();
    private final Set<Integer> pictures = new HashSet<>();
    private SourceEncoding encoding = SourceEncoding.UNICODE;

    private PdfText(PDDocument document, Budget budget) {
        this.document = document;
        this.budget = budget;
    }

    public static Converted read(byte[] bytes, Budget budget) throws IOException {
        PdfGuard.check(bytes, budget);
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBuffer(bytes),
                "",
                null,
                null,
                MemoryUsageSetting.setupMainMemoryOnly(256L * 1024 * 1024).streamCache)) {
            budget.pages(document.getNumberOfPages());
            PdfText text = new PdfText(document, budget);
            text.scan();
            return text.converted();
        } catch (InvalidPasswordException locked) {
            throw Unconvertible.locked();
        }
    }

    private void scan() throws IOException {
        PdfScan scan = new PdfScan(budget);
        int count = document.getNumberOfPages();
        for (int i = 0; i < (isGlance() ? Math.min(GLANCED, count) : count); i++) {
            budget.check();
            PDPage sheet = document.getPage(i);
            refuseSlowFilters(sheet);
            PdfPage page = scan.scan(document, i);
            long letters = page.glyphs.stream()
                    .filter(glyph -> !glyph.letters().isBlank())
                    .count();
            budget.characters(page.glyphs.size() * WEIGHT);
            if (letters < FEW_LETTERS && hasPictures(sheet.getResources(), 0)) {
                pictures.add(i);
            }
            page.glyphs.forEach(glyph -> encoding = glyph.meaning().encoding() == SourceEncoding.UNICODE
                    ? encoding
                    : glyph.meaning().encoding());
            pages.add(page);
        }
    }

    /** LZW is as good as extinct and can hide much in little; what uses it at length is not expanded. */
    private static void refuseSlowFilters(PDPage page) {
        page.getContentStreams().forEachRemaining(part -> {
            COSStream stream = part.getCOSObject();
            boolean slow = part.getFilters().contains(COSName.LZW_DECODE);
            if (slow && stream.getLength() > 200_000) {
                throw Unconvertible.unsafe();
            }
        });
    }

    private static boolean hasPictures(@Nullable PDResources resources, int depth) throws IOException {
        if (resources == null || depth > 3) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                return true;
            }
            if (resources.getXObject(name) instanceof PDFormXObject form
                    && hasPictures(form.getResources(), depth + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isGlance() {
        return budget.depth() == Conversion.Depth.FIRST_PAGES;
    }

    private Converted converted() {
        Recognised recognised = new Recognised(budget);
        if (!pictures.isEmpty() && !(isGlance() && pictures.size() < pages.size())) {
            List<Integer> order = pictures.stream().sorted().toList();
            recognised.prepare(order, new PdfPictures(document, budget)::picture);
            order.forEach(number -> pages.set(number, recognised.page(number)));
            if (pictures.size() < pages.size()) {
                recognised.remark(Source.Remark.PARTLY_RECOGNISED);
            }
        }
        Converted converted = recognised.finish(PageFlow.read(pages, budget), encoding);
        if (isGlance() && converted.text().isBlank() && pages.size() < document.getNumberOfPages()) {
            throw Unconvertible.scan();
        }
        return converted;
    }
}
