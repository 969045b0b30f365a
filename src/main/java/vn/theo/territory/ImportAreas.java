package vn.theo.territory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.kernel.CsvTable;
import vn.theo.territory.AreaChange.Merged;
import vn.theo.territory.AreaChange.Part;
import vn.theo.territory.AreaChange.Recoded;
import vn.theo.territory.AreaChange.Renamed;
import vn.theo.territory.AreaChange.Split;

/** Loads areas and what became of them from CSV tables; the same tables again change nothing. */
@Service
public class ImportAreas {
    private final Areas areas;
    private final AreaChanges changes;

    ImportAreas(Areas areas, AreaChanges changes) {
        this.areas = areas;
        this.changes = changes;
    }

    /**
     * Loads provinces before and after a rearrangement.
     *
     * @param table columns {@code old_code, old_name, new_code, new_name, old_valid_to, new_valid_from}
     * @return how many areas were new
     */
    @Transactional
    public int importProvinces(Reader table, String legalBasis) throws IOException {
        List<CsvTable.Row> rows = CsvTable.read(table).rows();
        long country = areas.listOn(LocalDate.EPOCH, Area.COUNTRY).getFirst().id();
        Map<String, List<CsvTable.Row>> byNew =
                rows.stream().collect(groupingBy(row -> row.get("new_code"), LinkedHashMap::new, toList()));
        List<NewArea> drafts = new ArrayList<>();
        byNew.forEach((code, sources) -> {
            CsvTable.Row first = sources.getFirst();
            boolean unchanged = sources.size() == 1 && code.equals(first.get("old_code"));
            for (CsvTable.Row row : sources) {
                LocalDate last = unchanged ? null : LocalDate.parse(row.get("old_valid_to"));
                drafts.add(new NewArea(
                        row.get("old_code"), row.get("old_name"), Area.PROVINCE, Area.UNKNOWN_START, last, country));
            }
            if (!unchanged) {
                drafts.add(new NewArea(
                        code,
                        first.get("new_name"),
                        Area.PROVINCE,
                        LocalDate.parse(first.get("new_valid_from")),
                        null,
                        country));
            }
        });
        int added = changes.addAreas(drafts);
        Map<String, Area> known = byCodeAndStart();
        List<AreaChange> merged = new ArrayList<>();
        byNew.forEach((code, sources) -> {
            LocalDate date = LocalDate.parse(sources.getFirst().get("new_valid_from"));
            Area into = known.get(code + date);
            if (into != null) {
                List<Long> from = sources.stream()
                        .map(row -> area(known, row.get("old_code"), Area.UNKNOWN_START)
                                .id())
                        .toList();
                merged.add(
                        from.size() == 1
                                ? new Renamed(0, date, legalBasis, from.getFirst(), into.id())
                                : new Merged(0, date, legalBasis, from, into.id()));
            }
        });
        changes.addChanges(merged);
        return added;
    }

    /**
     * Loads the communes of provinces that already stand, before and after a rearrangement that left no districts.
     *
     * @param oldUnits columns {@code province_code, district_code, district, commune_code, commune}
     * @param newCommunes columns {@code province_code, commune_code, full_name}
     * @param transfers columns {@code old_commune_code, new_commune_code, old_unit_coverage (WHOLE or PART), effective}
     * @return how many areas were new
     */
    @Transactional
    public int importCommunes(Reader oldUnits, Reader newCommunes, Reader transfers, String legalBasis)
            throws IOException {
        List<CsvTable.Row> old = CsvTable.read(oldUnits).rows();
        List<CsvTable.Row> fresh = CsvTable.read(newCommunes).rows();
        List<CsvTable.Row> moved = CsvTable.read(transfers).rows();
        LocalDate date = LocalDate.parse(moved.getFirst().get("effective"));
        LocalDate last = date.minusDays(1);

        int added = changes.addAreas(districts(old, last));
        Map<String, Area> districts = byCodeAndStart();
        List<NewArea> communes = new ArrayList<>();
        for (CsvTable.Row row : old) {
            long district = area(districts, row.get("district_code"), Area.UNKNOWN_START)
                    .id();
            communes.add(new NewArea(
                    row.get("commune_code"), row.get("commune"), Area.COMMUNE, Area.UNKNOWN_START, last, district));
        }
        for (CsvTable.Row row : fresh) {
            long province = provinceOn(row.get("province_code"), date);
            communes.add(
                    new NewArea(row.get("commune_code"), row.get("full_name"), Area.COMMUNE, date, null, province));
        }
        added += changes.addAreas(communes);
        changes.addChanges(communeChanges(moved, date, legalBasis, byCodeAndStart()));
        return added;
    }

    private List<NewArea> districts(List<CsvTable.Row> old, LocalDate last) {
        List<NewArea> drafts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (CsvTable.Row row : old) {
            if (seen.add(row.get("district_code"))) {
                drafts.add(new NewArea(
                        row.get("district_code"),
                        row.get("district"),
                        Area.DISTRICT,
                        Area.UNKNOWN_START,
                        last,
                        provinceOn(row.get("province_code"), last)));
            }
        }
        return drafts;
    }

    private static List<AreaChange> communeChanges(
            List<CsvTable.Row> moved, LocalDate date, String legalBasis, Map<String, Area> known) {
        List<AreaChange> drafts = new ArrayList<>();
        moved.stream()
                .filter(row -> row.get("old_unit_coverage").equals("WHOLE"))
                .collect(groupingBy(row -> row.get("new_commune_code")))
                .forEach((code, rows) -> {
                    Area into = area(known, code, date);
                    List<Area> from = rows.stream()
                            .map(row -> area(known, row.get("old_commune_code"), Area.UNKNOWN_START))
                            .toList();
                    drafts.add(wholeChange(date, legalBasis, from, into));
                });
        moved.stream()
                .filter(row -> row.get("old_unit_coverage").equals("PART"))
                .collect(groupingBy(row -> row.get("old_commune_code")))
                .forEach((code, rows) -> drafts.add(new Split(
                        0,
                        date,
                        legalBasis,
                        area(known, code, Area.UNKNOWN_START).id(),
                        rows.stream()
                                .map(row -> new Part(
                                        area(known, row.get("new_commune_code"), date)
                                                .id(),
                                        null))
                                .toList())));
        return drafts;
    }

    private static AreaChange wholeChange(LocalDate date, String legalBasis, List<Area> from, Area into) {
        Area first = from.getFirst();
        if (from.size() > 1) {
            return new Merged(0, date, legalBasis, from.stream().map(Area::id).toList(), into.id());
        }
        return first.name().equals(into.name())
                ? new Recoded(0, date, legalBasis, first.id(), into.id())
                : new Renamed(0, date, legalBasis, first.id(), into.id());
    }

    private long provinceOn(String code, LocalDate date) {
        return areas.findByCode(code, date)
                .orElseThrow(() -> new IllegalArgumentException("No province bore the code " + code + " on " + date
                        + "; load the table of provinces before that of communes"))
                .id();
    }

    private Map<String, Area> byCodeAndStart() {
        return areas.listAll().stream().collect(toMap(area -> area.code() + area.validFrom(), area -> area));
    }

    private static Area area(Map<String, Area> known, String code, LocalDate from) {
        Area area = known.get(code + from);
        if (area == null) {
            throw new IllegalArgumentException(
                    "The table of transfers names code " + code + ", which neither list of areas has");
        }
        return area;
    }
}
