package vn.theo.indicator;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.kernel.Bound;
import vn.theo.kernel.CsvTable;
import vn.theo.kernel.Period;
import vn.theo.site.Refusal;
import vn.theo.site.Texts;
import vn.theo.territory.Area;
import vn.theo.territory.Areas;

/** Loads definitions and observations from CSV tables, all rows or none; rows that already stand are left as they are. */
@Service
public class ImportFigures {
    private final Indicators indicators;
    private final Observations observations;
    private final RecordObservation recordObservation;
    private final Areas areas;

    ImportFigures(Indicators indicators, Observations observations, RecordObservation recordObservation, Areas areas) {
        this.indicators = indicators;
        this.observations = observations;
        this.recordObservation = recordObservation;
        this.areas = areas;
    }

    /**
     * Loads definitions.
     *
     * @param table columns {@code slug, name, short_name, unit, kind, direction, price_basis, part_of (a slug),
     *     responsible_body, definition, source, synonyms (separated by |, each with @context if it needs one)}
     * @return how many were new
     * @throws Refusal naming the line that is wrong
     */
    @Transactional
    public int importIndicators(Reader table) throws IOException {
        Map<String, Long> known = indicators.listAll().stream().collect(toMap(Indicator::slug, Indicator::id));
        int before = known.size();
        for (CsvTable.Row row : CsvTable.read(table).rows()) {
            if (!known.containsKey(row.get("slug"))) {
                String whole = row.get("part_of");
                NewIndicator draft = inRow(row, () -> definition(row, whole.isEmpty() ? null : known.get(whole)));
                known.put(draft.slug(), indicators.define(draft).id());
            }
        }
        return known.size() - before;
    }

    /**
     * Loads observations.
     *
     * @param table columns {@code indicator (slug), area (code), area_date, period, value, unit, bound, vintage,
     *     price_basis, source, reliability, known_from (a date or empty for now), note}; the area is the one that bore the
     *     code on {@code area_date}
     * @return how many were new
     * @throws Refusal naming the line that is wrong
     */
    @Transactional
    public int importCsv(Reader table, String by) throws IOException {
        Map<String, Indicator> bySlug = indicators.listAll().stream().collect(toMap(Indicator::slug, identity()));
        List<Area> allAreas = areas.listAll();
        Set<Key> known = new HashSet<>();
        observations.listAll().forEach(observation -> known.add(Key.of(observation)));
        int added = 0;
        for (CsvTable.Row row : CsvTable.read(table).rows()) {
            Indicator indicator = bySlug.get(row.get("indicator"));
            if (indicator == null) {
                throw wrong(row, "indicator.refused.no-indicator", row.get("indicator"));
            }
            Area area = area(allAreas, row);
            NewObservation draft = inRow(row, () -> observation(row, indicator.id(), area.id(), by));
            if (known.add(Key.of(draft))) {
                recordObservation.recordRow(row.line(), draft, indicator, area);
                added++;
            }
        }
        return added;
    }

    private static Area area(List<Area> all, CsvTable.Row row) {
        LocalDate on = inRow(row, () -> LocalDate.parse(row.get("area_date")));
        return all.stream()
                .filter(area -> area.code().equals(row.get("area")) && area.isValidOn(on))
                .findFirst()
                .orElseThrow(() -> wrong(row, "indicator.refused.no-area", row.get("area"), on.toString()));
    }

    private static NewIndicator definition(CsvTable.Row row, @Nullable Long whole) {
        List<Synonym> synonyms = new ArrayList<>();
        for (String synonym : row.get("synonyms").split("\\|")) {
            int at = synonym.indexOf('@');
            if (!synonym.isBlank()) {
                synonyms.add(
                        at < 0
                                ? Synonym.of(synonym.strip())
                                : new Synonym(
                                        synonym.substring(0, at).strip(),
                                        synonym.substring(at + 1).strip()));
            }
        }
        return new NewIndicator(
                row.get("slug"),
                row.get("name"),
                textOrNull(row.get("short_name")),
                row.get("unit"),
                IndicatorKind.valueOf(row.get("kind")),
                Direction.valueOf(row.get("direction")),
                PriceBasis.valueOf(row.get("price_basis")),
                textOrNull(row.get("definition")),
                textOrNull(row.get("responsible_body")),
                row.get("source"),
                whole,
                synonyms);
    }

    private static NewObservation observation(CsvTable.Row row, long indicatorId, long areaId, String by) {
        String knownFrom = row.get("known_from");
        String reliability = row.get("reliability");
        Instant instant = knownFrom.isEmpty()
                ? null
                : LocalDate.parse(knownFrom).atStartOfDay(Texts.ZONE).toInstant();
        return new NewObservation(
                indicatorId,
                areaId,
                Period.of(row.get("period")),
                new BigDecimal(row.get("value")),
                row.get("unit"),
                Bound.valueOf(row.get("bound")),
                Vintage.valueOf(row.get("vintage")),
                PriceBasis.valueOf(row.get("price_basis")),
                row.get("source"),
                null,
                by,
                instant,
                null,
                reliability.isEmpty() ? null : Reliability.valueOf(reliability),
                textOrNull(row.get("note")));
    }

    private static @Nullable String textOrNull(String cell) {
        return cell.isBlank() ? null : cell;
    }

    private static <T> T inRow(CsvTable.Row row, Supplier<T> step) {
        try {
            return step.get();
        } catch (IllegalArgumentException | DateTimeException cause) {
            throw wrong(row, "indicator.refused.cell", String.valueOf(cause.getMessage()));
        }
    }

    private static Refusal wrong(CsvTable.Row row, String key, Object... arguments) {
        return new Refusal(
                "indicator.refused.row",
                String.valueOf(row.line()),
                new DefaultMessageSourceResolvable(new String[] {key}, arguments));
    }

    private record Key(long indicator, long area, Period period, BigDecimal value, String source) {
        static Key of(Observation o) {
            return new Key(o.indicatorId(), o.areaId(), o.period(), o.value().stripTrailingZeros(), o.source());
        }

        static Key of(NewObservation o) {
            return new Key(o.indicatorId(), o.areaId(), o.period(), o.value().stripTrailingZeros(), o.source());
        }
    }
}
