package vn.theo.territory.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.theo.territory.Area;
import vn.theo.territory.Level;
import vn.theo.territory.Lineage;

/**
 * Works a plan out: applies its steps one after another to the map of the day before. All steps take effect on one day, so what
 * one makes and the next divides is never an area of its own; only what stands at the end is.
 */
final class WorkOut {
    private final Lineage before;
    private final LocalDate date;
    private final Map<String, Territory> byCode = new LinkedHashMap<>();
    private final List<String> abolished = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int step;

    private WorkOut(Lineage before, LocalDate date) {
        this.before = before;
        this.date = date;
        Map<Long, Territory> byId = new LinkedHashMap<>();
        for (Area area : before.listAll()) {
            if (area.isValidOn(date.minusDays(1))) {
                Territory territory = Territory.of(area);
                byId.put(area.id(), territory);
                byCode.put(area.code(), territory);
            }
        }
        byId.values().forEach(territory -> {
            Long parent = Objects.requireNonNull(territory.original).parentId();
            territory.parent = parent == null ? null : byId.get(parent);
        });
    }

    static PlannedMap of(Lineage before, LocalDate date, List<PlanStep> steps) {
        WorkOut work = new WorkOut(before, date);
        for (PlanStep each : steps) {
            work.step++;
            work.apply(each);
        }
        work.step = 0;
        return new Outcome(before, date, List.copyOf(work.byCode.values()), work.abolished, work.problems).map();
    }

    private void apply(PlanStep each) {
        switch (each.kind()) {
            case MERGE -> merge(each);
            case SPLIT -> split(each);
            case TRANSFER -> transfer(each);
            case RENAME -> rename(each);
            case RECODE -> recode(each);
            case ABOLISH -> abolish(each.from().getFirst());
        }
    }

    private void merge(PlanStep each) {
        List<Territory> sources = new ArrayList<>();
        for (String code : each.from()) {
            Territory source = find(code);
            if (source == null) {
                return;
            }
            sources.add(source);
        }
        if (sources.stream().distinct().count() < 2) {
            block("merge-two");
            return;
        }
        Territory first = sources.getFirst();
        for (Territory source : sources) {
            if (!source.level.equals(first.level)) {
                block("other-level", first.name, first.level, source.name, source.level);
                return;
            }
        }
        PlanStep.Unit unit = each.into().getFirst();
        Territory into = Territory.fresh(unit.code(), unit.name(), first.level, parent(unit, first));
        sources.forEach(source -> {
            into.take(source, Shares.WHOLE);
            byCode.remove(source.code);
        });
        place(into);
        sources.forEach(source -> adopt(source, into, null));
    }

    private void split(PlanStep each) {
        Territory source = find(each.from().getFirst());
        if (source == null) {
            return;
        }
        if (each.into().size() < 2) {
            block("split-two", source.name);
            return;
        }
        checkShares(source, each.into());
        byCode.remove(source.code);
        for (PlanStep.Unit unit : each.into()) {
            Territory part = Territory.fresh(unit.code(), unit.name(), source.level, parent(unit, source));
            part.take(source, unit.shares());
            place(part);
            adopt(source, part, unit.children());
        }
        checkChildren(source);
    }

    /** A part of one area goes to another; both begin anew under their codes and names. */
    private void transfer(PlanStep each) {
        Territory giver = find(each.from().getFirst());
        Territory receiver = find(each.from().getLast());
        if (giver == null || receiver == null) {
            return;
        }
        if (giver == receiver || !giver.level.equals(receiver.level)) {
            block("transfer-two", giver.name, receiver.name);
            return;
        }
        PlanStep.Unit moved = each.into().getFirst();
        Territory left = Territory.fresh(giver.code, giver.name, giver.level, giver.parent);
        Territory grown = Territory.fresh(receiver.code, receiver.name, receiver.level, receiver.parent);
        left.take(giver, moved.shares().rest());
        grown.take(receiver, Shares.WHOLE);
        grown.take(giver, moved.shares());
        byCode.put(giver.code, left);
        byCode.put(receiver.code, grown);
        boolean hasChildren = byCode.values().stream().anyMatch(child -> child.parent == giver);
        if (hasChildren && moved.children().isEmpty()) {
            block("transfer-children", giver.name);
        }
        adopt(giver, grown, moved.children());
        adopt(giver, left, null);
        adopt(receiver, grown, null);
    }

    private void rename(PlanStep each) {
        Territory source = find(each.from().getFirst());
        if (source != null) {
            PlanStep.Unit unit = each.into().getFirst();
            replace(source, source.code, unit.name(), source.parent);
        }
    }

    private void recode(PlanStep each) {
        Territory source = find(each.from().getFirst());
        if (source != null) {
            PlanStep.Unit unit = each.into().getFirst();
            replace(source, unit.code(), source.name, parent(unit, source));
        }
    }

    private void replace(Territory source, String code, String name, @Nullable Territory parent) {
        Territory into = Territory.fresh(code, name, source.level, parent);
        into.take(source, Shares.WHOLE);
        byCode.remove(source.code);
        place(into);
        adopt(source, into, null);
    }

    /** A level ends: what lay under its areas lies under the areas above them. */
    private void abolish(String level) {
        List<Territory> ending = byCode.values().stream()
                .filter(territory -> territory.level.equals(level))
                .toList();
        if (ending.isEmpty() || Level.depth(level) < 1) {
            block("no-level", level);
            return;
        }
        abolished.add(level);
        for (Territory each : ending) {
            byCode.remove(each.code);
            for (Territory child : byCode.values()) {
                if (child.parent == each) {
                    child.parent = each.parent;
                }
            }
        }
    }

    /** Puts the areas under one territory under another: those with these codes, or all. */
    private void adopt(Territory from, Territory to, @Nullable List<String> codes) {
        for (Territory child : byCode.values()) {
            if (child.parent == from && (codes == null || codes.contains(child.code))) {
                child.parent = to;
            }
        }
        if (codes != null) {
            codes.stream()
                    .filter(code -> byCode.get(code) == null || byCode.get(code).parent != to)
                    .forEach(code -> block("no-child", code, from.name));
        }
    }

    private void checkChildren(Territory source) {
        List<String> left = byCode.values().stream()
                .filter(child -> child.parent == source)
                .map(child -> child.code + " " + child.name)
                .toList();
        if (!left.isEmpty()) {
            block(
                    "children-left",
                    source.name,
                    String.valueOf(left.size()),
                    String.join(", ", left.subList(0, Math.min(5, left.size()))));
        }
    }

    private void checkShares(Territory source, List<PlanStep.Unit> parts) {
        java.util.Set<String> measures = new java.util.TreeSet<>();
        parts.forEach(part -> measures.addAll(part.shares().measured().keySet()));
        checkSum(source, parts, null);
        measures.forEach(measure -> checkSum(source, parts, measure));
        if (parts.stream().anyMatch(part -> !part.shares().isKnown())) {
            problems.add(new Problem(step, "no-share", List.of(source.name), false));
        }
    }

    private void checkSum(Territory source, List<PlanStep.Unit> parts, @Nullable String measure) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean all = true;
        for (PlanStep.Unit part : parts) {
            BigDecimal share = part.shares().find(measure);
            all = all && share != null;
            sum = share == null ? sum : sum.add(share);
        }
        int order = sum.compareTo(BigDecimal.ONE);
        if (all && order != 0 || !all && order >= 0) {
            block(
                    "shares",
                    source.name,
                    sum.stripTrailingZeros().toPlainString().replace('.', ','),
                    measure == null ? "" : measure);
        }
    }

    private @Nullable Territory parent(PlanStep.Unit unit, Territory first) {
        return unit.parent().isEmpty() ? first.parent : find(unit.parent());
    }

    private @Nullable Territory find(String code) {
        Territory found = byCode.get(code);
        if (found == null) {
            block("no-area", code);
            return null;
        }
        Area original = found.original;
        if (original != null && original.validTo() != null) {
            block("ends-already", code, original.name(), String.valueOf(original.validTo()));
            return null;
        }
        return found;
    }

    private void place(Territory fresh) {
        Territory other = byCode.putIfAbsent(fresh.code, fresh);
        if (other != null) {
            block("code-taken", fresh.code, other.name);
        }
        before.listByCode(fresh.code).stream()
                .filter(area -> !area.validFrom().isBefore(date))
                .forEach(area -> block("code-later", fresh.code, area.name(), String.valueOf(area.validFrom())));
    }

    private void block(String key, String... arguments) {
        problems.add(new Problem(step, key, Arrays.asList(arguments), true));
    }
}
