package vn.theo.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import vn.theo.kernel.Span;
import vn.theo.reading.ComparableText;
import vn.theo.reading.Found;
import vn.theo.reading.FoundBody;
import vn.theo.reading.FoundDirective;
import vn.theo.reading.FoundDocument;
import vn.theo.reading.FoundFinding;
import vn.theo.reading.FoundIndicator;
import vn.theo.reading.FoundLink;
import vn.theo.reading.FoundMeeting;
import vn.theo.reading.FoundPerson;

/** When two readings of a text mean the same record, so that a person who has decided about one is not asked again. */
final class Sameness {
    /** So much of all the words must be shared for two readings to speak of the same place. */
    static final double SAME_PLACE = 0.5;

    private Sameness() {}

    /** The same kind with the same essential fields, stated by words that overlap; findings and orders are their words. */
    static boolean same(Found one, Found other) {
        Span words = one.words().span();
        boolean together = isWhatItsWordsSay(one)
                ? share(words, other.words().span()) >= SAME_PLACE
                : words.overlaps(other.words().span());
        return together && essence(one).equals(essence(other));
    }

    /** The same kind of record at the same place, whatever its fields say. */
    static boolean samePlace(Found one, Found other) {
        return place(one).equals(place(other))
                && share(one.words().span(), other.words().span()) >= SAME_PLACE;
    }

    /** What makes the record this one; what a better reading may still add (period, area, posts, deadline) is left out. */
    private static List<Object> essence(Found found) {
        return switch (found) {
            case FoundDocument document ->
                List.of("document", word(document.type()), word(Objects.requireNonNullElse(document.number(), "")));
            case FoundBody body -> List.of("body", word(body.name()));
            case FoundPerson person -> List.of("person", word(person.name()));
            case FoundMeeting meeting -> List.of("meeting", word(meeting.kind()));
            case FoundIndicator figure ->
                List.of("figure", figure.kind(), plain(figure.value()), word(figure.unit()), figure.bound());
            case FoundFinding finding -> List.of("finding", finding.kind());
            case FoundDirective directive -> List.of("directive");
            case FoundLink link -> List.of("link", word(link.title()));
        };
    }

    private static boolean isWhatItsWordsSay(Found found) {
        return found instanceof FoundFinding || found instanceof FoundDirective;
    }

    private static List<Object> place(Found found) {
        return found instanceof FoundIndicator figure
                ? List.of(ProposalKind.FIGURE, figure.kind())
                : List.of(ProposalKind.of(found));
    }

    private static String word(String text) {
        return ComparableText.of(text);
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.stripTrailingZeros();
    }

    /** The shared part of two spans among all that they cover. */
    private static double share(Span one, Span other) {
        int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        int all = Math.max(one.end(), other.end()) - Math.min(one.start(), other.start());
        return all == 0 ? 1 : (double) Math.max(0, shared) / all;
    }
}
