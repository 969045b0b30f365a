package vn.theo.reading;

import java.util.function.Supplier;

/**
 * The way back from a record to the words that made it. Grammars leave it where they build the record; nothing is worked
 * out before somebody asks, so it costs the reader nothing. How a record was found is no part of what it says: all traces
 * are equal.
 */
public final class Trace {
    public static final Trace NONE = new Trace(() -> Explanation.NONE);

    private final Supplier<Explanation> source;

    private Trace(Supplier<Explanation> source) {
        this.source = source;
    }

    /** A trace that is followed when asked for; what the source holds on to must never change. */
    public static Trace of(Supplier<Explanation> source) {
        return new Trace(source);
    }

    /** Who says it, for a grammar that learns more about the same record. */
    public Supplier<Explanation> source() {
        return source;
    }

    public Explanation explain() {
        return source.get();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Trace;
    }

    @Override
    public int hashCode() {
        return 0;
    }

    @Override
    public String toString() {
        return "…";
    }
}
