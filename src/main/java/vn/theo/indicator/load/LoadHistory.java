package vn.theo.indicator.load;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The loads of the past: who loaded what and when, what was refused, and which were withdrawn. */
@Repository
class LoadHistory {
    private final JdbcClient jdbc;

    LoadHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count() {
        return jdbc.sql("select count(*) from figure_load").query(Integer.class).single();
    }

    /** A page of the loads, the latest first. */
    List<FigureLoad> list(int most, int skipped) {
        return jdbc.sql("""
                        select l.id, l.file_name, l.known_from, l.loaded_by, l.loaded_at, l.row_count, l.added, l.changed,
                               l.unchanged, l.refused, r.retracted_by, r.retracted_at, r.reason
                        from figure_load l left join figure_load_retraction r on r.load_id = l.id
                        order by l.id desc limit :most offset :skipped
                        """)
                .param("most", most)
                .param("skipped", skipped)
                .query(LoadHistory::load)
                .list();
    }

    Optional<FigureLoad> find(int id) {
        return jdbc.sql("""
                        select l.id, l.file_name, l.known_from, l.loaded_by, l.loaded_at, l.row_count, l.added, l.changed,
                               l.unchanged, l.refused, r.retracted_by, r.retracted_at, r.reason
                        from figure_load l left join figure_load_retraction r on r.load_id = l.id
                        where l.id = :id
                        """).param("id", id).query(LoadHistory::load).optional();
    }

    /** The latest load of a file with this digest that still stands. */
    Optional<Integer> findSame(String digest) {
        return jdbc.sql("""
                        select l.id from figure_load l
                        where l.digest = :digest
                          and not exists (select from figure_load_retraction r where r.load_id = l.id)
                        order by l.id desc limit 1
                        """).param("digest", digest).query(Integer.class).optional();
    }

    /** How many values of each indicator a load wrote, the most first; all of them stand as added. */
    List<LoadReport.Count> listCounts(int loadId) {
        return jdbc.sql("""
                        select s.indicator_id, sum(cardinality(p.amounts)) as written
                        from series_part p join series s on s.id = p.series_id
                        where p.load_id = :id
                        group by s.indicator_id order by written desc, s.indicator_id
                        """)
                .param("id", loadId)
                .query((row, number) -> new LoadReport.Count(row.getLong("indicator_id"), row.getInt("written"), 0, 0))
                .list();
    }

    /** A written value of a load, as a row of a table that can be loaded. */
    record Written(
            long indicatorId,
            long areaId,
            String periodKind,
            java.time.LocalDate from,
            java.time.LocalDate to,
            java.math.BigDecimal value,
            String unit,
            int bound,
            String vintage,
            String priceBasis,
            String source,
            int line) {}

    /** Goes through what a load wrote, by indicator, area and period. */
    void eachWritten(int loadId, java.util.function.Consumer<Written> told) {
        jdbc.sql("""
                        select s.indicator_id, s.area_id, s.period_kind, v.first_day, v.last_day,
                               v.amount / (10::numeric ^ p.scale) as value, s.unit, coalesce(v.bound, 0) as bound,
                               s.vintage, s.price_basis, f.name, v.line
                        from series_part p
                        join series s on s.id = p.series_id
                        join figure_source f on f.id = s.source_id
                        cross join lateral unnest(p.starts, p.ends, p.amounts, p.lines, p.bounds)
                            as v(first_day, last_day, amount, line, bound)
                        where p.load_id = :id
                        order by s.indicator_id, s.area_id, s.id, v.first_day
                        """).withFetchSize(5_000).param("id", loadId).query(row -> {
            told.accept(new Written(
                    row.getLong("indicator_id"),
                    row.getLong("area_id"),
                    row.getString("period_kind"),
                    row.getObject("first_day", java.time.LocalDate.class),
                    row.getObject("last_day", java.time.LocalDate.class),
                    row.getBigDecimal("value"),
                    row.getString("unit"),
                    row.getInt("bound"),
                    row.getString("vintage"),
                    row.getString("price_basis"),
                    row.getString("name"),
                    row.getInt("line")));
        });
    }

    void keepRefused(int loadId, byte[] packed) {
        jdbc.sql("insert into figure_load_refusal (load_id, table_rows) values (:id, :rows)")
                .param("id", loadId)
                .param("rows", packed)
                .update();
    }

    Optional<byte[]> findRefused(int loadId) {
        return jdbc.sql("select table_rows from figure_load_refusal where load_id = :id")
                .param("id", loadId)
                .query(byte[].class)
                .optional();
    }

    /** Notes that a load is taken back; false when it was already. */
    boolean withdraw(int loadId, String reason, String by, Instant at) {
        return jdbc.sql("""
                        insert into figure_load_retraction (load_id, retracted_by, retracted_at, reason)
                        select id, :by, :at, :reason from figure_load where id = :id
                        on conflict (load_id) do nothing
                        """)
                        .param("id", loadId)
                        .param("by", by)
                        .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                        .param("reason", reason)
                        .update()
                > 0;
    }

    private static FigureLoad load(ResultSet row, int number) throws SQLException {
        Instant retracted = instant(row, "retracted_at");
        Instant known = instant(row, "known_from");
        Instant loaded = instant(row, "loaded_at");
        return new FigureLoad(
                row.getInt("id"),
                row.getString("file_name"),
                known == null ? Instant.EPOCH : known,
                row.getString("loaded_by"),
                loaded == null ? Instant.EPOCH : loaded,
                row.getInt("row_count"),
                row.getInt("added"),
                row.getInt("changed"),
                row.getInt("unchanged"),
                row.getInt("refused"),
                retracted == null
                        ? null
                        : new FigureLoad.Withdrawal(row.getString("retracted_by"), retracted, row.getString("reason")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
