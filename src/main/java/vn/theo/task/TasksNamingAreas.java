package vn.theo.task;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.theo.site.Texts;
import vn.theo.territory.Area;
import vn.theo.territory.AreaMention;
import vn.theo.territory.AreaMentions;

/** Tasks whose words or agencies name an area. */
@Repository
class TasksNamingAreas implements AreaMentions {
    private final JdbcClient jdbc;

    TasksNamingAreas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<AreaMention> listOf(List<Area> areas, Texts texts) {
        String kind = texts.of("task.naming-areas");
        return jdbc.sql("""
                        select t.id, t.title, min(n.name) as area
                        from current_task t join unnest(:names::text[]) as n (name)
                            on strpos(lower(concat_ws(' ', t.title, t.lead_name, array_to_string(t.co_agencies, ' '))),
                                      lower(n.name)) > 0
                        group by t.id, t.title order by t.title
                        """)
                .param("names", areas.stream().map(Area::name).distinct().toArray(String[]::new))
                .query((row, number) -> new AreaMention(
                        kind, row.getString("title"), "/nhiem-vu/" + row.getLong("id"), row.getString("area")))
                .list();
    }
}
