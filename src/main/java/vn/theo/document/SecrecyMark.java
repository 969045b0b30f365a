package vn.theo.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Finds the secrecy mark that a secret document carries in its heading: MẬT, TỐI MẬT or TUYỆT MẬT on a line of its own. */
final class SecrecyMark {
    private static final Set<String> MARKS = Set.of("MẬT", "TỐI MẬT", "TUYỆT MẬT");
    private static final int HEADING_LINES = 60;

    private SecrecyMark() {}

    static boolean isIn(String text) {
        return text.lines().limit(HEADING_LINES).anyMatch(SecrecyMark::isMark);
    }

    private static boolean isMark(String line) {
        if (line.length() > 60) {
            return false;
        }
        String plain = Normalizer.normalize(line, Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{N}:]+", " ")
                .strip();
        String upper = plain.toUpperCase(Locale.ROOT);
        boolean labelled = upper.startsWith("ĐỘ MẬT");
        String mark =
                labelled ? upper.substring("ĐỘ MẬT".length()).replace(':', ' ').strip() : plain;
        return MARKS.contains(mark);
    }
}
