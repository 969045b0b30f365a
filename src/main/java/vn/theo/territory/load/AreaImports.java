package vn.theo.territory.load;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.site.NotFound;

/** The files of areas that were sent, kept as they came, and which of them were written to the record. */
@Repository
class AreaImports {
    private final JdbcClient jdbc;

    AreaImports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An import.
     *
     * @param files their names
     * @param act the act that wrote it, null while it only was looked at
     */
    record Sent(
            long id,
            String basis,
            String by,
            Instant at,
            List<String> files,
            @Nullable Long act) {}

    @Transactional
    long add(List<SentFile> files, String basis, String by, Instant at) {
        long id = jdbc.sql("""
                        insert into area_import (legal_basis, sent_by, sent_at) values (:basis, :by, :at) returning id
                        """)
                .param("basis", basis)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        for (int i = 0; i < files.size(); i++) {
            jdbc.sql(
                            "insert into area_import_file (import_id, place, name, content) values (:id, :place, :name, :content)")
                    .param("id", id)
                    .param("place", i)
                    .param("name", files.get(i).name())
                    .param("content", files.get(i).content())
                    .update();
        }
        return id;
    }

    List<SentFile> files(long id) {
        return jdbc.sql("select name, content from area_import_file where import_id = :id order by place")
                .param("id", id)
                .query((row, number) -> new SentFile(row.getString("name"), row.getBytes("content")))
                .list();
    }

    Optional<Sent> find(long id) {
        return list(id, 1).stream().filter(sent -> sent.id() == id).findFirst();
    }

    Sent get(long id) {
        return find(id).orElseThrow(() -> new NotFound("territory.import.unknown", String.valueOf(id)));
    }

    boolean isWritten(long id) {
        return jdbc.sql("select exists (select from area_import_written where import_id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** The newest first. */
    List<Sent> list(int most) {
        return list(Long.MAX_VALUE, most);
    }

    private List<Sent> list(long last, int most) {
        return jdbc.sql("""
                        select i.id, i.legal_basis, i.sent_by, i.sent_at, w.act_id,
                            array(select f.name from area_import_file f where f.import_id = i.id order by f.place) as files
                        from area_import i left join area_import_written w on w.import_id = i.id
                        where i.id <= :last
                        order by i.id desc limit :most
                        """)
                .param("last", last)
                .param("most", most)
                .query((row, number) -> new Sent(
                        row.getLong("id"),
                        row.getString("legal_basis"),
                        row.getString("sent_by"),
                        row.getTimestamp("sent_at").toInstant(),
                        List.of((String[]) row.getArray("files").getArray()),
                        row.getObject("act_id", Long.class)))
                .list();
    }

    void markWritten(long id, long act, ImportReport report) {
        jdbc.sql("""
                        insert into area_import_written (import_id, act_id, added, corrected, changes)
                        values (:id, :act, :added, :corrected, :changes)
                        """)
                .param("id", id)
                .param("act", act)
                .param("added", report.added())
                .param("corrected", report.corrected())
                .param("changes", report.changes())
                .update();
    }
}
