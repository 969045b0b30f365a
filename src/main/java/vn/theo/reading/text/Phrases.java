package vn.theo.reading.text;

import org.jspecify.annotations.Nullable;

/**
 * A tree of phrases, one step a token. A step is found in a table by the hash code of the token, which is kept beside it
 * and at most half full, so that a step that does not exist is mostly refused by one look into an array of numbers.
 */
final class Phrases {
    private final String norm;
    private int[] hashes = new int[2];
    private @Nullable Phrases[] steps = new Phrases[2];
    private int size;

    private Lexicon.@Nullable Match match;

    Phrases(String norm) {
        this.norm = norm;
    }

    /** The entry that ends here, null when none does. */
    Lexicon.@Nullable Match match() {
        return match;
    }

    void end(Lexicon.Match entry) {
        match = entry;
    }

    /** The step that a word takes from here, null when no phrase goes on with it. */
    @Nullable
    Phrases after(Token word) {
        int hash = word.hash();
        int mask = hashes.length - 1;
        for (int i = spread(hash) & mask; steps[i] != null; i = (i + 1) & mask) {
            Phrases step = steps[i];
            if (hashes[i] == hash && step != null && step.norm.equals(word.norm())) {
                return step;
            }
        }
        return null;
    }

    /** The step that a word takes from here, made when there is none. */
    Phrases grow(Token word) {
        Phrases known = after(word);
        if (known != null) {
            return known;
        }
        if (++size * 2 > hashes.length) {
            enlarge();
        }
        Phrases step = new Phrases(word.norm());
        put(word.hash(), step);
        return step;
    }

    private void enlarge() {
        int[] oldHashes = hashes;
        @Nullable Phrases[] old = steps;
        hashes = new int[old.length * 2];
        steps = new Phrases[old.length * 2];
        for (int i = 0; i < old.length; i++) {
            Phrases step = old[i];
            if (step != null) {
                put(oldHashes[i], step);
            }
        }
    }

    private void put(int hash, Phrases step) {
        int mask = hashes.length - 1;
        int i = spread(hash) & mask;
        while (steps[i] != null) {
            i = (i + 1) & mask;
        }
        hashes[i] = hash;
        steps[i] = step;
    }

    private static int spread(int hash) {
        return hash ^ hash >>> 15;
    }
}
