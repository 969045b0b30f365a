package vn.theo.indicator.load;

import java.util.List;

/**
 * A table of figures was loaded, or a load was withdrawn. Published within the transaction that writes it.
 *
 * @param indicatorIds those with new figures
 * @param withdrawn whether the load was taken back
 */
public record FiguresLoaded(int loadId, List<Long> indicatorIds, boolean withdrawn) {
    public FiguresLoaded {
        indicatorIds = List.copyOf(indicatorIds);
    }
}
