package vn.theo.reading.format.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.format.Budget;
import vn.theo.reading.format.LegacyFonts;

/** Runs through the drawing instructions of a page with PDFBox and notes its letters and rules. */
final class PdfScan extends PDFTextStripper {
    /** A filled bar thinner than this is a rule. */
    private static final float THIN = 3;

    private static final int MAX_RULES = 20_000;
    private static final int MAX_GLYPHS = 400_000;

    private final Budget budget;
    private final List<float[]> path = new ArrayList<>();
    private PdfPage page = new PdfPage(0, 0);
    private float originX;
    private float originY;
    private float penX;
    private float penY;
    private int steps;

    PdfScan(Budget budget) throws IOException {
        this.budget = budget;
        for (String name :
                List.of("m", "l", "re", "h", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n", "c", "v", "y")) {
            addOperator(new PathStep(this, name));
        }
    }

    PdfPage scan(PDDocument document, int number) throws IOException {
        PDPage sheet = document.getPage(number);
        page = new PdfPage(sheet.getCropBox().getWidth(), sheet.getCropBox().getHeight());
        originX = sheet.getCropBox().getLowerLeftX();
        originY = sheet.getCropBox().getLowerLeftY();
        path.clear();
        setStartPage(number + 1);
        setEndPage(number + 1);
        writeText(document, Writer.nullWriter());
        page.straighten();
        return page;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        step();
        String letters = position.getUnicode();
        letters = letters == null ? "" : letters.replace(String.valueOf(Recognised.WEAK_MARK), "");
        if (letters.isEmpty() || page.glyphs.size() >= MAX_GLYPHS) {
            return;
        }
        PDFont font = position.getFont();
        String name =
                font == null || font.getName() == null ? "" : font.getName().replaceFirst("^[A-Z]{6}\\+", "");
        float size = Math.max(1, Math.abs(position.getFontSizeInPt()));
        page.glyphs.add(new PdfPage.Glyph(
                letters.equals("\u00A0") ? " " : letters,
                position.getXDirAdj(),
                position.getYDirAdj(),
                position.getWidthDirAdj(),
                size,
                isBold(font, name),
                LegacyFonts.of(name),
                Math.round(position.getDir())));
    }

    private static boolean isBold(@Nullable PDFont font, String name) {
        PDFontDescriptor descriptor = font == null ? null : font.getFontDescriptor();
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains("bold")
                || lower.contains("black")
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600));
    }

    private void step() {
        if ((++steps & 0x3FF) == 0) {
            budget.check();
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        step();
        super.processOperator(operator, operands);
    }

    /** One instruction that draws a path. */
    private static final class PathStep extends OperatorProcessor {
        private final PdfScan scan;
        private final String name;

        PathStep(PdfScan scan, String name) {
            super(scan);
            this.scan = scan;
            this.name = name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            float[] numbers = new float[operands.size()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
            }
            scan.draw(name, numbers);
        }

        @Override
        public String getName() {
            return name;
        }
    }

    private void draw(String name, float[] numbers) {
        switch (name) {
            case "m", "l" -> {
                if (numbers.length >= 2) {
                    if (name.equals("l")) {
                        line(penX, penY, numbers[0], numbers[1]);
                    }
                    penX = numbers[0];
                    penY = numbers[1];
                }
            }
            case "re" -> {
                if (numbers.length >= 4) {
                    box(numbers[0], numbers[1], numbers[0] + numbers[2], numbers[1] + numbers[3]);
                }
            }
            case "S", "s", "B", "B*", "b", "b*" -> paint(true);
            case "f", "F", "f*" -> paint(false);
            case "n" -> path.clear();
            default -> {
                // curves and closings make no rules
            }
        }
    }

    private void line(float x1, float y1, float x2, float y2) {
        if (path.size() < MAX_RULES) {
            path.add(new float[] {x1, y1, x2, y2});
        }
    }

    private void box(float x1, float y1, float x2, float y2) {
        line(x1, y1, x2, y1);
        line(x2, y1, x2, y2);
        line(x2, y2, x1, y2);
        line(x1, y2, x1, y1);
    }

    /** Stroked paths are rules; of filled ones only thin bars are. */
    private void paint(boolean stroked) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        List<PdfPage.Rule> rules = new ArrayList<>();
        for (float[] part : path) {
            rules.add(rule(matrix, part));
        }
        if (!stroked) {
            addBars(rules);
        } else {
            rules.forEach(this::add);
        }
        path.clear();
    }

    /** Filled boxes come as four edges each; a thin one is a rule along its middle. */
    private void addBars(List<PdfPage.Rule> edges) {
        for (int i = 0; i + 3 < edges.size(); i += 4) {
            float x1 = Float.MAX_VALUE;
            float y1 = Float.MAX_VALUE;
            float x2 = -Float.MAX_VALUE;
            float y2 = -Float.MAX_VALUE;
            for (PdfPage.Rule edge : edges.subList(i, i + 4)) {
                x1 = Math.min(x1, edge.x1());
                y1 = Math.min(y1, edge.y1());
                x2 = Math.max(x2, edge.x2());
                y2 = Math.max(y2, edge.y2());
            }
            if (Math.min(x2 - x1, y2 - y1) <= THIN) {
                boolean flat = x2 - x1 >= y2 - y1;
                float middle = flat ? (y1 + y2) / 2 : (x1 + x2) / 2;
                add(flat ? new PdfPage.Rule(x1, middle, x2, middle) : new PdfPage.Rule(middle, y1, middle, y2));
            }
        }
    }

    private void add(PdfPage.Rule rule) {
        boolean straight = Math.min(rule.x2() - rule.x1(), rule.y2() - rule.y1()) <= 1;
        boolean visible = Math.max(rule.x2() - rule.x1(), rule.y2() - rule.y1()) >= 2;
        if (straight && visible && page.rules.size() < MAX_RULES) {
            page.rules.add(rule);
        }
    }

    private PdfPage.Rule rule(Matrix matrix, float[] part) {
        Point2D.Float from = matrix.transformPoint(part[0], part[1]);
        Point2D.Float to = matrix.transformPoint(part[2], part[3]);
        float x1 = from.x - originX;
        float x2 = to.x - originX;
        float y1 = from.y - originY;
        float y2 = to.y - originY;
        return switch (direction()) {
            case 90 -> ordered(y1, x1, y2, x2);
            case 180 -> ordered(page.width - x1, y1, page.width - x2, y2);
            case 270 -> ordered(page.height - y1, page.width - x1, page.height - y2, page.width - x2);
            default -> ordered(x1, page.height - y1, x2, page.height - y2);
        };
    }

    /** How the page is turned, for its rules to be turned with its letters. */
    private int direction() {
        return Math.floorMod(getCurrentPage().getRotation(), 360);
    }

    private static PdfPage.Rule ordered(float x1, float y1, float x2, float y2) {
        return new PdfPage.Rule(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }
}
