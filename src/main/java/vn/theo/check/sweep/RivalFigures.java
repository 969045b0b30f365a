package vn.theo.check.sweep;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.theo.indicator.Observation;

/** Finds two sources for one number, at least one of them a loaded table. */
@Repository
class RivalFigures {
    private final JdbcClient jdbc;

    RivalFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two values of one area and period in the same prices and unit, equally firm. */
    record Pair(Observation one, Observation other) {}

    /** Those that differ, the furthest apart first. A value said in a document rivals one of any firmness. */
    List<Pair> list(long indicatorId, int most) {
        return jdbc.sql("""
                        with loaded as (
                            select distinct on (s.id, v.first_day, v.last_day)
                                   s.area_id, s.period_kind, s.vintage, s.unit, s.price_basis, f.name as source,
                                   v.first_day, v.last_day, v.amount, p.scale, coalesce(v.bound, 0) as bound
                            from series s
                            join figure_source f on f.id = s.source_id
                            join series_part p on p.series_id = s.id
                            join figure_load l on l.id = p.load_id
                            cross join unnest(p.starts, p.ends, p.amounts, p.bounds)
                                as v (first_day, last_day, amount, bound)
                            where s.indicator_id = :indicator and s.vintage not in ('PLAN', 'INFERRED')
                              and not exists (select from figure_load_retraction x where x.load_id = l.id)
                              and exists (
                                  select from series r
                                  where r.indicator_id = s.indicator_id and r.area_id = s.area_id
                                    and r.period_kind = s.period_kind and r.price_basis = s.price_basis
                                    and r.source_id <> s.source_id
                                  union all
                                  select from observation o
                                  where o.indicator_id = s.indicator_id and o.area_id = s.area_id
                                    and o.period_kind = s.period_kind and o.price_basis = s.price_basis)
                            order by s.id, v.first_day, v.last_day, l.known_from desc, l.id desc
                        ), figure as (
                            select null::bigint as id, area_id, period_kind, vintage, unit, price_basis, source, first_day,
                                   last_day, amount * 10::numeric ^ (-scale) as value, scale
                            from loaded where bound = 0 and amount is not null
                            union all
                            select id, area_id, period_kind, vintage, unit, price_basis, source, period_from, period_to, value,
                                   scale(value)
                            from observation_in_force
                            where indicator_id = :indicator and bound = 'EXACT' and vintage not in ('PLAN', 'INFERRED')
                        )
                        select a.area_id, a.period_kind, a.first_day, a.last_day, a.unit, a.price_basis,
                               a.id as one_id, trim_scale(a.value) as one_value, a.vintage as one_vintage, a.source as one_source,
                               b.id as other_id, trim_scale(b.value) as other_value, b.vintage as other_vintage,
                               b.source as other_source
                        from figure a
                        join figure b on b.area_id = a.area_id and b.period_kind = a.period_kind
                            and b.first_day = a.first_day and b.last_day = a.last_day and b.unit = a.unit
                            and b.price_basis = a.price_basis and a.source < b.source
                            and (a.vintage = b.vintage or 'STATED' in (a.vintage, b.vintage))
                        where (a.id is null or b.id is null)
                          and abs(a.value - b.value) > 0.5 * (10::numeric ^ (-a.scale) + 10::numeric ^ (-b.scale))
                        order by abs(a.value - b.value) / greatest(abs(a.value), abs(b.value)) desc
                        limit :most
                        """)
                .param("indicator", indicatorId)
                .param("most", most)
                .query((row, number) ->
                        new Pair(PairedFigure.of(indicatorId, row, "one"), PairedFigure.of(indicatorId, row, "other")))
                .list();
    }
}
