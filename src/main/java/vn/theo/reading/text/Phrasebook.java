package vn.theo.reading.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of all lexicons in one tree. A text walks it once for each of its tokens and keeps how far it came; then
 * every lexicon answers from there what stands at a place, and nearly always that nothing does, by one bit.
 */
final class Phrasebook {
    /** A phrase of a lexicon, word by word, and what it stands for. */
    record Phrase(List<String> norms, Lexicon.Match match) {}

    /** The phrases of the lexicons known so far; the place of a list is the number of its lexicon. */
    private static final List<List<Phrase>> LEXICONS = new ArrayList<>();

    private static volatile int entered;
    private static volatile @Nullable Phrasebook current;

    /**
     * A place in the tree: what the longest phrases are, one for each lexicon at most, that end here or on the way here.
     *
     * @param depth how many tokens lead here
     * @param before the last place on the way here where phrases end, null when none do
     * @param numbers the numbers of the lexicons that have a phrase here, ascending
     * @param matches their phrases
     */
    private record Place(int depth, @Nullable Place before, int[] numbers, Lexicon.Match[] matches) {
        /** The phrase of a lexicon, null when it has none here. */
        Lexicon.@Nullable Match of(int lexicon) {
            int found = Arrays.binarySearch(numbers, lexicon);
            return found < 0 ? null : matches[found];
        }

        /** The same place with a further phrase that ends at this depth. */
        private Place with(int here, int lexicon, Lexicon.Match match) {
            int found = Arrays.binarySearch(numbers, lexicon);
            int at = found < 0 ? -found - 1 : found;
            int behind = found < 0 ? at : at + 1;
            int more = found < 0 ? 1 : 0;
            int[] moreNumbers = Arrays.copyOf(numbers, numbers.length + more);
            Lexicon.Match[] moreMatches = Arrays.copyOf(matches, matches.length + more);
            System.arraycopy(numbers, behind, moreNumbers, at + 1, numbers.length - behind);
            System.arraycopy(matches, behind, moreMatches, at + 1, matches.length - behind);
            moreNumbers[at] = lexicon;
            moreMatches[at] = match;
            return new Place(here, depth == here ? before : depth == 0 ? null : this, moreNumbers, moreMatches);
        }
    }

    private final int size;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Words words = new Words(this);
    /** By node of the tree, the place that it is; null where no phrase ends on the way. */
    private final @Nullable Place[] places;
    /** By node, the numbers of the lexicons that have a phrase there, as bits: so many numbers for each as {@link #longs}. */
    private final long[] bits;

    private final int longs;
    /** A table of steps: node and number of the next word in one, and the node that they lead to; 0 is no step. */
    private final long[] steps;

    private final int[] nodes;
    /** By node, which words may go on from there: one bit for all numbers with the same last six bits. */
    private final long[] followers;
    /** By number of a word, the node that phrases lead to that begin with it; 0 when none does. */
    private final int[] opening;

    private Phrasebook(List<List<Phrase>> lexicons) {
        this.size = lexicons.size();
        Map<Long, Integer> tree = new HashMap<>();
        Place root = new Place(0, null, new int[0], new Lexicon.Match[0]);
        List<Integer> parents = new ArrayList<>(List.of(0));
        List<List<Map.Entry<Integer, Lexicon.Match>>> ends = new ArrayList<>(List.of(List.of()));
        for (int lexicon = 0; lexicon < size; lexicon++) {
            for (Phrase phrase : lexicons.get(lexicon)) {
                int node = 0;
                for (String norm : phrase.norms()) {
                    int number = numbers.computeIfAbsent(norm, none -> numbers.size() + 1);
                    int parent = node;
                    node = tree.computeIfAbsent(step(node, number), none -> {
                        parents.add(parent);
                        ends.add(new ArrayList<>(1));
                        return parents.size() - 1;
                    });
                }
                if (node > 0) {
                    ends.get(node).add(Map.entry(lexicon, phrase.match()));
                }
            }
        }
        this.places = new Place[parents.size()];
        int[] depths = new int[parents.size()];
        // a node is always made after the one before it
        for (int node = 1; node < places.length; node++) {
            int parent = parents.get(node);
            depths[node] = depths[parent] + 1;
            Place place = places[parent];
            for (Map.Entry<Integer, Lexicon.Match> end : ends.get(node)) {
                place = (place == null ? root : place).with(depths[node], end.getKey(), end.getValue());
            }
            places[node] = place;
        }
        this.longs = (size >> 6) + 1;
        this.bits = new long[places.length * longs];
        for (int node = 1; node < places.length; node++) {
            Place place = places[node];
            for (int lexicon : place == null ? root.numbers : place.numbers) {
                bits[node * longs + (lexicon >> 6)] |= 1L << lexicon;
            }
        }
        this.steps = new long[Integer.highestOneBit(Math.max(1, tree.size())) * 4];
        this.nodes = new int[steps.length];
        this.followers = new long[places.length];
        tree.forEach(this::put);
        this.opening = new int[numbers.size() + 1];
        for (int number = 1; number < opening.length; number++) {
            opening[number] = after(0, number);
        }
    }

    private static long step(int node, int number) {
        return (long) node << 32 | number;
    }

    private static int spread(long step) {
        long mixed = step * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40);
    }

    private void put(long step, int node) {
        int mask = steps.length - 1;
        int i = spread(step) & mask;
        while (nodes[i] != 0) {
            i = (i + 1) & mask;
        }
        steps[i] = step;
        nodes[i] = node;
        followers[(int) (step >>> 32)] |= 1L << (int) step;
    }

    private int after(int node, int number) {
        // most words do not go on with a phrase, and a bit says so
        if ((followers[node] >>> number & 1) == 0) {
            return 0;
        }
        long step = step(node, number);
        int mask = steps.length - 1;
        int i = spread(step) & mask;
        while (nodes[i] != 0 && steps[i] != step) {
            i = (i + 1) & mask;
        }
        return nodes[i];
    }

    /** Takes the phrases of a lexicon in; its number. */
    static int enter(List<Phrase> phrases) {
        synchronized (LEXICONS) {
            LEXICONS.add(List.copyOf(phrases));
            entered = LEXICONS.size();
            return entered - 1;
        }
    }

    /** The book of all lexicons that are known by now. */
    static Phrasebook current() {
        Phrasebook book = current;
        if (book != null && book.size == entered) {
            return book;
        }
        synchronized (LEXICONS) {
            book = current;
            if (book == null || book.size != LEXICONS.size()) {
                book = new Phrasebook(LEXICONS);
                current = book;
            }
            return book;
        }
    }

    /** The words of texts that are read with this book. */
    Words words() {
        return words;
    }

    /** The number of a word, 0 when no phrase holds it. */
    int number(String norm) {
        return numbers.getOrDefault(norm, 0);
    }

    /** For each token how far the phrases lead that begin with it. */
    PhrasePlaces placesOf(Tokens tokens) {
        int count = tokens.size();
        PhrasePlaces found = new PhrasePlaces(this, count);
        for (int i = 0; i < count; i++) {
            int number = tokens.get(i).number();
            if (number == 0) {
                continue;
            }
            int last = opening[number];
            int k = i + 1;
            for (int node = last; node != 0; k++) {
                last = node;
                number = k < count ? tokens.get(k).number() : 0;
                node = number == 0 ? 0 : after(node, number);
            }
            if (last != 0) {
                found.put(i, last);
            }
        }
        return found;
    }

    /** How many lexicons there are. */
    int size() {
        return size;
    }

    /** How many numbers the numbers of all lexicons take as bits. */
    int longs() {
        return longs;
    }

    /** The lexicons that have a phrase at a node, as bits; those of a node begin at its number times {@link #longs}. */
    long[] bits() {
        return bits;
    }

    /** The longest phrase of a lexicon at a node, or before it, that takes no more tokens than there are; null when it has none. */
    Lexicon.@Nullable Match match(int node, int lexicon, int tokens) {
        Place place = places[node];
        if (place != null && place.depth() <= tokens) {
            // the bits before that of a lexicon tell how many phrases stand before its own
            int row = node * longs;
            int last = row + (lexicon >> 6);
            int rank = Long.bitCount(bits[last] & ((1L << lexicon) - 1));
            for (int i = row; i < last; i++) {
                rank += Long.bitCount(bits[i]);
            }
            return place.matches()[rank];
        }
        while (place != null && place.depth() > tokens) {
            place = place.before();
        }
        return place == null ? null : place.of(lexicon);
    }
}
