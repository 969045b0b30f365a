package vn.theo.check.doubt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.theo.check.rule.DoubtKind;
import vn.theo.indicator.FigureDoubt;
import vn.theo.indicator.FigureDoubts;
import vn.theo.indicator.IndicatorDoubts;
import vn.theo.indicator.PriceBasis;
import vn.theo.kernel.Period;
import vn.theo.storage.Commits;

/**
 * Tells every page which figures are in doubt: those that a doubt is mainly about, while it is open or waits for a correction.
 * What was read is kept for each indicator for as long as nobody checked it or settled anything since.
 */
@Repository
class KnownDoubts implements FigureDoubts {
    private static final IndicatorDoubts NOTHING = new IndicatorDoubts(List.of());
    private static final String[] ROLES = Arrays.stream(FigureRole.values())
            .filter(FigureRole::isDoubted)
            .map(Enum::name)
            .toArray(String[]::new);

    private record Kept(String writes, @Nullable String seen, IndicatorDoubts doubts) {}

    private final JdbcClient jdbc;
    private final Map<Long, Kept> kept = new ConcurrentHashMap<>();

    KnownDoubts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Long, IndicatorDoubts> listAbout(Collection<Long> indicatorIds) {
        Optional<String> seen = Commits.seen();
        Map<Long, IndicatorDoubts> known = new HashMap<>();
        List<Long> unsure = new ArrayList<>();
        for (long id : Set.copyOf(indicatorIds)) {
            Kept entry = kept.get(id);
            if (entry != null && seen.isPresent() && seen.get().equals(entry.seen)) {
                known.put(id, entry.doubts);
            } else {
                unsure.add(id);
            }
        }
        if (!unsure.isEmpty()) {
            known.putAll(ask(unsure, seen.orElse(null)));
        }
        return known;
    }

    private Map<Long, IndicatorDoubts> ask(List<Long> unsure, @Nullable String seen) {
        Map<Long, String> writes = writes(unsure);
        Map<Long, IndicatorDoubts> known = new HashMap<>();
        List<Long> changed = new ArrayList<>();
        for (long id : unsure) {
            Kept entry = kept.get(id);
            if (entry != null && entry.writes.equals(writes.get(id))) {
                known.put(id, entry.doubts);
            } else {
                changed.add(id);
            }
        }
        if (!changed.isEmpty()) {
            Map<Long, List<FigureDoubt>> read = read(changed);
            changed.forEach(id -> {
                List<FigureDoubt> found = read.getOrDefault(id, List.of());
                known.put(id, found.isEmpty() ? NOTHING : new IndicatorDoubts(found));
            });
        }
        known.forEach((id, doubts) -> kept.put(id, new Kept(writes.getOrDefault(id, ""), seen, doubts)));
        return known;
    }

    /** By indicator, how many checks and settlements this transaction sees and the last of them. */
    private Map<Long, String> writes(List<Long> indicatorIds) {
        Map<Long, String> writes = new HashMap<>();
        jdbc.sql("""
                        select i.id, concat_ws(':',
                            (select count(*) || ':' || coalesce(max(p.id), 0) from check_pass p where p.indicator_id = i.id),
                            (select count(*) || ':' || coalesce(max(id), 0) from doubt_settlement),
                            (select count(*) from doubt_settlement_undo)) as writes
                        from unnest(:ids::bigint[]) as i (id)
                        """).param("ids", indicatorIds.toArray(Long[]::new)).query(row -> {
            writes.put(row.getLong("id"), row.getString("writes"));
        });
        return writes;
    }

    private Map<Long, List<FigureDoubt>> read(List<Long> indicatorIds) {
        Map<Long, List<FigureDoubt>> found = new HashMap<>();
        jdbc.sql("""
                        select d.id, d.kind, d.state, d.documents, f.*
                        from doubt_now d
                        cross join lateral jsonb_to_recordset(d.content -> 'figures') as f (
                            role text, "indicatorId" bigint, "areaId" bigint, period text, value numeric, unit text,
                            "priceBasis" text, "observationId" bigint)
                        where d.indicator_id = any(:ids) and d.state in ('OPEN', 'CORRECTING') and f.role = any(:roles)
                          and f."indicatorId" = d.indicator_id
                        order by d.id
                        """)
                .param("ids", indicatorIds.toArray(Long[]::new))
                .param("roles", ROLES)
                .query(row -> {
                    found.computeIfAbsent(row.getLong("indicatorId"), absent -> new ArrayList<>())
                            .add(doubt(row));
                });
        return found;
    }

    private static FigureDoubt doubt(ResultSet row) throws SQLException {
        DoubtKind kind = DoubtKind.valueOf(row.getString("kind"));
        boolean wrong = DoubtState.valueOf(row.getString("state")) == DoubtState.CORRECTING;
        long observation = row.getLong("observationId");
        boolean loaded = row.wasNull();
        return new FigureDoubt(
                row.getLong("indicatorId"),
                row.getLong("areaId"),
                Period.of(row.getString("period")),
                PriceBasis.valueOf(row.getString("priceBasis")),
                loaded ? null : observation,
                row.getBigDecimal("value"),
                row.getString("unit"),
                wrong || kind.disputesFigures(),
                "check.kind." + kind.slug(),
                Doubt.addressOf(row.getLong("id")),
                Set.of((Long[]) row.getArray("documents").getArray()));
    }
}
