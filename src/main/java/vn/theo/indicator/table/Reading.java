package vn.theo.indicator.table;

import java.util.List;
import java.util.Optional;
import vn.theo.kernel.Period;
import vn.theo.territory.Area;

/** The values of one indicator in one period, for any area. */
interface Reading {
    Cell cell(Area area);

    /** What a cell is made of, one step down. */
    List<Piece> explain(Area area);

    /** The last earlier period with a value of the area itself. */
    Optional<Period> findLastKnown(Area area);
}
