package vn.theo.territory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.theo.site.NotFound;

/** The areas of every date, and which of them is the province of this office. */
@Repository
public class Areas {
    private static final String COLUMNS = "select id, code, name, level, valid_from, valid_to, parent_id from area ";

    private final JdbcClient jdbc;

    Areas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Area get(long id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(Areas::area)
                .optional()
                .orElseThrow(() -> new NotFound("territory.no-id", String.valueOf(id)));
    }

    /** The area that bore the code on that day. */
    public Optional<Area> findByCode(String code, LocalDate on) {
        return jdbc.sql(COLUMNS + """
                        where code = :code and daterange(valid_from, valid_to, '[]') @> :on::date
                        """)
                .param("code", code)
                .param("on", on)
                .query(Areas::area)
                .optional();
    }

    /** The area named by {@link Area#key()}, or by a bare code: the one that bears it now or bore it last. */
    public Optional<Area> findByKey(String key) {
        int at = key.indexOf('@');
        return jdbc.sql(COLUMNS + """
                        where code = :code and (:last = '' or valid_to = nullif(:last, '')::date)
                        order by valid_from desc limit 1
                        """)
                .param("code", at < 0 ? key : key.substring(0, at))
                .param("last", at < 0 ? "" : dateOrNever(key.substring(at + 1)))
                .query(Areas::area)
                .optional();
    }

    public List<Area> listOn(LocalDate on, String level) {
        return jdbc.sql(COLUMNS + """
                        where level = :level and daterange(valid_from, valid_to, '[]') @> :on::date
                        order by code
                        """)
                .param("level", level)
                .param("on", on)
                .query(Areas::area)
                .list();
    }

    public List<Area> listAll() {
        return jdbc.sql(COLUMNS + "order by code, valid_from")
                .query(Areas::area)
                .list();
    }

    public List<Area> listByIds(Collection<Long> ids) {
        return jdbc.sql(COLUMNS + "where id = any(:ids) order by code, valid_from")
                .param("ids", ids.toArray(Long[]::new))
                .query(Areas::area)
                .list();
    }

    /** The areas directly under this one on that day. */
    public List<Area> listChildren(long parentId, LocalDate on) {
        return jdbc.sql(COLUMNS + """
                        where parent_id = :parent and daterange(valid_from, valid_to, '[]') @> :on::date
                        order by code
                        """)
                .param("parent", parentId)
                .param("on", on)
                .query(Areas::area)
                .list();
    }

    /** Every validity of a code, oldest first. */
    public List<Area> listByCode(String code) {
        return jdbc.sql(COLUMNS + "where code = :code order by valid_from")
                .param("code", code)
                .query(Areas::area)
                .list();
    }

    /**
     * Adds an area.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException when the code already stands during that time
     */
    public Area add(NewArea area) {
        return jdbc.sql("""
                        insert into area (code, name, level, valid_from, valid_to, parent_id)
                        values (:code, :name, :level, :validFrom, :validTo, :parentId)
                        returning id, code, name, level, valid_from, valid_to, parent_id
                        """)
                .param("code", area.code())
                .param("name", area.name())
                .param("level", area.level())
                .param("validFrom", area.validFrom())
                .param("validTo", area.validTo())
                .param("parentId", area.parentId())
                .query(Areas::area)
                .single();
    }

    /** The province of this office; the country while none was chosen. */
    public Area home() {
        return jdbc.sql(COLUMNS + """
                        where id = coalesce(
                            (select area_id from home_area order by id desc limit 1),
                            (select min(id) from area where level = 'COUNTRY'))
                        """).query(Areas::area).single();
    }

    /** Chooses the province of this office from now on. */
    public void chooseHome(long areaId, String by) {
        jdbc.sql("insert into home_area (area_id, set_by) values (:area, :by)")
                .param("area", areaId)
                .param("by", by)
                .update();
    }

    private static String dateOrNever(String text) {
        return text.matches("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])") ? text : "0001-01-01";
    }

    private static Area area(ResultSet row, int number) throws SQLException {
        return new Area(
                row.getLong("id"),
                row.getString("code"),
                row.getString("name"),
                row.getString("level"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getObject("parent_id", Long.class));
    }
}
