package vn.theo.reading.text;

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

    private Lines(int size) {
        this.size = size;
        this.kinds = new byte[size];
        this.levels = new byte[size];
        this.from = new int[size];
        this.to = new int[size];
        this.words = new int[size];
        this.markers = new String[size];
    }

    /** All lines of a surface. */
    static Lines of(String surface) {
        int count = 1;
        for (int i = surface.indexOf('\n'); i >= 0; i = surface.indexOf('\n', i + 1)) {
            count++;
        }
        Lines lines = new Lines(count);
        int start = 0;
        for (int i = 0; i < count; i++) {
            int end = surface.indexOf('\n', start);
            end = end < 0 ? surface.length() : end;
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

    int level(int i) {
        return levels[i];
    }
}
