package vn.theo.reading.frame;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Stretch;

/** A whole page that only lists news: title, date and often a teaser, again and again in the same order. */
final class IndexPage {
    private static final int FEWEST = 4;
    private static final int LONGEST_ITEM = 4;

    /** An item of the list. */
    record Item(Block title, Stamp stamp) {}

    private final List<Block> blocks;
    private final BlockStamps dates;

    /**
     * @param blocks those of the page, buttons left out
     */
    IndexPage(List<Block> blocks, BlockStamps dates) {
        this.blocks = blocks;
        this.dates = dates;
    }

    /** The items when the blocks are such a page; empty when they are not. */
    List<Item> items() {
        List<Integer> stamps = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (dates.of(blocks.get(i)) != null) {
                stamps.add(i);
            }
        }
        int step = step(stamps);
        if (step < 2 || stamps.size() < FEWEST || stamps.size() * step * 10 < blocks.size() * 7) {
            return List.of();
        }
        int offset = bestOffset(stamps, step);
        List<Item> items = new ArrayList<>();
        for (int at : stamps) {
            Block title = title(at, offset);
            Stamp stamp = dates.of(blocks.get(at));
            if (title != null && stamp != null) {
                items.add(new Item(title, stamp));
            }
        }
        return items.size() < FEWEST ? List.of() : items;
    }

    /** How many blocks an item takes, 0 when the dates stand at no regular distance. */
    private static int step(List<Integer> stamps) {
        int[] counts = new int[LONGEST_ITEM + 1];
        for (int i = 1; i < stamps.size(); i++) {
            int distance = stamps.get(i) - stamps.get(i - 1);
            if (distance <= LONGEST_ITEM) {
                counts[distance]++;
            }
        }
        int best = 2;
        for (int step = 3; step <= LONGEST_ITEM; step++) {
            best = counts[step] > counts[best] ? step : best;
        }
        return counts[best] * 3 >= (stamps.size() - 1) * 2 ? best : 0;
    }

    /** Where the title stands seen from its date: the place whose blocks look most like titles. */
    private int bestOffset(List<Integer> stamps, int step) {
        int best = -1;
        int most = -1;
        for (int offset : offsets(step)) {
            int score = 0;
            for (int at : stamps) {
                Block title = title(at, offset);
                score += title != null && isTitle(title) ? 2 : 0;
                Block next = title == null ? null : at(at + offset + (offset == -1 ? 2 : 1));
                score += step > 2 && title != null && next != null && next.length() > title.length() ? 1 : 0;
            }
            if (score > most) {
                most = score;
                best = offset;
            }
        }
        return best;
    }

    private static int[] offsets(int step) {
        return step == 2 ? new int[] {-1, 1} : new int[] {-1, 1 - step, 1};
    }

    private @Nullable Block at(int i) {
        return i < 0 || i >= blocks.size() ? null : blocks.get(i);
    }

    private @Nullable Block title(int stamp, int offset) {
        Block title = at(stamp + offset);
        return title == null || dates.of(title) != null ? null : title;
    }

    private static boolean isTitle(Block block) {
        Stretch words = block.content();
        String last = words.norm(words.size() - 1);
        boolean sentence = last.equals(".") || last.equals("...") || last.equals(":");
        return !sentence && words.size() >= 4 && block.length() <= 320;
    }
}
