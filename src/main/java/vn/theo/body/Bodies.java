package vn.theo.body;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.theo.kernel.Evidence;
import vn.theo.kernel.Quote;
import vn.theo.kernel.Slug;
import vn.theo.site.NotFound;
import vn.theo.storage.EvidenceColumns;

/** The bodies and the forms of their names. */
@Repository
public class Bodies {
    private final JdbcClient jdbc;

    Bodies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The body with this number, also when every mention of it was taken back.
     *
     * @throws NotFound when there is none
     */
    public Body get(long id) {
        return jdbc.sql("select id, slug, name, kind from body where id = :id")
                .param("id", id)
                .query(Bodies::body)
                .optional()
                .orElseThrow(() -> new NotFound("body.not-found", id));
    }

    public Optional<Body> findBySlug(String slug) {
        return jdbc.sql("select id, slug, name, kind from body where slug = :slug")
                .param("slug", slug)
                .query(Bodies::body)
                .optional();
    }

    /** The body that is printed so, in any spelling that {@link NameKey} takes as the same. */
    public Optional<Body> findByName(String printed) {
        return jdbc.sql("""
                        select b.id, b.slug, b.name, b.kind from body b
                        join body_alias a on a.body_id = b.id
                        where a.key = :key
                        """)
                .param("key", NameKey.of(printed))
                .query(Bodies::body)
                .optional();
    }

    /** The bodies that stand in the record, by name. */
    public List<Body> listAll() {
        return jdbc.sql("""
                        select b.id, b.slug, b.name, b.kind from body b
                        where exists (select from live_body_mention m where m.body_id = b.id)
                        order by b.name collate "vi-x-icu"
                        """).query(Bodies::body).list();
    }

    public List<BodyMention> listMentions(long bodyId) {
        return jdbc.sql("select * from live_body_mention where body_id = :bodyId order by id")
                .param("bodyId", bodyId)
                .query((row, number) -> new BodyMention(
                        row.getString("printed"), EvidenceColumns.find(row), row.getString("recorded_by")))
                .list();
    }

    /** Every printed form that leads to this body, its own name first. */
    public List<String> listNames(long bodyId) {
        return jdbc.sql("select printed from body_alias where body_id = :bodyId order by recorded_at, key")
                .param("bodyId", bodyId)
                .query((row, number) -> row.getString("printed"))
                .list();
    }

    /** Waits until nobody else is adding a body, so that one name never becomes two bodies. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock('body'::regclass::oid::bigint)")
                .query((row, number) -> true)
                .single();
    }

    Body add(String name) {
        String slug = Slug.unused(name, taken -> findBySlug(taken).isPresent());
        String kind = OrgKind.ofName(name).name();
        long id = jdbc.sql("insert into body (slug, name, kind) values (:slug, :name, :kind) returning id")
                .param("slug", slug)
                .param("name", name)
                .param("kind", kind)
                .query(Long.class)
                .single();
        return new Body(id, slug, name, kind);
    }

    void addAlias(long bodyId, String printed, String by, Instant at) {
        jdbc.sql("""
                        insert into body_alias (key, body_id, printed, recorded_by, recorded_at)
                        values (:key, :bodyId, :printed, :by, :at)
                        """)
                .param("key", NameKey.of(printed))
                .param("bodyId", bodyId)
                .param("printed", printed)
                .param("by", by)
                .param("at", EvidenceColumns.timestamp(at))
                .update();
    }

    void addMention(long bodyId, String printed, @Nullable Evidence evidence, String by, Instant at) {
        jdbc.sql("""
                        insert into body_mention (body_id, printed, recorded_by, recorded_at,
                            document_id, span_start, span_end, quote, confirmed_by, confirmed_at)
                        values (:bodyId, :printed, :by, :at,
                            :documentId, :spanStart, :spanEnd, :quote, :confirmedBy, :confirmedAt)
                        """)
                .params(EvidenceColumns.parameters(evidence))
                .param("bodyId", bodyId)
                .param("printed", printed)
                .param("by", by)
                .param("at", EvidenceColumns.timestamp(at))
                .update();
    }

    int retractMentions(long bodyId, Quote quote, String by, String reason, Instant at) {
        return jdbc.sql("""
                        insert into body_mention_retraction (record_id, by, at, reason)
                        select id, :by, :at, :reason from live_body_mention
                        where body_id = :bodyId and document_id = :documentId
                            and span_start = :start and span_end = :end
                        """)
                .param("bodyId", bodyId)
                .param("documentId", quote.documentId())
                .param("start", quote.span().start())
                .param("end", quote.span().end())
                .param("by", by)
                .param("at", EvidenceColumns.timestamp(at))
                .param("reason", reason)
                .update();
    }

    private static Body body(ResultSet row, int number) throws SQLException {
        return new Body(row.getLong("id"), row.getString("slug"), row.getString("name"), row.getString("kind"));
    }
}
