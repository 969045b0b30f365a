package vn.theo.reading.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Stretch;

/**
 * One table of tasks: a heading row that says what the columns hold, rows that group (an agency, a term, a topic) and
 * rows with one task each.
 */
final class PlanSheet {
    private static final int LONGEST_LABEL = 10;

    private final @Nullable LocalDate dated;
    private final boolean formal;
    private final List<PlanItem.Planned> planned = new ArrayList<>();
    private Map<Integer, String> kinds = Map.of();
    private @Nullable Stretch groupLead;
    private @Nullable Stretch groupTime;
    /** What the row before said, for cells that span several rows. */
    private final Map<String, Stretch> above = new HashMap<>();

    /** @param formal whether the text is an act, so that any table of contents and terms holds tasks */
    PlanSheet(@Nullable LocalDate dated, boolean formal) {
        this.dated = dated;
        this.formal = formal;
    }

    List<PlanItem.Planned> planned() {
        return planned;
    }

    boolean isOpen() {
        return !kinds.isEmpty();
    }

    void close() {
        kinds = Map.of();
        groupLead = null;
        groupTime = null;
        above.clear();
    }

    /** Reads the cells of one row by column; returns whether it belongs to a table of tasks. */
    boolean row(Map<Integer, List<Stretch>> cells) {
        Map<Integer, String> named = labels(cells);
        if (named.containsValue("content") && tellsWho(named) && named.size() * 2 >= cells.size()) {
            close();
            kinds = named;
            return true;
        }
        if (kinds.isEmpty() || cells.isEmpty()) {
            return false;
        }
        if (!named.isEmpty() && named.size() == cells.size() && planned.isEmpty()) {
            Map<Integer, String> both = new TreeMap<>(kinds);
            both.putAll(named);
            kinds = both;
        } else if (!group(cells)) {
            task(cells);
        }
        return true;
    }

    private boolean tellsWho(Map<Integer, String> named) {
        return named.containsValue("lead")
                || formal
                        && (named.containsValue("co") || named.containsValue("time") || named.containsValue("product"));
    }

    private static Map<Integer, String> labels(Map<Integer, List<Stretch>> cells) {
        Map<Integer, String> kinds = new TreeMap<>();
        cells.forEach((column, parts) -> {
            Stretch cell = joined(parts);
            String kind = cell.size() <= LONGEST_LABEL ? PlanItem.column(cell) : null;
            if (kind != null) {
                kinds.put(column, kind);
            }
        });
        return kinds;
    }

    /** A row of one text only, beside its number: "I. Sở Tài chính", "Nhiệm vụ hoàn thành trong quý I/2026". */
    private boolean group(Map<Integer, List<Stretch>> cells) {
        Stretch only = null;
        boolean task = false;
        for (List<Stretch> parts : cells.values()) {
            Stretch cell = joined(parts);
            boolean number = cell.size() <= 2 && (cell.token(0).isNumber() || isRoman(cell));
            task |= number && cell.token(0).isNumber() && !above.isEmpty();
            if (!number && only != null) {
                return false;
            }
            only = number ? only : cell;
        }
        if (only == null || task) {
            return only == null;
        }
        Agents.Agent agent = Agents.at(only, 0);
        boolean name = agent != null && agent.verb() < 0 && agent.end() == only.size();
        groupLead = name ? only : null;
        groupTime = Deadlines.named(only, dated) == null ? null : only;
        above.clear();
        return true;
    }

    private static boolean isRoman(Stretch cell) {
        return cell.token(0).isWord() && cell.norm(0).chars().allMatch(c -> "ivx".indexOf(c) >= 0);
    }

    private void task(Map<Integer, List<Stretch>> cells) {
        PlanItem item = new PlanItem(null);
        Map<String, Stretch> said = new HashMap<>();
        for (Map.Entry<Integer, List<Stretch>> cell : cells.entrySet()) {
            String kind = kinds.get(cell.getKey());
            if (kind == null) {
                continue;
            }
            boolean several = kind.equals("content") || kind.equals("co");
            for (Stretch part : several ? cell.getValue() : List.of(joined(cell.getValue()))) {
                item.add(new PlanItem.Field(kind, part));
                said.put(kind, part);
            }
        }
        understood(item, said);
        if (item.hasFields() && said.containsKey("content")) {
            planned.addAll(item.tasks(dated));
        }
    }

    /** What a row leaves out: its group says it, or the cell above that spans several rows. */
    private void understood(PlanItem item, Map<String, Stretch> said) {
        boolean spans = !said.containsKey("lead") && !said.containsKey("co") && !said.containsKey("time");
        for (String kind : List.of("lead", "co", "time")) {
            Stretch group = kind.equals("lead") ? groupLead : kind.equals("time") ? groupTime : null;
            Stretch value = group != null ? group : spans ? above.get(kind) : null;
            if (!said.containsKey(kind) && value != null) {
                item.add(new PlanItem.Field(kind, value));
                said.put(kind, value);
            }
        }
        above.clear();
        above.putAll(said);
    }

    static Stretch joined(List<Stretch> parts) {
        Stretch first = parts.getFirst();
        return new Stretch(first.text(), first.first(), parts.getLast().end());
    }

    /** The parts of a cell: each bullet is one, lines without a bullet go on with the part before. */
    static void add(List<Stretch> parts, Block block) {
        if (block.marker().isEmpty() && !parts.isEmpty()) {
            Stretch before = parts.removeLast();
            parts.add(new Stretch(before.text(), before.first(), block.content().end()));
        } else {
            parts.add(block.content());
        }
    }
}
