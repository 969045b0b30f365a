package vn.theo.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.document.PageFrame;

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

    public String address() {
        return "/tin-den/" + documentId + "/khung";
    }

    public boolean editing() {
        return !fields.isEmpty();
    }
}
