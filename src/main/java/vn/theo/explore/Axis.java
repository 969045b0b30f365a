package vn.theo.explore;

import java.util.Arrays;
import java.util.Optional;

/** What can stand on the rows or the columns of a table; {@code word} names it in addresses. */
public enum Axis {
    INDICATOR("chi-tieu"),
    AREA("dia-ban"),
    PERIOD("ky");

    private final String word;

    Axis(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    static Optional<Axis> find(String word) {
        return Arrays.stream(values()).filter(axis -> axis.word.equals(word)).findFirst();
    }
}
