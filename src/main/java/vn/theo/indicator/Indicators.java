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
import vn.theo.storage.Remembered;

/** The definitions of indicators, and which of them a printed name means. */
@Repository
public class Indicators {
    private static final String COLUMNS = """
            select id, slug, name, short_name, unit, kind, direction, price_basis, definition, responsible_body, source,
                   part_of
            from indicator
            """;

    private final JdbcClient jdbc;
    private final Remembered<Definitions> latest =
            new Remembered<>(this::writes, () -> new Definitions(listAll(), listRatioParts()));

    Indicators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Indicator> listAll() {
        Map<Long, List<Synonym>> synonyms = synonyms();
        return jdbc.sql(COLUMNS + "order by name collate \"vi-x-icu\"")
                .query((row, number) -> indicator(row, synonyms))
                .list();
    }

    /** Every definition as it stands now, read again only after one was written. */
    public Definitions current() {
        return latest.current();
    }

    private String writes() {
        return jdbc.sql("select count(*) || ':' || coalesce(max(id), 0) from definition_write")
                .query(String.class)
                .single();
    }

    public Indicator get(long id) {
        return current().find(id).orElseThrow(() -> new NotFound("indicator.no-id", String.valueOf(id)));
    }

    public Optional<Indicator> findBySlug(String slug) {
        return current().findBySlug(slug);
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

    /** Says what a ratio is worked out from. */
    public void setRatioParts(long indicatorId, RatioParts parts) {
        jdbc.sql("""
                        insert into indicator_ratio (indicator_id, numerator_id, denominator_id, factor)
                        values (:indicator, :numerator, :denominator, :factor)
                        on conflict (indicator_id) do update
                        set numerator_id = excluded.numerator_id, denominator_id = excluded.denominator_id,
                            factor = excluded.factor
                        """)
                .param("indicator", indicatorId)
                .param("numerator", parts.numeratorId())
                .param("denominator", parts.denominatorId())
                .param("factor", parts.factor())
                .update();
    }

    private Map<Long, RatioParts> listRatioParts() {
        Map<Long, RatioParts> parts = new HashMap<>();
        jdbc.sql("select indicator_id, numerator_id, denominator_id, factor from indicator_ratio")
                .query(row -> {
                    parts.put(
                            row.getLong("indicator_id"),
                            new RatioParts(
                                    row.getLong("numerator_id"),
                                    row.getLong("denominator_id"),
                                    row.getBigDecimal("factor")));
                });
        return parts;
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
