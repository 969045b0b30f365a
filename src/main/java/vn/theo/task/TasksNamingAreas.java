package vn.theo.task;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.theo.site.Texts;
import vn.theo.territory.Area;
import vn.theo.territory.AreaMention;
import vn.theo.territory.AreaMentions;
import vn.theo.territory.NamedAreas;

/** Tasks whose words or agencies bear the whole name of an area. */
@Repository
class TasksNamingAreas implements AreaMentions {
    private final JdbcClient jdbc;

    TasksNamingAreas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<AreaMention> listOf(List<Area> areas, Texts texts) {
        String kind = texts.of("task.naming-areas");
        NamedAreas named = NamedAreas.of(areas);
        List<AreaMention> found = new ArrayList<>();
        jdbc.sql("""
                        select t.id, t.title, array_to_string(array_prepend(t.lead_name, t.co_agencies), '; ') as agencies
                        from current_task t order by t.title collate "vi-x-icu", t.id
                        """).query(row -> {
            String title = row.getString("title");
            String address = "/nhiem-vu/" + row.getLong("id");
            named.findIn(title + "; " + row.getString("agencies"))
                    .ifPresent(area -> found.add(new AreaMention(kind, title, address, area.name())));
        });
        return List.copyOf(found);
    }
}
