package vn.theo.reading.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Span;
import vn.theo.reading.Explanation;
import vn.theo.reading.FoundDirective;
import vn.theo.reading.FoundFinding;
import vn.theo.reading.Trace;
import vn.theo.reading.directive.Acts;
import vn.theo.reading.directive.Connectives;
import vn.theo.reading.directive.Outline;
import vn.theo.reading.directive.TaskVerbs;
import vn.theo.reading.frame.FramedText;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.Text;
import vn.theo.reading.text.TraceParts;

/** Finds the evaluative statements of a text: what went well, what did not, and causes that the text blames. */
public final class Findings {
    private static final int SHORTEST = 4;

    /** @param directives what was found to be told in the same text: none of it is a finding */
    public List<FoundFinding> find(Text text, FramedText frame, List<FoundDirective> directives) {
        if (!frame.affairs().concern() || Abroad.isNewsOf(frame.body())) {
            return List.of();
        }
        List<FoundFinding> found = new ArrayList<>();
        List<Span> told = directives.stream()
                .map(directive -> directive.words().span())
                .sorted()
                .toList();
        boolean formal = Acts.isFormal(text, frame);
        Outline outline = new Outline();
        boolean looksBack = false;
        // whether the paragraph before tells what is to come: "Bên cạnh đó, …" goes on with it
        boolean plans = false;
        Setting heading = Setting.NONE;
        Setting list = Setting.NONE;
        SaidBefore said = new SaidBefore();
        for (Block block : frame.body()) {
            Stretch words = block.content();
            if (words.isEmpty() || Acts.closes(block)) {
                continue;
            }
            int level = Outline.level(block);
            if (isHeading(block, formal)) {
                Outline.Section named = Outline.sectionOf(words);
                boolean todo = TaskVerbs.opensTask(words, 0) && !words.at(0, "đánh giá") && !words.at(0, "kết quả");
                Outline.Section section = todo && named == Outline.Section.PAST ? Outline.Section.UNKNOWN : named;
                outline.heading(Math.min(level, 89), section, null, List.of(), null);
                looksBack = section == Outline.Section.PAST && !todo;
                heading = todo ? Setting.NONE : Setting.ofHeading(words);
                list = Setting.NONE;
                continue;
            }
            list = isItem(block) ? list : Setting.NONE;
            heading = words.at(0, "tuy nhiên") || words.at(0, "bên cạnh") ? Setting.NONE : heading;
            Outline.Section section = outline.section();
            if (formal && (section == Outline.Section.TASK || section == Outline.Section.AIM)) {
                continue;
            }
            plans = plans && Connectives.start(words) > 0 && !DONE.isIn(words);
            boolean past = looksBack || section == Outline.Section.PAST;
            Setting label = Setting.ofLabel(block);
            Setting setting = label != Setting.NONE ? label : list == Setting.NONE ? heading : list;
            boolean listed = false;
            boolean praised = false;
            boolean did = false;
            boolean blamed = false;
            for (Stretch sentence : block.sentences()) {
                setting = sentence.at(0, "tuy nhiên") && setting == Setting.RESULTS ? Setting.NONE : setting;
                plans = plans && !Periods.looksBack(sentence);
                boolean goesOn = praised && sentence.at(0, "trong đó ,") || did && !formal && isDeed(sentence);
                Setting place = goesOn ? Setting.RESULTS : blamed && isCause(sentence) ? Setting.FLAWS : setting;
                boolean back = past || place != Setting.NONE;
                List<FoundFinding> here = new ArrayList<>();
                listed = new FindingSentence(past, back || SentenceParts.looksBack(sentence), place, formal)
                        .read(sentence, listed, here);
                for (FoundFinding finding : here) {
                    boolean planned = plans && finding.kind() == FoundFinding.Kind.STRENGTH;
                    if (!planned && !isTold(finding, told) && said.add(finding)) {
                        found.add(finding);
                    }
                }
                plans |= Exemptions.isAhead(sentence) || Exemptions.setsAims(sentence);
                praised = place == Setting.NONE && sums(sentence, here);
                FoundFinding.Kind last = here.isEmpty() ? null : here.getLast().kind();
                blamed = last == FoundFinding.Kind.SHORTCOMING || blamed && isCause(sentence);
                boolean well = last == FoundFinding.Kind.STRENGTH && sentence.find(0, "đã") >= 0;
                did = (did || well || Periods.isPast(sentence, Connectives.start(sentence)))
                        && last != FoundFinding.Kind.SHORTCOMING
                        && !FindingSentence.isOrder(sentence)
                        && !Exemptions.isAhead(sentence);
            }
            if (Setting.announces(block)) {
                list = Setting.ofAnnouncement(words);
            }
        }
        return found;
    }

    /** "Nguyên nhân là do …": behind a complaint, a cause that the text blames. */
    private static boolean isCause(Stretch sentence) {
        return sentence.at(Connectives.start(sentence), "nguyên nhân");
    }

    /** "Hội đã bám sát … . Thực hiện tốt …": the subject is still the same, and what it did goes on. */
    private static boolean isDeed(Stretch sentence) {
        return TaskVerbs.opensTask(sentence, 0)
                && !sentence.at(0, "tiếp tục")
                && !sentence.at(0, "tập trung")
                && TaskVerbs.modal(sentence, 0) == 0;
    }

    /** "… đã ghi nhiều dấu ấn quan trọng": the next sentence may tell which. */
    private static boolean sums(Stretch sentence, List<FoundFinding> here) {
        boolean praise = here.size() == 1 && here.getFirst().kind() == FoundFinding.Kind.STRENGTH;
        int end = Math.min(sentence.size(), 60);
        return praise && SUMS.next(sentence, 0, end) < end;
    }

    private static final Lexicon DONE = Lexicon.of(
            "đã",
            "luôn",
            "cho biết",
            "đánh giá",
            "kết quả",
            "vẫn",
            "thời gian qua",
            "vừa qua",
            "năm qua",
            "tháng qua",
            "nhiệm kỳ qua");

    private static final Lexicon SUMS =
            Lexicon.of("dấu ấn", "kết quả", "thành tích", "thành tựu", "thành quả", "chuyển biến");

    /** Whether a block can be one of a list that a sentence before it announced. */
    private static boolean isItem(Block block) {
        Stretch words = block.content();
        return block.kind() == Block.Kind.ITEM
                || !block.marker().isEmpty()
                || !words.token(0).isWord()
                || !words.token(0).capital();
    }

    /** Whether the words are part of what somebody is told to do. */
    private static boolean isTold(FoundFinding finding, List<Span> told) {
        Span span = finding.words().span();
        int after = Collections.binarySearch(told, new Span(span.end(), span.end()));
        int last = after >= 0 ? after : -after - 2;
        return last >= 0 && told.get(Math.min(last, told.size() - 1)).overlaps(span);
    }

    private static boolean isHeading(Block block, boolean formal) {
        Stretch words = block.content();
        boolean marked = block.kind() == Block.Kind.HEADING || block.bold();
        String last = words.norm(words.size() - 1);
        boolean open = !last.equals(".") && !last.equals(";");
        return marked && words.size() < 60
                || formal && open && words.size() < 40 && !block.marker().isEmpty();
    }

    static void add(List<FoundFinding> found, FoundFinding.Kind kind, @Nullable Stretch words) {
        if (words != null && words.size() >= SHORTEST) {
            found.add(new FoundFinding(kind, words.excerpt(), trace(kind, words)));
        }
    }

    private static Trace trace(FoundFinding.Kind kind, Stretch words) {
        return Trace.of(() -> new TraceParts(words.text())
                .add(Explanation.Role.TRIGGER, Evaluation.judging(words))
                .by(
                        switch (kind) {
                            case STRENGTH -> Explanation.Rule.FINDING_STRENGTH;
                            case SHORTCOMING -> Explanation.Rule.FINDING_SHORTCOMING;
                        }));
    }
}
