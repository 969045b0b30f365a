package vn.theo.desk;

import java.util.List;
import vn.theo.document.QueuedDocument;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/** One card after something was done to it, with the progress and the other cards that this changed. */
public record CardFragment(
        Frame frame,
        Card card,
        QueuedDocument progress,
        List<Card> others,
        DeskPage.ContextBox context,
        String eventDate)
        implements Page {
    public CardFragment {
        others = List.copyOf(others);
    }
}
