package vn.theo.storage;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something read from the database and kept in memory for as long as nothing it was made from was written since, by this or
 * another node.
 *
 * @param <T> a value that never changes
 */
public final class Remembered<T> {
    private record Kept<T>(String writes, @Nullable String seen, T value) {
        boolean isSeen(Optional<String> now) {
            return now.isPresent() && now.get().equals(seen);
        }
    }

    private final Supplier<String> writes;
    private final Supplier<T> read;
    private volatile @Nullable Kept<T> latest;

    /**
     * @param writes tells how many writes this transaction sees and the last of them, so that a write that was rolled back
     *     never comes again
     * @param read makes the value anew
     */
    public Remembered(Supplier<String> writes, Supplier<T> read) {
        this.writes = writes;
        this.read = read;
    }

    /** The value as it stands now. */
    public T current() {
        Optional<String> seen = Commits.seen();
        Kept<T> known = latest;
        if (known != null && known.isSeen(seen)) {
            return known.value;
        }
        String now = writes.get();
        T value = known != null && known.writes.equals(now) ? known.value : read.get();
        latest = new Kept<>(now, seen.orElse(null), value);
        return value;
    }
}
