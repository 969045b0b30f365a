package vn.theo.reading.directive;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.FoundDirective;
import vn.theo.reading.frame.FramedText;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Similarity;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.Text;

/** One walk over the blocks of a text, from the first to the last, collecting its directives. */
final class DirectiveWalk {
    private final Acts.Act act;
    private final PlanTables tables;
    private final List<Block> blocks;
    private final @Nullable Block lead;
    private final @Nullable LocalDate dated;
    private final Outline outline = new Outline();
    private final DirectiveSpeech speech;
    private final DirectiveHeadings headings;
    private @Nullable PlanItem item;
    private @Nullable Stretch itemHeading;
    private @Nullable Stretch workedHeading;
    /** Where the tasks begin that the labelled parts of an item are still to come for. */
    private int open;

    /** Whether the block before announced the list that begins here. */
    private boolean announced;

    DirectiveWalk(Text text, FramedText frame) {
        this.blocks = frame.body();
        this.lead = frame.lead();
        this.act = Acts.of(text, frame);
        this.dated = frame.dated();
        this.tables = PlanTables.of(text.blocks(), dated, act.formal());
        this.speech = new DirectiveSpeech(act, outline, dated);
        this.headings = new DirectiveHeadings(outline, speech, dated);
    }

    List<FoundDirective> walk() {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean planned = tables.cover(block) || act.formal() && isColumnHeading(block);
            if (block.content().isEmpty() || planned || (block.inTable() && act.formal())) {
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
        tables.planned().forEach(planned -> speech.add(planned.task(), planned.deadline(), planned.product()));
        readLead();
        return List.copyOf(speech.found());
    }

    /** A lead that orders something the body does not repeat. */
    private void readLead() {
        Block block = lead;
        if (block == null || act.formal() || blocks.contains(block)) {
            return;
        }
        List<FoundDirective> found = speech.found();
        List<FoundDirective> body = List.copyOf(found);
        found.clear();
        speech.silence();
        speech.sentences(block);
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
            return Outline.NO_LEVEL;
        }
        boolean numbered = i > 0 && isBareNumber(blocks.get(i - 1).content());
        return numbered ? Outline.NUMBERED : Outline.level(blocks.get(i));
    }

    /** "3. Hoàn thiện ít nhất 50 ha." above "- Sở A lập …": what is to come of the tasks below, which say who does them. */
    private static boolean isResultOf(Stretch words, @Nullable Block next) {
        Stretch below = next == null ? null : next.content();
        return below != null
                && isTold(below)
                && words.is(words.size() - 1, ".")
                && words.size() < LONGEST_RESULT
                && Agents.at(words, 0) == null
                && OrderVerbs.orderAt(words, 0) == null
                && TaskVerbs.opensTask(words, 0)
                && !TaskVerbs.dutyIn(words);
    }

    /** "Sở A phải lập …": words that open with somebody and what he is to do. */
    private static boolean isTold(Stretch words) {
        Agents.Agent agent = Agents.at(words, Connectives.start(words));
        return agent != null && agent.verb() > 0 && !agent.report();
    }

    private static final int LONGEST_RESULT = 40;

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
            begin(level);
            item = new PlanItem(worked(words));
            return;
        }
        if (level < Outline.NO_LEVEL) {
            endItem();
            outline.enter(level);
            begin(level);
            itemHeading = null;
        }
        boolean result = act.formal() && level < nextLevel && nextLevel < Outline.NO_LEVEL && isResultOf(words, next);
        if (result) {
            outline.heading(level, Outline.Section.UNKNOWN, null, List.of(), null);
            return;
        }
        if (act.formal() && headings.isHeading(block, level, nextLevel)) {
            itemHeading = ActionWords.ended(words);
            headings.heading(block, level, nextLevel);
            announced = level == Outline.NO_LEVEL && nextLevel < Outline.NO_LEVEL;
            return;
        }
        if (announced && isTold(words)) {
            outline.addressNobody();
        }
        announced = false;
        speech.sentences(block);
        if (act.formal()
                && level < nextLevel
                && nextLevel < Outline.NO_LEVEL
                && block.sentences().size() == 1) {
            headings.parent(level, speech.addressee());
        }
    }

    /** "3.1. Góp ý dự thảo" above "a) Nghị định quy định …": the heading says what is done, once for all it is done to. */
    private @Nullable Stretch worked(Stretch words) {
        Stretch heading = itemHeading;
        if (heading == null || !TaskVerbs.opensTask(heading, 0) || !Products.names(words)) {
            return words;
        }
        boolean again = heading.equals(workedHeading);
        workedHeading = heading;
        return again ? null : heading;
    }

    /** A number begins another item; bullets only part the tasks of one. */
    private void begin(int level) {
        open = level < Outline.BULLET ? speech.found().size() : open;
    }

    private PlanItem openItem() {
        PlanItem current = item;
        if (current == null) {
            current = new PlanItem(itemHeading);
            item = current;
        }
        return current;
    }

    /** "Cơ quan chủ trì" alone on its line, without a number: what is left of a table's heading. */
    private static boolean isColumnHeading(Block block) {
        return block.marker().isEmpty() && block.kind() == Block.Kind.PARAGRAPH && PlanItem.isLabel(block.content());
    }

    private static boolean isField(Block block) {
        return PlanItem.field(block.content()) != null;
    }

    private static boolean isContentField(Block block) {
        PlanItem.Field field = PlanItem.field(block.content());
        return field != null && field.kind().equals("content");
    }

    private void endItem() {
        PlanItem ended = item;
        item = null;
        if (ended == null || !ended.hasFields()) {
            return;
        }
        FoundTasks.assign(speech.found(), open, ended.assigned(), ended.deadline(dated));
        for (PlanItem.Planned planned : ended.tasks(dated)) {
            speech.add(planned.task(), planned.deadline(), planned.product());
        }
        open = speech.found().size();
    }
}
