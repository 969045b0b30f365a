package vn.theo.territory.load;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.theo.sheet.UnreadableWorkbook;
import vn.theo.territory.Area;

/** Reads tables of areas and of changes row by row; what cannot be read becomes a finding. Mapping tables go their own way. */
final class ReadTables {
    private static final Map<String, String> LEVELS = Map.of(
            "cấp tỉnh",
            Area.PROVINCE,
            "tỉnh",
            Area.PROVINCE,
            "cấp huyện",
            Area.DISTRICT,
            "huyện",
            Area.DISTRICT,
            "cấp xã",
            Area.COMMUNE,
            "xã",
            Area.COMMUNE,
            "cả nước",
            Area.COUNTRY);
    private static final Map<String, ChangeRow.Kind> KINDS = Map.of(
            "sáp nhập", ChangeRow.Kind.MERGED,
            "chia tách", ChangeRow.Kind.SPLIT,
            "đổi tên", ChangeRow.Kind.RENAMED,
            "đổi mã", ChangeRow.Kind.RECODED,
            "bỏ cấp", ChangeRow.Kind.LEVEL_ABOLISHED);

    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{2,10}");
    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final Pattern EXCEL_DAY = Pattern.compile("\\d{5}");
    private static final LocalDate EXCEL_START = LocalDate.of(1899, 12, 30);
    private static final int TOLD_EVERY = 500;

    private final Findings findings;
    private final String basis;
    private final ImportProgress progress;
    private final List<AreaRow> areas = new ArrayList<>();
    private final List<ChangeRow> changes = new ArrayList<>();
    private final MappingTables mappings;
    private int rows;

    ReadTables(Findings findings, String basis, ImportProgress progress) {
        this.findings = findings;
        this.basis = basis;
        this.progress = progress;
        this.mappings = new MappingTables(findings, basis);
    }

    List<AreaRow> areas() {
        return areas;
    }

    List<ChangeRow> changes() {
        return changes;
    }

    int rows() {
        return rows;
    }

    void read(List<SentFile> files) {
        for (SentFile file : files) {
            try (TableRows table = TableRows.of(file)) {
                read(file.name(), table);
            } catch (UnreadableWorkbook unreadable) {
                findings.error(workbook(unreadable.why()), file.name(), 0);
            } catch (IllegalArgumentException | IOException unreadable) {
                findings.error("unreadable", file.name(), 0, String.valueOf(unreadable.getMessage()));
            }
        }
        mappings.translate(areas, changes);
    }

    private static String workbook(UnreadableWorkbook.Why why) {
        return switch (why) {
            case OTHER, BROKEN -> "workbook-broken";
            case UNSAFE, TEXTS -> "workbook-unsafe";
            case STRICT -> "workbook-strict";
            case EMPTY -> "workbook-empty";
        };
    }

    private void read(String file, TableRows table) throws IOException {
        if (mappings.takes(table)) {
            rows += mappings.read(file, table);
        } else if (table.column("kind", "loai") >= 0 && table.column("from", "tu_ma") >= 0) {
            readChanges(file, table);
        } else if (table.column("level", "cap") >= 0 && table.column("code", "ma") >= 0) {
            readAreas(file, table);
        } else {
            findings.error("no-table", file, 1, String.join(", ", table.header()));
        }
    }

    private void readAreas(String file, TableRows table) throws IOException {
        int code = table.column("code", "ma");
        int name = table.column("name", "ten");
        int level = table.column("level", "cap");
        int parent = table.column("parent", "ma_cap_tren");
        int from = table.column("valid_from", "tu_ngay");
        int to = table.column("valid_to", "den_ngay");
        while (table.next()) {
            countRow();
            String wrong = wrongArea(table.cell(code), table.cell(name));
            String known = level(table.cell(level));
            LocalDate first = date(table.cell(from));
            LocalDate last = date(table.cell(to));
            if (wrong != null) {
                findings.error(wrong, file, table.line(), table.cell(code), table.cell(name));
            } else if (known == null) {
                findings.error("level", file, table.line(), table.cell(level));
            } else if (first == null && !table.cell(from).isEmpty()
                    || last == null && !table.cell(to).isEmpty()) {
                findings.error("date", file, table.line(), table.cell(first == null ? from : to));
            } else if (last != null && first != null && last.isBefore(first)) {
                findings.error("ends-before-start", file, table.line(), table.cell(code), last, first);
            } else {
                areas.add(new AreaRow(
                        file,
                        table.line(),
                        table.cell(code),
                        table.cell(name),
                        known,
                        table.cell(parent),
                        first == null ? Area.UNKNOWN_START : first,
                        last));
            }
        }
    }

    private void countRow() {
        rows++;
        if (rows % TOLD_EVERY == 0) {
            progress.at(ImportProgress.Step.READING, rows);
        }
    }

    private void readChanges(String file, TableRows table) throws IOException {
        int kind = table.column("kind", "loai");
        int date = table.column("date", "ngay");
        int from = table.column("from", "tu_ma");
        int to = table.column("to", "den_ma");
        int share = table.column("share", "ty_le");
        int legal = table.column("legal_basis", "can_cu");
        while (table.next()) {
            countRow();
            ChangeRow.Kind known = kind(table.cell(kind));
            LocalDate day = date(table.cell(date));
            BigDecimal part = share(table.cell(share));
            String because = table.cell(legal).isEmpty() ? basis : table.cell(legal);
            if (known == null) {
                findings.error("kind", file, table.line(), table.cell(kind));
            } else if (day == null) {
                findings.error("date", file, table.line(), table.cell(date));
            } else if (part == null && !table.cell(share).isEmpty()) {
                findings.error("share", file, table.line(), table.cell(share));
            } else if (because.isBlank()) {
                findings.error("basis", file, table.line(), table.cell(from), table.cell(to));
            } else {
                boolean level = known == ChangeRow.Kind.LEVEL_ABOLISHED;
                String given = level ? String.valueOf(level(table.cell(from))) : table.cell(from);
                BigDecimal stated = known == ChangeRow.Kind.SPLIT ? part : (BigDecimal) BigDecimal.ONE;
                changes.add(new ChangeRow(
                        file, table.line(), known, day, given, level ? "" : table.cell(to), stated, because));
            }
        }
    }

    static @Nullable String wrongArea(String code, String name) {
        return !CODE.matcher(code).matches() ? "code" : name.isBlank() ? "no-name" : null;
    }

    private static @Nullable String level(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        return vn.theo.territory.Level.FROM_TOP.contains(upper) ? upper : LEVELS.get(text.toLowerCase(Locale.ROOT));
    }

    private static ChangeRow.@Nullable Kind kind(String text) {
        for (ChangeRow.Kind kind : ChangeRow.Kind.values()) {
            if (kind.name().equalsIgnoreCase(text)) {
                return kind;
            }
        }
        return KINDS.get(text.toLowerCase(Locale.ROOT));
    }

    /** The day a cell names: 2025-07-01, 01/07/2025 or a number of Excel; null when it names none. */
    static @Nullable LocalDate date(String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        try {
            return cell.contains("/") ? LocalDate.parse(cell, DAY_FIRST) : day(cell);
        } catch (DateTimeException notADate) {
            return null;
        }
    }

    /** Days that a workbook keeps as numbers without showing them as days. */
    private static LocalDate day(String cell) {
        return EXCEL_DAY.matcher(cell).matches() ? EXCEL_START.plusDays(Long.parseLong(cell)) : LocalDate.parse(cell);
    }

    private static @Nullable BigDecimal share(String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        try {
            BigDecimal share = new BigDecimal(cell.replace(',', '.'));
            return share.signum() > 0 && share.compareTo(BigDecimal.ONE) <= 0 ? share : null;
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }
}
