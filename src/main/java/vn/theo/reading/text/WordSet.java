package vn.theo.reading.text;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Single words known by heart, in normal form. Most words asked for are not among them, which one look into a small array
 * of hash codes says.
 */
public final class WordSet {
    private final int[] hashes;
    private final @Nullable String[] words;

    private WordSet(String... listed) {
        int size = Integer.highestOneBit(Math.max(1, listed.length)) * 4;
        this.hashes = new int[size];
        this.words = new String[size];
        for (String word : listed) {
            String normal = Normal.of(word);
            int i = place(normal.hashCode());
            while (words[i] != null) {
                i = i + 1 & size - 1;
            }
            hashes[i] = normal.hashCode();
            words[i] = normal;
        }
    }

    /** The set of some words, each without white space. */
    public static WordSet of(String... words) {
        return new WordSet(words);
    }

    /** These words and some more. */
    public WordSet and(String... more) {
        return new WordSet(Stream.concat(Arrays.stream(words).filter(Objects::nonNull), Arrays.stream(more))
                .toArray(String[]::new));
    }

    private int place(int hash) {
        return (hash ^ hash >>> 7) & hashes.length - 1;
    }

    /** Whether the token at a position is one of them. */
    public boolean has(Stretch stretch, int i) {
        return has(stretch.token(i));
    }

    /** Whether a token is one of them. */
    public boolean has(Token token) {
        int hash = token.hash();
        for (int i = place(hash); words[i] != null; i = i + 1 & hashes.length - 1) {
            if (hashes[i] == hash && token.norm().equals(words[i])) {
                return true;
            }
        }
        return false;
    }
}
