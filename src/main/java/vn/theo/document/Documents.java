package vn.theo.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.theo.kernel.Quote;
import vn.theo.kernel.SentenceCase;
import vn.theo.kernel.Span;
import vn.theo.reading.FoundFrame;
import vn.theo.reading.ReceivedText;
import vn.theo.reading.ShownText;
import vn.theo.site.NotFound;
import vn.theo.site.PublicWords;
import vn.theo.site.Texts;

/** The texts as received, with what people set for them. */
@Repository
public class Documents implements PublicWords {
    private static final String DOCUMENT = """
            select d.id, d.title, d.file_name, d.text, d.received_at, d.received_by, d.event_date, d.open_to_public,
                   d.published, d.frame_confirmed, q.state,
                   (select r.frame from document_reading r where r.document_id = d.id order by r.id desc limit 1) as frame
            from document_now d join queue_line q on q.document_id = d.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Documents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The text with this id.
     *
     * @throws NotFound when there is none
     */
    public StoredDocument get(long id) {
        return find(id).orElseThrow(() -> new NotFound("document.unknown", String.valueOf(id)));
    }

    public Optional<StoredDocument> find(long id) {
        return jdbc.sql(DOCUMENT + " where d.id = :id")
                .param("id", id)
                .query(Documents::document)
                .optional();
    }

    Optional<StoredDocument> findByDigest(String digest) {
        return jdbc.sql("select id from document where digest = :digest")
                .param("digest", digest)
                .query(Long.class)
                .optional()
                .map(this::get);
    }

    /** Whether the office has opened the text to everyone. */
    @Override
    public boolean isPublic(long documentId) {
        return jdbc.sql("select open_to_public from document_now where id = :id")
                .param("id", documentId)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** The texts that arrived last, newest first, without those set aside. */
    public List<QueuedDocument> listNewest(int most) {
        return jdbc.sql("""
                        select document_id, title, file_name, received_at, received_by, state, total, decided, confirmed
                        from queue_line where aside is null
                        order by received_at desc, document_id desc limit :most
                        """).param("most", most).query(Documents::queued).list();
    }

    /**
     * The texts whose titles hold every one of these words (lower case, without diacritics), newest first.
     *
     * @param onlyPublic only those that the office has opened to everyone
     */
    public List<QueuedDocument> search(List<String> words, boolean onlyPublic, int most) {
        return jdbc.sql("""
                        select q.document_id, q.title, q.file_name, q.received_at, q.received_by, q.state, q.total, q.decided,
                               q.confirmed
                        from queue_line q
                        where q.aside is null and ' ' || q.folded like all (cast(:patterns as text[]))
                          and (not :onlyPublic
                               or (select d.open_to_public from document_now d where d.id = q.document_id))
                        order by q.received_at desc, q.document_id desc limit :most
                        """)
                .param("patterns", words.stream().map(word -> "% " + word + "%").toArray(String[]::new))
                .param("onlyPublic", onlyPublic)
                .param("most", most)
                .query(Documents::queued)
                .list();
    }

    /** How many texts there are, those set aside included. */
    public int count() {
        return jdbc.sql("select count(*) from document").query(Integer.class).single();
    }

    /** How many texts stand in each state, every state present; those set aside do not count. */
    public Map<DocumentState, Integer> countByState() {
        Map<DocumentState, Integer> counts = new EnumMap<>(DocumentState.class);
        for (DocumentState state : DocumentState.values()) {
            counts.put(state, 0);
        }
        jdbc.sql("select state, count(*) as count from queue_line where aside is null group by state")
                .query((row, number) -> counts.put(DocumentState.valueOf(row.getString("state")), row.getInt("count")))
                .list();
        return counts;
    }

    public QueuedDocument progressOf(long id) {
        return jdbc.sql("""
                        select document_id, title, file_name, received_at, received_by, state, total, decided, confirmed
                        from queue_line where document_id = :id
                        """).param("id", id).query(Documents::queued).single();
    }

    /** Holds the text until the transaction ends: decisions about it and new readings of it come one after the other. */
    void hold(long id) {
        boolean held = jdbc.sql("select id from document where id = :id for no key update")
                .param("id", id)
                .query(Long.class)
                .optional()
                .isPresent();
        if (!held) {
            throw new NotFound("document.unknown", String.valueOf(id));
        }
    }

    /**
     * The words of this span.
     *
     * @throws IllegalArgumentException when the span reaches beyond the text
     */
    public Quote quote(long documentId, Span span) {
        String text = get(documentId).text();
        if (span.end() > text.codePointCount(0, text.length())) {
            throw new IllegalArgumentException("Document " + documentId + " ends before " + span.end());
        }
        return new Quote(documentId, span, span.of(text));
    }

    /** What a person sees of the text: the text itself, or what a browser would show of its HTML. */
    public ShownText shown(StoredDocument document) {
        return ShownText.of(received(document));
    }

    /** The text as it goes to the reader. */
    public ReceivedText.Accepted received(StoredDocument document) {
        String markup = jdbc.sql("select markup from document where id = :id")
                .param("id", document.id())
                .query(String.class)
                .single();
        return new ReceivedText.Accepted(document.text(), ReceivedText.Markup.valueOf(markup));
    }

    /** What the latest reading found as headline, lead, byline and date. */
    public FoundFrame foundFrame(long documentId) {
        return jdbc.sql("select frame from document_reading where document_id = :id order by id desc limit 1")
                .param("id", documentId)
                .query((row, number) -> FoundJson.frame(row.getString("frame")))
                .single();
    }

    /** Headline, lead, byline and date as last confirmed. */
    public Optional<PageFrame> findFrame(long documentId) {
        return jdbc.sql("""
                        select title, lead, byline, published, confirmed_by, confirmed_at
                        from document_frame where document_id = :id order by id desc limit 1
                        """)
                .param("id", documentId)
                .query((row, number) -> new PageFrame(
                        row.getString("title"),
                        row.getString("lead"),
                        row.getString("byline"),
                        row.getString("published"),
                        row.getString("confirmed_by"),
                        instant(row, "confirmed_at")))
                .optional();
    }

    public void confirmFrame(
            long documentId,
            String title,
            @Nullable String lead,
            @Nullable String byline,
            @Nullable String published,
            String by) {
        jdbc.sql("""
                        insert into document_frame (document_id, title, lead, byline, published, confirmed_by, confirmed_at)
                        values (:id, :title, :lead, :byline, :published, :by, :at)
                        """)
                .param("id", documentId)
                .param("title", asShown(documentId, title))
                .param("lead", lead)
                .param("byline", byline)
                .param("published", published)
                .param("by", by)
                .param("at", now())
                .update();
    }

    /** A title confirmed as printed in capitals stays readable, with the names that it was received with. */
    private String asShown(long documentId, String title) {
        String shown = get(documentId).title();
        return title.equalsIgnoreCase(shown) ? shown : title;
    }

    /** Sets the day of what the text tells and whether everyone may read it. */
    public void set(long documentId, @Nullable LocalDate eventDate, boolean openToPublic, String by) {
        jdbc.sql("""
                        insert into document_setting (document_id, event_date, open_to_public, set_by, set_at)
                        values (:id, :eventDate, :open, :by, :at)
                        """)
                .param("id", documentId)
                .param("eventDate", eventDate)
                .param("open", openToPublic)
                .param("by", by)
                .param("at", now())
                .update();
    }

    /** Adds a text; empty when the same text is there already, also when it arrives twice at the same time. */
    Optional<Long> add(String title, String fileName, ReceivedText.Accepted received, String digest, String by) {
        return jdbc.sql("""
                        insert into document (title, file_name, text, markup, digest, received_at, received_by)
                        values (:title, :fileName, :text, :markup, :digest, :at, :by)
                        on conflict (digest) do nothing
                        returning id
                        """)
                .param("title", title)
                .param("fileName", fileName)
                .param("text", received.text())
                .param("markup", received.markup().name())
                .param("digest", digest)
                .param("at", now())
                .param("by", by)
                .query(Long.class)
                .optional();
    }

    private OffsetDateTime now() {
        return clock.instant().atZone(Texts.ZONE).toOffsetDateTime();
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static StoredDocument document(ResultSet row, int number) throws SQLException {
        String found = row.getString("frame");
        String published = row.getBoolean("frame_confirmed")
                ? row.getString("published")
                : found == null ? null : FoundJson.frame(found).published();
        return new StoredDocument(
                row.getLong("id"),
                SentenceCase.of(row.getString("title")),
                row.getString("file_name"),
                row.getString("text"),
                instant(row, "received_at"),
                row.getString("received_by"),
                DocumentState.valueOf(row.getString("state")),
                row.getBoolean("open_to_public"),
                row.getObject("event_date", LocalDate.class),
                published);
    }

    static QueuedDocument queued(ResultSet row, int number) throws SQLException {
        return new QueuedDocument(
                row.getLong("document_id"),
                SentenceCase.of(row.getString("title")),
                row.getString("file_name"),
                instant(row, "received_at"),
                row.getString("received_by"),
                DocumentState.valueOf(row.getString("state")),
                row.getInt("total"),
                row.getInt("decided"),
                row.getInt("confirmed"));
    }
}
