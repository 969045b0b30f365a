package vn.theo.indicator.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.indicator.Indicator;
import vn.theo.kernel.Period;
import vn.theo.territory.Area;

/**
 * One value that a calculation takes.
 *
 * @param area null where the calculation needs an area above and there is none
 * @param pieces what the value is made of, one step down; empty where it was recorded for the area itself
 */
public record Operand(
        Role role, Indicator indicator, @Nullable Area area, Period period, Cell cell, List<Piece> pieces) {
    /** What a value stands for in a calculation. */
    public enum Role {
        VALUE,
        /** The value compared with. */
        BASE,
        PLAN,
        /** The area or indicator that the value is a part of. */
        WHOLE,
        /** That area or indicator at the time compared with. */
        WHOLE_BASE,
        /** The level of one year in a mean of rates. */
        LEVEL
    }

    public Operand {
        pieces = List.copyOf(pieces);
    }
}
