package vn.theo.reading.directive;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.FoundDirective;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Stretch;

/** Reads sentence by sentence, keeping who speaks, whether an order stands and who was addressed last. */
final class DirectiveSpeech {
    private final Acts.Act act;
    private final Outline outline;
    private final @Nullable LocalDate dated;
    private final DirectiveLedger ledger;
    private final List<FoundDirective> found;
    private final Speaker speaker;
    private boolean ordered;
    private boolean listed;
    /** Whether the items of a list are read that a speaker announced: an order stands for all of them. */
    private boolean announced;

    /** Whether an item with a number or bullet stands above, and no heading since: paragraphs below go on with it. */
    private boolean inItem;

    private boolean toldBefore;
    private @Nullable String assignee;
    private List<String> helpers = List.of();
    /** Whom the items of a list address that the speaker announced, null when nobody. */
    private @Nullable String items;

    private Deadlines.@Nullable Deadline topic;
    private Deadlines.@Nullable Deadline leading;
    private int blockStart;

    DirectiveSpeech(Acts.Act act, Outline outline, @Nullable LocalDate dated) {
        this.act = act;
        this.outline = outline;
        this.dated = dated;
        this.speaker = new Speaker(act);
        this.ledger = new DirectiveLedger(act.formal(), outline, dated);
        this.found = ledger.found();
    }

    List<FoundDirective> found() {
        return found;
    }

    /** Who was addressed last and is still understood, null when nobody is. */
    @Nullable
    String addressee() {
        return assignee;
    }

    /** Whether an order stands. */
    boolean isOrdered() {
        return ordered;
    }

    /** A heading of tasks: an order stands, and it addresses nobody yet. */
    void startTasks(boolean tasks) {
        inItem = false;
        ordered |= tasks;
        assignee = null;
        helpers = List.of();
    }

    /** Whom the headings above address is addressed again. */
    void resume() {
        assignee = outline.assignee();
        helpers = outline.helpers();
    }

    /** Nobody speaks any more and no order stands. */
    void silence() {
        ordered = false;
        speaker.silence();
        topic = null;
        toldBefore = false;
    }

    void sentences(Block block) {
        sentences(block, block.sentences().size());
    }

    /** The first sentences of a block. */
    void sentences(Block block, int count) {
        boolean title = !act.formal()
                && (block.kind() == Block.Kind.HEADING || block.bold())
                && !block.content().is(block.content().size() - 1, ".");
        if (title) {
            return;
        }
        boolean own = !block.marker().isEmpty() || !act.formal() || outline.assignee() != null && !inItem;
        inItem = !block.marker().isEmpty() || inItem;
        if (act.formal() && own) {
            resume();
        }
        listed = act.formal() && !block.marker().isEmpty();
        announced &= !block.marker().isEmpty();
        blockStart = found.size();
        Governing told = act.formal() ? null : Governing.afterwards(block.sentences());
        if (told != null) {
            order(told);
        }
        List<Stretch> sentences = block.sentences().subList(0, count);
        QuotedSpeech quoted = quoted(sentences);
        for (Stretch sentence : quoted == null ? sentences : quoted.spoken(sentences)) {
            if (Acts.isArticle(sentence)) {
                assignee = null;
                helpers = List.of();
            }
            int end = act.formal() ? -1 : Governing.quoteEnd(sentence);
            sentence(Acts.withoutArticle(end > 0 ? sentence.part(0, end) : sentence));
        }
    }

    /** A paragraph that is one quotation with its speaker behind it: that one speaks from its first word on. */
    private @Nullable QuotedSpeech quoted(List<Stretch> sentences) {
        boolean opens =
                !act.formal() && !sentences.isEmpty() && sentences.getFirst().is(0, "\"");
        QuotedSpeech speech = opens ? QuotedSpeech.of(sentences.getLast()) : null;
        if (speech != null) {
            order(speech.by());
            assignee = null;
            helpers = List.of();
            ordered = !speech.by().kind().equals("say");
        }
        return speech;
    }

    private void sentence(Stretch sentence) {
        if (sentence.isEmpty() || Acts.isFormula(sentence)) {
            return;
        }
        Deadlines.Deadline closing = Deadlines.closing(sentence, dated);
        if (closing != null) {
            FoundTasks.close(found, blockStart, closing);
            return;
        }
        leading = Deadlines.leading(sentence, dated);
        if (!act.formal() && ordered && Introductions.isItem(sentence)) {
            assignee = items;
            helpers = List.of();
        }
        boolean spoken =
                OrderVerbs.orderAt(sentence, Math.min(Connectives.start(sentence), sentence.size() - 1)) != null;
        Governing governing = spoken ? null : governing(sentence);
        if (governing != null) {
            governed(sentence, governing);
            return;
        }
        if (!spoken) {
            speaker.notePlanner(sentence);
        }
        boolean impersonal =
                TaskVerbs.modal(sentence, Connectives.start(sentence)) > 0 || Introductions.aimsByDate(sentence);
        if (!act.formal() && impersonal && !sentence.at(0, "trong đó")) {
            assignee = null;
        }
        int colon = Introductions.colon(sentence);
        boolean set = !act.formal() && colon > 0 && setTasks(sentence, colon);
        if (!set && !introduced(sentence, colon)) {
            plain(sentence, spoken);
        }
    }

    private @Nullable Governing governing(Stretch sentence) {
        boolean inTasks = act.formal() && inTasks();
        Governing named = Governing.of(sentence, act.formal() ? inTasks : ordered, inTasks, speaker.name());
        return named == null && !act.formal() ? Governing.unnamed(sentence, speaker.name()) : named;
    }

    /** A sentence in which nobody is named who tells. */
    private void plain(Stretch sentence, boolean spoken) {
        boolean told = clauses(sentence, strictness());
        if (!act.formal()) {
            // "Giao Sở A lập …. Từ đó, hướng dẫn …": what follows an order that opens its sentence belongs to it
            ordered = told && spoken || ordered && (told || announced);
        }
        toldBefore = told;
        speaker.pass(told);
    }

    /** Reads "Nhiệm vụ cụ thể: …; …": what stands behind words that announce it; false when none do. */
    private boolean introduced(Stretch sentence, int colon) {
        boolean directed = sentence.at(colon - 2, "theo hướng") || Introductions.givesExamples(sentence, colon);
        Stretch before = sentence.part(0, Math.max(0, colon));
        if (colon <= 0 || directed || !Introductions.opens(before) || Agents.nameHolds(sentence, colon)) {
            return false;
        }
        Stretch after = sentence.part(colon + 1, sentence.size());
        if (act.formal() && address(before) && !after.isEmpty()) {
            clauses(after, strictness());
            return true;
        }
        if (speaker.announcesPlan(before)) {
            ordered = true;
            assignee = null;
            helpers = List.of();
        }
        int first = found.size();
        clauses(before, strictness());
        int introduced = found.size();
        if (!after.isEmpty() && (ordered || introduced > first)) {
            clauses(after, strictness());
        }
        boolean listFollows = after.isEmpty() && Introductions.names(before);
        if ((found.size() > introduced || listFollows) && introduced == first + 1) {
            // "…, trước mắt thực hiện các việc sau: …": what stands before those words is a task itself
            if (Introductions.listAt(before) < 0 || FoundTasks.announces(found.get(first))) {
                found.remove(first);
            }
            ordered |= listFollows;
        }
        return true;
    }

    /** "Sở Tài chính: Bố trí kinh phí; …" in an act: whom the words behind the colon address. */
    private boolean address(Stretch before) {
        Agents.Agent agent = Agents.at(before, Connectives.start(before));
        if (agent == null || agent.verb() >= 0 || agent.end() < before.size() || agent.report()) {
            return false;
        }
        assignee = AgentNames.name(agent.in(before));
        helpers = List.of();
        return true;
    }

    /** Reads the tasks that are set for all, whoever was addressed before. */
    private boolean setTasks(Stretch sentence, int colon) {
        Stretch after = sentence.part(colon + 1, sentence.size());
        if (!Introductions.setTasks(sentence.part(0, colon), after)) {
            return false;
        }
        assignee = null;
        helpers = List.of();
        if (Introductions.isItem(after)) {
            // "8 trọng tâm, gồm: Thứ nhất là …": the paragraphs below hold the second and the others
            items = null;
            ordered = true;
        }
        TaskClauses.of(after, TaskClauses.Strictness.ORDERED, null, List.of())
                .tasks()
                .forEach(task -> add(task, null, null));
        return true;
    }

    boolean inTasks() {
        return outline.section() == Outline.Section.TASK || ordered && outline.section() == Outline.Section.UNKNOWN;
    }

    private TaskClauses.Strictness strictness() {
        if (!act.formal()) {
            return ordered
                    ? TaskClauses.Strictness.ORDERED
                    : toldBefore ? TaskClauses.Strictness.ADDRESSED : TaskClauses.Strictness.DUTY;
        }
        return outline.section().strictness(listed, ordered, act.articles());
    }

    private void governed(Stretch sentence, Governing governing) {
        boolean past = act.formal() && outline.section() == Outline.Section.PAST;
        if (governing.body() && act.formal()
                || (past && (governing.past() || governing.kind().equals("say")))) {
            return;
        }
        order(governing);
        topic = topicOf(sentence);
        int opens = governing.content();
        Stretch content = sentence.part(
                governing.kind().equals("say") ? opens : ClauseOpenings.addresseeAt(sentence, opens), sentence.size());
        boolean wasOrdered = ordered;
        ordered = governing.isOrder() || governing.verb().equals("kết luận") || act.formal() && wasOrdered;
        assignee = act.formal() ? outline.assignee() : Introductions.concerned(sentence);
        helpers = List.of();
        if (Acts.announcesList(content)) {
            ordered = true;
            announced = true;
            if (act.formal()) {
                outline.clear();
            }
            return;
        }
        boolean order = !governing.kind().equals("say");
        if (!order && Introductions.listsFlaws(content)) {
            ordered = false;
            return;
        }
        int before = found.size();
        boolean told = tells(content, governing.isOrder());
        Governing inner =
                told || order || act.formal() ? null : Governing.of(content, wasOrdered, false, speaker.name());
        if (inner != null && inner.body() && inner.content() < content.size()) {
            governed(content, inner);
            return;
        }
        addressOnly(content, order && !told);
        ordered |= told && !act.formal();
        if (!Introductions.isItem(sentence)) {
            items = Introductions.isItem(content) ? null : assignee;
        }
        if (!act.formal() && found.size() == before + 1 && Introductions.announcesItems(content)) {
            // "yêu cầu các sở tập trung thực hiện một số nhiệm vụ sau:": the items say what
            found.removeLast();
            ordered = true;
            announced = true;
        }
    }

    /** Reads what is told, or said and told in the same breath; false when nothing is. */
    private boolean tells(Stretch content, boolean order) {
        TaskClauses.Strictness how = order ? TaskClauses.Strictness.ORDERED : TaskClauses.Strictness.DUTY;
        return !order && orderFrom(content, LaterOrders.first(content, true))
                || clauses(content, how)
                || orderFrom(content, LaterOrders.first(content, false))
                || !order && orderFrom(content, LaterOrders.conclusion(content));
    }

    /** Reads the order that stands at a position of the content, -1 for none. */
    private boolean orderFrom(Stretch content, int position) {
        return position >= 0 && clauses(content.part(position, content.size()), TaskClauses.Strictness.ORDERED);
    }

    /** "Yêu cầu Sở X, Sở Y:": nobody is told anything yet, but it is known who will be. */
    private void addressOnly(Stretch content, boolean nothingTold) {
        int from = Connectives.start(content);
        Agents.Agent agent = nothingTold ? Agents.at(content, from) : null;
        if (agent != null && !agent.report()) {
            assignee = agent.in(content).plain();
        }
    }

    void order(Governing governing) {
        speaker.take(governing, inTasks());
    }

    /** Reads what a heading tells. */
    void heading(Stretch words, TaskClauses.Strictness strictness) {
        leading = Deadlines.leading(words, dated);
        clauses(words, strictness);
    }

    boolean clauses(Stretch content, TaskClauses.Strictness strictness) {
        boolean known = speaker.isKnown() || ordered;
        if (!known && !OrderVerbs.areIn(content) || !TaskClauses.mayTell(content, strictness)) {
            return false;
        }
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

    void add(Task task, Deadlines.@Nullable Deadline given, @Nullable String product) {
        ledger.add(task, given, product, speaker.voice(leading, topic));
    }

    private Deadlines.@Nullable Deadline topicOf(Stretch sentence) {
        int comma = sentence.at(0, "về") ? sentence.find(0, ",") : -1;
        return comma > 0 ? Deadlines.named(sentence.part(0, comma), dated) : null;
    }
}
