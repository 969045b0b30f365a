package vn.theo.sheet;

import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** A file is no workbook that can be read; nothing of it was used. */
public final class UnreadableWorkbook extends RuntimeException {
    private static final int DEEPEST = 20;

    private final Why why;

    /** What is wrong with it. */
    public enum Why {
        /** An archive, but no workbook. */
        OTHER,
        /** Damaged, cut off or with a password. */
        BROKEN,
        /** Unpacks to far more than workbooks do, or holds what could expand. */
        UNSAFE,
        /** More different texts than fit into memory. */
        TEXTS,
        /** Saved as Strict Open XML, which POI does not read. */
        STRICT,
        /** Without a shown sheet. */
        EMPTY
    }

    UnreadableWorkbook(Why why, @Nullable Throwable cause) {
        super(why.name(), cause);
        this.why = why;
    }

    /** What a failure of POI or of the XML parser means; the disk's own failures are none of the file's. */
    static UnreadableWorkbook of(Throwable failure) {
        Throwable cause = failure;
        for (int i = 0; cause != null && i < DEEPEST; i++) {
            if (cause instanceof UnreadableWorkbook known) {
                return known;
            }
            String text = String.valueOf(cause.getMessage());
            if (text.startsWith("Zip bomb") || text.contains("exceeds the max") || text.contains("max. entry size")) {
                return new UnreadableWorkbook(Why.UNSAFE, failure);
            }
            if (text.startsWith("Strict OOXML")) {
                return new UnreadableWorkbook(Why.STRICT, failure);
            }
            cause = cause instanceof ZipException ? null : cause.getCause();
        }
        return new UnreadableWorkbook(Why.BROKEN, failure);
    }

    public Why why() {
        return why;
    }
}
