package vn.theo.document;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A text as received, with what people set for it.
 *
 * @param title the confirmed headline, else the one the reader found, else the first line; as a
 *     sentence when it is printed in capitals
 * @param fileName empty when the text was pasted
 * @param text never changed; spans of quotes count its code points
 * @param openToPublic whether anyone may read the text; staff always may
 * @param eventDate the day on which what it tells happened; people hold their posts as of this day
 * @param publishedText date or date and time of publication as shown on the page, in ISO form
 */
public record StoredDocument(
        long id,
        String title,
        String fileName,
        String text,
        Instant receivedAt,
        String receivedBy,
        DocumentState state,
        boolean openToPublic,
        @Nullable LocalDate eventDate,
        @Nullable String publishedText) {}
