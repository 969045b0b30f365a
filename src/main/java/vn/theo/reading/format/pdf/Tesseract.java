package vn.theo.reading.format.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.theo.reading.Refusal;
import vn.theo.reading.format.Budget;
import vn.theo.reading.format.Unconvertible;

/** Recognises Vietnamese letters in a picture with the program tesseract, through pipes and within a time limit. */
final class Tesseract {
    private static final Duration LONGEST = Duration.ofSeconds(120);
    private static final int MAX_OUTPUT = 20_000_000;
    private static volatile boolean found;

    private Tesseract() {}

    /**
     * A recognised word with its box, in dots of the picture.
     *
     * @param lineBottom where the box of its line ends
     * @param lineHeight how high the box of its line is
     * @param confidence 0 to 100
     */
    record Word(String letters, int left, int width, int lineBottom, int lineHeight, float confidence) {
        /** The same so many dots further down. */
        Word lower(int dots) {
            return new Word(letters, left, width, lineBottom + dots, lineHeight, confidence);
        }
    }

    /** How words are looked for. */
    enum Layout {
        /** Columns and paragraphs of a whole page. */
        PAGE("3"),
        /** Lines that go from one edge to the other. */
        BLOCK("6");

        private final String mode;

        Layout(String mode) {
            this.mode = mode;
        }
    }

    private static String program() {
        String named = System.getenv("THEO_TESSERACT");
        return named == null || named.isBlank() ? "tesseract" : named;
    }

    /** Refuses when the program or its Vietnamese data is missing, and says how to get them. */
    static void require() {
        if (!found) {
            found = isInstalled();
        }
        if (!found) {
            throw new Unconvertible(
                    Refusal.NO_RECOGNITION,
                    "Tệp là ảnh hoặc bản quét, không có chữ để đọc, và máy chủ chưa cài phần nhận dạng chữ."
                            + " Hãy cài: apt-get install tesseract-ocr tesseract-ocr-vie; hoặc gửi bản có chữ.",
                    "The file is a picture or a scan without letters, and this machine cannot recognise letters."
                            + " Install: apt-get install tesseract-ocr tesseract-ocr-vie; or send a version with text.");
        }
    }

    static boolean isInstalled() {
        try {
            Process process = new ProcessBuilder(program(), "--list-langs")
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String languages = new String(process.getInputStream().readNBytes(100_000), StandardCharsets.UTF_8);
            boolean ended = process.waitFor(10, TimeUnit.SECONDS);
            process.destroyForcibly();
            return ended && languages.lines().anyMatch(line -> line.strip().equals("vie"));
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static List<Word> words(byte[] png, Layout layout, Budget budget) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                program(), "stdin", "stdout", "-l", "vie", "--dpi", "300", "--psm", layout.mode, "tsv");
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        Duration time = budget.left().compareTo(LONGEST) < 0 ? budget.left() : LONGEST;
        Thread watch = Thread.ofVirtual().start(() -> {
            try {
                if (!process.waitFor(Math.max(1, time.toMillis()), TimeUnit.MILLISECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException ended) {
                process.destroyForcibly();
            }
        });
        try {
            Thread.ofVirtual().start(() -> send(process, png));
            byte[] table = output(process.getInputStream());
            if (process.waitFor() != 0) {
                budget.check();
                throw budget.left().compareTo(Duration.ofMillis(50)) < 0 || watchEnded(watch)
                        ? Unconvertible.tooSlow()
                        : Unconvertible.broken();
            }
            return parse(new String(table, StandardCharsets.UTF_8));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Unconvertible.tooSlow();
        } finally {
            process.destroyForcibly();
            watch.interrupt();
        }
    }

    private static boolean watchEnded(Thread watch) {
        return !watch.isAlive();
    }

    private static void send(Process process, byte[] png) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(png);
        } catch (IOException ended) {
            // the program ended early; its exit code says so
        }
    }

    private static byte[] output(InputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 14];
        for (int count = out.read(buffer); count >= 0 && bytes.size() < MAX_OUTPUT; count = out.read(buffer)) {
            bytes.write(buffer, 0, count);
        }
        return bytes.toByteArray();
    }

    /** Columns: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
    static List<Word> parse(String table) {
        List<Word> words = new ArrayList<>();
        int lineBottom = 0;
        int lineHeight = 0;
        for (String row : table.split("\n")) {
            String[] cells = row.split("\t", -1);
            if (cells.length < 12) {
                continue;
            }
            if (cells[0].equals("4")) {
                lineHeight = number(cells[9]).intValue();
                lineBottom = number(cells[7]).intValue() + lineHeight;
            }
            float confidence = number(cells[10]);
            boolean letters = cells[11].chars().anyMatch(c -> c != '|' && c != '¦' && c > ' ');
            if (cells[0].equals("5") && letters && confidence >= 0) {
                int left = number(cells[6]).intValue();
                int width = number(cells[8]).intValue();
                words.add(new Word(cells[11].strip(), left, width, lineBottom, lineHeight, Math.min(100, confidence)));
            }
        }
        return words;
    }

    private static Float number(String words) {
        try {
            return Float.valueOf(words.strip());
        } catch (NumberFormatException none) {
            return -1f;
        }
    }
}
