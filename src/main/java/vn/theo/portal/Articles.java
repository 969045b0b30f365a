package vn.theo.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.theo.storage.EvidenceColumns;

/** Published articles as the public reads them: latest, by section, by day, by address, by words. */
@Repository
public class Articles {
    static final int PAGE_SIZE = 50;

    private final JdbcClient jdbc;

    Articles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest published articles, newest first, skipping {@code offset}. */
    public List<Edition> listLatest(int limit, int offset) {
        return jdbc.sql("""
                        select * from published_article
                        order by first_published_at desc, article_id desc limit :limit offset :offset
                        """)
                .param("limit", limit)
                .param("offset", offset)
                .query(Articles::edition)
                .list();
    }

    public List<Edition> listOfSection(String section, int limit, int offset) {
        return jdbc.sql("""
                        select * from published_article where section = :section
                        order by first_published_at desc, article_id desc limit :limit offset :offset
                        """)
                .param("section", section)
                .param("limit", limit)
                .param("offset", offset)
                .query(Articles::edition)
                .list();
    }

    public int count() {
        return jdbc.sql("select count(*) from published_article")
                .query(Integer.class)
                .single();
    }

    public int countOfSection(String section) {
        return jdbc.sql("select count(*) from published_article where section = :section")
                .param("section", section)
                .query(Integer.class)
                .single();
    }

    public List<Edition> listOnDay(LocalDate day) {
        return jdbc.sql("""
                        select * from published_article where day = :day
                        order by first_published_at desc, article_id desc
                        """).param("day", day).query(Articles::edition).list();
    }

    /** How many articles each day of a month has; days without any are absent. */
    SortedMap<LocalDate, Integer> countByDay(YearMonth month) {
        SortedMap<LocalDate, Integer> counts = new TreeMap<>();
        jdbc.sql("""
                        select day, count(*) as articles from published_article
                        where day between :from and :to group by day
                        """)
                .param("from", month.atDay(1))
                .param("to", month.atEndOfMonth())
                .query((row, number) -> counts.put(row.getObject("day", LocalDate.class), row.getInt("articles")))
                .list();
        return counts;
    }

    Optional<LocalDate> findDayBefore(LocalDate day) {
        return day(jdbc.sql("select max(day) as day from published_article where day < :day"), day);
    }

    Optional<LocalDate> findDayAfter(LocalDate day) {
        return day(jdbc.sql("select min(day) as day from published_article where day > :day"), day);
    }

    private static Optional<LocalDate> day(JdbcClient.StatementSpec statement, LocalDate day) {
        return statement
                .param("day", day)
                .query((row, number) -> Optional.ofNullable(row.getObject("day", LocalDate.class)))
                .single();
    }

    /** The article that this address ever belonged to; its current address may be another. */
    Optional<Long> findByAddress(LocalDate day, String slug) {
        return jdbc.sql("select article_id from article_address where day = :day and slug = :slug")
                .param("day", day)
                .param("slug", slug)
                .query(Long.class)
                .optional();
    }

    /** The newest published article drafted from the record of a document. */
    public Optional<Edition> findByDocument(long documentId) {
        return listOfDocuments(List.of(documentId)).stream().findFirst();
    }

    public List<Edition> listOfDocuments(List<Long> documentIds) {
        return jdbc.sql("""
                        select * from published_article where document_id = any(:documentIds)
                        order by first_published_at desc, article_id desc
                        """)
                .param("documentIds", documentIds.toArray(Long[]::new))
                .query(Articles::edition)
                .list();
    }

    /** All editions of an article, the newest first; withdrawn ones too. */
    List<Edition> listEditions(long articleId) {
        return jdbc.sql("""
                        select edition.*, first.published_at as first_published_at, article.document_id
                        from article_edition edition
                        join article on article.id = edition.article_id
                        join article_edition first on first.article_id = edition.article_id and first.number = 1
                        where edition.article_id = :articleId order by edition.number desc
                        """)
                .param("articleId", articleId)
                .query(Articles::edition)
                .list();
    }

    /** Published articles that hold every one of these words (lower case, without diacritics), best first. */
    public List<Edition> search(List<String> words, int limit) {
        return jdbc.sql("""
                        select * from published_article, to_tsquery('simple', :query) as query
                        where words @@ query
                        order by ts_rank(words, query) desc, first_published_at desc limit :limit
                        """)
                .param(
                        "query",
                        String.join(
                                " & ",
                                words.stream().map(word -> "'" + word + "':*").toList()))
                .param("limit", limit)
                .query(Articles::edition)
                .list();
    }

    static Edition edition(ResultSet row, int number) throws SQLException {
        return new Edition(
                row.getLong("article_id"),
                row.getInt("number"),
                row.getObject("day", LocalDate.class),
                row.getString("slug"),
                text(row),
                EvidenceColumns.instant(row, "first_published_at"),
                EvidenceColumns.instant(row, "published_at"),
                row.getString("published_by"),
                row.getString("correction"),
                row.getObject("document_id", Long.class));
    }

    static ArticleText text(ResultSet row) throws SQLException {
        return new ArticleText(
                row.getString("section"),
                row.getString("title"),
                row.getString("lead"),
                row.getString("body"),
                row.getString("byline"),
                row.getString("photo_caption"));
    }
}
