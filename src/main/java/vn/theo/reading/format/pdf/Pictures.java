package vn.theo.reading.format.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import vn.theo.reading.SourceEncoding;
import vn.theo.reading.format.Budget;
import vn.theo.reading.format.Converted;
import vn.theo.reading.format.Unconvertible;

/** Pictures of pages: decoded only after their size is known to be one of a page, and made grey. */
public final class Pictures {
    /** An A3 page at 400 dots an inch has 31 million. */
    static final long MAX_PIXELS = 40_000_000;

    private static final int SMALL = 1_300;

    private Pictures() {}

    static void checkSize(long width, long height) {
        if (width <= 0 || height <= 0) {
            throw Unconvertible.broken();
        }
        if (width * height > MAX_PIXELS) {
            throw Unconvertible.tooLarge("ảnh hơn 40 triệu điểm", "a picture of more than 40 million dots");
        }
    }

    /** Reads the pages of a picture file; a TIFF may hold several. */
    public static Converted read(byte[] bytes, Budget budget) throws IOException {
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw Unconvertible.broken();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, false, true);
                int count = Math.max(1, reader.getNumImages(true));
                budget.pages(count);
                List<Integer> pages = IntStream.range(0, count).boxed().toList();
                Recognised recognised = new Recognised(budget);
                recognised.prepare(pages, page -> picture(reader, page));
                List<PdfPage> printed = pages.stream().map(recognised::page).toList();
                return recognised.finish(PageFlow.read(printed, budget), SourceEncoding.UNICODE);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage picture(ImageReader reader, int page) {
        synchronized (reader) {
            try {
                checkSize(reader.getWidth(page), reader.getHeight(page));
                return grey(reader.read(page));
            } catch (IOException damaged) {
                throw new UncheckedIOException(damaged);
            }
        }
    }

    /** In grey on white, and twice as large when it is as coarse as a screen. */
    private static BufferedImage grey(BufferedImage picture) {
        int scale = picture.getWidth() < SMALL && picture.getHeight() < 2 * SMALL ? 2 : 1;
        BufferedImage grey = new BufferedImage(
                picture.getWidth() * scale, picture.getHeight() * scale, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = grey.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, grey.getWidth(), grey.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, grey.getWidth(), grey.getHeight(), null);
        pen.dispose();
        return grey;
    }

    static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "png", stream);
        }
        return bytes.toByteArray();
    }
}
