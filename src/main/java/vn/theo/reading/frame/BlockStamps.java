package vn.theo.reading.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Block;

/** Which blocks of a text are dates and nothing else: looked at once, because each list on a page asks it again. */
final class BlockStamps {
    private final @Nullable Stamp[] stamps;

    BlockStamps(List<Block> blocks) {
        this.stamps = new @Nullable Stamp[blocks.size()];
        for (int i = 0; i < stamps.length; i++) {
            Block block = blocks.get(i);
            stamps[i] = block.isText() ? Stamp.only(block.content()) : null;
        }
    }

    /** The date that a block is, null when it says something else. */
    @Nullable
    Stamp of(Block block) {
        return stamps[block.index()];
    }
}
