package vn.theo.territory;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes to the record of areas. Every state that an area or a transfer ever had stays, with the act that made it: who, when and
 * why; an act is opened first, in the transaction of the writes.
 */
@Repository
public class TerritoryRecord {
    private static final long TURN = 0x7465_7272_6974L;

    private final JdbcClient jdbc;

    TerritoryRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Why areas are written. */
    public enum Act {
        IMPORTED,
        ENACTED
    }

    /** A share of a transfer that became known after it was recorded. */
    public record LaterShare(long from, long to, BigDecimal share) {}

    /** Waits until nobody else writes areas; the turn ends with the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void waitForTurn() {
        jdbc.sql("select pg_advisory_xact_lock(:turn)")
                .param("turn", TURN)
                .query((row, number) -> 0)
                .list();
    }

    /** Begins an act; what is written to the end of the transaction belongs to it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long open(Act act, String reason, String by, Instant at) {
        long id = jdbc.sql("""
                        insert into territory_act (kind, reason, by, at) values (:kind, :reason, :by, :at) returning id
                        """)
                .param("kind", act.name())
                .param("reason", reason)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        jdbc.sql("select set_config('theo.territory_act', :id, true)")
                .param("id", String.valueOf(id))
                .query(String.class)
                .single();
        return id;
    }

    /**
     * Adds areas and returns their ids in the same order.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException when a code already stands during that time
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Long> add(List<NewArea> areas) {
        List<Long> ids = jdbc.sql("""
                        select nextval(pg_get_serial_sequence('area', 'id')) from generate_series(1, :count)
                        """)
                .param("count", areas.size())
                .query((row, number) -> row.getLong(1))
                .list();
        jdbc.sql("""
                        insert into area (id, code, name, level, valid_from, valid_to, parent_id) overriding system value
                        select * from unnest(:ids::bigint[], :codes::text[], :names::text[], :levels::text[], :from::date[],
                                             :to::date[], :parents::bigint[])
                        """)
                .param("ids", ids.toArray(Long[]::new))
                .param("codes", areas.stream().map(NewArea::code).toArray(String[]::new))
                .param("names", areas.stream().map(NewArea::name).toArray(String[]::new))
                .param("levels", areas.stream().map(NewArea::level).toArray(String[]::new))
                .param("from", areas.stream().map(a -> a.validFrom().toString()).toArray(String[]::new))
                .param("to", areas.stream().map(a -> text(a.validTo())).toArray(String[]::new))
                .param("parents", areas.stream().map(NewArea::parentId).toArray(Long[]::new))
                .update();
        return ids;
    }

    /** Records another name, last day or parent of areas; what stood before stays among their records. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int correct(List<Area> areas) {
        return jdbc.sql("""
                        update area set name = c.name, valid_to = c.valid_to, parent_id = c.parent_id
                        from unnest(:ids::bigint[], :names::text[], :to::date[], :parents::bigint[])
                            as c (id, name, valid_to, parent_id)
                        where area.id = c.id
                        """)
                .param("ids", areas.stream().map(Area::id).toArray(Long[]::new))
                .param("names", areas.stream().map(Area::name).toArray(String[]::new))
                .param("to", areas.stream().map(a -> text(a.validTo())).toArray(String[]::new))
                .param("parents", areas.stream().map(Area::parentId).toArray(Long[]::new))
                .update();
    }

    /** Records the shares of transfers that had none, or other ones. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int correctShares(List<LaterShare> shares) {
        return jdbc.sql("""
                        update area_transfer t set share = c.share
                        from unnest(:from::bigint[], :to::bigint[], :shares::numeric[]) as c (from_id, to_id, share)
                        where t.from_id = c.from_id and t.to_id = c.to_id
                        """)
                .param("from", shares.stream().map(LaterShare::from).toArray(Long[]::new))
                .param("to", shares.stream().map(LaterShare::to).toArray(Long[]::new))
                .param(
                        "shares",
                        shares.stream().map(s -> s.share().toPlainString()).toArray(String[]::new))
                .update();
    }

    /** How many states of an area were recorded, the present one among them. */
    public int countRecords(long areaId) {
        return jdbc.sql("select count(*) from area_record where area_id = :area")
                .param("area", areaId)
                .query(Integer.class)
                .single();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
