package vn.theo.indicator.grid;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.Observations;
import vn.theo.indicator.PriceBasis;
import vn.theo.indicator.Unit;
import vn.theo.indicator.Vintage;
import vn.theo.kernel.Bound;
import vn.theo.kernel.Period;

/** Reads the figures of an indicator out of the database: single observations and series of loaded tables. */
@Repository
class GridRows {
    private static final Bound[] BOUNDS = Bound.values();

    private final JdbcClient jdbc;
    private final Observations observations;

    GridRows(JdbcClient jdbc, Observations observations) {
        this.jdbc = jdbc;
        this.observations = observations;
    }

    /**
     * By indicator id, how many writes to its figures this transaction sees and the last of them; an indicator that was never
     * written to is left out. A write that was rolled back never comes again.
     */
    Map<Long, String> writes(Collection<Long> indicatorIds) {
        Map<Long, String> counts = new HashMap<>();
        jdbc.sql("""
                        select indicator_id, count(*) || ':' || max(id) as writes from indicator_write
                        where indicator_id = any(:ids) group by indicator_id
                        """).param("ids", indicatorIds.toArray(Long[]::new)).query(row -> {
            counts.put(row.getLong("indicator_id"), row.getString("writes"));
        });
        return counts;
    }

    /** Everything known of an indicator at a moment, null for now. */
    Figures read(Indicator indicator, @Nullable Instant knownOn) {
        Unit unit = Unit.of(indicator.unit());
        Figures figures = new Figures(unit);
        (knownOn == null ? observations.listSingly(indicator.id()) : observations.listSingly(indicator.id(), knownOn))
                .forEach(figures::add);
        jdbc.sql("""
                        select s.area_id, s.period_kind, s.vintage, s.unit, s.price_basis, p.scale,
                               array_send(p.starts) as starts, array_send(p.ends) as ends,
                               array_send(p.amounts) as amounts, array_send(p.bounds) as bounds
                        from series s
                        join series_part p on p.series_id = s.id
                        join figure_load l on l.id = p.load_id
                        where s.indicator_id = :indicator and l.known_from <= :moment
                          and not exists (
                              select from figure_load_retraction r
                              where r.load_id = l.id and r.retracted_at <= :moment)
                        order by l.known_from, l.id
                        """)
                .param("indicator", indicator.id())
                .param(
                        "moment",
                        knownOn == null ? OffsetDateTime.MAX : OffsetDateTime.ofInstant(knownOn, ZoneOffset.UTC))
                .query(row -> {
                    add(row, unit, figures);
                });
        return figures;
    }

    private static void add(ResultSet row, Unit unit, Figures figures) throws SQLException {
        Unit own = Unit.of(row.getString("unit"));
        if (!own.isCompatibleWith(unit)) {
            return;
        }
        Vintage vintage = Vintage.valueOf(row.getString("vintage"));
        Period.Kind kind = Period.Kind.valueOf(row.getString("period_kind"));
        Cells cells = figures.cells(Grids.Layer.of(kind, PriceBasis.valueOf(row.getString("price_basis")), vintage));
        long area = row.getLong("area_id");
        int scale = row.getInt("scale");
        long[] starts = SentArray.days(row.getBytes("starts"));
        long[] ends = SentArray.days(row.getBytes("ends"));
        long[] amounts = SentArray.bigints(row.getBytes("amounts"), Grid.NONE);
        byte[] bounds = row.getBytes("bounds");
        long[] bound = bounds == null ? new long[amounts.length] : SentArray.smallints(bounds);
        boolean same = own.equals(unit);
        for (int i = 0; i < amounts.length; i++) {
            if (same || amounts[i] == Grid.NONE) {
                cells.add(area, Cells.code(starts[i], ends[i]), amounts[i], scale, vintage, BOUNDS[(int) bound[i]]);
            } else {
                BigDecimal value = own.convert(BigDecimal.valueOf(amounts[i], scale), unit);
                cells.add(area, Cells.code(starts[i], ends[i]), value, vintage, BOUNDS[(int) bound[i]]);
            }
        }
    }
}
