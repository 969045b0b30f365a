package vn.theo.indicator.table;

import java.util.Optional;
import vn.theo.indicator.Indicator;
import vn.theo.kernel.Period;
import vn.theo.territory.Area;

/**
 * A part without a value that keeps a cell empty.
 *
 * @param lastKnown the last earlier period with a value; empty where there never was one
 */
public record Lacking(Indicator indicator, Area area, Period period, Derivation why, Optional<Period> lastKnown) {}
