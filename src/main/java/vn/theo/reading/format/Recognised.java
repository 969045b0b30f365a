package vn.theo.reading.format;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
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

/** A text of which some pages are recognised from pictures: gathers the pages in order and knows the weak words. */
final class Recognised {
    /** Pages that one document may have recognised; a page takes some seconds. */
    static final int MAX_PAGES = 60;

    private static final java.time.Duration LONGEST = java.time.Duration.ofMinutes(10);
    /** Recognitions that run at the same time on the whole machine. */
    private static final Semaphore PLACES =
            new Semaphore(Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4), true);

    private final Budget budget;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> weak = new ArrayList<>();
    private final Map<Integer, List<Tesseract.Word>> pages = new HashMap<>();
    private final List<Source.Remark> remarks = new ArrayList<>();
    private int length;
    private double confidence;
    private long letters;

    Recognised(Budget budget) {
        this.budget = budget;
    }

    /** Recognises pages, several at a time; those past the limit are left out and remarked on. */
    void prepare(List<Integer> order, IntFunction<BufferedImage> picture) {
        Tesseract.require();
        budget.extend(LONGEST);
        if (order.size() > MAX_PAGES) {
            remarks.add(Source.Remark.PAGES_LEFT_OUT);
        }
        List<Integer> taken = order.subList(0, Math.min(MAX_PAGES, order.size()));
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Tesseract.Word>>> running = new ArrayList<>();
            for (int page : taken) {
                running.add(pool.submit(() -> recognise(picture, page)));
            }
            try {
                for (int i = 0; i < taken.size(); i++) {
                    pages.put(taken.get(i), running.get(i).get());
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

    private List<Tesseract.Word> recognise(IntFunction<BufferedImage> picture, int page) throws InterruptedException {
        PLACES.acquire();
        try {
            budget.check();
            return Tesseract.words(Pictures.png(picture.apply(page)), budget);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            PLACES.release();
        }
    }

    /** Adds a stretch that was not recognised but stands in the file. */
    void addText(String words) {
        if (!words.isBlank()) {
            startBlock();
            add(words);
        }
    }

    void addPage(int page) {
        int block = -1;
        int line = -1;
        for (Tesseract.Word word : pages.getOrDefault(page, List.of())) {
            if (word.block() != block) {
                startBlock();
            } else {
                add(word.line() == line ? " " : "\n");
            }
            block = word.block();
            line = word.line();
            int from = length;
            add(word.letters());
            int count = length - from;
            confidence += (double) word.confidence() * count;
            letters += count;
            if (word.confidence() < Recognition.WEAK) {
                weak.add(new Span(from, length));
            }
        }
    }

    private void startBlock() {
        if (!text.isEmpty()) {
            add(text.charAt(text.length() - 1) == '\n' ? "\n" : "\n\n");
        }
    }

    private void add(String words) {
        budget.characters(words.length());
        text.append(words);
        length += words.codePointCount(0, words.length());
    }

    String text() {
        return text.toString();
    }

    List<Source.Remark> remarks() {
        return List.copyOf(remarks);
    }

    /** How sure the recognition is, null when no page was recognised. */
    @Nullable
    Recognition recognition() {
        return letters == 0 ? null : new Recognition((int) Math.round(confidence / letters), weak);
    }
}
