package vn.theo.territory;

import java.time.LocalDate;
import java.util.List;
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
        List<Lineage.Transfer> transfers = jdbc.sql("""
                        select t.from_id, t.to_id, c.date, t.share
                        from area_transfer t join area_change c on c.id = t.change_id
                        order by c.date, t.from_id, t.to_id
                        """)
                .query((row, number) -> new Lineage.Transfer(
                        row.getLong("from_id"),
                        row.getLong("to_id"),
                        row.getObject("date", LocalDate.class),
                        row.getBigDecimal("share")))
                .list();
        return new Lineage(areas.listAll(), transfers);
    }
}
