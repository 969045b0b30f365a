package vn.theo.kernel;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A text as search compares it: lower case, without diacritics and punctuation, words parted by single blanks. Each folded
 * character knows where in the text it came from, so that hits can be marked there.
 */
public final class Folded {
    private final String text;
    private final String folded;
    private final int[] origins;

    private Folded(String text, String folded, int[] origins) {
        this.text = text;
        this.folded = folded;
        this.origins = origins;
    }

    /** A stretch of the text, marked when it is a hit. */
    public record Piece(String text, boolean hit) {}

    public static Folded of(String text) {
        StringBuilder folded = new StringBuilder();
        int[] origins = new int[2 * text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            char letter = plain(text.charAt(i));
            boolean mark = Character.getType(letter) == Character.NON_SPACING_MARK;
            if (Character.isLetterOrDigit(letter)) {
                origins[folded.length()] = i;
                folded.append(letter);
            } else if (!mark && !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                origins[folded.length()] = i;
                folded.append(' ');
            }
        }
        return new Folded(text, folded.toString(), origins);
    }

    private static char plain(char letter) {
        return switch (letter) {
            case 'đ', 'Đ', 'Ð', 'ð' -> 'd';
            default ->
                Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT)
                        .charAt(0);
        };
    }

    public List<String> words() {
        return Arrays.stream(folded.strip().split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether every word begins a word of this text. */
    public boolean holds(List<String> words) {
        String padded = " " + folded;
        return !words.isEmpty() && words.stream().allMatch(word -> padded.contains(" " + word));
    }

    /** Whether the text holds these words side by side. */
    public boolean holdsPhrase(List<String> words) {
        return (" " + folded).contains(" " + String.join(" ", words));
    }

    /** The text cut at the words found in it. */
    public List<Piece> pieces(List<String> words) {
        boolean[] hit = new boolean[text.length()];
        String padded = " " + folded;
        for (String word : words) {
            for (int at = padded.indexOf(" " + word); at >= 0; at = padded.indexOf(" " + word, at + 1)) {
                int last = origins[at + word.length() - 1];
                Arrays.fill(hit, origins[at], Math.min(hit.length, endOf(last)), true);
            }
        }
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || hit[i] != hit[start]) {
                pieces.add(new Piece(text.substring(start, i), hit[start]));
                start = i;
            }
        }
        return pieces;
    }

    /** The place after a letter and the marks that follow it. */
    private int endOf(int letter) {
        int end = letter + 1;
        while (end < text.length() && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        return end;
    }

    /** A window of the text around the first hit, for a line of results. */
    public static String window(String text, List<String> words, int length) {
        if (text.length() <= length) {
            return text;
        }
        Folded folded = of(text);
        int hit = words.stream()
                .mapToInt(word -> (" " + folded.folded).indexOf(" " + word))
                .filter(at -> at >= 0)
                .min()
                .orElse(0);
        int from = Math.max(0, folded.origins[hit] - length / 3);
        while (from > 0 && text.charAt(from - 1) != ' ' && text.charAt(from - 1) != '\n') {
            from--;
        }
        int to = Math.min(text.length(), from + length);
        while (to < text.length() && text.charAt(to) != ' ' && text.charAt(to) != '\n') {
            to++;
        }
        return (from > 0 ? "… " : "") + text.substring(from, to).replace('\n', ' ') + (to < text.length() ? " …" : "");
    }
}
