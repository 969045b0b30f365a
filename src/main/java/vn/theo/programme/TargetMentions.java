package vn.theo.programme;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.theo.indicator.Definitions;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.Indicators;
import vn.theo.site.Texts;
import vn.theo.territory.Area;
import vn.theo.territory.AreaMention;
import vn.theo.territory.AreaMentions;

/** Targets that were set for an area. */
@Repository
class TargetMentions implements AreaMentions {
    private final JdbcClient jdbc;
    private final Indicators indicators;

    TargetMentions(JdbcClient jdbc, Indicators indicators) {
        this.jdbc = jdbc;
        this.indicators = indicators;
    }

    @Override
    public List<AreaMention> listOf(List<Area> areas, Texts texts) {
        String kind = texts.of("programme.targets-of-areas");
        Definitions definitions = indicators.current();
        return jdbc.sql("""
                        select distinct t.indicator_id, t.period, r.slug, r.symbol, n.name as area
                        from live_target t
                        join current_resolution r on r.id = t.resolution_id
                        join unnest(:ids::bigint[], :names::text[]) as n (id, name) on n.id = t.area_id
                        order by r.symbol, t.indicator_id, t.period
                        """)
                .param("ids", areas.stream().map(Area::id).toArray(Long[]::new))
                .param("names", areas.stream().map(Area::name).toArray(String[]::new))
                .query((row, number) -> new AreaMention(
                        kind,
                        row.getString("symbol") + ": "
                                + definitions
                                        .find(row.getLong("indicator_id"))
                                        .map(Indicator::shortNameOrName)
                                        .orElse("?")
                                + ", " + row.getString("period"),
                        "/nghi-quyet/" + row.getString("slug"),
                        row.getString("area")))
                .list();
    }
}
