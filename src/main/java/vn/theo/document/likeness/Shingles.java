package vn.theo.document.likeness;

import java.util.Arrays;
import java.util.List;

/**
 * The set of all runs of {@link #LENGTH} words of a text, each as a 64-bit hash, sorted. Two texts share as many shingles
 * as they share wording, wherever it stands.
 */
final class Shingles {
    /** Words in one shingle: five syllables rarely meet by chance, and a changed word spoils only five shingles. */
    static final int LENGTH = 5;

    private final long[] hashes;

    private Shingles(long[] hashes) {
        this.hashes = hashes;
    }

    static Shingles of(List<String> words) {
        long[] all = new long[Math.max(0, words.size() - LENGTH + 1)];
        for (int i = 0; i < all.length; i++) {
            long hash = 0;
            for (int j = i; j < i + LENGTH; j++) {
                hash = mix(hash + words.get(j).hashCode());
            }
            all[i] = hash;
        }
        return new Shingles(Arrays.stream(all).sorted().distinct().toArray());
    }

    int size() {
        return hashes.length;
    }

    long[] hashes() {
        return hashes;
    }

    int shared(Shingles other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < hashes.length && j < other.hashes.length) {
            int order = Long.compare(hashes[i], other.hashes[j]);
            if (order == 0) {
                shared++;
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** Shared shingles among all of both: 1 for the same wording. */
    double resemblance(Shingles other) {
        int shared = shared(other);
        int all = size() + other.size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /** How much of the shorter text stands in the longer one. */
    double containment(Shingles other) {
        int shorter = Math.min(size(), other.size());
        return shorter == 0 ? 0 : (double) shared(other) / shorter;
    }

    /** The finaliser of SplitMix64: every bit of the result hangs on every bit of the input. */
    static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
