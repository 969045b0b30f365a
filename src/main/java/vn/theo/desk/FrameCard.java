package vn.theo.desk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.document.PageFrame;
import vn.theo.site.Texts;

/**
 * Headline, lead, byline and date of the page: as found, or as confirmed.
 *
 * @param confirmed who confirmed it and when, null while nobody has
 * @param fields the edit form, empty when it is closed
 */
public record FrameCard(
        long documentId,
        @Nullable String title,
        @Nullable String lead,
        @Nullable String byline,
        @Nullable String published,
        @Nullable PageFrame confirmed,
        List<Field> fields) {
    public FrameCard {
        fields = List.copyOf(fields);
    }

    /** The moment of publication as readers write it; as typed when it cannot be read. */
    public String shownPublished(Texts texts) {
        String iso = published == null ? "" : published;
        try {
            return iso.length() == 10 ? texts.date(LocalDate.parse(iso)) : texts.dateTime(LocalDateTime.parse(iso));
        } catch (DateTimeParseException notATime) {
            return iso;
        }
    }

    public String address() {
        return "/tin-den/" + documentId + "/khung";
    }

    public boolean editing() {
        return !fields.isEmpty();
    }
}
