package vn.theo.reading.text;

import java.util.stream.IntStream;

/** The printed lines of a surface, kept as numbers: a long text has too many of them for an object each. */
final class Lines {
    private static final Line.Kind[] KINDS = Line.Kind.values();

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
        int[] rights = rights(surface);
        int count = 1;
        for (int i = surface.indexOf('\n'); i >= 0; i = surface.indexOf('\n', i + 1)) {
            count++;
        }
        Lines lines = new Lines(count + rights.length);
        int start = 0;
        int i = 0;
        for (int right = 0; i < lines.size; i++) {
            int end = surface.indexOf('\n', start);
            end = end < 0 ? surface.length() : end;
            if (right < rights.length && rights[right] < end) {
                lines.set(i, Line.of(surface, start, rights[right]));
                lines.columns[i++] = 1;
                lines.columns[i] = 2;
                start = rights[right++];
            }
            lines.set(i, Line.of(surface, start, end));
            start = end + 1;
        }
        return lines;
    }

    /** Where the right columns begin, in order. */
    private static int[] rights(String surface) {
        PrintedColumns columns = new PrintedColumns(surface);
        IntStream.Builder rights = IntStream.builder();
        int start = 0;
        while (start <= surface.length()) {
            int end = surface.indexOf('\n', start);
            end = end < 0 ? surface.length() : end;
            int right = columns.rightAt(start, end);
            if (right < end) {
                rights.add(right);
            }
            start = end + 1;
        }
        return rights.build().toArray();
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
