package vn.theo.document.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text cut into sentences and words as they are compared: line wraps, Unicode forms, case and punctuation do not count.
 *
 * @param sentences in the order of the text; at most {@link #MAX_WORDS} words in all, the rest is left out
 */
public record Wording(List<Sentence> sentences) {
    /** So much of a text is compared, some hundred pages; it keeps the work for one text bounded. */
    public static final int MAX_WORDS = 60_000;

    /** A sentence ends at its mark, at an empty line, and before an item of a list. */
    private static final Pattern BOUNDARY =
            Pattern.compile("(?<=[.!?;:…])[\"”’)]*\\s+|\\s*\\n\\s*\\n\\s*|\\s*\\n\\s*(?=[-+*•–]\\s)");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    public Wording {
        sentences = List.copyOf(sentences);
    }

    public static Wording of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int words = 0;
        Matcher boundary = BOUNDARY.matcher(text);
        int from = 0;
        while (from < text.length() && words < MAX_WORDS) {
            int end = boundary.find() ? boundary.start() : text.length();
            if (end > from) {
                Sentence sentence = Sentence.of(
                        SPACE.matcher(text.substring(from, end).strip()).replaceAll(" "));
                if (!sentence.words().isEmpty()) {
                    sentences.add(sentence);
                    words += sentence.words().size();
                }
            }
            from = end == text.length() ? end : boundary.end();
        }
        return new Wording(sentences);
    }

    /** The words of all sentences, one after the other. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        sentences.forEach(sentence -> words.addAll(sentence.words()));
        return words;
    }
}
