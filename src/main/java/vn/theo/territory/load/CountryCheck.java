package vn.theo.territory.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.theo.territory.Area;
import vn.theo.territory.Level;
import vn.theo.territory.Lineage.Transfer;
import vn.theo.territory.load.Country.Entry;
import vn.theo.territory.load.Country.Move;

/** Says what of a country does not add up. Only what the files bring is judged; the record stands as it is. */
final class CountryCheck {
    private final Country country;
    private final Findings findings;
    private final Set<Entry> withSource = new HashSet<>();
    private final Set<Entry> withSuccessor = new HashSet<>();
    private final LevelCounts counts;

    CountryCheck(Country country, Findings findings) {
        this.country = country;
        this.findings = findings;
        this.counts = new LevelCounts(country.entries());
        country.moves().forEach(move -> {
            withSuccessor.add(move.from());
            withSource.add(move.to());
        });
        for (Transfer transfer : country.record().listTransfers()) {
            Entry from = country.findById(transfer.from());
            Entry to = country.findById(transfer.to());
            if (from != null && to != null) {
                withSuccessor.add(from);
                withSource.add(to);
            }
        }
    }

    void run() {
        country.byCode().values().forEach(this::checkCode);
        country.entries().stream().filter(Entry::isSent).forEach(entry -> {
            checkParent(entry);
            checkCycle(entry);
            checkEnds(entry);
            checkCorrection(entry);
        });
        checkMoves();
        checkShares();
        checkSpelling();
        checkAbolished();
        count();
    }

    /** The validities of one code, by first day: never two at a time, and no gap that nothing explains. */
    private void checkCode(List<Entry> validities) {
        for (int i = 1; i < validities.size(); i++) {
            Entry before = validities.get(i - 1);
            Entry after = validities.get(i);
            if (!before.isSent() && !after.isSent()) {
                continue;
            }
            Entry told = after.isSent() ? after : before;
            LocalDate last = before.to;
            if (last == null || !last.isBefore(after.from)) {
                findings.error("overlap", told.file, told.line, told.code, before.name, after.name, after.from);
            } else if (last.plusDays(1).isBefore(after.from)
                    && !withSuccessor.contains(before)
                    && !withSource.contains(after)) {
                findings.warning("gap", told.file, told.line, told.code, last, after.from);
            }
        }
    }

    private void checkParent(Entry entry) {
        Entry parent = entry.parent;
        String code = String.valueOf(entry.parentCode);
        if (parent == null) {
            if (entry.level.equals(Area.COUNTRY)) {
                return;
            }
            boolean exists = country.byCode().containsKey(code);
            findings.error(
                    exists ? "parent-not-then" : "parent-missing",
                    entry.file,
                    entry.line,
                    entry.code,
                    code,
                    entry.from);
            return;
        }
        int depth = Level.depth(entry.level);
        int above = Level.depth(parent.level);
        LocalDate parentEnd = parent.to;
        LocalDate end = entry.to;
        if (above >= depth) {
            findings.error("parent-level", entry.file, entry.line, entry.code, entry.level, parent.code, parent.level);
        } else if (parentEnd != null && (end == null || end.isAfter(parentEnd))) {
            findings.error("parent-ends", entry.file, entry.line, entry.code, parent.code, parentEnd);
        }
        for (int skipped = above + 1; skipped < depth; skipped++) {
            if (anyOn(Level.FROM_TOP.get(skipped), entry.from)) {
                findings.warning(
                        "level-skipped", entry.file, entry.line, entry.code, Level.FROM_TOP.get(skipped), parent.code);
            }
        }
    }

    private boolean anyOn(String level, LocalDate day) {
        return counts.on(level, day) > 0;
    }

    private void checkCycle(Entry entry) {
        Set<Entry> seen = new HashSet<>();
        for (Entry above = entry; above != null; above = above.parent) {
            if (!seen.add(above)) {
                findings.error("cycle", entry.file, entry.line, entry.code, above.code);
                return;
            }
        }
    }

    private void checkEnds(Entry entry) {
        LocalDate last = entry.to;
        if (last != null && !withSuccessor.contains(entry) && !isAbolished(entry.level, last.plusDays(1))) {
            findings.warning("no-successor", entry.file, entry.line, entry.code, entry.name, last);
        }
        boolean fresh = entry.recorded == null && !entry.from.equals(Area.UNKNOWN_START);
        if (fresh && !withSource.contains(entry) && isAnyBefore(entry)) {
            findings.warning("no-origin", entry.file, entry.line, entry.code, entry.name, entry.from);
        }
    }

    /** Whether the country had any area of the level on the day before, so that a new one should have come from somewhere. */
    private boolean isAnyBefore(Entry entry) {
        return anyOn(entry.level, entry.from.minusDays(1));
    }

    private boolean isAbolished(String level, LocalDate date) {
        return country.abolished().stream()
                        .anyMatch(row -> row.from().equals(level) && row.date().equals(date))
                || !anyOn(level, date);
    }

    private void checkCorrection(Entry entry) {
        Area recorded = entry.recorded;
        if (recorded == null || !entry.isCorrected()) {
            return;
        }
        if (!recorded.name().equals(entry.name)) {
            boolean spelling = SpellingKey.of(recorded.name()).equals(SpellingKey.of(entry.name));
            findings.warning(
                    spelling ? "spelling-of-record" : "name-of-record",
                    entry.file,
                    entry.line,
                    entry.code,
                    recorded.name(),
                    entry.name);
        }
    }

    private void checkMoves() {
        for (Move move : country.moves()) {
            LocalDate last = move.from().to;
            if (last == null || !last.plusDays(1).equals(move.row().date())) {
                findings.error(
                        "goes-on",
                        move.row().file(),
                        move.row().line(),
                        move.from().code,
                        move.row().date(),
                        last == null ? "–" : last);
            }
            if (!move.from().level.equals(move.to().level)) {
                findings.warning(
                        "other-level-move", move.row().file(), move.row().line(), move.from().code, move.to().code);
            }
            checkRename(move);
        }
    }

    private void checkRename(Move move) {
        String before = move.from().name;
        String after = move.to().name;
        if (move.row().kind() == ChangeRow.Kind.RENAMED
                && !before.equals(after)
                && SpellingKey.of(before).equals(SpellingKey.of(after))) {
            findings.warning("spelling-rename", move.row().file(), move.row().line(), before, after);
        }
    }

    /** All that an area gave is the whole of it: one whole, or parts that sum to 1 where every share is stated. */
    private void checkShares() {
        Map<Entry, List<Move>> given = new HashMap<>();
        country.moves()
                .forEach(move -> given.computeIfAbsent(move.from(), entry -> new ArrayList<>())
                        .add(move));
        given.forEach((entry, moves) -> {
            Move first = moves.getFirst();
            if (moves.stream().map(Move::to).distinct().count() < moves.size()) {
                findings.error("transfer-twice", first.row().file(), first.row().line(), entry.code, first.to().code);
                return;
            }
            BigDecimal sum = moves.stream()
                    .map(move -> move.row().share())
                    .filter(java.util.Objects::nonNull)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            boolean unknown = moves.stream().anyMatch(move -> move.row().share() == null);
            int order = sum.compareTo(BigDecimal.ONE);
            if (unknown && order >= 0 || !unknown && order != 0) {
                findings.error(
                        "shares",
                        first.row().file(),
                        first.row().line(),
                        entry.code,
                        sum.stripTrailingZeros().toPlainString(),
                        moves.size());
            } else if (unknown && moves.size() == 1) {
                findings.warning("lone-part", first.row().file(), first.row().line(), entry.code, first.to().code);
            } else if (unknown) {
                findings.warning("no-share", first.row().file(), first.row().line(), entry.code, moves.size());
            }
        });
    }

    /** Two areas under one parent at one time whose names differ by spelling alone are one area twice, or a typing error. */
    private void checkSpelling() {
        Map<String, Entry> seen = new HashMap<>();
        for (Entry entry : country.entries()) {
            String key = SpellingKey.of(entry.name) + "|" + (entry.parent == null ? "" : entry.parent.code) + "|"
                    + entry.level + "|" + entry.from;
            Entry other = seen.putIfAbsent(key, entry);
            if (other != null && other != entry && (entry.isSent() || other.isSent())) {
                Entry told = entry.isSent() ? entry : other;
                findings.warning("same-name", told.file, told.line, entry.code, entry.name, other.code, other.name);
            }
        }
    }

    private void checkAbolished() {
        for (ChangeRow row : country.abolished()) {
            country.entries().stream()
                    .filter(entry -> entry.level.equals(row.from()) && entry.isValidOn(row.date()))
                    .findFirst()
                    .ifPresent(entry -> findings.error(
                            "level-goes-on", row.file(), row.line(), row.from(), row.date(), entry.code, entry.name));
        }
    }

    /** How many areas of each level stood before and after each date on which something changes, and what was transferred. */
    private void count() {
        Map<LocalDate, List<Move>> byDate = new TreeMap<>();
        country.moves()
                .forEach(move -> byDate.computeIfAbsent(move.row().date(), date -> new ArrayList<>())
                        .add(move));
        country.abolished().forEach(row -> byDate.putIfAbsent(row.date(), List.of()));
        byDate.forEach((date, then) -> {
            for (String level : Level.FROM_TOP.subList(1, Level.FROM_TOP.size())) {
                int before = counts.on(level, date.minusDays(1));
                int after = counts.on(level, date);
                if (before > 0 || after > 0) {
                    findings.note("count", level, date, before, after);
                }
            }
            long parts = then.stream()
                    .filter(move -> move.row().kind() == ChangeRow.Kind.SPLIT)
                    .count();
            findings.note("transfers", date, then.size(), then.size() - parts, parts);
        });
        if (byDate.isEmpty()) {
            countPresent();
        }
    }

    private void countPresent() {
        LocalDate last = country.entries().stream()
                .map(entry -> entry.from)
                .max(LocalDate::compareTo)
                .orElse(Area.UNKNOWN_START);
        for (String level : Level.FROM_TOP.subList(1, Level.FROM_TOP.size())) {
            int present = counts.on(level, last);
            if (present > 0) {
                findings.note("present", level, last, present);
            }
        }
    }
}
