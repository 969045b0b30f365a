package vn.theo.reading.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.FoundIndicator;
import vn.theo.reading.frame.FramedText;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.Text;

/** Finds the figures that a text states. */
public final class Figures {
    private static final int LONGEST_SENTENCE = 600;

    public List<FoundIndicator> find(Text text, FramedText frame) {
        if (!frame.act() && frame.affairs().areElsewhere()) {
            return List.of();
        }
        FigureModes modes = new FigureModes(text, frame);
        int year = FigureYears.of(frame);
        FigurePeriods periods = new FigurePeriods(year);
        FigureLedger ledger = new FigureLedger(frame);
        FigureSentence.Memory memory = new FigureSentence.Memory();
        FigureTables tables = new FigureTables(modes.sections().planAct(), year, periodOf(frame.title(), year));
        List<Block> blocks = frame.facts();
        int i = 0;
        while (i < blocks.size()) {
            int end = FigureTables.end(blocks, i);
            List<FoundIndicator> table =
                    end > i ? tables.read(blocks.subList(i, end), i == 0 ? null : blocks.get(i - 1)) : List.of();
            table.forEach(ledger::addRow);
            end = Math.max(end, i + 1);
            if (table.isEmpty()) {
                for (Block block : blocks.subList(i, end)) {
                    read(block, frame, modes, periods, memory, ledger);
                }
            }
            i = end;
        }
        return ledger.found();
    }

    private static @Nullable String periodOf(@Nullable Block title, int year) {
        return title == null ? null : TableColumn.periodOf(title.content(), year);
    }

    private static void read(
            Block block,
            FramedText frame,
            FigureModes modes,
            FigurePeriods periods,
            FigureSentence.Memory memory,
            FigureLedger ledger) {
        if (!block.isText()) {
            return;
        }
        if (!block.equals(frame.title())) {
            boolean plansEnd = modes.sections().enter(block);
            if (plansEnd) {
                periods.forget();
            }
        }
        periods.startBlock();
        for (Stretch sentence : block.sentences()) {
            boolean planned = false;
            // endless sentences are read in pieces, so that the work stays linear
            int size = sentence.size();
            for (int from = 0; from < size; from += LONGEST_SENTENCE) {
                Stretch part = size <= LONGEST_SENTENCE
                        ? sentence
                        : sentence.part(from, Math.min(size, from + LONGEST_SENTENCE));
                List<Measure> measures = MeasureScanner.scan(part);
                planned = (!measures.isEmpty() || FigurePeriods.mentioned(part))
                        && new FigureSentence(part, modes, periods, memory).read(measures, ledger, block);
            }
            modes.sections().passed(sentence, planned);
        }
        modes.sections().leave(block);
        Stretch words = block.content();
        boolean opens = block.kind() == Block.Kind.HEADING
                || words.is(words.size() - 1, ":")
                || (!block.marker().isEmpty() && words.size() < 14);
        periods.endBlock(opens || modes.sections().planAct());
    }
}
