package vn.theo.territory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.theo.storage.Remembered;

/** The lineage of all areas as the database holds it now, read again only after something was written. */
@Repository
public class Lineages {
    private final JdbcClient jdbc;
    private final Areas areas;
    private final Remembered<Lineage> latest = new Remembered<>(this::writes, this::read);

    Lineages(JdbcClient jdbc, Areas areas) {
        this.jdbc = jdbc;
        this.areas = areas;
    }

    public Lineage current() {
        return latest.current();
    }

    /** How many writes this transaction sees and the last of them; a write that was rolled back never comes again. */
    private String writes() {
        return jdbc.sql("select count(*) || ':' || coalesce(max(id), 0) from territory_write")
                .query(String.class)
                .single();
    }

    private Lineage read() {
        Map<Long, Map<Long, Map<String, BigDecimal>>> measured = measured();
        List<Lineage.Transfer> transfers = jdbc.sql("""
                        select t.from_id, t.to_id, c.date, t.share
                        from area_transfer t join area_change c on c.id = t.change_id
                        order by c.date, t.from_id, t.to_id
                        """)
                .query((row, number) -> new Lineage.Transfer(
                        row.getLong("from_id"),
                        row.getLong("to_id"),
                        row.getObject("date", LocalDate.class),
                        row.getBigDecimal("share"),
                        measured.getOrDefault(row.getLong("from_id"), Map.of())
                                .getOrDefault(row.getLong("to_id"), Map.of())))
                .list();
        return new Lineage(areas.listAll(), transfers);
    }

    /** The shares of single indicators, by giving and receiving area. */
    private Map<Long, Map<Long, Map<String, BigDecimal>>> measured() {
        Map<Long, Map<Long, Map<String, BigDecimal>>> shares = new HashMap<>();
        jdbc.sql("select from_id, to_id, measure, share from area_transfer_share")
                .query(row -> {
                    shares.computeIfAbsent(row.getLong("from_id"), id -> new HashMap<>())
                            .computeIfAbsent(row.getLong("to_id"), id -> new HashMap<>())
                            .put(row.getString("measure"), row.getBigDecimal("share"));
                });
        return shares;
    }
}
