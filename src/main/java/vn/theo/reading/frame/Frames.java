package vn.theo.reading.frame;

import java.util.ArrayList;
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
        List<Block> blocks = lists.blocks().isEmpty() && lists.row() == null ? text.blocks() : without(text, lists);
        FramedText act = acts.find(text, blocks);
        return act != null ? act : pages.find(text, blocks);
    }

    private static List<Block> without(Text text, LinkLists.Lists lists) {
        LinkRow row = lists.row();
        List<Block> left = new ArrayList<>();
        for (Block block : text.blocks()) {
            if (row != null && row.block() == block) {
                left.addAll(row.kept());
            } else if (!lists.blocks().get(block.index())) {
                left.add(block);
            }
        }
        return left;
    }
}
