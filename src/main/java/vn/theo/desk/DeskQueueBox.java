package vn.theo.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.document.QueueLine;
import vn.theo.document.ReadingNote;
import vn.theo.document.Reprint;
import vn.theo.site.Frame;

/**
 * What the desk says about a text as a member of the queue: whether it is set aside, which other texts say the same, when it
 * was read and whether the reader has improved since.
 */
public record DeskQueueBox(QueueLine line, List<Reprint> reprints, List<ReadingNote> readings) {
    private static final int TEMPLATES_SHOWN = 3;

    public DeskQueueBox {
        reprints = List.copyOf(reprints);
        readings = List.copyOf(readings);
    }

    public List<Reprint> same() {
        return reprints.stream().filter(Reprint::same).toList();
    }

    /** Texts from the same template, the most alike first. */
    public List<Reprint> template() {
        return reprints.stream()
                .filter(reprint -> !reprint.same())
                .limit(TEMPLATES_SHOWN)
                .toList();
    }

    /** The reprints that can be set aside for this text: in the queue, and nobody has begun to work on them. */
    public long open() {
        return reprints.stream()
                .filter(reprint -> reprint.same() && !reprint.aside() && reprint.decided() == 0)
                .count();
    }

    /** The reprint that people have begun to work on while nobody has decided anything here, null when there is none. */
    public @Nullable Reprint workedOn() {
        return line.document().decided() > 0
                ? null
                : same().stream()
                        .filter(reprint -> !reprint.aside() && reprint.decided() > 0)
                        .findFirst()
                        .orElse(null);
    }

    /** What the latest reading changed, null when the text was read once. */
    public ReadingNote.@Nullable Change change() {
        return readings.isEmpty() ? null : readings.getFirst().change();
    }

    public boolean empty() {
        return line.aside() == null && reprints.isEmpty() && !line.outdated() && change() == null;
    }

    /** A change in words: "Đọc lại: 3 mới, 2 không còn, 12 như cũ". */
    public static String words(ReadingNote.Change change, Frame frame) {
        String words = frame.t(
                "desk.read-again.done",
                String.valueOf(change.added()),
                String.valueOf(change.gone()),
                String.valueOf(change.same()));
        return change.changed() == 0
                ? words
                : words + frame.t("desk.read-again.changed", String.valueOf(change.changed()));
    }
}
