package vn.theo.reading.text;

import org.jspecify.annotations.Nullable;

/**
 * For each token of a text how far phrases lead that begin with it. Rules mostly ask whether a lexicon has a phrase
 * anywhere in a sentence, and mostly it has none: so it is also kept which lexicons have one among some tokens side by side.
 */
final class PhrasePlaces {
    private static final int SHIFT = 4;

    private final Phrasebook.@Nullable Place[] places;
    /** For each group of tokens the numbers of the lexicons that have a phrase there, as bits. */
    private final long[] groups;

    private final int lexicons;
    private final int longs;

    /**
     * @param tokens how many the text has
     * @param lexicons how many there are
     * @param longs how many of them the numbers of all lexicons take as bits
     */
    PhrasePlaces(int tokens, int lexicons, int longs) {
        this.places = new Phrasebook.@Nullable Place[tokens];
        this.lexicons = lexicons;
        this.longs = longs;
        this.groups = new long[((tokens >> SHIFT) + 1) * longs];
    }

    void put(int token, Phrasebook.Place place) {
        places[token] = place;
        int group = (token >> SHIFT) * longs;
        for (int i = 0; i < longs; i++) {
            groups[group + i] |= place.bits()[i];
        }
    }

    /** Whether the phrases of a lexicon are among these: one that was read only after the book was made is not. */
    boolean know(int lexicon) {
        return lexicon >= 0 && lexicon < lexicons;
    }

    /** How far phrases lead that begin with a token, null when a lexicon has none there. */
    Phrasebook.@Nullable Place at(int token, int lexicon) {
        // nearly always the bit of the group says no already, and it lies where the last question was answered
        if ((groups[(token >> SHIFT) * longs + (lexicon >> 6)] >>> lexicon & 1) == 0) {
            return null;
        }
        Phrasebook.Place place = places[token];
        return place != null && place.has(lexicon) ? place : null;
    }

    /** The first token from one on, before another, at which a lexicon may have a phrase; the end when it has none. */
    int next(int lexicon, int from, int end) {
        int i = from;
        while (i < end) {
            int groupEnd = Math.min(end, ((i >> SHIFT) + 1) << SHIFT);
            boolean any = (groups[(i >> SHIFT) * longs + (lexicon >> 6)] >>> lexicon & 1) != 0;
            for (; any && i < groupEnd; i++) {
                Phrasebook.Place place = places[i];
                if (place != null && place.has(lexicon)) {
                    return i;
                }
            }
            i = groupEnd;
        }
        return end;
    }
}
