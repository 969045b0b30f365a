package vn.theo.check.sweep;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.theo.check.doubt.Figure;
import vn.theo.check.doubt.FoundDoubt;
import vn.theo.indicator.Vintage;
import vn.theo.kernel.Evidence;
import vn.theo.kernel.Period;
import vn.theo.storage.EvidenceColumns;

/** Finds out who states the figures of doubts found in tables: an observation with its words, or a line of a loaded file. */
@Repository
class FigureOrigins {
    /** Stands between the name of a source and the line of the file that was loaded from it. */
    private static final String MARK = " · ";

    private final JdbcClient jdbc;

    FigureOrigins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same doubts, each figure with its source. */
    List<FoundDoubt> fill(List<FoundDoubt> doubts) {
        List<Figure> open = doubts.stream()
                .flatMap(doubt -> doubt.figures().stream())
                .filter(figure -> figure.source().isEmpty())
                .distinct()
                .toList();
        if (open.isEmpty()) {
            return doubts;
        }
        Map<Figure, Figure> known = find(open);
        return doubts.stream()
                .map(doubt -> new FoundDoubt(
                        doubt.kind(),
                        doubt.indicatorId(),
                        doubt.areaId(),
                        doubt.period(),
                        doubt.about(),
                        doubt.figures().stream()
                                .map(figure -> known.getOrDefault(figure, figure))
                                .toList(),
                        doubt.readings(),
                        doubt.off()))
                .toList();
    }

    private Map<Figure, Figure> find(List<Figure> open) {
        List<Period> periods =
                open.stream().map(figure -> Period.of(figure.period())).toList();
        Map<Figure, Figure> known = new HashMap<>();
        jdbc.sql("""
                        select k.n, o.id, o.value, o.unit, o.vintage as single_vintage, o.source as single_source,
                               o.document_id, o.span_start, o.span_end, o.quote, o.confirmed_by, o.confirmed_at,
                               s.name, s.file_name, s.line, s.vintage
                        from unnest(:indicators::bigint[], :areas::bigint[], :kinds::text[], :froms::date[], :tos::date[],
                                    :bases::text[]) with ordinality
                            as k (indicator, area, kind, first_day, last_day, basis, n)
                        left join lateral (
                            select x.* from observation_in_force x
                            where x.indicator_id = k.indicator and x.area_id = k.area and x.period_kind = k.kind
                              and x.period_from = k.first_day and x.period_to = k.last_day and x.price_basis = k.basis
                              and x.vintage <> 'PLAN'
                            order by array_position(
                                         array['STATED', 'INFERRED', 'ESTIMATE', 'PRELIMINARY', 'OFFICIAL'], x.vintage) desc,
                                     x.known_from desc, x.id desc
                            limit 1) o on true
                        left join lateral (
                            select f.name, l.file_name, p.lines[array_position(p.starts, k.first_day)] as line, x.vintage
                            from series x
                            join figure_source f on f.id = x.source_id
                            join series_part p on p.series_id = x.id
                            join figure_load l on l.id = p.load_id
                            where x.indicator_id = k.indicator and x.area_id = k.area and x.period_kind = k.kind
                              and x.price_basis = k.basis and x.vintage <> 'PLAN' and k.first_day = any(p.starts)
                              and not exists (select from figure_load_retraction r where r.load_id = l.id)
                            order by array_position(
                                         array['STATED', 'INFERRED', 'ESTIMATE', 'PRELIMINARY', 'OFFICIAL'], x.vintage) desc,
                                     l.known_from desc, l.id desc
                            limit 1) s on true
                        """)
                .param("indicators", open.stream().map(Figure::indicatorId).toArray(Long[]::new))
                .param("areas", open.stream().map(Figure::areaId).toArray(Long[]::new))
                .param(
                        "kinds",
                        periods.stream().map(period -> period.kind().name()).toArray(String[]::new))
                .param(
                        "froms",
                        periods.stream().map(period -> period.from().toString()).toArray(String[]::new))
                .param(
                        "tos",
                        periods.stream().map(period -> period.to().toString()).toArray(String[]::new))
                .param(
                        "bases",
                        open.stream().map(figure -> figure.priceBasis().name()).toArray(String[]::new))
                .query(row -> {
                    Figure figure = open.get(Math.toIntExact(row.getLong("n")) - 1);
                    known.put(figure, filled(figure, row));
                });
        return known;
    }

    /** Of an observation and a loaded value the one as firm as the grid shows it. */
    private static Figure filled(Figure figure, ResultSet row) throws SQLException {
        long observation = row.getLong("id");
        boolean single = !row.wasNull();
        String loaded = row.getString("name");
        Vintage vintage = figure.vintage();
        if (single && (loaded == null || vintage == null || vintage.name().equals(row.getString("single_vintage")))) {
            Evidence evidence = EvidenceColumns.find(row);
            BigDecimal value = row.getBigDecimal("value");
            return new Figure(
                    figure.role(),
                    figure.indicatorId(),
                    figure.areaId(),
                    figure.period(),
                    value,
                    row.getString("unit"),
                    figure.bound(),
                    Vintage.valueOf(row.getString("single_vintage")),
                    figure.priceBasis(),
                    row.getString("single_source"),
                    observation,
                    null,
                    evidence == null ? null : evidence.quote());
        }
        return loaded == null ? figure : withSource(figure, loaded + MARK + place(row));
    }

    private static String place(ResultSet row) throws SQLException {
        return row.getString("file_name") + ":" + row.getInt("line");
    }

    private static Figure withSource(Figure figure, String source) {
        return new Figure(
                figure.role(),
                figure.indicatorId(),
                figure.areaId(),
                figure.period(),
                figure.value(),
                figure.unit(),
                figure.bound(),
                figure.vintage(),
                figure.priceBasis(),
                source,
                null,
                null,
                figure.quote());
    }

    /** The source without the line of the file. */
    static String nameOnly(String source) {
        int mark = source.lastIndexOf(MARK);
        return mark < 0 ? source : source.substring(0, mark);
    }
}
