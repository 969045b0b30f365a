package vn.theo.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.document.StoredDocument;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/**
 * Says what confirming the rest will record and what will stay open, before anything happens.
 *
 * @param withFrame whether the headline is confirmed along with it
 */
public record RestPage(
        Frame frame, StoredDocument document, @Nullable Group group, boolean withFrame, List<Card> cards)
        implements Page {
    public RestPage {
        cards = List.copyOf(cards);
    }

    public List<Card> ready() {
        return cards.stream().filter(card -> card.problems().isEmpty()).toList();
    }

    public List<Card> unready() {
        return cards.stream().filter(card -> !card.problems().isEmpty()).toList();
    }
}
