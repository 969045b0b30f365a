package vn.theo.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.theo.storage.EvidenceColumns;

/** Articles as the office works on them: revisions, editions and withdrawals, each only ever added. */
@Repository
public class Manuscripts {
    private static final String SELECT = """
            select article.id, article.document_id as source_id,
                revision.section, revision.title, revision.lead, revision.body, revision.byline, revision.photo_caption,
                revision.written_at, revision.written_by,
                edition.number, edition.withdrawn_at, edition.withdrawn_by, edition.reason
            from article
            join lateral (
                select * from article_revision where article_id = article.id order by id desc limit 1
            ) revision on true
            left join latest_edition edition on edition.article_id = article.id
            """;

    private final JdbcClient jdbc;
    private final Articles articles;

    Manuscripts(JdbcClient jdbc, Articles articles) {
        this.jdbc = jdbc;
        this.articles = articles;
    }

    /** Every article, the one changed last first. */
    public List<Article> listAll() {
        return jdbc.sql(SELECT + " order by revision.written_at desc, article.id desc")
                .query(this::article)
                .list();
    }

    public Optional<Article> find(long id) {
        return jdbc.sql(SELECT + " where article.id = :id")
                .param("id", id)
                .query(this::article)
                .optional();
    }

    /** The article drafted from a document's record that was changed last, published or not. */
    public Optional<Article> findByDocument(long documentId) {
        return jdbc.sql(SELECT + " where article.document_id = :documentId order by revision.id desc limit 1")
                .param("documentId", documentId)
                .query(this::article)
                .optional();
    }

    long add(@Nullable Long documentId, Instant at, String by) {
        return jdbc.sql("""
                        insert into article (document_id, created_at, created_by)
                        values (:documentId, :at, :by) returning id
                        """)
                .param("documentId", documentId)
                .param("at", EvidenceColumns.timestamp(at))
                .param("by", by)
                .query(Long.class)
                .single();
    }

    void addRevision(long articleId, ArticleText text, Instant at, String by) {
        words(jdbc.sql("""
                        insert into article_revision
                            (article_id, section, title, lead, body, byline, photo_caption, written_at, written_by)
                        values (:articleId, :section, :title, :lead, :body, :byline, :photoCaption, :at, :by)
                        """), text)
                .param("articleId", articleId)
                .param("at", EvidenceColumns.timestamp(at))
                .param("by", by)
                .update();
    }

    /** Holds other publishers of this article back until the transaction ends. */
    void lock(long articleId) {
        jdbc.sql("select id from article where id = :id for update")
                .param("id", articleId)
                .query(Long.class)
                .optional();
    }

    /** Takes an address for an article; false when it belongs to another one. */
    boolean takeAddress(LocalDate day, String slug, long articleId) {
        jdbc.sql("insert into article_address (day, slug, article_id) values (:day, :slug, :id) on conflict do nothing")
                .param("day", day)
                .param("slug", slug)
                .param("id", articleId)
                .update();
        return articles.findByAddress(day, slug)
                .filter(owner -> owner == articleId)
                .isPresent();
    }

    void addEdition(Edition edition, Instant recordedAt) {
        words(jdbc.sql("""
                        insert into article_edition
                            (article_id, number, day, slug, section, title, lead, body, byline, photo_caption,
                             published_at, published_by, correction, recorded_at)
                        values
                            (:articleId, :number, :day, :slug, :section, :title, :lead, :body, :byline, :photoCaption,
                             :at, :by, :correction, :recordedAt)
                        """), edition.text())
                .param("articleId", edition.articleId())
                .param("number", edition.number())
                .param("day", edition.day())
                .param("slug", edition.slug())
                .param("at", EvidenceColumns.timestamp(edition.publishedAt()))
                .param("by", edition.publishedBy())
                .param("correction", edition.correction())
                .param("recordedAt", EvidenceColumns.timestamp(recordedAt))
                .update();
    }

    void addWithdrawal(Edition edition, Instant at, String by, String reason) {
        jdbc.sql("""
                        insert into article_withdrawal (article_id, number, withdrawn_at, withdrawn_by, reason)
                        values (:articleId, :number, :at, :by, :reason)
                        """)
                .param("articleId", edition.articleId())
                .param("number", edition.number())
                .param("at", EvidenceColumns.timestamp(at))
                .param("by", by)
                .param("reason", reason)
                .update();
    }

    private static JdbcClient.StatementSpec words(JdbcClient.StatementSpec statement, ArticleText text) {
        return statement
                .param("section", text.section())
                .param("title", text.title())
                .param("lead", text.lead())
                .param("body", text.body())
                .param("byline", text.byline())
                .param("photoCaption", text.photoCaption());
    }

    private Article article(ResultSet row, int number) throws SQLException {
        long id = row.getLong("id");
        ArticleText text = Articles.text(row);
        return new Article(
                id,
                row.getObject("source_id", Long.class),
                text,
                EvidenceColumns.instant(row, "written_at"),
                row.getString("written_by"),
                state(row, id, text));
    }

    private ArticleState state(ResultSet row, long id, ArticleText text) throws SQLException {
        if (row.getObject("number") == null) {
            return new ArticleState.Draft();
        }
        Edition edition = articles.listEditions(id).getFirst();
        return row.getObject("withdrawn_at") == null
                ? new ArticleState.Published(edition, !edition.text().equals(text))
                : new ArticleState.Withdrawn(
                        edition,
                        EvidenceColumns.instant(row, "withdrawn_at"),
                        row.getString("withdrawn_by"),
                        row.getString("reason"));
    }
}
