package vn.theo.lexicon;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.theo.reading.OfficeWords;
import vn.theo.site.NotFound;
import vn.theo.site.Texts;

/** The entries of the office's dictionary with all their versions. */
@Repository
class Words {
    /** Entries on one page of the list. */
    static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    Words(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Word> list(WordFilter filter) {
        return jdbc.sql("""
                        select word_id, kind, spelling, standard, note, retired, set_by, set_at
                        from lexicon_now
                        where not retired
                          and (cast(:kind as text) is null or kind = :kind)
                          and (:search = '' or strpos(lower(spelling || ' ' || standard || ' ' || note), lower(:search)) > 0)
                        order by case when :newest then set_at end desc, lower(spelling), word_id
                        limit :size offset :skipped
                        """)
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("search", filter.search())
                .param("newest", filter.order() == WordFilter.Order.NEWEST)
                .param("size", PAGE)
                .param("skipped", (long) PAGE * (filter.page() - 1))
                .query(Words::word)
                .list();
    }

    int count(WordFilter filter) {
        return jdbc.sql("""
                        select count(*) from lexicon_now
                        where not retired
                          and (cast(:kind as text) is null or kind = :kind)
                          and (:search = '' or strpos(lower(spelling || ' ' || standard || ' ' || note), lower(:search)) > 0)
                        """)
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("search", filter.search())
                .query(Integer.class)
                .single();
    }

    /** How many entries there are of each kind, every kind present. */
    Map<OfficeWords.Kind, Integer> countByKind() {
        Map<OfficeWords.Kind, Integer> counts = new EnumMap<>(OfficeWords.Kind.class);
        for (OfficeWords.Kind kind : OfficeWords.Kind.values()) {
            counts.put(kind, 0);
        }
        jdbc.sql("select kind, count(*) as count from lexicon_now where not retired group by kind")
                .query((row, number) ->
                        counts.put(OfficeWords.Kind.valueOf(row.getString("kind")), row.getInt("count")))
                .list();
        return counts;
    }

    List<Word> listAll() {
        return jdbc.sql("""
                        select word_id, kind, spelling, standard, note, retired, set_by, set_at
                        from lexicon_now where not retired order by kind, lower(spelling), word_id
                        """).query(Words::word).list();
    }

    /**
     * The entry as it stands, also when it is retired.
     *
     * @throws NotFound when there is none
     */
    Word get(long id) {
        return jdbc.sql("""
                        select word_id, kind, spelling, standard, note, retired, set_by, set_at
                        from lexicon_now where word_id = :id
                        """)
                .param("id", id)
                .query(Words::word)
                .optional()
                .orElseThrow(() -> new NotFound("lexicon.unknown", String.valueOf(id)));
    }

    /** The entry that stands for this spelling, whatever its capitals. */
    Optional<Word> find(OfficeWords.Kind kind, String spelling) {
        return jdbc.sql("""
                        select word_id, kind, spelling, standard, note, retired, set_by, set_at
                        from lexicon_now
                        where not retired and kind = :kind and lower(spelling) = lower(:spelling)
                        order by word_id limit 1
                        """)
                .param("kind", kind.name())
                .param("spelling", spelling)
                .query(Words::word)
                .optional();
    }

    /** Every version of an entry, newest first. */
    List<Word> versions(long id) {
        return jdbc.sql("""
                        select word_id, kind, spelling, standard, note, retired, set_by, set_at
                        from lexicon_version where word_id = :id order by id desc
                        """).param("id", id).query(Words::word).list();
    }

    long open() {
        return jdbc.sql("insert into lexicon_word default values returning id")
                .query(Long.class)
                .single();
    }

    /** Adds a version; what the entry said before stays in its history. */
    void add(long id, OfficeWords.Entry entry, String note, boolean retired, String by) {
        jdbc.sql("""
                        insert into lexicon_version (word_id, kind, spelling, standard, note, retired, set_by, set_at)
                        values (:id, :kind, :spelling, :standard, :note, :retired, :by, :at)
                        """)
                .param("id", id)
                .param("kind", entry.kind().name())
                .param("spelling", entry.spelling())
                .param("standard", entry.standard())
                .param("note", note)
                .param("retired", retired)
                .param("by", by)
                .param("at", clock.instant().atZone(Texts.ZONE).toOffsetDateTime())
                .update();
    }

    private static Word word(ResultSet row, int number) throws SQLException {
        return new Word(
                row.getLong("word_id"),
                OfficeWords.Kind.valueOf(row.getString("kind")),
                row.getString("spelling"),
                row.getString("standard"),
                row.getString("note"),
                row.getBoolean("retired"),
                row.getString("set_by"),
                row.getObject("set_at", OffsetDateTime.class).toInstant());
    }
}
