package vn.theo.territory.boundary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.site.NotFound;
import vn.theo.territory.Area;

/** The boundaries that the office loaded: sets that are only ever added, and withdrawn with a reason. */
@Repository
public class Boundaries {
    private static final String SETS = """
            select s.id, s.file_name, s.level, s.source, s.licence, s.valid_from, s.sent_by, s.sent_at, s.points,
                (select count(*) from area_boundary b where b.set_id = s.id) as areas,
                w.by, w.at, w.reason
            from area_boundary_set s left join area_boundary_withdrawal w on w.set_id = s.id
            """;

    private final JdbcClient jdbc;

    Boundaries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who took a set back, and why. */
    public record Withdrawal(String by, Instant at, String reason) {}

    /** Boundaries that came in one file. */
    public record Set(
            long id,
            String fileName,
            String level,
            String source,
            String licence,
            LocalDate validFrom,
            String by,
            Instant at,
            int points,
            int areas,
            @Nullable Withdrawal withdrawal) {
        public String address() {
            return "/dia-ban/ranh-gioi/" + id;
        }
    }

    /** The outlines of these areas on that day: of each the one that holds since last. */
    Outlines find(Collection<Area> areas, LocalDate on) {
        Map<Long, Geometry> byArea = new LinkedHashMap<>();
        TreeSet<String> credits = new TreeSet<>();
        jdbc.sql("""
                        select distinct on (b.area_id) b.area_id, b.outline, s.source, s.licence
                        from area_boundary b join area_boundary_set s on s.id = b.set_id
                        where b.area_id = any(:areas::bigint[]) and s.valid_from <= :on::date
                            and not exists (select from area_boundary_withdrawal w where w.set_id = s.id)
                        order by b.area_id, s.valid_from desc, s.id desc
                        """)
                .param("areas", areas.stream().map(Area::id).toArray(Long[]::new))
                .param("on", on)
                .query(row -> {
                    byArea.put(row.getLong("area_id"), geometry(row.getBytes("outline")));
                    credits.add(row.getString("source") + " (" + row.getString("licence") + ")");
                });
        return new Outlines(byArea, List.copyOf(credits));
    }

    /** The outlines that came in one set, by the id of the area. */
    Map<Long, Geometry> ofSet(long set) {
        Map<Long, Geometry> byArea = new LinkedHashMap<>();
        jdbc.sql("select area_id, outline from area_boundary where set_id = :set order by area_id")
                .param("set", set)
                .query(row -> {
                    byArea.put(row.getLong("area_id"), geometry(row.getBytes("outline")));
                });
        return byArea;
    }

    List<Set> list() {
        return jdbc.sql(SETS + "order by s.id desc limit 100")
                .query(Boundaries::set)
                .list();
    }

    Set get(long id) {
        return jdbc.sql(SETS + "where s.id = :id")
                .param("id", id)
                .query(Boundaries::set)
                .optional()
                .orElseThrow(() -> new NotFound("territory.boundary.unknown", String.valueOf(id)));
    }

    @Transactional
    long add(
            String fileName,
            String level,
            String source,
            String licence,
            LocalDate validFrom,
            String by,
            Instant at,
            Map<Area, Geometry> shapes) {
        long id = jdbc.sql("""
                        insert into area_boundary_set (file_name, level, source, licence, valid_from, sent_by, sent_at, points)
                        values (:file, :level, :source, :licence, :from, :by, :at, :points) returning id
                        """)
                .param("file", fileName)
                .param("level", level)
                .param("source", source)
                .param("licence", licence)
                .param("from", validFrom)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("points", SimplifyShapes.points(shapes.values().toArray(Geometry[]::new)))
                .query(Long.class)
                .single();
        WKBWriter writer = new WKBWriter();
        jdbc.sql("""
                        insert into area_boundary (set_id, area_id, outline)
                        select :set, b.area_id, b.outline from unnest(:areas::bigint[], :outlines::bytea[]) as b (area_id, outline)
                        """)
                .param("set", id)
                .param("areas", shapes.keySet().stream().map(Area::id).toArray(Long[]::new))
                .param("outlines", shapes.values().stream().map(writer::write).toArray(byte[][]::new))
                .update();
        return id;
    }

    void withdraw(long id, String by, Instant at, String reason) {
        jdbc.sql("""
                        insert into area_boundary_withdrawal (set_id, by, at, reason) values (:id, :by, :at, :reason)
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .update();
    }

    private static Geometry geometry(byte[] outline) {
        try {
            return new WKBReader(ReadShapes.FACTORY).read(outline);
        } catch (ParseException broken) {
            throw new IllegalStateException("A stored outline cannot be read", broken);
        }
    }

    private static Set set(ResultSet row, int number) throws SQLException {
        String by = row.getString("by");
        return new Set(
                row.getLong("id"),
                row.getString("file_name"),
                row.getString("level"),
                row.getString("source"),
                row.getString("licence"),
                row.getObject("valid_from", LocalDate.class),
                row.getString("sent_by"),
                row.getTimestamp("sent_at").toInstant(),
                row.getInt("points"),
                row.getInt("areas"),
                by == null ? null : new Withdrawal(by, row.getTimestamp("at").toInstant(), row.getString("reason")));
    }
}
