package vn.theo.check;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.Indicators;
import vn.theo.indicator.Observation;
import vn.theo.indicator.Observations;
import vn.theo.kernel.CsvTable;
import vn.theo.kernel.Period;
import vn.theo.site.Refusal;
import vn.theo.territory.Area;
import vn.theo.territory.Areas;

/** Loads claims from a CSV table, all rows or none; rows that already stand are left as they are. */
@Service
public class ImportClaims {
    private final Claims claims;
    private final RecordClaim recordClaim;
    private final Indicators indicators;
    private final Observations observations;
    private final Areas areas;

    ImportClaims(
            Claims claims, RecordClaim recordClaim, Indicators indicators, Observations observations, Areas areas) {
        this.claims = claims;
        this.recordClaim = recordClaim;
        this.indicators = indicators;
        this.observations = observations;
        this.areas = areas;
    }

    /**
     * Loads claims.
     *
     * @param table columns {@code indicator (slug), area (code), area_date, period, kind, value, unit, base, level_period,
     *     source}; the level is the observation of {@code level_period} by the same source
     * @return how many were new
     * @throws Refusal naming the line that is wrong
     */
    @Transactional
    public int importCsv(Reader table, String by) throws IOException {
        Map<String, Indicator> bySlug = indicators.listAll().stream().collect(toMap(Indicator::slug, identity()));
        List<Area> allAreas = areas.listAll();
        List<Observation> levels = observations.listAll();
        Set<Key> known = new HashSet<>();
        claims.listAll().forEach(claim -> known.add(Key.of(claim)));
        int added = 0;
        for (CsvTable.Row row : CsvTable.read(table).rows()) {
            try {
                NewClaim draft = claim(row, bySlug, allAreas, levels, by);
                if (known.add(Key.of(draft))) {
                    recordClaim.record(draft);
                    added++;
                }
            } catch (IllegalArgumentException | DateTimeException cause) {
                throw new Refusal("check.refused.row", String.valueOf(row.line()), String.valueOf(cause.getMessage()));
            }
        }
        return added;
    }

    private static NewClaim claim(
            CsvTable.Row row,
            Map<String, Indicator> indicators,
            List<Area> areas,
            List<Observation> levels,
            String by) {
        Indicator indicator = indicators.get(row.get("indicator"));
        if (indicator == null) {
            throw new IllegalArgumentException("no indicator has the code '" + row.get("indicator") + "'");
        }
        LocalDate on = LocalDate.parse(row.get("area_date"));
        Area area = areas.stream()
                .filter(candidate -> candidate.code().equals(row.get("area")) && candidate.isValidOn(on))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no area bore the code " + row.get("area") + " on " + on));
        return new NewClaim(
                indicator.id(),
                area.id(),
                Period.of(row.get("period")),
                ClaimKind.valueOf(row.get("kind")),
                new BigDecimal(row.get("value")),
                row.get("unit"),
                row.get("base").isEmpty() ? null : row.get("base"),
                level(row, indicator, area, levels),
                row.get("source"),
                null,
                by);
    }

    private static @Nullable Long level(CsvTable.Row row, Indicator indicator, Area area, List<Observation> levels) {
        if (row.get("level_period").isEmpty()) {
            return null;
        }
        Period period = Period.of(row.get("level_period"));
        return levels.stream()
                .filter(level -> level.indicatorId() == indicator.id()
                        && level.areaId() == area.id()
                        && level.period().equals(period)
                        && level.source().equals(row.get("source")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("this source has no level for " + period.text()
                        + "; load the figures first, or leave level_period empty"))
                .id();
    }

    private record Key(long indicator, long area, Period period, ClaimKind kind, BigDecimal value, String source) {
        static Key of(Claim c) {
            return new Key(
                    c.indicatorId(), c.areaId(), c.period(), c.kind(), c.value().stripTrailingZeros(), c.source());
        }

        static Key of(NewClaim c) {
            return new Key(
                    c.indicatorId(), c.areaId(), c.period(), c.kind(), c.value().stripTrailingZeros(), c.source());
        }
    }
}
