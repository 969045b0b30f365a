package vn.theo.body;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.theo.kernel.Evidence;
import vn.theo.kernel.Quote;
import vn.theo.kernel.Slug;
import vn.theo.site.NotFound;
import vn.theo.storage.EvidenceColumns;

/** The people of the record and the posts they were stated to hold. */
@Repository
public class People {
    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The person with this number, also when every mention was taken back.
     *
     * @throws NotFound when there is none
     */
    public Person get(long id) {
        return jdbc.sql("select id, slug, name from person where id = :id")
                .param("id", id)
                .query(People::person)
                .optional()
                .orElseThrow(() -> new NotFound("body.person-not-found", id));
    }

    public Optional<Person> findBySlug(String slug) {
        return jdbc.sql("select id, slug, name from person where slug = :slug")
                .param("slug", slug)
                .query(People::person)
                .optional();
    }

    public Optional<Person> findByName(String name) {
        return jdbc.sql("select id, slug, name from person where key = :key")
                .param("key", NameKey.of(name))
                .query(People::person)
                .optional();
    }

    /** The people who stand in the record, by name. */
    public List<Person> listAll() {
        return jdbc.sql("""
                        select p.id, p.slug, p.name from person p
                        where exists (select from live_person_mention m where m.person_id = p.id)
                        order by p.name collate "vi-x-icu"
                        """).query(People::person).list();
    }

    /** The posts of a person, latest date first, then in the order in which they were printed. */
    public List<Tenure> tenuresOf(long personId) {
        return jdbc.sql("select * from live_tenure where person_id = :personId order by as_of desc, position, id")
                .param("personId", personId)
                .query(People::tenure)
                .list();
    }

    /** The posts that name this body, latest date first. */
    public List<Tenure> tenuresAt(long bodyId) {
        return jdbc.sql("select * from live_tenure where body_id = :bodyId order by as_of desc, id")
                .param("bodyId", bodyId)
                .query(People::tenure)
                .list();
    }

    /** The words that name this person, latest date first. */
    public List<Evidence> listMentions(long personId) {
        return jdbc.sql("select * from live_person_mention where person_id = :personId order by as_of desc, id")
                .param("personId", personId)
                .query((row, number) -> EvidenceColumns.get(row))
                .list();
    }

    /** Waits until nobody else is adding a person, so that one name never becomes two people. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock('person'::regclass::oid::bigint)")
                .query((row, number) -> true)
                .single();
    }

    Person add(String name) {
        String slug = Slug.unused(name, taken -> findBySlug(taken).isPresent());
        long id = jdbc.sql("insert into person (slug, name, key) values (:slug, :name, :key) returning id")
                .param("slug", slug)
                .param("name", name)
                .param("key", NameKey.of(name))
                .query(Long.class)
                .single();
        return new Person(id, slug, name);
    }

    void addMention(long personId, List<String> posts, LocalDate asOf, Evidence evidence) {
        long mentionId = jdbc.sql("""
                        insert into person_mention (person_id, as_of,
                            document_id, span_start, span_end, quote, confirmed_by, confirmed_at)
                        values (:personId, :asOf,
                            :documentId, :spanStart, :spanEnd, :quote, :confirmedBy, :confirmedAt)
                        returning id
                        """)
                .params(EvidenceColumns.parameters(evidence))
                .param("personId", personId)
                .param("asOf", asOf)
                .query(Long.class)
                .single();
        for (int i = 0; i < posts.size(); i++) {
            jdbc.sql("""
                            insert into tenure (mention_id, position, post, post_key)
                            values (:mentionId, :position, :post, :key)
                            """)
                    .param("mentionId", mentionId)
                    .param("position", i)
                    .param("post", posts.get(i))
                    .param("key", NameKey.of(posts.get(i)))
                    .update();
        }
    }

    int retractMentions(long personId, Quote quote, String by, String reason, Instant at) {
        return jdbc.sql("""
                        insert into person_mention_retraction (record_id, by, at, reason)
                        select id, :by, :at, :reason from live_person_mention
                        where person_id = :personId and document_id = :documentId
                            and span_start = :start and span_end = :end
                        """)
                .param("personId", personId)
                .param("documentId", quote.documentId())
                .param("start", quote.span().start())
                .param("end", quote.span().end())
                .param("by", by)
                .param("at", EvidenceColumns.timestamp(at))
                .param("reason", reason)
                .update();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(row.getLong("id"), row.getString("slug"), row.getString("name"));
    }

    private static Tenure tenure(ResultSet row, int number) throws SQLException {
        return new Tenure(
                row.getLong("id"),
                row.getLong("person_id"),
                row.getString("post"),
                row.getObject("body_id", Long.class),
                row.getObject("as_of", LocalDate.class),
                EvidenceColumns.get(row));
    }
}
