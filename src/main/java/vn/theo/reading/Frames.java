package vn.theo.reading;

import java.util.List;

/** Finds title, lead, byline, date and body: first decides whether the text is a formal act or a page. */
final class Frames {
    private final ActFrames acts = new ActFrames();
    private final PageFrames pages;

    Frames(PageLines pageLines) {
        this.pages = new PageFrames(pageLines);
    }

    Frame find(Text text, LinkLists.Lists lists) {
        List<Block> blocks = text.blocks().stream()
                .filter(block -> !lists.blocks().get(block.index()))
                .toList();
        Frame act = acts.find(text, blocks);
        return act != null ? act : pages.find(text, blocks);
    }
}
