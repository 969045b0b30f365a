package vn.theo.reading;

import java.util.ArrayList;
import java.util.List;

/** Finds the figures that a text states. */
final class Figures {
    private static final int LONGEST_SENTENCE = 1200;

    List<FoundIndicator> find(Text text, Frame frame) {
        FigureModes modes = new FigureModes(text, frame);
        FigurePeriods periods = new FigurePeriods(FigureYears.of(frame));
        FigureLedger ledger = new FigureLedger(frame);
        FigureSentence.Memory memory = new FigureSentence.Memory();
        for (Block block : frame.facts()) {
            if (!block.isText()) {
                continue;
            }
            if (!block.equals(frame.title())) {
                modes.enter(block);
            }
            for (Stretch sentence : block.sentences()) {
                for (Stretch part : parts(sentence)) {
                    new FigureSentence(part, modes, periods, memory).read(ledger, block);
                }
            }
            modes.leave(block);
        }
        return ledger.found();
    }

    /** Endless sentences are read in pieces, so that the work stays linear. */
    private static List<Stretch> parts(Stretch sentence) {
        if (sentence.size() <= LONGEST_SENTENCE) {
            return List.of(sentence);
        }
        List<Stretch> parts = new ArrayList<>();
        for (int from = 0; from < sentence.size(); from += LONGEST_SENTENCE) {
            parts.add(sentence.part(from, Math.min(sentence.size(), from + LONGEST_SENTENCE)));
        }
        return parts;
    }
}
