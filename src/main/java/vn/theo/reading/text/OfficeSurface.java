package vn.theo.reading.text;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A surface on which the office's spellings are replaced by what they stand for, with the way back for every character. */
final class OfficeSurface {
    /** How much longer the surface may grow; what would go beyond stays as printed, so that memory is bounded. */
    private static final int MOST_GROWTH = 200_000;

    private final String before;
    private final int @Nullable [] beginsBefore;
    private final int @Nullable [] endsBefore;
    private final StringBuilder surface;
    private int[] begins;
    private int[] ends;

    private OfficeSurface(String before, int @Nullable [] begins, int @Nullable [] ends) {
        this.before = before;
        this.beginsBefore = begins;
        this.endsBefore = ends;
        this.surface = new StringBuilder(before.length() + 256);
        this.begins = new int[before.length() + 256];
        this.ends = new int[before.length() + 256];
    }

    static OfficeSurface of(
            String before, int @Nullable [] begins, int @Nullable [] ends, List<OfficeLexicon.Term> terms) {
        OfficeSurface result = new OfficeSurface(before, begins, ends);
        result.replace(terms);
        return result;
    }

    String surface() {
        return surface.toString();
    }

    int[] begins() {
        return begins;
    }

    int[] ends() {
        return ends;
    }

    private void replace(List<OfficeLexicon.Term> terms) {
        int at = 0;
        for (OfficeLexicon.Term term : terms) {
            int growth = surface.length() - at + term.standard().length();
            if (!term.replaced() || growth > MOST_GROWTH) {
                continue;
            }
            copy(at, term.from());
            for (int i = 0; i < term.standard().length(); i++) {
                add(term.standard().charAt(i), begin(term.from()), end(term.to() - 1));
            }
            at = term.to();
        }
        copy(at, before.length());
        begins = Arrays.copyOf(begins, surface.length() + 1);
        begins[surface.length()] = beginsBefore == null ? before.length() : beginsBefore[before.length()];
    }

    private void copy(int from, int to) {
        for (int i = from; i < to; i++) {
            add(before.charAt(i), begin(i), end(i));
        }
    }

    private int begin(int i) {
        return beginsBefore == null ? i : beginsBefore[i];
    }

    private int end(int i) {
        return endsBefore == null ? i + 1 : endsBefore[i];
    }

    private void add(char c, int from, int to) {
        int at = surface.length();
        if (at == begins.length) {
            begins = Arrays.copyOf(begins, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
        surface.append(c);
        begins[at] = from;
        ends[at] = to;
    }
}
