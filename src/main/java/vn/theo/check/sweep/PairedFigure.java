package vn.theo.check.sweep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import vn.theo.indicator.Observation;
import vn.theo.indicator.PriceBasis;
import vn.theo.indicator.Vintage;
import vn.theo.kernel.Bound;
import vn.theo.kernel.Period;

/** One of two figures that a row sets side by side; its own columns begin with its name, the place and period are shared. */
final class PairedFigure {
    private PairedFigure() {}

    /** The figure of a side, with the id -1 when it comes out of a loaded table. */
    static Observation of(long indicatorId, ResultSet row, String side) throws SQLException {
        long id = row.getLong(side + "_id");
        boolean loaded = row.wasNull();
        return Observation.unrecorded(
                loaded ? -1 : id,
                indicatorId,
                row.getLong("area_id"),
                new Period(
                        Period.Kind.valueOf(row.getString("period_kind")),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)),
                row.getBigDecimal(side + "_value"),
                row.getString("unit"),
                Bound.EXACT,
                Vintage.valueOf(row.getString(side + "_vintage")),
                PriceBasis.valueOf(row.getString("price_basis")),
                row.getString(side + "_source"));
    }
}
