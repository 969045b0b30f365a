package vn.theo.reading.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Sentences;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.WordSet;

/**
 * One item of a plan whose parts stand behind labels: "Nội dung: …", "Đơn vị chủ trì: …", "Thời gian: …". Gathers them
 * until the item ends and then yields its tasks.
 */
final class PlanItem {
    private static final Lexicon LABELS = Lexicon.load("plan-fields.txt");

    private static final Lexicon COLUMNS = Lexicon.load("plan-columns.txt");

    /** What opens a term: "Thời gian thực hiện sau khi …" is a labelled part without its colon. */
    private static final WordSet TERMS =
            WordSet.of("sau", "trước", "trong", "từ", "đến", "quý", "tháng", "năm", "hằng", "hàng", "theo", "chậm");

    private final @Nullable Stretch heading;
    private final List<Stretch> contents = new ArrayList<>();
    private final List<String> helpers = new ArrayList<>();
    private @Nullable Stretch lead;
    private @Nullable Stretch time;
    private @Nullable String product;

    PlanItem(@Nullable Stretch heading) {
        this.heading = heading;
    }

    /** A label and what stands behind it. */
    record Field(String kind, Stretch value) {}

    /** The labelled part that a stretch is, null when no label opens it. */
    static @Nullable Field field(Stretch words) {
        int i = 0;
        while (i < words.size() && !words.token(i).isWord()) {
            i++;
        }
        Lexicon.Match label = LABELS.at(words, i);
        if (label == null) {
            return null;
        }
        int colon = i + label.length();
        int close = colon;
        while (close < Math.min(words.size(), colon + 5) && !words.is(close, ":")) {
            close++;
        }
        boolean labelled = words.is(close, ":") && (close == colon || label.length() > 1);
        if (!labelled && label.length() > 1 && label.value().equals("time") && TERMS.has(words, colon)) {
            return new Field(label.value(), words.part(colon, words.size()));
        }
        return labelled ? new Field(label.value(), words.part(close + 1, words.size())) : null;
    }

    /** What a heading cell's words stand for, null when they are no label. */
    static @Nullable String label(Stretch words) {
        Lexicon.Match label = LABELS.at(words, 0);
        return label == null ? null : label.value();
    }

    /** What the column below a heading cell holds, null when the cell heads none. */
    static @Nullable String column(Stretch words) {
        Lexicon.Match field = LABELS.at(words, 0);
        Lexicon.Match column = COLUMNS.at(words, 0);
        if (column != null && (field == null || column.length() > field.length())) {
            return column.value();
        }
        return field == null ? null : field.value();
    }

    /** Whether the words are a label and nothing else: the heading of a column. */
    static boolean isLabel(Stretch words) {
        return LABELS.has(words) || COLUMNS.has(words);
    }

    boolean hasFields() {
        return lead != null || time != null || !helpers.isEmpty();
    }

    void add(Field field) {
        Stretch value = ActionWords.ended(field.value());
        if (value.isEmpty()) {
            return;
        }
        switch (field.kind()) {
            case "lead" -> lead = value;
            case "co" -> helpers.addAll(AgentNames.split(value));
            case "time" -> time = value;
            case "product" -> product = value.plain();
            case "content" -> contents.add(value);
            default -> {
                // funds, place and the like say nothing of who does what by when
            }
        }
    }

    /** The tasks of the item with their deadline and product, once its last part is read. */
    List<Planned> tasks(@Nullable LocalDate dated) {
        List<Planned> planned = new ArrayList<>();
        Stretch leading = lead;
        Deadlines.Deadline deadline = deadline(dated);
        if (leading != null && saysWhat(leading)) {
            for (Stretch sentence : Sentences.of(leading)) {
                TaskClauses.of(sentence, TaskClauses.Strictness.ADDRESSED, null, List.of())
                        .tasks()
                        .forEach(task -> planned.add(new Planned(task, deadline, product)));
            }
            return planned;
        }
        Assigned assigned = assigned();
        for (Stretch content : contents()) {
            for (Stretch sentence : Sentences.of(content)) {
                boolean spoken = OrderVerbs.orderAt(sentence, Connectives.start(sentence)) != null;
                for (Task task : tasks(sentence)) {
                    planned.add(new Planned(spoken ? assigned.helping(task) : assigned.with(task), deadline, product));
                }
            }
        }
        return planned;
    }

    /** Until when the labels say, null when they do not. */
    Deadlines.@Nullable Deadline deadline(@Nullable LocalDate dated) {
        Stretch term = time;
        return term == null ? null : Deadlines.field(term, dated);
    }

    /** Who leads and who helps, as the labels say. */
    Assigned assigned() {
        Stretch leading = lead;
        Assigned assigned = leading == null || saysWhat(leading) ? new Assigned(null, List.of()) : assigned(leading);
        List<String> all = new ArrayList<>(helpers);
        all.addAll(assigned.helpers());
        return new Assigned(assigned.name(), all);
    }

    /** The tasks of a content; a bare name of the work is one too. */
    private static List<Task> tasks(Stretch sentence) {
        Stretch action = ActionWords.ended(sentence.part(Connectives.start(sentence), sentence.size()));
        if (clauseIn(sentence)) {
            return TaskClauses.of(sentence, TaskClauses.Strictness.ORDERED, null, List.of())
                    .tasks();
        }
        return action.size() < 4 ? List.of() : List.of(new Task(null, List.of(), action));
    }

    /** Whether a clause says what is to be done: "Sở A lập …", "Đề nghị Sở A lập …", "Trên cơ sở X, các sở lập …". */
    private static boolean clauseIn(Stretch sentence) {
        int start = Connectives.start(sentence);
        int comma = TaskClause.opensLead(sentence, start) ? sentence.find(start, ",") : -1;
        int name = comma > 0 ? comma + 1 : start + OrderVerbs.lengthAt(sentence, start);
        Agents.Agent agent = Agents.at(sentence, name);
        return agent != null && agent.verb() > 0 && !agent.report() || allOpenTasks(sentence);
    }

    private static boolean allOpenTasks(Stretch sentence) {
        for (Stretch clause : sentence.clauses()) {
            if (!TaskVerbs.opensTask(clause, Connectives.start(clause))) {
                return false;
            }
        }
        return true;
    }

    private List<Stretch> contents() {
        Stretch title = heading;
        return contents.isEmpty() && title != null ? List.of(title) : contents;
    }

    /** "Cơ quan thực hiện: Sở X chủ trì tham mưu …; các sở tổ chức …": the label itself holds the tasks. */
    private static boolean saysWhat(Stretch lead) {
        for (Stretch clause : lead.clauses()) {
            Agents.Agent agent = Agents.at(clause, Connectives.start(clause));
            if (agent != null
                    && agent.verb() >= 0
                    && agent.verb() + 3 < clause.size()
                    && !agent.report()
                    && isDoing(clause, agent.verb())
                    && Cooperation.at(clause, agent.verb()).action() + 2 < clause.size()) {
                return true;
            }
        }
        return false;
    }

    /** "nhà cung cấp dịch vụ" is still a name; "rà soát …" and "chủ trì tham mưu …" say what to do. */
    private static boolean isDoing(Stretch clause, int verb) {
        return !"noun".equals(TaskVerbs.kind(clause, verb));
    }

    /** Who leads, null when nobody is named, and who helps. */
    record Assigned(@Nullable String name, List<String> helpers) {
        Assigned {
            helpers = List.copyOf(helpers);
        }

        private Task with(Task task) {
            return new Task(name, helpers, task.action());
        }

        private Task helping(Task task) {
            return new Task(
                    task.assignee(), task.coAssignees().isEmpty() ? helpers : task.coAssignees(), task.action());
        }
    }

    /** "Sở X chủ trì, phối hợp với Sở Y": one leads, the others help. */
    private static Assigned assigned(Stretch lead) {
        int leads = lead.find(0, "chủ trì");
        int helped = lead.find(0, "phối hợp");
        int within = lead.find(0, "trong phạm vi");
        if (within > 0) {
            int rest = lead.find(within, "các cơ quan");
            List<String> others = rest > 0 ? AgentNames.split(lead.part(rest, lead.size())) : List.of();
            return new Assigned(lead.part(0, within).plain(), others);
        }
        int cut = Math.min(
                leads > 0 ? leads : helped > 0 ? helped : lead.size(), Acts.adjunctStart(lead, 0, lead.size()));
        List<String> helpers = List.of();
        if (helped > 0) {
            int names = helped + 2 + (lead.is(helped + 2, "với") || lead.is(helped + 2, "cùng") ? 1 : 0);
            helpers = AgentNames.split(lead.part(names, lead.size()));
        }
        Stretch name = ActionWords.ended(lead.part(0, cut));
        return new Assigned(name.isEmpty() ? null : name.plain(), helpers);
    }

    /** A task of a plan with what its labels say. */
    record Planned(
            Task task,
            Deadlines.@Nullable Deadline deadline,
            @Nullable String product) {}
}
