package vn.theo.reading.figure;

import org.jspecify.annotations.Nullable;

/**
 * What stands around a measure in its sentence; positions are tokens of the sentence.
 *
 * @param start where its own clause begins
 * @param name the words that name it, from the left, or null when the clause has none
 * @param verb its verb's class ("up", "down average", "be" …), the empty string when it has none
 * @param verbFrom first token of the verb, or of the measure when there is none
 * @param bracketed whether it stands in brackets
 * @param reference what it is measured against: "plan", "past", "other" or the empty string
 * @param rightEnd after the words that belong to it on the right
 * @param about the words of "về số doanh nghiệp" after it, or null
 * @param joined whether "và" or a comma alone ties it to the figure before, without name and verb
 */
record FigureClause(
        int start,
        @Nullable Words name,
        String verb,
        int verbFrom,
        boolean bracketed,
        String reference,
        int rightEnd,
        @Nullable Words about,
        boolean joined) {

    /** A run of tokens of the sentence. */
    record Words(int from, int end) {}

    /** The same with a plain verb. */
    FigureClause asLevel() {
        return new FigureClause(start, name, "be", verbFrom, bracketed, "", rightEnd, about, joined);
    }

    boolean isUp() {
        return verb.startsWith("up");
    }

    boolean isDown() {
        return verb.startsWith("down");
    }

    boolean isAverage() {
        return verb.endsWith("average");
    }

    boolean isChange() {
        return isUp() || isDown();
    }
}
