package vn.theo.reading.text;

import java.util.HashSet;
import java.util.Set;

/** How much two stretches of words have in common: shared words over all words. */
public final class Similarity {
    private Similarity() {}

    public static double of(String one, String other) {
        Set<String> left = words(one);
        Set<String> right = words(other);
        Set<String> common = new HashSet<>(left);
        common.retainAll(right);
        int all = left.size() + right.size() - common.size();
        return all == 0 ? 1 : (double) common.size() / all;
    }

    private static Set<String> words(String string) {
        Set<String> words = new HashSet<>();
        Tokenizer tokenizer = new Tokenizer(string);
        tokenizer.add(0, string.length());
        tokenizer.tokens().stream().filter(Token::isWord).map(Token::norm).forEach(words::add);
        return words;
    }
}
