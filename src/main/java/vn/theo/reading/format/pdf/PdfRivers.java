package vn.theo.reading.format.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.theo.reading.format.pdf.PdfPage.Stretch;

/** The gaps that some lines all leave white, from left to right; the margins count as gaps that may yet be parted. */
final class PdfRivers {
    private static final float FAR = 1_000_000;

    private record River(float left, float right) {
        boolean isMargin() {
            return left <= -FAR || right >= FAR;
        }
    }

    private final List<River> rivers;
    private final float narrowest;

    private PdfRivers(List<River> rivers, float narrowest) {
        this.rivers = rivers;
        this.narrowest = narrowest;
    }

    /** The gaps of one line, none narrower than that. */
    static PdfRivers of(List<Stretch> line, float narrowest) {
        return new PdfRivers(List.of(new River(-FAR, FAR)), narrowest).with(line);
    }

    /** What one more line, its stretches from left to right, leaves white of them. */
    PdfRivers with(List<Stretch> line) {
        List<River> left = new ArrayList<>();
        int first = 0;
        for (River river : rivers) {
            while (first < line.size() && line.get(first).end() <= river.left()) {
                first++;
            }
            float from = river.left();
            for (int i = first; i < line.size() && line.get(i).x() < river.right(); i++) {
                add(left, from, Math.min(river.right(), line.get(i).x()));
                from = Math.max(from, line.get(i).end());
            }
            add(left, from, river.right());
        }
        return new PdfRivers(left, narrowest);
    }

    private void add(List<River> all, float from, float to) {
        if (to - from >= narrowest) {
            all.add(new River(from, to));
        }
    }

    /** How many there are between columns. */
    int count() {
        return (int) rivers.stream().filter(river -> !river.isMargin()).count();
    }
}
