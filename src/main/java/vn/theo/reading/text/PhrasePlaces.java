package vn.theo.reading.text;

import org.jspecify.annotations.Nullable;

/**
 * For each token of a text how far phrases lead that begin with it. Rules mostly ask whether a lexicon has a phrase
 * anywhere in a sentence, and mostly it has none: so it is also kept which lexicons have one among some tokens side by side.
 */
final class PhrasePlaces {
    private static final int SHIFT = 4;

    private final Phrasebook book;
    /** By token the node of the book's tree that phrases lead to, 0 where none begins. */
    private final int[] nodes;
    /** By node the numbers of the lexicons that have a phrase there, as bits. */
    private final long[] bits;
    /** For each group of tokens the numbers of the lexicons that have a phrase there, as bits. */
    private final long[] groups;

    private final int longs;

    /**
     * @param tokens how many the text has
     */
    PhrasePlaces(Phrasebook book, int tokens) {
        this.book = book;
        this.nodes = new int[tokens];
        this.bits = book.bits();
        this.longs = book.longs();
        this.groups = new long[((tokens >> SHIFT) + 1) * longs];
    }

    void put(int token, int node) {
        nodes[token] = node;
        int group = (token >> SHIFT) * longs;
        int from = node * longs;
        for (int i = 0; i < longs; i++) {
            groups[group + i] |= bits[from + i];
        }
    }

    /** Whether the phrases of a lexicon are among these: one that was read only after the book was made is not. */
    boolean know(int lexicon) {
        return lexicon >= 0 && lexicon < book.size();
    }

    /** The longest phrase of a lexicon that begins with a token and takes no more of them than there are, null when it has none. */
    Lexicon.@Nullable Match at(int token, int lexicon, int tokens) {
        // nearly always the bit of the group says no already, and it lies where the last question was answered
        return mayHave(token, lexicon) && has(token, lexicon) ? book.match(nodes[token], lexicon, tokens) : null;
    }

    private boolean mayHave(int token, int lexicon) {
        return (groups[(token >> SHIFT) * longs + (lexicon >> 6)] >>> lexicon & 1) != 0;
    }

    private boolean has(int token, int lexicon) {
        return (bits[nodes[token] * longs + (lexicon >> 6)] >>> lexicon & 1) != 0;
    }

    /** The first token from one on, before another, at which a lexicon may have a phrase; the end when it has none. */
    int next(int lexicon, int from, int end) {
        int i = from;
        while (i < end) {
            int groupEnd = Math.min(end, ((i >> SHIFT) + 1) << SHIFT);
            boolean any = mayHave(i, lexicon);
            for (; any && i < groupEnd; i++) {
                if (has(i, lexicon)) {
                    return i;
                }
            }
            i = groupEnd;
        }
        return end;
    }
}
