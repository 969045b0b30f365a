package vn.theo.desk;

import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.theo.site.Texts;

/** Which area each text is about, where somebody has set it. */
@Repository
class DeskSettings {
    private final JdbcClient jdbc;
    private final Clock clock;

    DeskSettings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Long> findArea(long documentId) {
        return jdbc.sql("select area_id from desk_setting where document_id = :id order by id desc limit 1")
                .param("id", documentId)
                .query(Long.class)
                .optional();
    }

    void setArea(long documentId, long areaId, String by) {
        jdbc.sql("""
                        insert into desk_setting (document_id, area_id, set_by, set_at)
                        values (:id, :area, :by, :at)
                        """)
                .param("id", documentId)
                .param("area", areaId)
                .param("by", by)
                .param("at", clock.instant().atZone(Texts.ZONE).toOffsetDateTime())
                .update();
    }
}
