package vn.theo.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One published edition of an article; it never changes, a correction is the next edition.
 *
 * @param number 1 for the first
 * @param day the day of the first edition in Vietnam: part of the address of every edition
 * @param firstPublishedAt when edition 1 was published
 * @param publishedAt when this one was
 * @param correction what was corrected, null on the first edition
 * @param documentId the document whose record it was drafted from
 */
public record Edition(
        long articleId,
        int number,
        LocalDate day,
        String slug,
        ArticleText text,
        Instant firstPublishedAt,
        Instant publishedAt,
        String publishedBy,
        @Nullable String correction,
        @Nullable Long documentId) {
    private static final DateTimeFormatter PATH = DateTimeFormatter.ofPattern("/yyyy/MM/dd");

    /** Times are kept as the database keeps them, in microseconds. */
    public Edition {
        firstPublishedAt = firstPublishedAt.truncatedTo(ChronoUnit.MICROS);
        publishedAt = publishedAt.truncatedTo(ChronoUnit.MICROS);
    }

    public String address() {
        return dayAddress(day) + "/" + slug;
    }

    public boolean corrected() {
        return number > 1;
    }

    /** The archive address of a day: {@code /tin/2010/11/18}. */
    public static String dayAddress(LocalDate day) {
        return "/tin" + PATH.format(day);
    }
}
