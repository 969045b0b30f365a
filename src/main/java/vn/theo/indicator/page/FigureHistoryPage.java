package vn.theo.indicator.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.indicator.Indicator;
import vn.theo.kernel.Period;
import vn.theo.site.Frame;
import vn.theo.site.Page;
import vn.theo.territory.Area;

/**
 * Where one figure comes from: what it is made of, and everything that was ever said about it, in the order in which it
 * became known.
 *
 * @param value as it stands, or why there is none
 * @param how it came about
 * @param pieces what it is made of, one step down; empty where it was recorded for the area itself
 * @param entries oldest knowledge first
 * @param back the address of the indicator's page with the same choices
 */
public record FigureHistoryPage(
        Frame frame,
        Indicator indicator,
        Area area,
        Period period,
        String value,
        String how,
        List<Piece> pieces,
        int morePieces,
        List<Entry> entries,
        String back)
        implements Page {
    public FigureHistoryPage {
        pieces = List.copyOf(pieces);
        entries = List.copyOf(entries);
    }

    /** One part; {@code value} is empty where it has none, and {@code how} then says why. */
    public record Piece(String name, String address, String value, String share, String how) {}

    /**
     * Something that was said about the figure.
     *
     * @param state whether it stands, was replaced, corrected or taken back
     * @param change how far it moved from the entry before of the same prices, null for the first
     * @param withdrawn when its load was taken back, for the office also by whom and why, null while the load stands
     */
    public record Entry(
            FigureRow row,
            State state,
            @Nullable String change,
            @Nullable String withdrawn) {}

    /** What became of an entry. */
    public enum State {
        STANDS,
        REPLACED,
        CORRECTED,
        RETRACTED
    }

    public String periodText() {
        return vn.theo.indicator.FigureText.period(frame.texts(), period);
    }
}
