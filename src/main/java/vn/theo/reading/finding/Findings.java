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
import vn.theo.reading.directive.Outline;
import vn.theo.reading.frame.FramedText;
import vn.theo.reading.frame.PublicAffairs;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.Text;
import vn.theo.reading.text.TraceParts;

/** Finds the evaluative statements of a text: what went well, what did not, and causes that the text blames. */
public final class Findings {
    private static final int SHORTEST = 4;

    /** @param directives what was found to be told in the same text: none of it is a finding */
    public List<FoundFinding> find(Text text, FramedText frame, List<FoundDirective> directives) {
        if (!PublicAffairs.concern(frame.facts())) {
            return List.of();
        }
        List<FoundFinding> found = new ArrayList<>();
        List<Span> told = directives.stream()
                .map(directive -> directive.words().span())
                .sorted()
                .toList();
        boolean formal = Acts.of(text, frame).formal();
        Outline outline = new Outline();
        boolean looksBack = false;
        for (Block block : frame.body()) {
            Stretch words = block.content();
            if (words.isEmpty() || Acts.closes(block)) {
                continue;
            }
            int level = Outline.level(block);
            if (isHeading(block, formal)) {
                Outline.Section section = Outline.sectionOf(words);
                outline.heading(Math.min(level, 89), section, null, List.of(), null);
                looksBack = section == Outline.Section.PAST;
                continue;
            }
            Outline.Section section = outline.section();
            if (formal && (section == Outline.Section.TASK || section == Outline.Section.AIM)) {
                continue;
            }
            for (Stretch sentence : block.sentences()) {
                boolean back = looksBack || section == Outline.Section.PAST;
                List<FoundFinding> here = new ArrayList<>();
                new FindingSentence(back, back || FindingSentence.looksBack(sentence)).read(sentence, here);
                here.stream().filter(finding -> !isTold(finding, told)).forEach(found::add);
            }
        }
        return found;
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
