package vn.theo.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.site.NotFound;

/** The definitions of indicators, and which of them a printed name means. */
@Repository
public class Indicators {
    private static final String COLUMNS = """
            select id, slug, name, short_name, unit, kind, direction, price_basis, definition, responsible_body, source,
                   part_of
            from indicator
            """;

    private final JdbcClient jdbc;

    Indicators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Indicator> listAll() {
        Map<Long, List<Synonym>> synonyms = synonyms();
        return jdbc.sql(COLUMNS + "order by name")
                .query((row, number) -> indicator(row, synonyms))
                .list();
    }

    public Indicator get(long id) {
        return listAll().stream()
                .filter(indicator -> indicator.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("indicator.no-id", String.valueOf(id)));
    }

    public Optional<Indicator> findBySlug(String slug) {
        return listAll().stream()
                .filter(indicator -> indicator.slug().equals(slug))
                .findFirst();
    }

    /**
     * The indicators that a printed name may mean, best first, at most five.
     *
     * @param context words around the name: the sentence, the title, the subject of the document
     */
    public List<Indicator> suggest(String printedName, String context) {
        return new NameMatch(printedName, context).best(listAll());
    }

    /**
     * Defines an indicator.
     *
     * @throws org.springframework.dao.DuplicateKeyException when the code is taken
     */
    @Transactional
    public Indicator define(NewIndicator draft) {
        long id = jdbc.sql("""
                        insert into indicator (slug, name, short_name, unit, kind, direction, price_basis, definition,
                                               responsible_body, source, part_of)
                        values (:slug, :name, :shortName, :unit, :kind, :direction, :priceBasis, :definition,
                                :responsibleBody, :source, :partOf)
                        returning id
                        """)
                .param("slug", draft.slug())
                .param("name", draft.name())
                .param("shortName", draft.shortName())
                .param("unit", draft.unit())
                .param("kind", draft.kind().name())
                .param("direction", draft.direction().name())
                .param("priceBasis", draft.priceBasis().name())
                .param("definition", draft.definition())
                .param("responsibleBody", draft.responsibleBody())
                .param("source", draft.source())
                .param("partOf", draft.partOf())
                .query(Long.class)
                .single();
        for (Synonym synonym : draft.synonyms()) {
            addSynonym(id, synonym);
        }
        return get(id);
    }

    /** Learns that an indicator is also printed under this name. */
    public void addSynonym(long indicatorId, Synonym synonym) {
        jdbc.sql("""
                        insert into indicator_synonym (indicator_id, printed, context)
                        values (:indicator, :printed, :context) on conflict do nothing
                        """)
                .param("indicator", indicatorId)
                .param("printed", synonym.printed())
                .param("context", synonym.context())
                .update();
    }

    private Map<Long, List<Synonym>> synonyms() {
        Map<Long, List<Synonym>> synonyms = new HashMap<>();
        jdbc.sql("select indicator_id, printed, context from indicator_synonym order by printed, context")
                .query(row -> {
                    synonyms.computeIfAbsent(row.getLong("indicator_id"), id -> new ArrayList<>())
                            .add(new Synonym(row.getString("printed"), row.getString("context")));
                });
        return synonyms;
    }

    private static Indicator indicator(ResultSet row, Map<Long, List<Synonym>> synonyms) throws SQLException {
        return new Indicator(
                row.getLong("id"),
                row.getString("slug"),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("unit"),
                IndicatorKind.valueOf(row.getString("kind")),
                Direction.valueOf(row.getString("direction")),
                PriceBasis.valueOf(row.getString("price_basis")),
                row.getString("definition"),
                row.getString("responsible_body"),
                row.getString("source"),
                row.getObject("part_of", Long.class),
                synonyms.getOrDefault(row.getLong("id"), List.of()));
    }
}
