package vn.theo.reading.text;

import java.util.Arrays;

/** The printed lines of a surface, kept as numbers: a long text has too many of them for an object each. */
final class Lines {
    private static final Line.Kind[] KINDS = Line.Kind.values();

    private static final int[] NO_RIGHTS = {};

    private final int size;
    private final byte[] kinds;
    private final byte[] levels;
    private final int[] from;
    private final int[] to;
    private final int[] words;
    private final String[] markers;
    /** 0 for a line of one column, else the number of its column. */
    private final byte[] columns;

    private Lines(int size) {
        this.size = size;
        this.kinds = new byte[size];
        this.levels = new byte[size];
        this.from = new int[size];
        this.to = new int[size];
        this.words = new int[size];
        this.markers = new String[size];
        this.columns = new byte[size];
    }

    /** All lines of a surface; one that holds two columns counts twice. */
    static Lines of(String surface) {
        PrintedColumns columns = new PrintedColumns(surface);
        int[] ends = new int[64];
        int[] rights = NO_RIGHTS;
        int count = 0;
        int rightCount = 0;
        for (int start = 0; start <= surface.length(); start = ends[count++] + 1) {
            int end = surface.indexOf('\n', start);
            end = end < 0 ? surface.length() : end;
            ends = count == ends.length ? Arrays.copyOf(ends, count * 2) : ends;
            ends[count] = end;
            int right = columns.rightAt(start, end);
            if (right < end) {
                rights = rightCount == rights.length ? Arrays.copyOf(rights, rightCount * 2 + 8) : rights;
                rights[rightCount++] = right;
            }
        }
        Lines lines = new Lines(count + rightCount);
        int i = 0;
        int right = 0;
        int start = 0;
        for (int k = 0; k < count; k++, i++) {
            int end = ends[k];
            if (right < rightCount && rights[right] < end) {
                lines.set(i, Line.of(surface, start, rights[right]));
                lines.columns[i++] = 1;
                lines.columns[i] = 2;
                start = rights[right++];
            }
            Line line = Line.of(surface, start, end);
            lines.set(i, i > 0 && lines.isBroken(surface, i - 1, line) ? line.asText() : line);
            start = end + 1;
        }
        return lines;
    }

    /** Whether a line with a dash goes on with a name that the line before it began. */
    private boolean isBroken(String surface, int before, Line line) {
        boolean dash = line.kind() == Line.Kind.ITEM && line.marker().equals("-") && line.words() < line.to();
        return dash
                && to[before] > from[before]
                && BrokenNames.goOn(surface, from[before], to[before], line.words(), line.to());
    }

    private void set(int i, Line line) {
        kinds[i] = (byte) line.kind().ordinal();
        levels[i] = (byte) line.level();
        from[i] = line.from();
        to[i] = line.to();
        words[i] = line.words();
        markers[i] = line.marker();
    }

    int size() {
        return size;
    }

    Line get(int i) {
        return new Line(KINDS[kinds[i]], from[i], to[i], words[i], markers[i], levels[i]);
    }

    Line.Kind kind(int i) {
        return KINDS[kinds[i]];
    }

    int from(int i) {
        return from[i];
    }

    int to(int i) {
        return to[i];
    }

    int words(int i) {
        return words[i];
    }

    /** The column of a line, -1 when it stands in none. */
    int column(int i) {
        return columns[i] - 1;
    }

    int level(int i) {
        return levels[i];
    }
}
