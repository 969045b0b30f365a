package vn.theo.desk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.theo.site.Texts;

/** Confirms a whole text without the desk's pages, for texts whose reading was looked at before, such as the sample's. */
@Service
public class ConfirmDocument {
    private final SetContext setContext;
    private final AcceptRest acceptRest;

    ConfirmDocument(SetContext setContext, AcceptRest acceptRest) {
        this.setContext = setContext;
        this.acceptRest = acceptRest;
    }

    /** Says what the text belongs to; {@code resolutionId} null where it opens its own dossier or hangs in none. */
    public void place(
            long documentId,
            @Nullable LocalDate eventDate,
            long areaId,
            @Nullable Long resolutionId,
            boolean openToPublic,
            String by) {
        setContext.set(documentId, eventDate, areaId, resolutionId, openToPublic, by);
    }

    /** Confirms every open proposal and returns, for each that stayed open, why. */
    public List<String> confirmAll(long documentId, Texts texts, String by) {
        return acceptRest.accept(documentId, null, texts, by).left().stream()
                .map(AcceptRest.Left::reason)
                .toList();
    }
}
