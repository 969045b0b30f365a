package vn.theo.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts the content of an order into tasks: one a clause, each with its addressee and the words of the action. */
final class TaskClauses {
    private static final Lexicon CONNECTIVES = Lexicon.load("connectives.txt");
    private static final Lexicon LEADS = Lexicon.load("clause-leads.txt");
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
    /** How many tokens a lead or subject may take: what is longer is no sentence, and time stays linear. */
    private static final int FARTHEST = 150;

    private static final int LONGEST_SUBJECT = 9;

    private static final Set<String> REPORTS = Set.of("đã", "sẽ", "đang", "vừa", "ước");

    /** How much a clause may take for granted. */
    enum Strictness {
        /** An order stands: whatever begins with a verb is a task. */
        ORDERED,
        /** Only addressees with a verb, duties and spoken-out orders. */
        ADDRESSED,
        /** Only duties ("cần", "phải") and spoken-out orders ("giao", "yêu cầu"). */
        DUTY
    }

    private Strictness strictness;
    private @Nullable String assignee;
    private List<String> coAssignees;
    private boolean orderSpoken;
    private final List<Task> tasks = new ArrayList<>();

    private TaskClauses(Strictness strictness, @Nullable String assignee, List<String> coAssignees) {
        this.strictness = strictness;
        this.assignee = assignee;
        this.coAssignees = coAssignees;
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
        return assignee;
    }

    /** Whether the content itself gave an order ("Giao …", "đề nghị …"). */
    boolean orderSpoken() {
        return orderSpoken;
    }

    private void read(Stretch content) {
        Stretch pending = null;
        boolean announced = false;
        for (Stretch clause : content.clauses()) {
            Stretch whole = pending == null ? clause : new Stretch(clause.text(), pending.first(), clause.end());
            pending = null;
            int start = start(whole);
            if (start >= whole.size()) {
                continue;
            }
            Task previous = tasks.isEmpty() ? null : tasks.getLast();
            if (previous != null && CONTINUATIONS.lengthAt(clause, 0) > 0) {
                tasks.set(tasks.size() - 1, previous.until(ended(clause)));
                continue;
            }
            Task task = task(whole, start);
            announced |= announces(whole);
            if (task != null) {
                addTask(task);
                strictness = Strictness.ORDERED;
            } else if (previous != null && isNouns(clause) && !announced) {
                tasks.set(tasks.size() - 1, previous.until(ended(clause)));
            } else if (previous == null && isAddressee(clause)) {
                pending = whole;
            }
        }
    }

    /** "…, cụ thể: …": what follows are details of the task, not more of its words. */
    private static boolean announces(Stretch clause) {
        int colon = clause.find(0, ":");
        return colon > 2 && clause.at(colon - 2, "cụ thể");
    }

    /** "X có trách nhiệm …, Y có trách nhiệm …": an addressee with a duty of its own begins another task. */
    private void addTask(Task task) {
        Task rest = task;
        Stretch action = rest.action();
        int from = 1;
        boolean quoted = action.norm(0).equals("\"");
        for (int i = 1; i + 1 < action.size(); i++) {
            quoted ^= action.norm(i).equals("\"");
            if (!action.norm(i).equals(",") || quoted) {
                continue;
            }
            Agents.Agent agent = Agents.at(action, i + 1);
            boolean duty = agent != null
                    && agent.verb() > 0
                    && !agent.report()
                    && TaskVerbs.modal(action, agent.verb()) > 0
                    && action.find(i + 1, ",") != i + 2;
            if (duty && i > from) {
                if (i > 3) {
                    tasks.add(new Task(rest.assignee(), rest.coAssignees(), action.part(0, i)));
                }
                rest = addressed(action, agent);
                action = rest.action();
                i = 0;
            }
        }
        addContinued(rest);
    }

    /** "làm tốt công tác X, tiếp tục đẩy mạnh Y": what is to go on is another task, unless it is a purpose. */
    private void addContinued(Task task) {
        Stretch action = task.action();
        for (int i = 3; i + 3 < action.size(); i++) {
            if (action.at(i, "để")
                    || action.at(i, "nhằm")
                    || action.at(0, "tiếp tục")
                    || action.norm(i).equals("(")) {
                break;
            }
            if (action.norm(i).equals(",") && action.at(i + 1, "tiếp tục")) {
                tasks.add(new Task(task.assignee(), task.coAssignees(), action.part(0, i)));
                tasks.add(new Task(task.assignee(), task.coAssignees(), action.part(i + 1, action.size())));
                return;
            }
        }
        tasks.add(task);
    }

    static boolean opensLead(Stretch clause, int i) {
        return LEADS.lengthAt(clause, i) > 0;
    }

    /** Behind the connectives: "Đồng thời, bên cạnh đó …". */
    static int start(Stretch clause) {
        int i = 0;
        while (i < clause.size()) {
            int length = CONNECTIVES.lengthAt(clause, i);
            boolean sign = !clause.token(i).isWord()
                    && !clause.token(i).isNumber()
                    && !clause.norm(i).equals("(");
            if (length > 0 && !continuesWord(clause, i, length)) {
                i += length;
            } else if (sign) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /** "Kết quả thực hiện …", "hiện đại hóa": the connective is part of a longer phrase. */
    private static boolean continuesWord(Stretch clause, int i, int length) {
        String next = clause.norm(i + length);
        boolean comma = next.equals(",")
                || next.equals(":")
                || TaskVerbs.opensTask(clause, i + length) && !clause.at(i, "kết quả") && !clause.at(i, "hiện");
        return switch (clause.norm(i)) {
            case "kết", "hiện", "đặc", "cụ", "cùng", "cuối", "nổi", "song" ->
                !comma && length == 2 && !clause.at(i, "cụ thể là") && !clause.at(i, "cùng đó")
                        || clause.at(i, "hiện") && !comma;
            default -> false;
        };
    }

    private boolean isNouns(Stretch clause) {
        for (int i = 0; i < clause.size(); i++) {
            if (REPORTS.contains(clause.norm(i)) || TaskVerbs.modal(clause, i) > 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAddressee(Stretch clause) {
        Agents.Agent agent = Agents.at(clause, start(clause));
        return agent != null && agent.verb() < 0;
    }

    private @Nullable Task task(Stretch clause, int start) {
        Task task = plain(clause, start);
        if (task != null || LEADS.lengthAt(clause, start) == 0) {
            return task != null ? task : impersonal(clause, start);
        }
        Agents.Agent concerned = clause.at(start, "đối với") ? Agents.at(clause, start + 2) : null;
        if (concerned != null && concerned.verb() > 0 && TaskVerbs.modal(clause, concerned.verb()) > 0) {
            return addressed(clause, concerned);
        }
        int depth = 0;
        boolean purpose = false;
        for (int i = start; i < Math.min(clause.size(), start + FARTHEST); i++) {
            boolean duty = i > start
                    && !clause.norm(i - 1).equals(",")
                    && TaskVerbs.modal(clause, i) > 0
                    && !TaskVerbs.isRelative(clause, i)
                    && strictness == Strictness.ORDERED;
            if (duty) {
                return dutyInside(clause, i - 1);
            }
            depth += clause.norm(i).equals("(") ? 1 : clause.norm(i).equals(")") ? -1 : 0;
            purpose |= clause.norm(i).equals("để") && i > start;
            boolean troubles = clause.at(i - 1, "vướng mắc") && Agents.startsClauseAt(clause, i + 1);
            boolean comma = clause.norm(i).equals(",") && !clause.norm(i - 1).equals("phòng");
            boolean bare =
                    comma && purpose && TaskVerbs.opensTask(clause, i + 1) && TaskVerbs.modal(clause, i + 1) == 0;
            if (depth == 0 && (comma && !bare || troubles)) {
                int next = i + 1 + CONNECTIVES.lengthAt(clause, i + 1);
                next += clause.norm(next).equals(",") ? 1 : 0;
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
        boolean spoken = Governing.orderAt(clause, i) != null
                || Agents.startsClauseAt(clause, i)
                || TaskVerbs.modal(clause, i) > 0;
        boolean listed = TaskVerbs.opensTask(clause, i) && i > 1 && isListItem(clause, i);
        return spoken || (TaskVerbs.opensTask(clause, i) && !listed) ? plain(clause, i) : null;
    }

    /** "Để tháo gỡ khó khăn, giải quyết …, hoàn thành …, tỉnh cần …": still the purpose when a subject comes later. */
    private static boolean isListItem(Stretch clause, int i) {
        int limit = Math.min(clause.size() - 1, i + FARTHEST);
        for (int k = i; k < limit; k++) {
            if (clause.norm(k).equals(",")) {
                Agents.Agent agent = Agents.at(clause, k + 1);
                boolean subject = agent != null && agent.verb() > 0 && TaskVerbs.modal(clause, agent.verb()) > 0;
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
            return duty || strictness != Strictness.DUTY ? addressed(clause, agent) : null;
        }
        if (agent != null) {
            return null;
        }
        int modal = TaskVerbs.modal(clause, i);
        if (modal > 0 && i + modal < clause.size()) {
            return action(clause, i);
        }
        boolean further = !tasks.isEmpty() && clause.at(i, "căn cứ");
        if (strictness == Strictness.ORDERED && (further || TaskVerbs.opensTask(clause, i))) {
            int duty = subjectDuty(clause, i);
            return duty > 0 ? action(clause, duty) : action(clause, i);
        }
        return null;
    }

    /** "Phát triển công nghiệp thời gian tới cần rà soát …": what looks like a verb is the subject of a duty. */
    private static int subjectDuty(Stretch clause, int i) {
        if (!"noun".equals(TaskVerbs.kind(clause, i))) {
            return -1;
        }
        int limit = Math.min(clause.size(), i + LONGEST_SUBJECT);
        for (int k = i; k < limit && !clause.norm(k).equals(","); k++) {
            if (clause.at(k, "cần") && TaskVerbs.modal(clause, k) > 0 && !TaskVerbs.isRelative(clause, k)) {
                return k;
            }
        }
        return -1;
    }

    /** "Giao Bộ X …", "đề nghị các địa phương …", "yêu cầu khẩn trương …". */
    private @Nullable Task spokenOrder(Stretch clause, int i) {
        Lexicon.Match order = Governing.orderAt(clause, i);
        if (order == null) {
            return null;
        }
        int next = i + order.length();
        while (next < clause.size()
                && (clause.norm(next).equals(":") || clause.norm(next).equals(","))) {
            next++;
        }
        Agents.Agent agent = Agents.at(clause, next);
        if (agent != null && !(order.phrase().equals("chỉ đạo") && strictness == Strictness.ORDERED)) {
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
                || order.phrase().equals("lưu ý")
                || order.value().equals("ask");
        if (content && !deed) {
            orderSpoken = true;
            return action(clause, next);
        }
        Strictness before = strictness;
        strictness = Strictness.ORDERED;
        Task led = !deed ? task(clause.part(next, clause.size()), 0) : null;
        strictness = before;
        orderSpoken |= led != null;
        return led;
    }

    private Task addressed(Stretch clause, Agents.Agent agent) {
        assignee = Agents.name(agent.in(clause));
        coAssignees = List.of();
        return action(clause, agent.verb());
    }

    /** From a duty or verb: the action begins behind duty words and behind "chủ trì, phối hợp với …". */
    private Task action(Stretch clause, int verb) {
        Cooperation cooperation = Cooperation.at(clause, afterDuty(clause, verb));
        List<String> helpers = cooperation.helpers().isEmpty() ? coAssignees : cooperation.helpers();
        return new Task(assignee, helpers, ended(clause.part(cooperation.action(), clause.size())));
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
        return i;
    }

    /** "Việc tuyển dụng phải …": no addressee; the whole clause says what is to be. */
    private @Nullable Task impersonal(Stretch clause, int start) {
        int limit = strictness == Strictness.ADDRESSED ? start : Math.min(clause.size(), start + 45);
        for (int i = start + 1; i < limit; i++) {
            boolean report = REPORTS.contains(clause.norm(i)) && !clause.norm(i).equals("đã");
            if (report || clause.norm(i).equals(":") || clause.at(i, "dự kiến")) {
                return null;
            }
            int modal = TaskVerbs.modal(clause, i);
            boolean duty = modal > 0
                    && !clause.at(i, "nên")
                    && !TaskVerbs.isRelative(clause, i)
                    && i + modal < clause.size()
                    && clause.token(i + modal).isWord();
            if (duty) {
                boolean subjectOnly = clause.at(i, "cần")
                        && !clause.norm(i - 1).equals(",")
                        && !clause.norm(i + modal).equals("được")
                        && !clause.at(i, "cần phải");
                String before = assignee;
                assignee = null;
                Task task = subjectOnly
                        ? action(clause, i)
                        : new Task(null, List.of(), ended(clause.part(start, clause.size())));
                assignee = before;
                return task;
            }
        }
        return null;
    }

    /** "Trong quá trình triển khai cần …": a duty in a clause that never gets a subject. */
    private @Nullable Task dutyInside(Stretch clause, int start) {
        if (clause.at(start, "mặc dù") || clause.at(start, "tuy") || clause.at(start, "dù")) {
            return null;
        }
        for (int i = start + 1; i < Math.min(clause.size(), start + FARTHEST); i++) {
            int modal = TaskVerbs.modal(clause, i);
            if (modal > 0 && !TaskVerbs.isRelative(clause, i) && i + modal < clause.size()) {
                return clause.at(i, "nên") ? null : action(clause, i);
            }
            if (REPORTS.contains(clause.norm(i)) || clause.at(i, "dự kiến")) {
                return null;
            }
        }
        return null;
    }

    /** Without the signs at its end: full stop, dots, "./.". */
    static Stretch ended(Stretch action) {
        int end = action.size();
        while (end > 1) {
            Token last = action.token(end - 1);
            boolean sign =
                    ".,;:/".contains(last.norm()) || last.is("...") || last.is("-") || last.is("như") || last.is("và");
            if (!sign) {
                break;
            }
            end--;
        }
        return withoutAnnouncement(withoutQuoteEnd(action.part(0, end)));
    }

    /** "… vào năm 2025”, Phó Thủ tướng nói": the words of a quotation end with it. */
    private static Stretch withoutQuoteEnd(Stretch action) {
        boolean open = false;
        for (int i = 0; i < action.size(); i++) {
            if (action.norm(i).equals("\"")) {
                boolean closes = i + 1 < action.size()
                        && !action.token(i).spaced()
                        && action.norm(i + 1).equals(",");
                if (closes && !open) {
                    return i == 0 ? action : action.part(0, i);
                }
                open = !open;
            }
        }
        return action;
    }

    /** "…, cụ thể: đợt 1 …" and "… như sau: …" only announce details. */
    private static Stretch withoutAnnouncement(Stretch action) {
        for (int i = 3; i < action.size(); i++) {
            if (action.norm(i).equals(":")) {
                boolean details =
                        action.at(i - 2, "cụ thể") || action.at(i - 2, "như sau") || action.at(i - 2, "sau đây");
                int cut = i - 2;
                cut -= cut > 1 && !action.token(cut - 1).isWord() ? 1 : 0;
                return details && cut > 2 ? action.part(0, cut) : action;
            }
        }
        return action;
    }
}
