package vn.theo.desk;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.document.QueuedDocument;
import vn.theo.document.StoredDocument;
import vn.theo.programme.Resolution;
import vn.theo.site.Frame;
import vn.theo.site.Page;
import vn.theo.territory.Area;

/** The reading desk: a text on one side, the records proposed from it on the other. */
public record DeskPage(
        Frame frame,
        StoredDocument document,
        QueuedDocument progress,
        DeskText text,
        Origin origin,
        FrameCard frameCard,
        List<Card> cards,
        ContextBox context,
        DeskQueueBox queue)
        implements Page {
    public DeskPage {
        cards = List.copyOf(cards);
    }

    /**
     * What the whole text belongs to.
     *
     * @param fields the form that changes it
     * @param editing whether the form is open, as after an error
     */
    public record ContextBox(@Nullable Resolution dossier, Area area, List<Field> fields, boolean editing) {
        public ContextBox {
            fields = List.copyOf(fields);
        }
    }

    public List<CardGroup> groups() {
        return Arrays.stream(Group.values())
                .map(group -> new CardGroup(
                        group,
                        cards.stream().filter(card -> card.group() == group).toList()))
                .filter(group -> !group.cards().isEmpty())
                .toList();
    }

    /** The day of the event as shown, empty while nobody has said it. */
    public String eventDate() {
        return document.eventDate() == null ? "" : frame.texts().date(document.eventDate());
    }
}
