package vn.theo.explore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.kernel.Slug;
import vn.theo.site.NotFound;

/** The saved views; every change is a version more, so that any can be taken back. */
@Repository
class SavedViews {
    private static final String LATEST = """
            select v.id, v.slug, l.name, l.page, l.query, l.open, l.deleted, l.version, l.written_by, l.written_at
            from saved_view v
            join lateral (select * from saved_view_version x where x.view_id = v.id order by x.version desc limit 1) l
              on true
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    SavedViews(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By name, without deleted ones. */
    List<SavedView> list(boolean onlyOpen) {
        return jdbc.sql(
                        LATEST
                                + " where not l.deleted and (l.open or not :onlyOpen) order by l.name collate \"vi-x-icu\", v.id")
                .param("onlyOpen", onlyOpen)
                .query(SavedViews::view)
                .list();
    }

    Optional<SavedView> find(String slug) {
        return jdbc.sql(LATEST + " where v.slug = :slug")
                .param("slug", slug)
                .query(SavedViews::view)
                .optional();
    }

    SavedView get(String slug) {
        return find(slug).orElseThrow(() -> new NotFound("explore.no-view", slug));
    }

    @Transactional
    SavedView add(String name, String page, String query, boolean open, String by) {
        String slug = Slug.unused(name, taken -> find(taken).isPresent());
        long id = jdbc.sql("insert into saved_view (slug) values (:slug) returning id")
                .param("slug", slug)
                .query(Long.class)
                .single();
        write(id, name, page, query, open, false, by);
        return get(slug);
    }

    /** Adds a version that says so; the earlier ones stay. */
    void write(SavedView view, String by) {
        write(view.id(), view.name(), view.page(), view.query(), view.open(), view.deleted(), by);
    }

    private void write(long id, String name, String page, String query, boolean open, boolean deleted, String by) {
        jdbc.sql("""
                        insert into saved_view_version
                            (view_id, version, name, page, query, open, deleted, written_by, written_at)
                        values (:id, (select count(*) + 1 from saved_view_version where view_id = :id),
                            :name, :page, :query, :open, :deleted, :by, :at)
                        """)
                .param("id", id)
                .param("name", name)
                .param("page", page)
                .param("query", query)
                .param("open", open)
                .param("deleted", deleted)
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The version before the last one; empty for a view that was never changed. */
    Optional<SavedView> findBefore(SavedView view) {
        return jdbc.sql("""
                        select v.id, v.slug, l.name, l.page, l.query, l.open, l.deleted, l.version, l.written_by, l.written_at
                        from saved_view v join saved_view_version l on l.view_id = v.id
                        where v.id = :id and l.version = :version
                        """)
                .param("id", view.id())
                .param("version", view.version() - 1)
                .query(SavedViews::view)
                .optional();
    }

    private static SavedView view(ResultSet row, int number) throws SQLException {
        return new SavedView(
                row.getLong("id"),
                row.getString("slug"),
                row.getString("name"),
                row.getString("page"),
                row.getString("query"),
                row.getBoolean("open"),
                row.getBoolean("deleted"),
                row.getInt("version"),
                row.getString("written_by"),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }
}
