package vn.theo.territory.load;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.theo.territory.Area;

/**
 * The tables in which open data publishes a rearrangement: provinces before and after; old communes, new communes and the
 * transfers between them. They are translated into rows of areas and changes.
 */
final class MappingTables {
    private record Line(String file, int line, Map<String, String> cells) {
        String get(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    private final Findings findings;
    private final String basis;
    private final List<Line> provinces = new ArrayList<>();
    private final List<Line> oldUnits = new ArrayList<>();
    private final List<Line> newCommunes = new ArrayList<>();
    private final List<Line> transfers = new ArrayList<>();

    MappingTables(Findings findings, String basis) {
        this.findings = findings;
        this.basis = basis;
    }

    boolean takes(TableRows table) {
        return has(table, "old_code", "new_code", "new_valid_from")
                || has(table, "old_commune_code", "new_commune_code", "effective")
                || has(table, "district_code", "commune_code", "commune")
                || has(table, "province_code", "commune_code", "full_name");
    }

    int read(String file, TableRows table) throws IOException {
        List<Line> lines = has(table, "old_code")
                ? provinces
                : has(table, "old_commune_code") ? transfers : has(table, "district_code") ? oldUnits : newCommunes;
        int count = 0;
        while (table.next()) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < table.header().size(); i++) {
                cells.put(table.header().get(i), table.cell(i));
            }
            lines.add(new Line(file, table.line(), cells));
            count++;
        }
        return count;
    }

    private static boolean has(TableRows table, String... columns) {
        for (String column : columns) {
            if (table.column(column) < 0) {
                return false;
            }
        }
        return true;
    }

    void translate(List<AreaRow> areas, List<ChangeRow> changes) {
        int nothing = provinces.size() + oldUnits.size() + newCommunes.size() + transfers.size();
        if (nothing == 0) {
            return;
        }
        if (basis.isBlank()) {
            Line first = java.util.stream.Stream.of(provinces, transfers, oldUnits, newCommunes)
                    .filter(lines -> !lines.isEmpty())
                    .findFirst()
                    .orElseThrow()
                    .getFirst();
            findings.error("basis", first.file, first.line, "", "");
            return;
        }
        translateProvinces(areas, changes);
        if (!oldUnits.isEmpty() || !newCommunes.isEmpty() || !transfers.isEmpty()) {
            translateCommunes(areas, changes);
        }
    }

    private void translateProvinces(List<AreaRow> areas, List<ChangeRow> changes) {
        provinces.stream()
                .collect(groupingBy(line -> line.get("new_code"), LinkedHashMap::new, toList()))
                .forEach((code, sources) -> {
                    Line first = sources.getFirst();
                    LocalDate date = ReadTables.date(first.get("new_valid_from"));
                    if (date == null) {
                        findings.error("date", first.file, first.line, first.get("new_valid_from"));
                        return;
                    }
                    boolean unchanged = sources.size() == 1 && code.equals(first.get("old_code"));
                    for (Line line : sources) {
                        add(
                                areas,
                                line,
                                line.get("old_code"),
                                line.get("old_name"),
                                Area.PROVINCE,
                                "VN",
                                Area.UNKNOWN_START,
                                unchanged ? null : date.minusDays(1));
                        if (!unchanged) {
                            changes.add(new ChangeRow(
                                    line.file,
                                    line.line,
                                    sources.size() == 1 ? ChangeRow.Kind.RENAMED : ChangeRow.Kind.MERGED,
                                    date,
                                    line.get("old_code"),
                                    code,
                                    BigDecimal.ONE,
                                    basis));
                        }
                    }
                    if (!unchanged) {
                        add(areas, first, code, first.get("new_name"), Area.PROVINCE, "VN", date, null);
                    }
                });
    }

    private void translateCommunes(List<AreaRow> areas, List<ChangeRow> changes) {
        LocalDate date = transfers.isEmpty()
                ? null
                : ReadTables.date(transfers.getFirst().get("effective"));
        if (date == null) {
            Line any = !transfers.isEmpty()
                    ? transfers.getFirst()
                    : oldUnits.isEmpty() ? newCommunes.getFirst() : oldUnits.getFirst();
            findings.error("no-transfers", any.file, any.line);
            return;
        }
        LocalDate last = date.minusDays(1);
        Set<String> districts = new HashSet<>();
        for (Line line : oldUnits) {
            if (districts.add(line.get("district_code"))) {
                add(
                        areas,
                        line,
                        line.get("district_code"),
                        line.get("district"),
                        Area.DISTRICT,
                        line.get("province_code"),
                        Area.UNKNOWN_START,
                        last);
            }
            add(
                    areas,
                    line,
                    line.get("commune_code"),
                    line.get("commune"),
                    Area.COMMUNE,
                    line.get("district_code"),
                    Area.UNKNOWN_START,
                    last);
        }
        Map<String, String> names = new LinkedHashMap<>();
        oldUnits.forEach(line -> names.put(line.get("commune_code"), line.get("commune")));
        Map<String, String> newNames = new LinkedHashMap<>();
        for (Line line : newCommunes) {
            String code = line.get("commune_code");
            newNames.put(code, line.get("full_name"));
            add(areas, line, code, line.get("full_name"), Area.COMMUNE, line.get("province_code"), date, null);
        }
        Map<String, Long> wholes = transfers.stream()
                .filter(line -> !isPart(line))
                .collect(groupingBy(line -> line.get("new_commune_code"), java.util.stream.Collectors.counting()));
        Set<String> told = new HashSet<>();
        for (Line line : transfers) {
            compareNames(line, "old_commune", names, told);
            compareNames(line, "new_commune", newNames, told);
            String from = line.get("old_commune_code");
            String to = line.get("new_commune_code");
            boolean sameName = names.getOrDefault(from, "").equals(newNames.getOrDefault(to, ""));
            ChangeRow.Kind kind = isPart(line)
                    ? ChangeRow.Kind.SPLIT
                    : wholes.getOrDefault(to, 0L) > 1
                            ? ChangeRow.Kind.MERGED
                            : sameName ? ChangeRow.Kind.RECODED : ChangeRow.Kind.RENAMED;
            changes.add(new ChangeRow(
                    line.file,
                    line.line,
                    kind,
                    date,
                    from,
                    to,
                    isPart(line) ? null : (BigDecimal) BigDecimal.ONE,
                    basis));
        }
    }

    /** The tables of one rearrangement should name a commune alike; the lists of areas count. */
    private void compareNames(Line line, String column, Map<String, String> names, Set<String> told) {
        String code = line.get(column + "_code");
        String here = line.get(column);
        String there = names.getOrDefault(code, here);
        if (!here.isEmpty() && !here.equals(there) && told.add(column + code)) {
            boolean spelling = SpellingKey.of(here).equals(SpellingKey.of(there));
            findings.warning(spelling ? "mapping-spelling" : "mapping-name", line.file, line.line, code, here, there);
        }
    }

    private static boolean isPart(Line line) {
        return line.get("old_unit_coverage").equals("PART");
    }

    private void add(
            List<AreaRow> areas,
            Line line,
            String code,
            String name,
            String level,
            String parent,
            LocalDate from,
            @org.jspecify.annotations.Nullable LocalDate to) {
        String wrong = ReadTables.wrongArea(code, name);
        if (wrong == null) {
            areas.add(new AreaRow(line.file, line.line, code, name, level, parent, from, to));
        } else {
            findings.error(wrong, line.file, line.line, code, name);
        }
    }
}
