package vn.theo.desk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.theo.document.DocumentState;
import vn.theo.document.Documents;
import vn.theo.document.QueuedDocument;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/**
 * The queue of received texts and the form that takes in another one.
 *
 * @param typed the pasted text that was not accepted, kept in the form
 * @param error why, null when nothing went wrong
 * @param keepable whether the text can be kept although nothing was found in it
 */
public record InboxPage(
        Frame frame,
        List<QueuedDocument> documents,
        Map<DocumentState, Integer> counts,
        @Nullable DocumentState state,
        int number,
        String typed,
        @Nullable String error,
        boolean keepable)
        implements Page {
    public InboxPage {
        documents = List.copyOf(documents);
        counts = Map.copyOf(counts);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int count(DocumentState one) {
        return counts.getOrDefault(one, 0);
    }

    public boolean hasNext() {
        return documents.size() == Documents.PAGE;
    }

    public String filter(int page) {
        return "/tin-den?trang=" + page + (state == null ? "" : "&trang-thai=" + state.name());
    }
}
