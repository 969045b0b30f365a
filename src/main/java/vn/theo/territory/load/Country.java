package vn.theo.territory.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.theo.territory.Area;
import vn.theo.territory.Lineage;

/** The areas as they would stand with the tables: those of the record and those of the files together. */
final class Country {
    /** One area: recorded, sent, or both. */
    static final class Entry {
        final String code;
        final String level;
        final LocalDate from;
        final String file;
        final int line;
        final @Nullable Area recorded;
        String name;

        @Nullable
        LocalDate to;

        /** The code of the area above as a file states it; null where only the record knows. */
        @Nullable
        String parentCode;

        @Nullable
        Entry parent;

        Entry(AreaRow row, @Nullable Area recorded) {
            this.code = row.code();
            this.level = row.level();
            this.from = row.from();
            this.file = row.file();
            this.line = row.line();
            this.recorded = recorded;
            this.name = row.name();
            this.to = row.to();
            this.parentCode = row.parent().isEmpty() && recorded != null ? null : row.parent();
        }

        Entry(Area area) {
            this.code = area.code();
            this.level = area.level();
            this.from = area.validFrom();
            this.file = "";
            this.line = 0;
            this.recorded = area;
            this.name = area.name();
            this.to = area.validTo();
        }

        boolean isValidOn(LocalDate date) {
            LocalDate last = to;
            return !date.isBefore(from) && (last == null || !date.isAfter(last));
        }

        boolean isSent() {
            return line > 0;
        }

        /** Whether the record says something else of it. */
        boolean isCorrected() {
            Area area = recorded;
            return area != null
                    && (!area.name().equals(name)
                            || !java.util.Objects.equals(area.validTo(), to)
                            || !java.util.Objects.equals(area.parentId(), parentId()));
        }

        @Nullable
        Long parentId() {
            Entry above = parent;
            if (above == null) {
                return recorded == null ? null : recorded.parentId();
            }
            return above.recorded == null ? null : (Long) above.recorded.id();
        }
    }

    /** A transfer of the files between two areas. */
    record Move(ChangeRow row, Entry from, Entry to) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<Entry>> byCode = new HashMap<>();
    private final Map<Long, Entry> byId = new HashMap<>();
    private final List<Move> moves = new ArrayList<>();
    private final List<ChangeRow> abolished = new ArrayList<>();
    private final Lineage record;

    Country(Lineage record) {
        this.record = record;
    }

    Lineage record() {
        return record;
    }

    List<Entry> entries() {
        return entries;
    }

    List<Move> moves() {
        return moves;
    }

    List<ChangeRow> abolished() {
        return abolished;
    }

    Map<String, List<Entry>> byCode() {
        return byCode;
    }

    @Nullable
    Entry findById(long id) {
        return byId.get(id);
    }

    @Nullable
    Entry find(String code, LocalDate on) {
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(entry -> entry.isValidOn(on))
                .findFirst()
                .orElse(null);
    }

    private void add(Entry entry) {
        entries.add(entry);
        byCode.computeIfAbsent(entry.code, code -> new ArrayList<>()).add(entry);
        if (entry.recorded != null) {
            byId.put(entry.recorded.id(), entry);
        }
    }

    /** Brings the rows together with the record; what contradicts itself or the record becomes a finding. */
    void take(List<AreaRow> areas, List<ChangeRow> changes, Findings findings) {
        Map<String, Area> known = new HashMap<>();
        record.listAll().forEach(area -> known.put(area.code() + area.validFrom(), area));
        Map<String, AreaRow> sent = new HashMap<>();
        for (AreaRow row : areas) {
            AreaRow before = sent.putIfAbsent(row.code() + row.from(), row);
            Area recorded = known.get(row.code() + row.from());
            if (before != null) {
                if (!same(before, row)) {
                    findings.error("twice", row.file(), row.line(), row.code(), before.file(), before.line());
                }
            } else if (recorded != null && !recorded.level().equals(row.level())) {
                findings.error("other-level", row.file(), row.line(), row.code(), recorded.level(), row.level());
            } else {
                Entry entry = new Entry(row, recorded);
                keepLaterEnd(entry, findings);
                add(entry);
            }
        }
        record.listAll().stream()
                .filter(area -> !sent.containsKey(area.code() + area.validFrom()))
                .forEach(area -> add(new Entry(area)));
        byCode.values().forEach(list -> list.sort(Comparator.comparing(entry -> entry.from)));
        endWhatChanges(changes);
        findParents();
        findMoves(changes, findings);
    }

    /** A table that does not know of a later change of an area leaves the end that the change gave it. */
    private void keepLaterEnd(Entry entry, Findings findings) {
        Area recorded = entry.recorded;
        if (entry.to == null
                && recorded != null
                && recorded.validTo() != null
                && !record.listGiven(recorded.id()).isEmpty()) {
            entry.to = recorded.validTo();
            findings.warning("ended-since", entry.file, entry.line, entry.code, recorded.validTo());
        }
    }

    private static boolean same(AreaRow one, AreaRow other) {
        return one.name().equals(other.name())
                && one.level().equals(other.level())
                && one.parent().equals(other.parent())
                && java.util.Objects.equals(one.to(), other.to());
    }

    /** An area that gave its territory away ended on the day before, also where only the changes say so. */
    private void endWhatChanges(List<ChangeRow> changes) {
        for (ChangeRow row : changes) {
            for (Entry entry : byCode.getOrDefault(row.from(), List.of())) {
                if (entry.to == null && entry.from.isBefore(row.date())) {
                    entry.to = row.date().minusDays(1);
                }
            }
        }
    }

    private void findParents() {
        for (Entry entry : entries) {
            String code = entry.parentCode;
            if (code != null) {
                entry.parent = code.isEmpty() && !entry.level.equals(Area.COUNTRY)
                        ? find("VN", entry.from)
                        : find(code, entry.from);
            } else if (entry.recorded != null && entry.recorded.parentId() != null) {
                entry.parent = byId.get(entry.recorded.parentId());
            }
        }
    }

    private void findMoves(List<ChangeRow> changes, Findings findings) {
        for (ChangeRow row : changes) {
            if (row.kind() == ChangeRow.Kind.LEVEL_ABOLISHED) {
                if (vn.theo.territory.Level.depth(row.from()) < 1) {
                    findings.error("level", row.file(), row.line(), row.from());
                } else {
                    abolished.add(row);
                }
                continue;
            }
            Entry from = find(row.from(), row.date().minusDays(1));
            Entry to = find(row.to(), row.date());
            if (from == null) {
                findings.error(
                        "no-source",
                        row.file(),
                        row.line(),
                        row.from(),
                        row.date().minusDays(1));
            } else if (to == null) {
                findings.error("no-target", row.file(), row.line(), row.to(), row.date());
            } else if (from == to) {
                findings.error("to-itself", row.file(), row.line(), row.from(), row.date());
            } else if (!to.from.equals(row.date())) {
                findings.error("begun-before", row.file(), row.line(), row.to(), to.from, row.date());
            } else {
                moves.add(new Move(row, from, to));
            }
        }
    }
}
