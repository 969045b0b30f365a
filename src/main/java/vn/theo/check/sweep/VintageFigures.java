package vn.theo.check.sweep;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.theo.indicator.Observation;

/** Finds what was published or planned for a period before its firmest value, in loaded tables and single observations alike. */
@Repository
class VintageFigures {
    private final JdbcClient jdbc;

    VintageFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two values of one area and period in the same prices and unit, one of them less firm. */
    record Pair(Observation earlier, Observation firmer) {}

    /** Those that differ by more than a few percent, plans by about a power of ten; the furthest apart first. */
    List<Pair> list(long indicatorId, int most) {
        return jdbc.sql("""
                        with loaded as (
                            select distinct on (s.id, v.first_day, v.last_day)
                                   s.area_id, s.period_kind, s.vintage, s.unit, s.price_basis, f.name as source,
                                   v.first_day, v.last_day, v.amount * 10::numeric ^ (-p.scale) as value,
                                   coalesce(v.bound, 0) as bound, l.known_from
                            from series s
                            join figure_source f on f.id = s.source_id
                            join series_part p on p.series_id = s.id
                            join figure_load l on l.id = p.load_id
                            cross join unnest(p.starts, p.ends, p.amounts, p.bounds)
                                as v (first_day, last_day, amount, bound)
                            where s.indicator_id = :indicator and s.vintage <> 'INFERRED'
                              and not exists (select from figure_load_retraction x where x.load_id = l.id)
                              and exists (
                                  select from series r
                                  where r.indicator_id = s.indicator_id and r.area_id = s.area_id
                                    and r.period_kind = s.period_kind and r.price_basis = s.price_basis
                                    and r.vintage <> s.vintage
                                  union all
                                  select from observation o
                                  where o.indicator_id = s.indicator_id and o.area_id = s.area_id
                                    and o.period_kind = s.period_kind and o.price_basis = s.price_basis
                                    and o.vintage <> s.vintage)
                            order by s.id, v.first_day, v.last_day, l.known_from desc, l.id desc
                        ), figure as (
                            select x.*, array_position(
                                       array['PLAN', 'STATED', 'ESTIMATE', 'PRELIMINARY', 'OFFICIAL'], x.vintage) as firmness
                            from (
                                select null::bigint as id, area_id, period_kind, vintage, unit, price_basis, source, first_day,
                                       last_day, value, known_from
                                from loaded where bound = 0 and value > 0
                                union all
                                select id, area_id, period_kind, vintage, unit, price_basis, source, period_from, period_to, value,
                                       known_from
                                from observation_in_force
                                where indicator_id = :indicator and bound = 'EXACT' and vintage <> 'INFERRED' and value > 0) x
                        ), firmest as (
                            select distinct on (area_id, period_kind, first_day, last_day, unit, price_basis) *
                            from figure where vintage <> 'PLAN'
                            order by area_id, period_kind, first_day, last_day, unit, price_basis, firmness desc,
                                     known_from desc, id desc
                        )
                        select a.area_id, a.period_kind, a.first_day, a.last_day, a.unit, a.price_basis,
                               a.id as earlier_id, trim_scale(a.value) as earlier_value, a.vintage as earlier_vintage,
                               a.source as earlier_source,
                               b.id as firmer_id, trim_scale(b.value) as firmer_value, b.vintage as firmer_vintage,
                               b.source as firmer_source
                        from figure a
                        join firmest b on b.area_id = a.area_id and b.period_kind = a.period_kind
                            and b.first_day = a.first_day and b.last_day = a.last_day and b.unit = a.unit
                            and b.price_basis = a.price_basis and b.firmness > a.firmness
                        where a.vintage in ('PLAN', 'ESTIMATE', 'PRELIMINARY')
                          and greatest(a.value, b.value) > least(a.value, b.value)
                              * case when a.vintage = 'PLAN' then 6 else 1.1 end
                        order by abs(ln(a.value / b.value)) desc
                        limit :most
                        """)
                .param("indicator", indicatorId)
                .param("most", most)
                .query((row, number) -> new Pair(
                        PairedFigure.of(indicatorId, row, "earlier"), PairedFigure.of(indicatorId, row, "firmer")))
                .list();
    }
}
