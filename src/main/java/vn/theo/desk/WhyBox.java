package vn.theo.desk;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Why a record was proposed: the rule in plain words, the sentence with its parts marked, and what each part gave.
 *
 * @param passages the sentence itself first, then other places from which something was taken
 */
public record WhyBox(String rule, List<Passage> passages, List<Part> parts) {
    public WhyBox {
        passages = List.copyOf(passages);
        parts = List.copyOf(parts);
    }

    /**
     * Words of the text that give the record something.
     *
     * @param number by which it is found in the passages
     * @param label what the words give, in words
     * @param meaning how they were understood where that is more than what they say, else empty
     * @param from first code point in the text as shown
     * @param to after the last code point
     */
    public record Part(int number, String label, String words, String meaning, int from, int to) {}

    /** A stretch of the text, cut before its ends where dots stand. */
    public record Passage(List<Piece> pieces, boolean cutBefore, boolean cutAfter) {
        public Passage {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * Words under the same parts.
     *
     * @param numbers the parts over these words, outermost first
     * @param starting those of them that begin here
     */
    public record Piece(String text, List<Long> numbers, List<Long> starting) {
        public Piece {
            numbers = List.copyOf(numbers);
            starting = List.copyOf(starting);
        }

        public String keys() {
            return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
        }
    }
}
