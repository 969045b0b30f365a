package vn.theo.document.likeness;

import java.util.Arrays;

/**
 * The MinHash signature of a text, cut into bands (locality-sensitive hashing): two texts that resemble each other in a
 * share s of their shingles have a band in common with probability {@code 1 − (1 − s^ROWS)^BANDS}: 0.93 at s = 0.4, above
 * 0.99 at s = 0.5, below 0.001 at s = 0.02.
 *
 * @param shingles how many shingles the text has
 * @param bands empty for a text too short to compare
 */
public record Signature(int shingles, long[] bands) {
    /** Goes up when signatures of the same text come out differently; older ones are then worked out again. */
    public static final int METHOD = 1;

    static final int BANDS = 40;
    static final int ROWS = 3;

    /** Texts with fewer shingles are alike by chance. */
    static final int FEWEST_SHINGLES = 20;

    public static Signature of(Wording wording) {
        Shingles shingles = Shingles.of(wording.words());
        return new Signature(shingles.size(), shingles.size() < FEWEST_SHINGLES ? new long[0] : bands(shingles));
    }

    private static long[] bands(Shingles shingles) {
        long[] least = new long[BANDS * ROWS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (long shingle : shingles.hashes()) {
            for (int i = 0; i < least.length; i++) {
                least[i] = Math.min(least[i], Shingles.mix(shingle ^ Shingles.mix(i)));
            }
        }
        long[] bands = new long[BANDS];
        for (int i = 0; i < bands.length; i++) {
            long hash = i;
            for (int row = 0; row < ROWS; row++) {
                hash = Shingles.mix(hash ^ least[i * ROWS + row]);
            }
            bands[i] = hash;
        }
        return bands;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signature(int otherShingles, long[] otherBands)
                && shingles == otherShingles
                && Arrays.equals(bands, otherBands);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bands);
    }

    @Override
    public String toString() {
        return "Signature of " + shingles + " shingles";
    }
}
