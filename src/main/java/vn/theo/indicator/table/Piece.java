package vn.theo.indicator.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.theo.territory.Area;

/**
 * One part of a combined value.
 *
 * @param changed the first day of the new map that made it a part; null for an area directly under the other
 * @param share of that area that counts, null where all of it does or no share was published
 */
public record Piece(
        Area area, @Nullable LocalDate changed, @Nullable BigDecimal share, Cell value) {}
