package vn.theo.reading.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.WordSet;

/** Cuts the content of an order into tasks: one a clause, each with its addressee and the words of the action. */
final class TaskClauses {
    /** A clause that begins so only goes on with the one before it. */
    private static final Lexicon CONTINUATIONS = Lexicon.of(
            "trong đó",
            "nhất là",
            "đặc biệt là",
            "qua đó",
            "từ đó",
            "nhằm",
            "để",
            "bao gồm",
            "gồm",
            "như",
            "góp phần",
            "trong đó có",
            "mỗi nhiệm vụ",
            "qua đó góp phần");

    private static final Lexicon OTHERS =
            Lexicon.of("một số", "nhiều nơi", "có nơi", "không ít", "vì một số", "do một số", "bởi một số");
    private static final WordSet COMPLAINTS = WordSet.of("còn", "đang", "vẫn", "chưa");

    /** How often one clause is cut at commas: more is no sentence. */
    private static final int MOST_SPLITS = 40;

    /** How much a clause may take for granted. */
    enum Strictness {
        /** A numbered item below a heading of tasks: what begins with a verb, known or not, is a task. */
        LISTED,
        /** An order stands: whatever begins with a verb is a task. */
        ORDERED,
        /** Only addressees with a verb, duties and spoken-out orders. */
        ADDRESSED,
        /** Only duties ("cần", "phải") and spoken-out orders ("giao", "yêu cầu"). */
        DUTY
    }

    private final TaskClause reader;
    private final List<Task> tasks = new ArrayList<>();

    private TaskClauses(Strictness strictness, @Nullable String assignee, List<String> coAssignees) {
        this.reader = new TaskClause(strictness, assignee, coAssignees);
    }

    /** Whether words can tell anybody anything: under an order whatever begins with a verb does, elsewhere few words do. */
    static boolean mayTell(Stretch content, Strictness strictness) {
        return switch (strictness) {
            case LISTED, ORDERED -> true;
            case ADDRESSED -> Agents.headIn(content) || OrderVerbs.areIn(content) || TaskVerbs.dutyIn(content);
            case DUTY -> OrderVerbs.areIn(content) || TaskVerbs.dutyIn(content);
        };
    }

    /** The tasks of a sentence's content, the given addressee being understood where a clause names none. */
    static TaskClauses of(Stretch content, Strictness strictness, @Nullable String assignee, List<String> coAssignees) {
        TaskClauses clauses = new TaskClauses(strictness, assignee, coAssignees);
        clauses.read(content);
        return clauses;
    }

    List<Task> tasks() {
        return tasks;
    }

    /** The addressee named last, which a following sentence may leave out. */
    @Nullable
    String assignee() {
        return reader.assignee();
    }

    /** Whether the content itself gave an order ("Giao …", "đề nghị …"). */
    boolean orderSpoken() {
        return reader.orderSpoken();
    }

    private void read(Stretch content) {
        Stretch pending = null;
        boolean announced = false;
        boolean ownPlan = false;
        List<Stretch> parts = content.clauses();
        for (Stretch clause : parts) {
            Stretch whole = pending == null ? clause : new Stretch(clause.text(), pending.first(), clause.end());
            pending = null;
            int start = Connectives.start(whole);
            if (start >= whole.size()) {
                continue;
            }
            Task previous = tasks.isEmpty() ? null : tasks.getLast();
            if (ownPlan && previous == null && !opensAnew(whole, start)) {
                continue;
            }
            if (previous != null && CONTINUATIONS.lengthAt(clause, 0) > 0) {
                tasks.set(tasks.size() - 1, previous.until(ActionWords.ended(clause)));
                continue;
            }
            if (previous != null && Deadlines.isTermOnly(whole, start)) {
                tasks.set(tasks.size() - 1, previous.until(ActionWords.ended(clause)));
                continue;
            }
            Task task = reader.task(whole, start);
            if (task == null && whole != clause) {
                task = reader.task(clause, Connectives.start(clause));
            }
            announced |= announces(whole);
            ownPlan |= task == null && tellsOwnPlan(whole);
            boolean unfinished = task != null && (Cooperation.isAlone(task.action()) || isBasis(task.action()));
            if (unfinished && clause != parts.getLast()) {
                pending = whole;
            } else if (task != null) {
                addTask(withoutReport(task));
                reader.goOn();
            } else if (previous != null && isNouns(clause) && !announced) {
                tasks.set(tasks.size() - 1, previous.until(ActionWords.ended(clause)));
            } else if (previous == null && isAddressee(clause)) {
                pending = whole;
            }
        }
    }

    /** "căn cứ quy định của Luật A": on what something is to be done, and nothing to do yet. */
    private static boolean isBasis(Stretch action) {
        if (!action.at(0, "căn cứ") || action.find(0, "để") > 0) {
            return false;
        }
        for (int i = 2; i + 1 < action.size(); i++) {
            boolean verb = action.is(i, ",") && TaskVerbs.opensTask(action, i + 1);
            if (verb || TaskVerbs.manner(action, i) > 0 || action.at(i, "tổ chức") || action.at(i, "xây dựng")) {
                return false;
            }
        }
        return true;
    }

    /** "Nghị quyết sẽ tập trung khắc phục …; tiếp tục …": what somebody will do, and all that goes on with it. */
    private static boolean tellsOwnPlan(Stretch clause) {
        int will = clause.find(0, "sẽ");
        return will > 0 && will < FARTHEST_WILL && !TaskVerbs.dutyIn(clause) && !OrderVerbs.areIn(clause);
    }

    private static boolean opensAnew(Stretch clause, int start) {
        return Agents.startsAt(clause, start)
                || OrderVerbs.orderAt(clause, start) != null
                || TaskVerbs.modal(clause, start) > 0;
    }

    private static final int FARTHEST_WILL = 25;

    /** "…, cụ thể: …": what follows are details of the task, not more of its words. */
    private static boolean announces(Stretch clause) {
        int colon = clause.find(0, ":");
        return colon > 2 && clause.at(colon - 2, "cụ thể");
    }

    /** "Cần coi trọng …, một số nơi còn xem nhẹ": what some do wrong is the reason, not the task. */
    private static Task withoutReport(Task task) {
        Stretch action = task.action();
        for (int i = 3; i + 3 < action.size(); i++) {
            if (!action.is(i, ",")) {
                continue;
            }
            if (tellsOfOthers(action, i + 1)) {
                return new Task(task.assignee(), task.coAssignees(), action.part(0, i));
            }
            if (OTHERS.lengthAt(action, i + 1) == 0) {
                continue;
            }
            for (int k = i + 2; k < Math.min(action.size(), i + 8); k++) {
                if (COMPLAINTS.has(action, k)) {
                    return new Task(task.assignee(), task.coAssignees(), action.part(0, i));
                }
            }
        }
        return task;
    }

    /** "…, Văn phòng Tỉnh ủy luôn sẵn sàng chia sẻ": another subject says what it does itself. */
    private static boolean tellsOfOthers(Stretch action, int i) {
        Agents.Agent agent = action.token(i).capital() && Agents.startsAt(action, i) ? Agents.at(action, i) : null;
        return agent != null && agent.report() && (action.at(agent.verb(), "sẽ") || action.at(agent.verb(), "luôn"));
    }

    /** "X có trách nhiệm …, Y có trách nhiệm …": an addressee with a duty of its own begins another task. */
    private void addTask(Task task) {
        Task rest = task;
        Stretch action = rest.action();
        int from = 1;
        int splits = 0;
        boolean quoted = action.is(0, "\"");
        for (int i = 1; i + 1 < action.size(); i++) {
            quoted ^= action.is(i, "\"");
            Agents.Agent directed =
                    action.is(i, ":") && action.at(i - 2, "theo hướng") && i > 3 ? Agents.at(action, i + 1) : null;
            if (directed != null && directed.verb() > 0 && !directed.report()) {
                // "… theo hướng: Sở A chủ trì …; Sở B …": the parts of it are tasks of their own
                tasks.add(new Task(rest.assignee(), rest.coAssignees(), action.part(0, i - 2)));
                rest = reader.addressed(action, directed);
                action = rest.action();
                i = 0;
                continue;
            }
            Task further = i > 3 && !quoted && splits < MOST_SPLITS ? further(rest, i) : null;
            if (further != null) {
                splits++;
                rest = further;
                action = rest.action();
                i = 0;
                continue;
            }
            if (!action.is(i, ",") || quoted) {
                continue;
            }
            int order = i > 3 ? orderedNext(action, i + 1) : 0;
            Agents.Agent agent = Agents.at(action, i + 1 + order);
            if (agent != null
                    && (order > 0 && agent.verb() > 0 && !agent.report() || hasDuty(action, agent))
                    && !action.is(i + 2, ",")
                    && i > from
                    && splits++ < MOST_SPLITS) {
                if (i > 3) {
                    tasks.add(new Task(rest.assignee(), rest.coAssignees(), action.part(0, i)));
                }
                rest = reader.addressed(action, agent);
                action = rest.action();
                i = 0;
            }
        }
        tasks.addAll(TaskSeries.of(rest));
    }

    /** What is to be done besides, where the words before i end a task; null where they do not. */
    private @Nullable Task further(Task task, int i) {
        Stretch action = task.action();
        Task report =
                ClauseOpenings.meetsTroubles(action, i) ? reader.task(action.part(i + 1, action.size()), 0) : null;
        if (report != null) {
            // "…, trong quá trình thực hiện nếu có vướng mắc thì báo cáo Sở A": what is done then is another task
            tasks.addAll(TaskSeries.of(new Task(task.assignee(), task.coAssignees(), action.part(0, i))));
            return report;
        }
        boolean dots = action.is(i, "...") && !action.at(i + 1, "gắn với") && TaskVerbs.opensTask(action, i + 1);
        boolean besides = action.is(i, ",") && action.at(i + 1, "đồng thời") && goesOn(action, i + 3);
        if (!dots && !besides) {
            return null;
        }
        // "kiểm tra …, đồng thời các xã báo cáo …"; "quan tâm A, B,... bố trí C": dots end a list
        Stretch done = ActionWords.ended(action.part(0, i));
        tasks.addAll(TaskSeries.of(new Task(task.assignee(), task.coAssignees(), done)));
        int from = dots ? i + 1 : behindComma(action, i + 3);
        Agents.Agent agent = besides ? Agents.at(action, from) : null;
        return agent == null
                ? new Task(task.assignee(), task.coAssignees(), action.part(from, action.size()))
                : reader.addressed(action, agent);
    }

    /** Whether a task of its own follows: a verb, or somebody with what he is to do. */
    private static boolean goesOn(Stretch action, int i) {
        int from = behindComma(action, i);
        Agents.Agent agent = Agents.at(action, from);
        return agent == null
                ? TaskVerbs.opensTask(action, from)
                : agent.verb() > 0 && !agent.report() && Agents.startsClauseAt(action, from);
    }

    private static int behindComma(Stretch action, int i) {
        return action.is(i, ",") ? i + 1 : i;
    }

    /** "…, yêu cầu các chủ hồ …": how many words the order takes that begins another task, 0 when none does. */
    private static int orderedNext(Stretch action, int i) {
        Lexicon.Match order = OrderVerbs.orderAt(action, i);
        boolean next = order != null && RENEWED.contains(order.phrase()) && !OrderVerbs.isNoun(action, i, order);
        return next && order != null ? order.length() : 0;
    }

    private static final Set<String> RENEWED = Set.of("yêu cầu", "đề nghị", "giao");

    private static boolean hasDuty(Stretch action, Agents.Agent agent) {
        return agent.verb() > 0 && !agent.report() && TaskVerbs.modal(action, agent.verb()) > 0;
    }

    private boolean isNouns(Stretch clause) {
        for (int i = 0; i < clause.size(); i++) {
            if (TaskClause.REPORTS.isAt(clause, i) || TaskVerbs.modal(clause, i) > 0) {
                return false;
            }
        }
        return true;
    }

    /** "các sở, ngành tỉnh;", "Giao các sở;": more of those who are told may follow before what they are told. */
    private static boolean isAddressee(Stretch clause) {
        int start = Connectives.start(clause);
        int order = OrderVerbs.lengthAt(clause, start);
        Agents.Agent agent = Agents.at(clause, start + order);
        if (agent == null && order == 0 && TaskClause.opensLead(clause, start)) {
            // "Căn cứ nội dung tại Điều 1, Thủ trưởng các sở, ngành;": the first of them stands behind a lead
            int comma = clause.find(start, ",");
            agent = comma < 0 || !Agents.startsClauseAt(clause, comma + 1) ? null : Agents.at(clause, comma + 1);
        }
        return agent != null && agent.verb() < 0;
    }
}
