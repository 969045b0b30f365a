package vn.theo.document.likeness;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.theo.reading.ComparableText;

/**
 * One sentence as it is compared.
 *
 * @param shown the sentence as received, on one line
 * @param words its words in comparable form; numbers without the marks between their digits
 * @param telling the words that make it say something of its own: numbers, and names after the first word
 */
public record Sentence(String shown, List<String> words, Set<String> telling) {
    /** Stands for every number where only the pattern of a sentence counts. */
    static final String NUMBER = "#";

    private static final Pattern WORD = Pattern.compile("\\d+(?:[.,/]\\d+)*|[\\p{L}\\p{M}]+");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[.,/]");

    public Sentence {
        words = List.copyOf(words);
        telling = Set.copyOf(telling);
    }

    static Sentence of(String shown) {
        List<String> words = new ArrayList<>();
        Set<String> telling = new LinkedHashSet<>();
        boolean capitals = shown.equals(shown.toUpperCase(java.util.Locale.ROOT));
        Matcher word = WORD.matcher(shown);
        while (word.find()) {
            String comparable = comparable(word.group());
            boolean number = isNumber(comparable);
            if (number
                    || !capitals
                            && !words.isEmpty()
                            && Character.isUpperCase(word.group().codePointAt(0))) {
                telling.add(comparable);
            }
            words.add(comparable);
        }
        return new Sentence(shown, words, telling);
    }

    static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }

    /** The words with every number the same. */
    List<String> pattern() {
        return words.stream().map(word -> isNumber(word) ? NUMBER : word).toList();
    }

    /** Whether each of the two sentences tells something that the other does not. */
    boolean contradicts(Sentence other) {
        return !other.telling.containsAll(telling) && !telling.containsAll(other.telling);
    }

    /** The sentence cut into pieces, each with whether the other sentence lacks that word. */
    public List<Piece> piecesAgainst(Sentence other) {
        Set<String> known = Set.copyOf(other.words);
        List<Piece> pieces = new ArrayList<>();
        Matcher word = WORD.matcher(shown);
        int from = 0;
        while (word.find()) {
            if (!known.contains(comparable(word.group()))) {
                pieces.add(new Piece(shown.substring(from, word.start()), false));
                pieces.add(new Piece(word.group(), true));
                from = word.end();
            }
        }
        pieces.add(new Piece(shown.substring(from), false));
        return pieces;
    }

    /** Words of a sentence, {@code different} where the other sentence does not have them. */
    public record Piece(String text, boolean different) {}

    private static String comparable(String word) {
        return Character.isDigit(word.charAt(0))
                ? BETWEEN_DIGITS.matcher(word).replaceAll("")
                : ComparableText.of(word);
    }
}
