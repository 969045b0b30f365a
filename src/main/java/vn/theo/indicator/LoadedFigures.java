package vn.theo.indicator;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.theo.kernel.Bound;
import vn.theo.kernel.Period;

/** The figures of loaded tables of one indicator in one area, each with the load that brought it. */
@Repository
public class LoadedFigures {
    private static final Bound[] BOUNDS = Bound.values();

    private final JdbcClient jdbc;

    LoadedFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What stands as known at a moment (null for now), oldest period first; what was replaced or withdrawn is left out. */
    public List<Observation> listOf(long indicatorId, long areaId, @Nullable Instant knownOn) {
        return listHistory(indicatorId, areaId, knownOn).stream()
                .filter(LoadedFigure::stands)
                .map(LoadedFigure::value)
                .toList();
    }

    /** Everything that any load said, oldest period first and then in the order in which it became known. */
    public List<LoadedFigure> listHistory(long indicatorId, long areaId, @Nullable Instant knownOn) {
        return jdbc
                .sql("""
                    select s.period_kind, s.vintage, s.unit, s.price_basis, c.name as source, l.id as load_id,
                           l.file_name, l.known_from, l.loaded_by, p.scale, v.first, v.last, v.amount, v.line, v.bound,
                           r.retracted_by, r.retracted_at, r.reason,
                           row_number() over (partition by s.id, v.first, v.last
                                              order by r.load_id is not null, l.known_from desc, l.id desc) > 1 as replaced
                    from series s
                    join figure_source c on c.id = s.source_id
                    join series_part p on p.series_id = s.id
                    join figure_load l on l.id = p.load_id and l.known_from <= coalesce(:moment, 'infinity'::timestamptz)
                    left join figure_load_retraction r
                        on r.load_id = l.id and r.retracted_at <= coalesce(:moment, 'infinity'::timestamptz)
                    cross join lateral unnest(p.starts, p.ends, p.amounts, p.lines, p.bounds)
                        as v(first, last, amount, line, bound)
                    where s.indicator_id = :indicator and s.area_id = :area
                    order by v.first, v.last, l.known_from, l.id
                    """)
                .param("indicator", indicatorId)
                .param("area", areaId)
                .param("moment", knownOn == null ? null : OffsetDateTime.ofInstant(knownOn, ZoneOffset.UTC))
                .query((row, number) -> figure(row, indicatorId, areaId))
                .list()
                .stream()
                .filter(figure -> figure.loadId() > 0)
                .toList();
    }

    /** Of these areas, the ids of those that have any. */
    public List<Long> listAreaIds(long indicatorId, Collection<Long> among) {
        return jdbc.sql("""
            select distinct area_id from series
            where indicator_id = :indicator and area_id = any(:areas) order by area_id
            """)
                .param("indicator", indicatorId)
                .param("areas", among.toArray(Long[]::new))
                .query((row, number) -> row.getLong(1))
                .list();
    }

    private static LoadedFigure figure(ResultSet row, long indicatorId, long areaId) throws SQLException {
        long amount = row.getLong("amount");
        boolean takenBack = row.wasNull();
        Observation value = new Observation(
                0,
                indicatorId,
                areaId,
                new Period(
                        Period.Kind.valueOf(row.getString("period_kind")),
                        row.getObject("first", LocalDate.class),
                        row.getObject("last", LocalDate.class)),
                plain(BigDecimal.valueOf(amount, row.getInt("scale"))),
                row.getString("unit"),
                BOUNDS[row.getInt("bound")],
                Vintage.valueOf(row.getString("vintage")),
                PriceBasis.valueOf(row.getString("price_basis")),
                row.getString("source"),
                null,
                row.getObject("known_from", OffsetDateTime.class).toInstant(),
                row.getString("loaded_by"),
                null,
                null,
                null);
        return new LoadedFigure(
                value,
                takenBack ? 0 : row.getLong("load_id"),
                row.getString("file_name"),
                row.getInt("line"),
                row.getBoolean("replaced"),
                withdrawal(row));
    }

    private static LoadedFigure.@Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("retracted_at", OffsetDateTime.class);
        return at == null
                ? null
                : new LoadedFigure.Withdrawal(row.getString("retracted_by"), at.toInstant(), row.getString("reason"));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
