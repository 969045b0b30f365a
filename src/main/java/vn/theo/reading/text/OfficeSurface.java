package vn.theo.reading.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A surface on which the office's spellings are replaced by what they stand for, with the way back for every character. */
final class OfficeSurface {
    /** How much longer the surface may grow; what would go beyond stays as printed, so that memory is bounded. */
    private static final int MOST_GROWTH = 200_000;

    private final String before;
    private final @Nullable Origins originsBefore;
    private final StringBuilder surface;
    private final Origins origins = new Origins();

    private OfficeSurface(String before, @Nullable Origins originsBefore) {
        this.before = before;
        this.originsBefore = originsBefore;
        this.surface = new StringBuilder(before.length() + 256);
    }

    static OfficeSurface of(String before, @Nullable Origins originsBefore, List<OfficeLexicon.Term> terms) {
        OfficeSurface result = new OfficeSurface(before, originsBefore);
        result.replace(terms);
        return result;
    }

    String surface() {
        return surface.toString();
    }

    Origins origins() {
        return origins;
    }

    private void replace(List<OfficeLexicon.Term> terms) {
        int at = 0;
        for (OfficeLexicon.Term term : terms) {
            int growth = surface.length() - at + term.standard().length();
            if (!term.replaced() || growth > MOST_GROWTH) {
                continue;
            }
            copy(at, term.from());
            surface.append(term.standard());
            for (int i = 0; i < term.standard().length(); i++) {
                origins.add(begin(term.from()), end(term.to() - 1));
            }
            at = term.to();
        }
        copy(at, before.length());
        origins.close(originsBefore == null ? before.length() : originsBefore.begin(before.length()));
    }

    private void copy(int from, int to) {
        surface.append(before, from, to);
        if (originsBefore == null) {
            origins.copy(from, to - from);
            return;
        }
        for (int i = from; i < to; i++) {
            origins.add(begin(i), end(i));
        }
    }

    private int begin(int i) {
        return originsBefore == null ? i : originsBefore.begin(i);
    }

    private int end(int i) {
        return originsBefore == null ? i + 1 : originsBefore.end(i);
    }
}
