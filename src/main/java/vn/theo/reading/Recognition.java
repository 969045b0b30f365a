package vn.theo.reading;

import java.util.List;
import vn.theo.kernel.Span;

/**
 * How sure the recognition of letters in pictures is.
 *
 * @param confidence mean over all words, 0 to 100
 * @param weak words below {@link #WEAK}, in code points of the text as received, in order
 */
public record Recognition(int confidence, List<Span> weak) {
    /** Words recognised with less confidence than this should be compared with the picture. */
    public static final int WEAK = 60;

    public Recognition {
        if (confidence < 0 || confidence > 100) {
            throw new IllegalArgumentException("A confidence goes from 0 to 100, this is " + confidence);
        }
        weak = List.copyOf(weak);
    }
}
