package vn.theo.reading;

import java.util.List;

/** Finds title, lead, byline, date and body of a page or act. */
final class Frames {
    Frame find(Text text) {
        List<Block> body = text.blocks().stream().filter(Block::isText).toList();
        return new Frame(new FoundFrame(null, null, null, null, null), null, null, body, body, false, null);
    }
}
