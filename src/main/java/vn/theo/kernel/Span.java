package vn.theo.kernel;

/**
 * A stretch of a text as received, counted in Unicode code points: {@code start} inclusive, {@code end} exclusive.
 *
 * @throws IllegalArgumentException when start is negative or end lies before start
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("A span needs 0 <= start <= end, got " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The words of this span in the text it was taken from. */
    public String of(String received) {
        int from = received.offsetByCodePoints(0, start);
        return received.substring(from, received.offsetByCodePoints(from, length()));
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
