package vn.theo.reading.frame;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Text;

/** Finds title, lead, byline, date and body: first decides whether the text is a formal act or a page. */
public final class Frames {
    private final ActFrames acts = new ActFrames();
    private final PageFrames pages;

    public Frames(PageLines pageLines) {
        this.pages = new PageFrames(pageLines);
    }

    public FramedText find(Text text, LinkLists.Lists lists) {
        List<Block> blocks = lists.blocks().isEmpty() ? text.blocks() : without(text.blocks(), lists.blocks());
        FramedText act = acts.find(text, blocks);
        return act != null ? act : pages.find(text, blocks);
    }

    private static List<Block> without(List<Block> blocks, BitSet taken) {
        List<Block> left = new ArrayList<>();
        for (Block block : blocks) {
            if (!taken.get(block.index())) {
                left.add(block);
            }
        }
        return left;
    }
}
