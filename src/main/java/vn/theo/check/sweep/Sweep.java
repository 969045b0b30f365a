package vn.theo.check.sweep;

import java.util.List;
import vn.theo.check.doubt.FoundDoubt;

/**
 * What a look through everything of one indicator found.
 *
 * @param leftOut doubts beyond the most that are kept of a kind, the smallest ones
 * @param figures how many places for a figure were looked at
 */
public record Sweep(List<FoundDoubt> found, int leftOut, long figures) {
    public Sweep {
        found = List.copyOf(found);
    }
}
