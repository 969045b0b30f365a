package vn.theo.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One walk over the blocks of a text, from the first to the last, collecting its directives. */
final class DirectiveWalk {
    private static final int FARTHEST_SPEAKER = 12;
    private static final int LONGEST_HEADING = 70;
    private static final int NUMBERED = 30;
    private static final int NO_LEVEL = 90;

    private final Acts.Act act;
    private final List<Block> blocks;
    private final @Nullable Block lead;
    private final @Nullable LocalDate dated;
    private final Outline outline = new Outline();
    private final List<FoundDirective> found = new ArrayList<>();
    private @Nullable String issuer;
    private @Nullable String speaker;
    private int sinceSpeaker;
    private boolean opinion;
    private boolean ordered;
    private @Nullable String assignee;
    private List<String> helpers = List.of();
    private @Nullable String topicDeadline;
    private @Nullable PlanItem item;
    private @Nullable Stretch itemHeading;

    DirectiveWalk(Text text, Frame frame) {
        this.blocks = frame.body();
        this.lead = frame.lead();
        this.act = Acts.of(text, frame);
        this.dated = frame.dated();
        this.issuer = act.issuer();
    }

    List<FoundDirective> walk() {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.content().isEmpty() || (block.inTable() && act.formal())) {
                continue;
            }
            if (Acts.closes(block)) {
                break;
            }
            if (!isBareNumber(block.content())) {
                read(block, i + 1 < blocks.size() ? blocks.get(i + 1) : null, level(i), level(i + 1));
            }
        }
        endItem();
        readLead();
        return found;
    }

    /** A lead that orders something the body does not repeat. */
    private void readLead() {
        Block block = lead;
        if (block == null || act.formal() || blocks.contains(block)) {
            return;
        }
        List<FoundDirective> body = List.copyOf(found);
        found.clear();
        ordered = false;
        speaker = null;
        sentences(block);
        List<FoundDirective> fresh =
                found.stream().filter(directive -> isNew(directive, body)).toList();
        found.clear();
        found.addAll(body);
        found.addAll(fresh);
    }

    private static boolean isNew(FoundDirective directive, List<FoundDirective> body) {
        return body.stream()
                .noneMatch(other ->
                        Similarity.of(directive.words().text(), other.words().text()) >= 0.4);
    }

    /** The depth of a block, which a number alone on the line before may give. */
    private int level(int i) {
        if (i >= blocks.size()) {
            return NO_LEVEL;
        }
        boolean numbered = i > 0 && isBareNumber(blocks.get(i - 1).content());
        return numbered ? NUMBERED : Outline.level(blocks.get(i));
    }

    private static boolean isBareNumber(Stretch words) {
        return words.size() <= 2 && !words.isEmpty() && words.token(0).isNumber();
    }

    private void read(Block block, @Nullable Block next, int level, int nextLevel) {
        Stretch words = block.content();
        PlanItem.Field field = PlanItem.field(words);
        if (field != null && act.formal()) {
            openItem().add(field);
            return;
        }
        if (act.formal() && next != null && !isField(block) && isField(next) && !isContentField(next)) {
            endItem();
            outline.enter(level);
            item = new PlanItem(words);
            return;
        }
        if (level < NO_LEVEL) {
            endItem();
            outline.enter(level);
            itemHeading = null;
        }
        if (act.formal() && isHeading(block, level, nextLevel)) {
            heading(block, level, nextLevel);
            return;
        }
        sentences(block);
    }

    private PlanItem openItem() {
        PlanItem open = item;
        if (open == null) {
            open = new PlanItem(itemHeading);
            item = open;
        }
        return open;
    }

    private static boolean isField(Block block) {
        return PlanItem.field(block.content()) != null;
    }

    private static boolean isContentField(Block block) {
        PlanItem.Field field = PlanItem.field(block.content());
        return field != null && field.kind().equals("content");
    }

    private void endItem() {
        PlanItem open = item;
        item = null;
        if (open == null || !open.hasFields()) {
            return;
        }
        for (PlanItem.Planned planned : open.tasks(dated)) {
            add(planned.task(), planned.deadline(), planned.product());
        }
    }

    private boolean isHeading(Block block, int level, int nextLevel) {
        Stretch words = block.content();
        String last = words.norm(words.size() - 1);
        boolean closed = last.equals(".") || last.equals(";") || last.equals("...") || last.equals("/");
        if (block.kind() == Block.Kind.HEADING || block.bold()) {
            return words.size() < LONGEST_HEADING
                    && (!closed || block.kind() == Block.Kind.HEADING && nextLevel > level && words.size() < 45);
        }
        if (last.equals(":")) {
            return words.size() < 200;
        }
        return !closed && level < NO_LEVEL && nextLevel > level && words.size() < LONGEST_HEADING;
    }

    private void heading(Block block, int level, int nextLevel) {
        Stretch words = block.content();
        itemHeading = TaskClauses.ended(words);
        int depth = Math.min(level, 89);
        Governing governing = Governing.of(words, false, false, null);
        boolean colon = words.norm(words.size() - 1).equals(":");
        if (governing != null && colon) {
            order(governing);
            ordered = true;
            outline.enter(depth);
            addressHeading(words.part(governing.content(), words.size()), depth, true);
            return;
        }
        Outline.Section section = Outline.sectionOf(words);
        boolean topic = words.at(0, "về") || words.at(0, "đối với việc");
        if (level >= NO_LEVEL && !block.bold() && block.kind() != Block.Kind.HEADING && !colon) {
            sentences(block);
            return;
        }
        boolean addressed =
                !topic && (addressHeading(words, depth, colon) || colon && introduction(words, level, nextLevel));
        if (!addressed) {
            Outline.Section actual = topic && section == Outline.Section.PAST && words.find(0, "đánh giá") < 0
                    ? Outline.Section.UNKNOWN
                    : section;
            outline.heading(depth, aimOfPlan(actual, words), null, List.of(), null);
            ordered |= section == Outline.Section.TASK;
            assignee = null;
            helpers = List.of();
        }
    }

    /** "Yêu cầu" under "Mục đích, yêu cầu" of a plan sets the frame and tells nobody to do something. */
    private Outline.Section aimOfPlan(Outline.Section section, Stretch words) {
        boolean demands = words.at(0, "yêu cầu") && words.size() <= 3;
        return demands && outline.section() == Outline.Section.AIM ? Outline.Section.AIM : section;
    }

    /** "1. Bộ Tài chính:", "Giao Sở X chủ trì, phối hợp với Sở Y:": whom the items below address. */
    private boolean addressHeading(Stretch words, int depth, boolean colon) {
        Stretch name = TaskClauses.ended(words);
        int i = TaskClauses.start(name);
        i += name.at(i, "đối với") ? 2 : name.at(i, "trách nhiệm của") || name.at(i, "nhiệm vụ của") ? 3 : 0;
        Lexicon.Match order = Governing.orderAt(name, i);
        i += order == null ? 0 : order.length();
        Agents.Agent agent = Agents.at(name, i);
        if (agent == null || agent.report()) {
            return false;
        }
        int end = agent.end();
        List<String> with = List.of();
        if (agent.verb() >= 0) {
            Cooperation cooperation = Cooperation.at(name, agent.verb());
            boolean bare = cooperation.action() >= name.size()
                    || Acts.isBareLeading(name, agent.verb())
                    || cooperation.action() == agent.verb()
                            && !cooperation.helpers().isEmpty();
            with = cooperation.helpers();
            if (!bare) {
                if (!colon) {
                    return false;
                }
                headingTask(name);
            }
        } else {
            end = name.size();
            end = Math.min(end, Acts.adjunctStart(name, i, agent.end()));
        }
        outline.heading(depth, Outline.Section.TASK, name.part(i, end).plain(), with, null);
        assignee = null;
        helpers = List.of();
        ordered = true;
        return true;
    }

    /** "Để …, tỉnh cần tập trung các nhiệm vụ sau:": whom the numbered items below address. */
    private boolean introduction(Stretch words, int level, int nextLevel) {
        List<Task> tasks = TaskClauses.of(words, TaskClauses.Strictness.ADDRESSED, null, List.of())
                .tasks();
        String addressee = tasks.isEmpty() ? null : tasks.getLast().assignee();
        if (addressee == null) {
            return false;
        }
        headingTask(words);
        int depth = Math.min(level, nextLevel - 1);
        outline.heading(depth, Outline.Section.TASK, addressee, tasks.getLast().coAssignees(), null);
        ordered = true;
        return true;
    }

    /** "Các tỉnh tập trung triển khai ngay các nhiệm vụ, trong đó:" is a task and a heading at once. */
    private void headingTask(Stretch words) {
        boolean intro = words.find(0, "sau") > 0 || words.find(0, "sau đây") > 0;
        if (!intro) {
            clauses(words, TaskClauses.Strictness.ADDRESSED);
        }
    }

    private void sentences(Block block) {
        boolean title = !act.formal()
                && (block.kind() == Block.Kind.HEADING || block.bold())
                && !block.content().norm(block.content().size() - 1).equals(".");
        if (title) {
            return;
        }
        boolean own = !block.marker().isEmpty() || !act.formal() || outline.assignee() != null;
        if (act.formal() && own) {
            assignee = outline.assignee();
            helpers = outline.helpers();
        }
        for (Stretch sentence : block.sentences()) {
            if (Acts.isArticle(sentence)) {
                assignee = null;
                helpers = List.of();
            }
            sentence(Acts.withoutArticle(sentence));
        }
    }

    private void sentence(Stretch sentence) {
        if (sentence.isEmpty() || Acts.isFormula(sentence)) {
            return;
        }
        boolean spoken =
                Governing.orderAt(sentence, Math.min(TaskClauses.start(sentence), sentence.size() - 1)) != null;
        Governing governing = spoken
                ? null
                : Governing.of(sentence, act.formal() ? inTasks() : ordered, act.formal() && inTasks(), speaker);
        Governing any =
                governing == null && !spoken && !act.formal() ? Governing.unnamed(sentence, speaker) : governing;
        if (any != null) {
            governed(sentence, any);
            return;
        }
        if (!act.formal() && TaskVerbs.modal(sentence, TaskClauses.start(sentence)) > 0) {
            assignee = null;
        }
        int colon = colon(sentence);
        if (colon > 0 && isIntroduction(sentence.part(0, colon)) && !Agents.nameHolds(sentence, colon)) {
            Stretch after = sentence.part(colon + 1, sentence.size());
            int before = found.size();
            clauses(sentence.part(0, colon), strictness());
            int introduced = found.size();
            if (!after.isEmpty() && (ordered || introduced > before)) {
                clauses(after, strictness());
            }
            if (found.size() > introduced && introduced == before + 1) {
                found.remove(before);
            }
            return;
        }
        boolean told = clauses(sentence, strictness());
        if (!act.formal()) {
            ordered &= told;
        }
        sinceSpeaker++;
        if (sinceSpeaker > FARTHEST_SPEAKER) {
            speaker = null;
        }
    }

    private boolean inTasks() {
        return outline.section() == Outline.Section.TASK || ordered && outline.section() == Outline.Section.UNKNOWN;
    }

    private TaskClauses.Strictness strictness() {
        if (!act.formal()) {
            return ordered ? TaskClauses.Strictness.ORDERED : TaskClauses.Strictness.DUTY;
        }
        return switch (outline.section()) {
            case TASK -> TaskClauses.Strictness.ORDERED;
            case PAST -> TaskClauses.Strictness.DUTY;
            case AIM -> TaskClauses.Strictness.ADDRESSED;
            case UNKNOWN ->
                ordered && !act.articles()
                        ? TaskClauses.Strictness.ORDERED
                        : act.articles() || ordered ? TaskClauses.Strictness.ADDRESSED : TaskClauses.Strictness.DUTY;
        };
    }

    private void governed(Stretch sentence, Governing governing) {
        boolean past = act.formal() && outline.section() == Outline.Section.PAST;
        if (governing.body() || (past && (governing.past() || governing.kind().equals("say")))) {
            return;
        }
        order(governing);
        Stretch content = sentence.part(governing.content(), sentence.size());
        boolean wasOrdered = ordered;
        ordered = governing.isOrder() || governing.verb().equals("kết luận") || act.formal() && wasOrdered;
        assignee = act.formal() ? outline.assignee() : null;
        helpers = List.of();
        if (Acts.announcesList(content)) {
            ordered = true;
            if (act.formal()) {
                outline.clear();
            }
            return;
        }
        boolean order = !governing.kind().equals("say");
        TaskClauses.Strictness how = governing.isOrder() ? TaskClauses.Strictness.ORDERED : TaskClauses.Strictness.DUTY;
        boolean told = clauses(content, how) || laterOrder(content);
        addressOnly(content, order && !told);
        ordered |= told && !act.formal();
    }

    /** "Tổng Bí thư đánh giá cao … và yêu cầu khẩn trương …": the order comes second. */
    private boolean laterOrder(Stretch content) {
        for (int i = 1; i < Math.min(content.size(), 120); i++) {
            boolean joined =
                    content.norm(i - 1).equals("và") || content.norm(i - 1).equals(",");
            Lexicon.Match order = joined && !content.token(i).capital() ? Governing.orderAt(content, i) : null;
            if (order != null && order.value().equals("tell") && !order.phrase().equals("chỉ đạo")) {
                return clauses(content.part(i, content.size()), TaskClauses.Strictness.ORDERED);
            }
        }
        return false;
    }

    /** "Yêu cầu Sở X, Sở Y:": nobody is told anything yet, but it is known who will be. */
    private void addressOnly(Stretch content, boolean nothingTold) {
        int from = TaskClauses.start(content);
        Agents.Agent agent = nothingTold ? Agents.at(content, from) : null;
        if (agent != null && !agent.report()) {
            assignee = agent.in(content).plain();
        }
    }

    private void order(Governing governing) {
        String told = governing.issuer();
        String known = issuer;
        boolean shortened = known != null && Normal.collapsed(known).startsWith(Normal.collapsed(told));
        boolean binding = !governing.kind().equals("say") || governing.verb().contains("kết luận");
        sinceSpeaker = 0;
        boolean same = known != null && Normal.collapsed(known).equals(Normal.collapsed(told));
        if (act.formal() && (shortened && !same || !binding)) {
            return;
        }
        speaker = told;
        issuer = told;
        opinion = Weights.isOpinion(governing);
    }

    private boolean clauses(Stretch content, TaskClauses.Strictness strictness) {
        boolean known = issuer != null && (act.formal() || speaker != null);
        TaskClauses clauses = TaskClauses.of(content, strictness, assignee, helpers);
        if (!known && !clauses.orderSpoken()) {
            return false;
        }
        for (Task task : clauses.tasks()) {
            add(task, null, null);
        }
        if (!clauses.tasks().isEmpty()) {
            assignee = clauses.tasks().getLast().assignee();
        } else if (clauses.assignee() != null && clauses.orderSpoken()) {
            assignee = clauses.assignee();
            ordered = true;
        }
        return !clauses.tasks().isEmpty();
    }

    private static final Set<String> INTRODUCTIONS =
            Set.of("sau", "thể", "đó", "là", "như", "dung", "vụ", "pháp", "chế");

    private static boolean isIntroduction(Stretch before) {
        return INTRODUCTIONS.contains(before.norm(before.size() - 1)) || before.size() < 14;
    }

    private static int colon(Stretch sentence) {
        int depth = 0;
        for (int i = 0; i < sentence.size(); i++) {
            depth += sentence.norm(i).equals("(") ? 1 : sentence.norm(i).equals(")") ? -1 : 0;
            if (depth == 0 && sentence.norm(i).equals(":")) {
                return i;
            }
        }
        return -1;
    }

    private void add(Task task, Deadlines.@Nullable Deadline given, @Nullable String product) {
        Stretch action = task.action();
        if (action.size() < 2 || Acts.isFormula(action)) {
            return;
        }
        Deadlines.Deadline deadline = given != null ? given : Deadlines.of(action, dated);
        String phrase =
                deadline != null ? deadline.phrase() : outline.deadline() != null ? outline.deadline() : topicDeadline;
        found.add(new FoundDirective(
                task.assignee(),
                task.coAssignees(),
                phrase,
                deadline == null ? null : deadline.due(),
                deadline == null ? null : deadline.recurrence(),
                product != null ? product : Products.of(action),
                issuer,
                opinion ? FoundDirective.Weight.OPINION : FoundDirective.Weight.ORDER,
                action.excerpt()));
    }
}
