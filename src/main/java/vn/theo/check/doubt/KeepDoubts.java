package vn.theo.check.doubt;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what a check of an indicator found beside what is on record: new doubts, changed figures, doubts no longer found. */
@Repository
public class KeepDoubts {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    KeepDoubts(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    private record Known(long id, boolean found, String fingerprint) {}

    /** Adds rows for what has changed since the last check of this indicator; what is the same adds none. */
    @Transactional
    public void keep(long indicatorId, List<FoundDoubt> found) {
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        Map<String, FoundDoubt> byKey = new LinkedHashMap<>();
        found.forEach(doubt -> byKey.putIfAbsent(doubt.key(), doubt));
        Map<String, Known> known = known(indicatorId);
        List<FoundDoubt> fresh = byKey.entrySet().stream()
                .filter(entry -> !known.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (!fresh.isEmpty()) {
            insert(indicatorId, fresh, now);
            known.putAll(known(indicatorId));
        }
        Map<Long, FoundDoubt> sightings = new LinkedHashMap<>();
        byKey.forEach((key, doubt) -> {
            Known standing = known.get(key);
            if (standing != null && !(standing.found && standing.fingerprint.equals(doubt.fingerprint()))) {
                sightings.put(standing.id, doubt);
            }
        });
        sight(sightings, now);
        Set<String> keys = byKey.keySet();
        miss(
                known.entrySet().stream()
                        .filter(entry -> entry.getValue().found && !keys.contains(entry.getKey()))
                        .map(entry -> entry.getValue().id)
                        .collect(Collectors.toList()),
                now);
    }

    private Map<String, Known> known(long indicatorId) {
        Map<String, Known> known = new HashMap<>();
        jdbc.sql("""
                        select d.id, d.kind || '|' || d.area_id || '|' || d.period_kind || ' ' || d.period_from || ' '
                                   || d.period_to || '|' || d.about as key,
                               coalesce(s.found, false) as found, coalesce(s.fingerprint, '') as fingerprint
                        from doubt d
                        left join lateral (
                            select x.found, x.fingerprint from doubt_sighting x
                            where x.doubt_id = d.id order by x.id desc limit 1) s on true
                        where d.indicator_id = :indicator
                        """).param("indicator", indicatorId).query(row -> {
            known.put(
                    row.getString("key"),
                    new Known(row.getLong("id"), row.getBoolean("found"), row.getString("fingerprint")));
        });
        return known;
    }

    private void insert(long indicatorId, List<FoundDoubt> fresh, OffsetDateTime now) {
        jdbc.sql("""
                        insert into doubt (kind, indicator_id, area_id, period_kind, period_from, period_to, about, first_seen)
                        select x.kind, :indicator, x.area, x.period_kind, x.period_from, x.period_to, x.about, :now
                        from unnest(:kinds::text[], :areas::bigint[], :periodKinds::text[], :froms::date[], :tos::date[],
                                    :abouts::text[])
                            as x (kind, area, period_kind, period_from, period_to, about)
                        """)
                .param("indicator", indicatorId)
                .param("now", now)
                .param("kinds", texts(fresh, doubt -> doubt.kind().name()))
                .param("areas", fresh.stream().map(FoundDoubt::areaId).toArray(Long[]::new))
                .param(
                        "periodKinds",
                        texts(fresh, doubt -> doubt.period().kind().name()))
                .param("froms", texts(fresh, doubt -> doubt.period().from().toString()))
                .param("tos", texts(fresh, doubt -> doubt.period().to().toString()))
                .param("abouts", texts(fresh, FoundDoubt::about))
                .update();
    }

    private void sight(Map<Long, FoundDoubt> sightings, OffsetDateTime now) {
        if (sightings.isEmpty()) {
            return;
        }
        List<FoundDoubt> doubts = new ArrayList<>(sightings.values());
        jdbc.sql("""
                        insert into doubt_sighting
                            (doubt_id, found, fingerprint, content, off, documents, observations, claims, seen_at)
                        select x.id, true, x.fingerprint, x.content::jsonb, x.off, x.documents::bigint[],
                               x.observations::bigint[], x.claims::bigint[], :now
                        from unnest(:ids::bigint[], :fingerprints::text[], :contents::text[], :offs::numeric[],
                                    :documents::text[], :observations::text[], :claims::text[])
                            as x (id, fingerprint, content, off, documents, observations, claims)
                        """)
                .param("now", now)
                .param("ids", sightings.keySet().toArray(Long[]::new))
                .param("fingerprints", texts(doubts, FoundDoubt::fingerprint))
                .param("contents", texts(doubts, this::content))
                .param("offs", doubts.stream().map(FoundDoubt::off).toArray(BigDecimal[]::new))
                .param("documents", texts(doubts, doubt -> literal(doubt.documents())))
                .param("observations", texts(doubts, doubt -> literal(doubt.observations())))
                .param("claims", texts(doubts, doubt -> literal(doubt.claims())))
                .update();
    }

    private void miss(List<Long> ids, OffsetDateTime now) {
        if (!ids.isEmpty()) {
            jdbc.sql("""
                            insert into doubt_sighting (doubt_id, found, fingerprint, seen_at)
                            select id, false, '', :now from unnest(:ids::bigint[]) as x (id)
                            """)
                    .param("ids", ids.toArray(Long[]::new))
                    .param("now", now)
                    .update();
        }
    }

    private String content(FoundDoubt doubt) {
        return json.writeValueAsString(new DoubtContent(doubt.figures(), doubt.readings()));
    }

    /** An array of numbers as PostgreSQL writes it. */
    private static String literal(Long[] ids) {
        return List.of(ids).stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private static String[] texts(List<FoundDoubt> doubts, java.util.function.Function<FoundDoubt, String> text) {
        return doubts.stream().map(text).toArray(String[]::new);
    }
}
