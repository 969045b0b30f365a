package vn.theo.reading.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.theo.reading.PageWatch;
import vn.theo.reading.SourceFormat;
import vn.theo.reading.format.pdf.PdfText;
import vn.theo.reading.format.pdf.Pictures;

/**
 * Converts a file within limits. A conversion runs on a thread of its own, because libraries that follow damaged files
 * may run long, deep or into errors of any kind. When its time is over nobody waits for it any more: it ends at its next
 * step, and until then it keeps one of the few places, so that abandoned conversions can never pile up.
 */
public final class Conversion {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration QUEUED = Duration.ofMinutes(10);
    private static final long STACK = 16L * 1024 * 1024;
    private static final Semaphore PLACES =
            new Semaphore(Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 8), true);

    /** How much of a file is converted. */
    public enum Depth {
        /** The first pages of a PDF and all of what has no pages, as far as there are letters. */
        FIRST_PAGES,
        /** All of it, refused when letters would have to be recognised. */
        LETTERS,
        /** All of it, letters of pictures recognised. */
        WHOLE
    }

    private Conversion() {}

    /**
     * The text of a file of a format that is no text itself.
     *
     * @param watch is told how far the recognition of a scan has come
     * @throws Unconvertible when it has none that may be read, with the reason
     */
    public static Converted of(byte[] bytes, SourceFormat format, Depth depth, PageWatch watch) {
        Budget budget = Budget.of(LONGEST, depth, watch);
        return watched(budget, () -> convert(bytes, format, budget));
    }

    private static Converted convert(byte[] bytes, SourceFormat format, Budget budget) throws IOException {
        return switch (format) {
            case DOCX -> WordText.read(bytes, budget);
            case ODT, ODS -> OpenText.read(bytes, budget);
            case RTF -> RichText.read(bytes, budget);
            case XLSX -> SheetText.read(bytes, budget);
            case PDF -> PdfText.read(bytes, budget);
            case IMAGE -> Pictures.read(bytes, budget);
            case DOC -> {
                try (POIFSFileSystem files = OldWord.files(bytes)) {
                    yield OldWord.read(files, budget);
                }
            }
            case XLS -> {
                try (POIFSFileSystem files = OldWord.files(bytes)) {
                    yield OldSheet.read(files, budget);
                }
            }
            case TEXT, MARKDOWN, HTML -> throw FormatDetector.unknown();
        };
    }

    static Converted watched(Budget budget, Callable<Converted> work) {
        try {
            if (!PLACES.tryAcquire(QUEUED.toSeconds(), TimeUnit.SECONDS)) {
                throw Unconvertible.tooSlow();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Unconvertible.tooSlow();
        }
        budget.extend(budget.length());
        AtomicReference<Object> outcome = new AtomicReference<>(Unconvertible.tooSlow());
        Thread worker = new Thread(
                null,
                () -> {
                    try {
                        outcome.set(guarded(work));
                    } finally {
                        PLACES.release();
                    }
                },
                "conversion",
                STACK);
        worker.setDaemon(true);
        worker.start();
        await(worker, budget);
        Object result = outcome.get();
        if (result instanceof Converted converted) {
            return converted;
        }
        throw (Unconvertible) result;
    }

    private static void await(Thread worker, Budget budget) {
        try {
            while (worker.isAlive() && !budget.left().isZero()) {
                worker.join(Math.clamp(budget.left().toMillis() + 1, 1, 500));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        if (worker.isAlive()) {
            budget.abandon();
            worker.interrupt();
        }
    }

    /** A result or the reason why there is none; libraries throw anything at damaged files. */
    private static Object guarded(Callable<Converted> work) {
        try {
            return work.call();
        } catch (Unconvertible known) {
            return known;
        } catch (EncryptedDocumentException locked) {
            return Unconvertible.locked();
        } catch (UncheckedIOException wrapped) {
            return Unconvertible.broken();
        } catch (OutOfMemoryError exhausted) {
            return Unconvertible.tooLarge("không đủ bộ nhớ để mở", "it takes more memory to open than there is");
        } catch (Exception | StackOverflowError damaged) {
            return Unconvertible.broken();
        } catch (LinkageError | AssertionError failed) {
            return Unconvertible.broken();
        }
    }
}
