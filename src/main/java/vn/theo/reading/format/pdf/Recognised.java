package vn.theo.reading.format.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Span;
import vn.theo.reading.Recognition;
import vn.theo.reading.Source;
import vn.theo.reading.SourceEncoding;
import vn.theo.reading.format.Budget;
import vn.theo.reading.format.Conversion;
import vn.theo.reading.format.Converted;
import vn.theo.reading.format.LegacyFonts;
import vn.theo.reading.format.Unconvertible;
import vn.theo.reading.format.Words;

/**
 * Pages recognised from pictures: their words and rules become printed pages like those of a PDF. Weak words carry a mark
 * until the whole text is put together; then the marks are taken out and their places noted.
 */
final class Recognised {
    /** Pages that one document may have recognised; a page takes some seconds. */
    static final int MAX_PAGES = 60;

    private static final Duration LONGEST = Duration.ofMinutes(10);
    /** Stands before a weak word; of the private use area and taken out of every other letter. */
    static final char WEAK_MARK = '\uE000';

    private static final float POINTS = 72f / 300;
    /** A line's box holds the marks above capitals and the tails below, so that letters are smaller than it. */
    private static final float LETTER = 0.7f;
    /** Lines with few tall letters have low boxes; only much higher ones are of larger letters. */
    private static final float LARGE = 1.6f;
    /** Recognitions that run at the same time on the whole machine. */
    private static final Semaphore PLACES =
            new Semaphore(Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4), true);

    private final Budget budget;
    private final Map<Integer, PdfPage> pages = new HashMap<>();
    private final List<Source.Remark> remarks = new ArrayList<>();
    private double confidence;
    private long letters;

    Recognised(Budget budget) {
        this.budget = budget;
    }

    /** Recognises pages, several at a time; those past the limit are left out and remarked on. */
    void prepare(List<Integer> order, IntFunction<BufferedImage> picture) {
        Tesseract.require();
        if (budget.depth() != Conversion.Depth.WHOLE) {
            throw Unconvertible.scan();
        }
        budget.extend(LONGEST);
        if (order.size() > MAX_PAGES) {
            remarks.add(Source.Remark.PAGES_LEFT_OUT);
        }
        List<Integer> taken = order.subList(0, Math.min(MAX_PAGES, order.size()));
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Words>> running = new ArrayList<>();
            for (int page : taken) {
                running.add(pool.submit(() -> recognise(picture, page)));
            }
            try {
                budget.watch().recognised(0, taken.size());
                for (int i = 0; i < taken.size(); i++) {
                    pages.put(taken.get(i), page(running.get(i).get()));
                    budget.watch().recognised(i + 1, taken.size());
                }
            } catch (ExecutionException failed) {
                throw cause(failed.getCause());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw Unconvertible.tooSlow();
            } finally {
                running.forEach(each -> each.cancel(true));
            }
        }
    }

    private static RuntimeException cause(@Nullable Throwable failed) {
        return failed instanceof Unconvertible known ? known : Unconvertible.broken();
    }

    /** What is found in one picture, in its dots. */
    private record Words(int width, int height, List<Tesseract.Word> words, List<PdfPage.Rule> rules) {}

    private Words recognise(IntFunction<BufferedImage> picture, int page) throws InterruptedException {
        PLACES.acquire();
        try {
            budget.check();
            BufferedImage grey = picture.apply(page);
            List<PdfPage.Rule> rules = PictureRules.take(grey);
            List<Tesseract.Word> words = Tesseract.words(Pictures.png(grey), Tesseract.Layout.PAGE, budget);
            words = PictureTables.readAgain(grey, words, budget);
            return new Words(grey.getWidth(), grey.getHeight(), words, rules);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            PLACES.release();
        }
    }

    private PdfPage page(Words found) {
        PdfPage page = new PdfPage(found.width * POINTS, found.height * POINTS);
        page.glyphs.addAll(glyphs(found.words, POINTS));
        for (Tesseract.Word word : found.words) {
            int count = word.letters().length();
            confidence += (double) word.confidence() * count;
            letters += count;
        }
        for (PdfPage.Rule rule : found.rules) {
            page.rules.add(
                    new PdfPage.Rule(rule.x1() * POINTS, rule.y1() * POINTS, rule.x2() * POINTS, rule.y2() * POINTS));
        }
        return page;
    }

    /** Words as the letters of a page, their places multiplied; weak ones carry the mark. */
    static List<PdfPage.Glyph> glyphs(List<Tesseract.Word> words, float scale) {
        List<Integer> heights =
                words.stream().map(Tesseract.Word::lineHeight).sorted().toList();
        int usual = heights.isEmpty() ? 0 : heights.get(heights.size() / 2);
        return words.stream()
                .map(word -> new PdfPage.Glyph(
                        (word.confidence() < Recognition.WEAK ? String.valueOf(WEAK_MARK) : "") + word.letters() + " ",
                        word.left() * scale,
                        word.lineBottom() * scale,
                        word.width() * scale,
                        (word.lineHeight() > LARGE * usual ? word.lineHeight() : usual) * scale * LETTER,
                        false,
                        LegacyFonts.Meaning.UNICODE,
                        0))
                .toList();
    }

    /** A page that was recognised; an empty one when it was left out. */
    PdfPage page(int number) {
        PdfPage page = pages.get(number);
        return page == null ? new PdfPage(1, 1) : page;
    }

    /** The converted text without the marks of weak words, which become spans. */
    Converted finish(Converted marked, SourceEncoding encoding) {
        StringBuilder text = new StringBuilder(marked.text().length());
        List<Span> weak = new ArrayList<>();
        int place = 0;
        int opened = -1;
        String words = marked.text();
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            int c = words.codePointAt(i);
            if (c == WEAK_MARK) {
                opened = place;
                continue;
            }
            if (Character.isWhitespace(c) && opened >= 0) {
                weak.add(new Span(opened, place));
                opened = -1;
            }
            text.appendCodePoint(c);
            place++;
        }
        if (opened >= 0) {
            weak.add(new Span(opened, place));
        }
        Recognition recognition = letters == 0 ? null : new Recognition((int) Math.round(confidence / letters), weak);
        String aside = marked.aside().replace(String.valueOf(WEAK_MARK), "");
        return new Converted(text.toString(), aside, encoding, recognition, remarks);
    }

    void remark(Source.Remark remark) {
        remarks.add(remark);
    }
}
