package vn.theo.reading.score;

import java.util.HashMap;
import java.util.Map;
import vn.theo.reading.text.Token;
import vn.theo.reading.text.Tokenizer;

/** How alike two pieces of text are by their words. */
final class WordOverlap {
    private WordOverlap() {}

    /** The share of words that two strings have in common (Jaccard over words with their counts). */
    static double of(String one, String other) {
        Map<String, Integer> left = words(one);
        Map<String, Integer> right = words(other);
        int common = 0;
        int all = 0;
        for (Map.Entry<String, Integer> entry : left.entrySet()) {
            common += Math.min(entry.getValue(), right.getOrDefault(entry.getKey(), 0));
            all += entry.getValue();
        }
        for (int count : right.values()) {
            all += count;
        }
        return all == 0 ? 1 : (double) common / (all - common);
    }

    private static Map<String, Integer> words(String string) {
        Tokenizer tokenizer = new Tokenizer(string);
        tokenizer.add(0, string.length());
        Map<String, Integer> counts = new HashMap<>();
        for (Token token : tokenizer.tokens()) {
            if (token.kind() != Token.Kind.PUNCTUATION) {
                counts.merge(token.norm(), 1, Integer::sum);
            }
        }
        return counts;
    }
}
