package vn.theo.reading.directive;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/** Reads headings of acts: what a section holds, whom it addresses and by when. */
final class DirectiveHeadings {
    private static final int LONGEST_DESCRIPTION = 5;
    private static final int LONGEST_HEADING = 70;

    private final Outline outline;
    private final DirectiveSpeech speech;
    private final @Nullable LocalDate dated;

    DirectiveHeadings(Outline outline, DirectiveSpeech speech, @Nullable LocalDate dated) {
        this.outline = outline;
        this.speech = speech;
        this.dated = dated;
    }

    boolean isHeading(Block block, int level, int nextLevel) {
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
        return !closed && level < Outline.NO_LEVEL && nextLevel > level && words.size() < LONGEST_HEADING;
    }

    void heading(Block block, int level, int nextLevel) {
        Stretch words = Acts.withoutArticle(announcement(block));
        int depth = Math.min(level, 89);
        // a paragraph that announces numbered items addresses them all
        int announced = level < Outline.NO_LEVEL ? depth : Math.min(depth, nextLevel - 1);
        Governing governing = Governing.of(words, speech.inTasks(), false, null);
        boolean colon = words.is(words.size() - 1, ":");
        if (governing != null && colon) {
            speech.order(governing);
            speech.startTasks(true);
            outline.enter(announced);
            addressHeading(words.part(governing.content(), words.size()), announced, true);
            return;
        }
        if (colon && ordersAlone(words)) {
            // "Điều 2. Giao:" – whom, the items below say
            outline.heading(announced, Outline.Section.TASK, null, List.of(), null);
            speech.startTasks(true);
            return;
        }
        if (colon && PlanNews.issuer(words) != null) {
            // "Ủy ban nhân dân huyện ban hành Kế hoạch như sau:" announces, and addresses nobody
            speech.startTasks(true);
            return;
        }
        if (words.is(words.size() - 1, ".") && tellsSomebody(words)) {
            speech.sentences(block);
            parent(depth, speech.addressee());
            return;
        }
        Outline.Section section = Outline.sectionOf(words);
        boolean topic = words.at(0, "về") || words.at(0, "đối với việc");
        if (level >= Outline.NO_LEVEL && !block.bold() && block.kind() != Block.Kind.HEADING && !colon) {
            speech.sentences(block);
            return;
        }
        boolean addressed =
                !topic && (addressHeading(words, announced, colon) || colon && introduction(words, level, nextLevel));
        if (!addressed) {
            Outline.Section actual = topic && section == Outline.Section.PAST && words.find(0, "đánh giá") < 0
                    ? Outline.Section.UNKNOWN
                    : section;
            outline.heading(depth, aimOfPlan(actual, words), null, List.of(), Deadlines.named(words, dated));
            boolean task = level >= Outline.BULLET && level < Outline.NO_LEVEL && colon && isTask(words);
            if (task && speech.inTasks() && section != Outline.Section.AIM) {
                speech.resume();
                taskAbove(words, TaskClauses.Strictness.ORDERED);
            } else {
                speech.startTasks(section == Outline.Section.TASK);
            }
        }
    }

    /** "- Hướng dẫn các hộ dựng lại nhà:" above "+ …", "+ …": one task that the items below part. */
    private static boolean isTask(Stretch words) {
        int opens = Connectives.start(words);
        return words.size() - opens >= SHORTEST_TASK && TaskVerbs.opensTask(words, opens);
    }

    private static final int SHORTEST_TASK = 7;

    /** Reads what a heading itself says is to be done; the items below say the rest. */
    private void taskAbove(Stretch words, TaskClauses.Strictness strictness) {
        int before = speech.found().size();
        speech.heading(Introductions.announced(words), strictness);
        FoundTasks.forgetAnnouncing(speech.found(), before);
    }

    private static boolean ordersAlone(Stretch words) {
        Lexicon.Match order = OrderVerbs.orderAt(words, 0);
        return order != null
                && order.length() == words.size() - 1
                && !order.value().equals("say");
    }

    /** "**1. Yêu cầu các nhà thầu tập trung nhân lực.**": a whole sentence in bold is a task, not a title. */
    private static boolean tellsSomebody(Stretch words) {
        int i = Connectives.start(words);
        Agents.Agent agent = Agents.at(words, i + OrderVerbs.lengthAt(words, i));
        return agent != null && agent.verb() > 0 && !agent.report();
    }

    /** The last sentence of a paragraph that ends with a colon: what stands before it is read as any sentence is. */
    private Stretch announcement(Block block) {
        boolean prose = block.sentences().size() > 1 && !block.bold() && block.kind() != Block.Kind.HEADING;
        if (!prose) {
            return block.content();
        }
        speech.sentences(block, block.sentences().size() - 1);
        return block.sentences().getLast();
    }

    /** "2. Yêu cầu các sở … khẩn trương …" above "2.1.", "2.2.": a task whose addressee holds for the items below it. */
    void parent(int level, @Nullable String addressee) {
        if (addressee != null && !addressee.equals(outline.assignee())) {
            outline.heading(level, Outline.Section.TASK, addressee, List.of(), null);
            speech.startTasks(true);
        }
    }

    /**
     * "4. Huy động nguồn lực, bảo đảm kinh phí" among the tasks is one of them; "Yêu cầu" under "Mục đích, yêu cầu" of a
     * plan sets the frame and tells nobody to do something; "Quan điểm" below an order is what is ordered.
     */
    private Outline.Section aimOfPlan(Outline.Section section, Stretch words) {
        int opens = Connectives.start(words);
        if (outline.section() == Outline.Section.TASK && TaskVerbs.opensTask(words, opens) && opens < 3) {
            return Outline.Section.TASK;
        }
        if (section == Outline.Section.AIM && words.find(0, "quan điểm") >= 0 && speech.isOrdered()) {
            return Outline.Section.TASK;
        }
        boolean demands = words.at(0, "yêu cầu") && words.size() <= 3;
        return demands && outline.section() == Outline.Section.AIM ? Outline.Section.AIM : section;
    }

    /** "1. Bộ Tài chính:", "Giao Sở X chủ trì, phối hợp với Sở Y:": whom the items below address. */
    private boolean addressHeading(Stretch words, int depth, boolean colon) {
        Stretch name = ActionWords.ended(words);
        int i = Connectives.start(name);
        i += name.at(i, "đối với") ? 2 : name.at(i, "trách nhiệm của") || name.at(i, "nhiệm vụ của") ? 3 : 0;
        i += OrderVerbs.lengthAt(name, i);
        Agents.Agent agent = Agents.at(name, i);
        if (agent != null && isDescribed(name, agent)) {
            outline.heading(
                    depth, Outline.Section.TASK, name.part(i, name.size()).plain(), List.of(), null);
            speech.startTasks(true);
            return true;
        }
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
                if (!passesOn(name, agent.verb())) {
                    headingTask(name);
                }
            }
        } else {
            end = Math.min(agent.end(), Acts.adjunctStart(name, i, agent.end()));
        }
        outline.heading(
                depth, Outline.Section.TASK, AgentNames.name(name.part(i, end)), with, Deadlines.named(words, dated));
        speech.startTasks(true);
        return true;
    }

    /** "5. Các chủ rừng là tổ chức (các ban quản lý, …)": of those named only the ones who are something. */
    private static boolean isDescribed(Stretch name, Agents.Agent agent) {
        int to = name.find(0, "(");
        return agent.report()
                && name.at(0, "các")
                && name.at(agent.verb(), "là")
                && (to < 0 ? name.size() : to) - agent.verb() <= LONGEST_DESCRIPTION;
    }

    /** "Bộ X chỉ đạo Cục Y:": the items below say what; passing it on is no task by itself. */
    private static boolean passesOn(Stretch name, int verb) {
        Agents.Agent other = name.at(verb, "chỉ đạo") ? Agents.at(name, verb + 2) : null;
        return other != null && other.verb() < 0 && other.end() == name.size();
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
        speech.startTasks(true);
        return true;
    }

    /** "Các tỉnh tập trung triển khai ngay các nhiệm vụ, trong đó:" is a task and a heading at once. */
    private void headingTask(Stretch words) {
        Agents.Agent agent = Agents.at(words, Connectives.start(words));
        Stretch name = agent == null ? words : agent.in(words);
        int follows = name.find(0, "sau đây");
        boolean list = agent != null && follows > 0 && !name.at(follows, "sau đây gọi");
        if (!list) {
            taskAbove(words, speech.inTasks() ? TaskClauses.Strictness.ORDERED : TaskClauses.Strictness.ADDRESSED);
        }
    }
}
