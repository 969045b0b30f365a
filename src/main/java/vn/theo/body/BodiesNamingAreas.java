package vn.theo.body;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.theo.site.Texts;
import vn.theo.territory.Area;
import vn.theo.territory.AreaMention;
import vn.theo.territory.AreaMentions;
import vn.theo.territory.NamedAreas;

/** Bodies that bear the whole name of an area, such as a people's committee: bodies are not recorded with their areas. */
@Repository
class BodiesNamingAreas implements AreaMentions {
    private final JdbcClient jdbc;

    BodiesNamingAreas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<AreaMention> listOf(List<Area> areas, Texts texts) {
        String kind = texts.of("body.naming-areas");
        NamedAreas named = NamedAreas.of(areas);
        List<AreaMention> found = new ArrayList<>();
        jdbc.sql("""
                        select b.slug, b.name from body b
                        where exists (select from live_body_mention m where m.body_id = b.id)
                        order by b.name collate "vi-x-icu"
                        """).query(row -> {
            String name = row.getString("name");
            String address = "/co-quan/" + row.getString("slug");
            named.findIn(name).ifPresent(area -> found.add(new AreaMention(kind, name, address, area.name())));
        });
        return List.copyOf(found);
    }
}
