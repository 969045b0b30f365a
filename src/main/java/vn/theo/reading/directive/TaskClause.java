package vn.theo.reading.directive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/** Reads one clause at a time into a task, remembering who was addressed last. */
final class TaskClause {
    private static final Lexicon LEADS = Lexicon.load("clause-leads.txt");
    /** How many tokens a lead or subject may take: what is longer is no sentence, and time stays linear. */
    private static final int FARTHEST = 150;

    static final Lexicon REPORTS = Lexicon.of("đã", "sẽ", "đang", "vừa", "ước");

    private TaskClauses.Strictness strictness;
    private @Nullable String assignee;
    private List<String> coAssignees;
    private boolean orderSpoken;
    private boolean further;

    TaskClause(TaskClauses.Strictness strictness, @Nullable String assignee, List<String> coAssignees) {
        this.strictness = strictness;
        this.assignee = assignee;
        this.coAssignees = coAssignees;
    }

    @Nullable
    String assignee() {
        return assignee;
    }

    boolean orderSpoken() {
        return orderSpoken;
    }

    private boolean isOrdered() {
        return strictness == TaskClauses.Strictness.ORDERED || strictness == TaskClauses.Strictness.LISTED;
    }

    /** A task has been read: whatever begins with a verb after it in the sentence is one too. */
    void goOn() {
        strictness = TaskClauses.Strictness.ORDERED;
        further = true;
    }

    static boolean opensLead(Stretch clause, int i) {
        return LEADS.lengthAt(clause, i) > 0;
    }

    @Nullable
    Task task(Stretch clause, int start) {
        boolean topic = clause.at(start, "với") || clause.at(start, "đối với");
        Task task = plain(clause, topic ? start : ClauseOpenings.addresseeAt(clause, start));
        if (task == null && TaskVerbs.isMeans(clause, start)) {
            return null;
        }
        if (task != null || LEADS.lengthAt(clause, start) == 0) {
            return task != null ? task : impersonal(clause, start);
        }
        if (isOrdered() && ClauseOpenings.bindsCase(clause, start)) {
            return new Task(assignee, coAssignees, ActionWords.ended(clause.part(start, clause.size())));
        }
        Agents.Agent concerned = clause.at(start, "đối với") ? Agents.at(clause, start + 2) : null;
        if (concerned != null && concerned.verb() > 0 && TaskVerbs.modal(clause, concerned.verb()) > 0) {
            return addressed(clause, concerned);
        }
        int depth = 0;
        boolean purpose = false;
        for (int i = start; i < Math.min(clause.size(), start + FARTHEST); i++) {
            boolean duty = i > start
                    && !clause.is(i - 1, ",")
                    && TaskVerbs.modal(clause, i) > 0
                    && !TaskVerbs.isRelative(clause, i)
                    && isOrdered();
            if (duty) {
                return ClauseOpenings.conceded(clause, start, i) ? null : dutyInside(clause, i - 1);
            }
            depth += clause.is(i, "(") ? 1 : clause.is(i, ")") ? -1 : 0;
            purpose |= clause.is(i, "để") && i > start;
            boolean troubles = clause.at(i - 1, "vướng mắc") && Agents.startsClauseAt(clause, i + 1);
            boolean then = clause.is(i, "thì");
            boolean comma = then || clause.is(i, ",") && !clause.is(i - 1, "phòng");
            boolean bare =
                    comma && purpose && TaskVerbs.opensTask(clause, i + 1) && TaskVerbs.modal(clause, i + 1) == 0;
            if (depth == 0 && (comma && !bare || troubles)) {
                int next = i + 1 + Connectives.lengthAt(clause, i + 1);
                next += clause.is(next, ",") ? 1 : 0;
                if (ClauseOpenings.didAlready(clause, next)) {
                    return null;
                }
                task = afterLead(clause, next);
                if (task != null) {
                    return task;
                }
            }
        }
        return dutyInside(clause, start);
    }

    private @Nullable Task afterLead(Stretch clause, int i) {
        boolean name = i < clause.size() && Agents.startsAt(clause, i);
        if (i >= clause.size() || clause.token(i).capital() && !name || name && !Agents.startsClauseAt(clause, i)) {
            return null;
        }
        boolean spoken = OrderVerbs.orderAt(clause, i) != null
                || Agents.startsClauseAt(clause, i)
                || TaskVerbs.modal(clause, i) > 0;
        boolean listed = TaskVerbs.opensTask(clause, i) && i > 1 && isListItem(clause, i);
        return spoken || (TaskVerbs.opensTask(clause, i) && !listed) ? plain(clause, i) : null;
    }

    /** "Để tháo gỡ khó khăn, giải quyết …, hoàn thành …, tỉnh cần …": still the purpose when a subject comes later. */
    private static boolean isListItem(Stretch clause, int i) {
        int limit = Math.min(clause.size() - 1, i + FARTHEST);
        for (int k = i; k < limit; k++) {
            if (clause.is(k, ",")) {
                Agents.Agent agent = Agents.at(clause, k + 1);
                boolean subject = agent != null
                        && agent.verb() > 0
                        && (TaskVerbs.modal(clause, agent.verb()) > 0
                                || agent.report()
                                || clause.token(k + 1).capital());
                if (subject || (TaskVerbs.modal(clause, k + 1) > 0 && !TaskVerbs.isRelative(clause, k + 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A clause without adverbial lead: order and addressee, addressee and verb, duty, or verb alone. */
    private @Nullable Task plain(Stretch clause, int i) {
        Task spoken = spokenOrder(clause, i);
        if (spoken != null) {
            return spoken;
        }
        Agents.Agent agent = Agents.at(clause, i);
        if (agent != null && agent.verb() >= 0 && !agent.report()) {
            boolean duty = TaskVerbs.modal(clause, agent.verb()) > 0;
            if (!duty && strictness == TaskClauses.Strictness.ADDRESSED && ClauseOpenings.isShare(clause, i)) {
                return null;
            }
            return duty || strictness != TaskClauses.Strictness.DUTY ? addressed(clause, agent) : null;
        }
        if (agent != null) {
            return null;
        }
        int modal = TaskVerbs.modal(clause, i);
        if (modal > 0 && i + modal < clause.size()) {
            return action(clause, i);
        }
        boolean basis = further
                && (ClauseOpenings.actsOnBasis(clause, i)
                        || ClauseOpenings.forbids(clause, i)
                        || ClauseOpenings.opensByTerm(clause, i));
        boolean unknown = strictness == TaskClauses.Strictness.LISTED && i == 0 && TaskVerbs.mayOpenTask(clause, i);
        if (isOrdered() && (basis || unknown || TaskVerbs.opensTask(clause, i))) {
            int duty = ClauseOpenings.subjectDuty(clause, i);
            return duty > 0 ? action(clause, duty) : action(clause, i);
        }
        return null;
    }

    /** "Giao Bộ X …", "đề nghị các địa phương …", "yêu cầu khẩn trương …". */
    private @Nullable Task spokenOrder(Stretch clause, int i) {
        Lexicon.Match order = OrderVerbs.orderAt(clause, i);
        if (order == null) {
            return null;
        }
        int next = i + order.length();
        while (next < clause.size() && (clause.is(next, ":") || clause.is(next, ","))) {
            next++;
        }
        next = ClauseOpenings.addresseeAt(clause, next);
        Agents.Agent agent = Agents.at(clause, next);
        if (agent != null && !(order.phrase().equals("chỉ đạo") && isOrdered())) {
            orderSpoken = true;
            if (agent.verb() >= 0 && !agent.report()) {
                return addressed(clause, agent);
            }
            assignee = agent.in(clause).plain();
            coAssignees = List.of();
            return null;
        }
        boolean content =
                next < clause.size() && (TaskVerbs.opensTask(clause, next) || TaskVerbs.modal(clause, next) > 0);
        boolean deed = order.phrase().equals("chỉ đạo")
                || order.phrase().equals("giao")
                || order.phrase().equals("đôn đốc")
                || order.phrase().endsWith("lưu ý")
                || order.value().equals("ask");
        if (content && !deed) {
            orderSpoken = true;
            return action(clause, next);
        }
        TaskClauses.Strictness before = strictness;
        strictness = TaskClauses.Strictness.ORDERED;
        Task led = !deed ? task(clause.part(next, clause.size()), 0) : null;
        strictness = before;
        orderSpoken |= led != null;
        return led;
    }

    Task addressed(Stretch clause, Agents.Agent agent) {
        String before = assignee;
        List<String> helpersBefore = coAssignees;
        assignee = AgentNames.name(agent.in(clause));
        coAssignees = List.of();
        Task task = action(clause, agent.verb());
        if (clause.token(agent.from()).isNumber()) {
            // "100% doanh nghiệp cam kết …; xử lý nghiêm …": whoever was addressed before goes on
            assignee = before;
            coAssignees = helpersBefore;
        }
        return task;
    }

    /** From a duty or verb: the action begins behind duty words and behind "chủ trì, phối hợp với …". */
    private Task action(Stretch clause, int verb) {
        Cooperation cooperation = Cooperation.at(clause, afterDuty(clause, verb));
        List<String> helpers = cooperation.helpers().isEmpty() ? coAssignees : cooperation.helpers();
        return new Task(assignee, helpers, ActionWords.ended(clause.part(cooperation.action(), clause.size())));
    }

    /** "…, công tác tuyên truyền cần được đẩy mạnh": nobody is told to do it, and the whole part says what is to be. */
    private static Task passive(Stretch part) {
        return new Task(null, List.of(), ActionWords.ended(part.part(Connectives.start(part), part.size())));
    }

    private static int afterDuty(Stretch clause, int verb) {
        int i = verb;
        while (i < clause.size()) {
            int modal = TaskVerbs.modal(clause, i);
            int after = i + modal;
            boolean answers = clause.at(i, "chịu trách nhiệm");
            boolean verbFollows = after < clause.size() && (!answers || TaskVerbs.opensTask(clause, after));
            if (modal == 0 || clause.at(i, "không được") || !verbFollows) {
                break;
            }
            i = after;
        }
        while (i > verb && i + 1 < clause.size() && clause.is(i, ",")) {
            i++;
        }
        return i;
    }

    /** Words of duty, and others behind which a clause is read another way. */
    private static final Lexicon TURNS = Lexicon.all(TaskVerbs.VERBS, Lexicon.of("đòi hỏi", ":", "dự kiến"), REPORTS);

    /** "Việc tuyển dụng phải …": no addressee; the whole clause says what is to be. */
    private @Nullable Task impersonal(Stretch clause, int start) {
        boolean strict = strictness == TaskClauses.Strictness.ADDRESSED;
        if (ClauseOpenings.isOpinion(clause, start)
                || ClauseOpenings.tellsWhatIs(clause, start)
                || clause.at(start, "đây là")) {
            return null;
        }
        int end = Math.min(clause.size(), start + 45);
        for (int i = TURNS.next(clause, start + 1, end); i < end; i = TURNS.next(clause, i + 1, end)) {
            Agents.Agent demanded = isOrdered() && clause.at(i, "đòi hỏi") ? Agents.at(clause, i + 2) : null;
            if (demanded != null && demanded.verb() > 0 && !demanded.report()) {
                return addressed(clause, demanded);
            }
            boolean report = REPORTS.isAt(clause, i) && !clause.is(i, "đã");
            if (report || clause.is(i, ":") || clause.at(i, "dự kiến")) {
                return null;
            }
            int modal = TaskVerbs.modal(clause, i);
            boolean duty = modal > 0
                    && !clause.at(i, "nên")
                    && !(strict && !clause.at(i, "phải") && !clause.at(i, "cần phải"))
                    && !TaskVerbs.isRelative(clause, i)
                    && i + modal < clause.size()
                    && clause.token(i + modal).isWord();
            if (duty && ClauseOpenings.tellsOfSome(clause, i)) {
                return null;
            }
            Agents.Agent urged = duty ? urged(clause, start, i) : null;
            if (urged != null) {
                return addressed(clause, urged);
            }
            if (duty) {
                boolean subjectOnly = clause.at(i - 2, "chúng ta")
                        || clause.at(i, "cần")
                                && !clause.is(i - 1, ",")
                                && !clause.is(i + modal, "được")
                                && !clause.at(i, "cần phải");
                String before = assignee;
                String given = !strict && TaskVerbs.aboutWork(clause, start) ? assignee : null;
                assignee = null;
                Task task = subjectOnly
                        ? action(clause, i)
                        : new Task(given, List.of(), ActionWords.ended(clause.part(start, clause.size())));
                assignee = before;
                return task;
            }
        }
        return null;
    }

    /** "Ranh giới ấy mong manh, đòi hỏi các bác sĩ phải …": whoever stands before the duty inside the clause, or null. */
    private static Agents.@Nullable Agent urged(Stretch clause, int start, int duty) {
        for (int i = start + 2; i < duty; i++) {
            boolean demanded = clause.at(i - 2, "đòi hỏi") || clause.at(i - 2, "yêu cầu");
            Agents.Agent agent = demanded && Agents.startsAt(clause, i) ? Agents.at(clause, i) : null;
            if (agent != null && agent.verb() == duty && !agent.report()) {
                return agent;
            }
        }
        return null;
    }

    /** "Trong quá trình triển khai cần …": a duty in a clause that never gets a subject. */
    private @Nullable Task dutyInside(Stretch clause, int start) {
        if (clause.at(start, "mặc dù") || clause.at(start, "tuy") || clause.at(start, "dù")) {
            return null;
        }
        int end = Math.min(clause.size(), start + FARTHEST);
        for (int i = TURNS.next(clause, start + 1, end); i < end; i = TURNS.next(clause, i + 1, end)) {
            int modal = TaskVerbs.modal(clause, i);
            if (modal > 0 && !TaskVerbs.isRelative(clause, i) && i + modal < clause.size()) {
                if (clause.at(i, "nên")) {
                    return null;
                }
                int subject = clause.is(i + modal, "được") ? ClauseOpenings.partStart(clause, i) : 0;
                return subject > 0 ? passive(clause.part(subject, clause.size())) : action(clause, i);
            }
            if (REPORTS.isAt(clause, i) || clause.at(i, "dự kiến")) {
                return null;
            }
        }
        return null;
    }
}
