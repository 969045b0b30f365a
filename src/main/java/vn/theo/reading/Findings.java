package vn.theo.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the evaluative statements of a text: what went well, what did not, and causes that the text blames. */
final class Findings {
    private static final int SHORTEST = 4;

    List<FoundFinding> find(Text text, Frame frame) {
        if (!PublicAffairs.concern(frame.facts())) {
            return List.of();
        }
        List<FoundFinding> found = new ArrayList<>();
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
                new FindingSentence(back || FindingSentence.looksBack(sentence)).read(sentence, found);
            }
        }
        return found;
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
            found.add(new FoundFinding(kind, words.excerpt()));
        }
    }
}
