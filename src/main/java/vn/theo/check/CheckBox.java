package vn.theo.check;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.check.rule.Fit;
import vn.theo.kernel.Evidence;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/**
 * The arithmetic of one check in words, with a small table of its readings. Any page may show it with
 * {@code @template.vn.theo.check.CheckBox(page = new CheckBox(frame, result))}; the page links {@code /web/css/check.css}.
 */
public record CheckBox(Frame frame, CheckResult result) implements Page {
    /**
     * One reading as the table shows it.
     *
     * @param sentence what must be true if the words are meant this way
     * @param formula the arithmetic with its numbers
     * @param recordedNote how the recorded figure is known, empty where none is
     * @param deviation with its sign, empty where nothing can be compared
     */
    public record Line(
            String name,
            String sentence,
            String formula,
            String impliedLabel,
            String implied,
            String recorded,
            String recordedNote,
            String source,
            @Nullable Evidence evidence,
            String deviation,
            Fit fit) {}

    /** The claim as a sentence. */
    public String title() {
        return new CheckWords(frame.texts(), result).claim();
    }

    /** What the check says, in a sentence or two. */
    public String summary() {
        return new CheckWords(frame.texts(), result).summary();
    }

    /** What to keep in mind about the prices compared, empty where nothing. */
    public String caution() {
        return new CheckWords(frame.texts(), result).caution();
    }

    public List<Line> lines() {
        CheckWords words = new CheckWords(frame.texts(), result);
        return result.interpretations().stream().map(words::line).toList();
    }

    /** How the recorded figures are known, each said once with its source. */
    public List<String> recordedNotes() {
        return lines().stream()
                .filter(line -> !line.recordedNote().isEmpty())
                .map(line -> line.source().isEmpty()
                        ? line.recordedNote()
                        : frame.t("check.with-source", line.recordedNote(), line.source()))
                .distinct()
                .toList();
    }

    /** The look of the conclusion, as {@code Status.jte} names it. */
    public String tone() {
        return switch (result.conclusion()) {
            case SUPPORTED -> "done";
            case ONE_READING_FITS -> "watch";
            case CONTRADICTED -> "alarm";
            case NOTHING_TO_COMPARE -> "none";
        };
    }

    public static String symbol(Fit fit) {
        return switch (fit) {
            case FITS -> "✓";
            case CONTRADICTS -> "✕";
            case UNKNOWN -> "○";
        };
    }

    public static String tone(Fit fit) {
        return switch (fit) {
            case FITS -> "good";
            case CONTRADICTS -> "alarm";
            case UNKNOWN -> "none";
        };
    }

    /** Rounded for reading. */
    static BigDecimal twoDecimals(BigDecimal value) {
        return value.setScale(2, java.math.RoundingMode.HALF_UP);
    }
}
