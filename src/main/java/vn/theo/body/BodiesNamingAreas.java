package vn.theo.body;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.theo.site.Texts;
import vn.theo.territory.Area;
import vn.theo.territory.AreaMention;
import vn.theo.territory.AreaMentions;

/** Bodies that bear the name of an area, such as a people's committee. */
@Repository
class BodiesNamingAreas implements AreaMentions {
    private final JdbcClient jdbc;

    BodiesNamingAreas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<AreaMention> listOf(List<Area> areas, Texts texts) {
        String kind = texts.of("body.naming-areas");
        return jdbc.sql("""
                        select b.slug, b.name, min(n.name) as area
                        from body b join unnest(:names::text[]) as n (name) on strpos(lower(b.name), lower(n.name)) > 0
                        where exists (select from live_body_mention m where m.body_id = b.id)
                        group by b.slug, b.name order by b.name collate "vi-x-icu"
                        """)
                .param("names", areas.stream().map(Area::name).distinct().toArray(String[]::new))
                .query((row, number) -> new AreaMention(
                        kind, row.getString("name"), "/co-quan/" + row.getString("slug"), row.getString("area")))
                .list();
    }
}
