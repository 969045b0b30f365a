package vn.theo.reading.frame;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.Explanation;
import vn.theo.reading.FoundLink;
import vn.theo.reading.Trace;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.Text;
import vn.theo.reading.text.TraceParts;

/** Finds the lists of other articles on a page: same section, by day, related, and whole pages that are such a list. */
public final class LinkLists {
    private static final int LONGEST_ITEM = 320;
    private static final int FEWEST_UNANNOUNCED = 4;

    /**
     * What was found.
     *
     * @param blocks indices of the blocks that belong to lists: headings, items and their dates
     * @param row the headlines that close the last block of the running text, or null
     */
    public record Lists(
            List<FoundLink> links, BitSet blocks, @Nullable LinkRow row) {}

    private final PageLines pageLines;

    public LinkLists(PageLines pageLines) {
        this.pageLines = pageLines;
    }

    public Lists find(Text text) {
        List<Block> blocks = text.blocks();
        BlockStamps stamps = new BlockStamps(blocks);
        String[] meanings = new String[blocks.size()];
        for (int i = 0; i < meanings.length; i++) {
            meanings[i] = pageLines.meaning(blocks.get(i));
        }
        List<FoundLink> links = new ArrayList<>();
        BitSet taken = new BitSet(blocks.size());
        List<IndexPage.Item> index = new IndexPage(withoutControls(blocks, meanings), stamps).items();
        if (!index.isEmpty()) {
            index.forEach(item -> links.add(link(item.title().content(), item.stamp(), FoundLink.Place.RELATED)));
            taken.set(0, blocks.size());
            return new Lists(links, taken, null);
        }
        boolean inLists = false;
        int i = 0;
        while (i < blocks.size()) {
            FoundLink.Place place = announced(meanings[i], inLists);
            int end = place != null ? announcedEnd(blocks, stamps, meanings, i) : unannouncedEnd(blocks, stamps, i);
            if (end > i) {
                int from = place != null ? i + 1 : i;
                addItems(blocks, stamps, from, end, place == null ? FoundLink.Place.RELATED : place, links);
                taken.set(i, end);
                inLists = true;
                i = end;
            } else {
                addSingle(blocks.get(i), meanings[i], links, taken);
                i++;
            }
        }
        LinkRow row = lastRow(blocks, taken);
        if (row != null) {
            row.titles().forEach(title -> links.add(link(title, null, FoundLink.Place.RELATED)));
        }
        return new Lists(links, taken, row);
    }

    private static @Nullable LinkRow lastRow(List<Block> blocks, BitSet taken) {
        int last = blocks.size() - 1;
        while (last >= 0 && (taken.get(last) || !blocks.get(last).isText())) {
            last--;
        }
        return last < 0 ? null : LinkRow.of(blocks.get(last));
    }

    private static List<Block> withoutControls(List<Block> blocks, String[] meanings) {
        List<Block> result = new ArrayList<>(blocks.size());
        for (int i = 0; i < meanings.length; i++) {
            if (meanings[i].isEmpty() && blocks.get(i).isText()) {
                result.add(blocks.get(i));
            }
        }
        return result;
    }

    /** The kind of list that the block announces, null when none. */
    private static FoundLink.@Nullable Place announced(String meaning, boolean inLists) {
        return switch (meaning) {
            case "section" -> FoundLink.Place.SAME_SECTION;
            case "day" -> FoundLink.Place.BY_DAY;
            case "related" -> FoundLink.Place.RELATED;
            case "list" -> inLists ? FoundLink.Place.RELATED : null;
            default -> null;
        };
    }

    /** The end of the list whose heading is the block at i; i when nothing in it looks like an item. */
    private static int announcedEnd(List<Block> blocks, BlockStamps stamps, String[] meanings, int heading) {
        int i = heading + 1;
        boolean bullets = i < blocks.size() && blocks.get(i).marker().equals("-");
        int items = 0;
        while (i < blocks.size()) {
            Block block = blocks.get(i);
            boolean stamp = stamps.of(block) != null;
            boolean picture = !block.isText();
            if (!stamp && !picture && !isItem(block, meanings[i], bullets)) {
                break;
            }
            items += stamp || picture ? 0 : 1;
            i++;
        }
        return items == 0 ? heading : i;
    }

    private static boolean isItem(Block block, String meaning, boolean bullets) {
        if (block.length() > LONGEST_ITEM || block.inTable() || !meaning.isEmpty()) {
            return false;
        }
        if (bullets) {
            return block.kind() == Block.Kind.ITEM;
        }
        Stretch words = block.content();
        boolean sentence = words.is(words.size() - 1, ".") && words.size() > 12;
        return !sentence;
    }

    /** The end of a run of dated items that no heading announces; i when there is none. */
    private static int unannouncedEnd(List<Block> blocks, BlockStamps stamps, int from) {
        int i = from;
        int items = 0;
        while (i < blocks.size()) {
            Block block = blocks.get(i);
            if (!block.isText() || block.length() > LONGEST_ITEM) {
                break;
            }
            if (Stamp.trailing(block.content()) != null || Stamp.leadingEnd(block.content()) > 0) {
                i++;
            } else if (i + 1 < blocks.size()
                    && blocks.get(i + 1).isText()
                    && stamps.of(block) == null
                    && stamps.of(blocks.get(i + 1)) != null) {
                i += 2;
            } else {
                break;
            }
            items++;
        }
        return items < FEWEST_UNANNOUNCED ? from : i;
    }

    private static void addItems(
            List<Block> blocks, BlockStamps stamps, int from, int end, FoundLink.Place place, List<FoundLink> links) {
        for (int i = from; i < end; i++) {
            Block block = blocks.get(i);
            if (!block.isText() || stamps.of(block) != null) {
                continue;
            }
            Stamp next = i + 1 < end ? stamps.of(blocks.get(i + 1)) : null;
            Stamp own = Stamp.trailing(block.content());
            Stretch title = own == null ? block.content() : block.content().part(0, own.first());
            int lead = own == null ? Stamp.leadingEnd(title) : 0;
            if (lead > 0) {
                own = Stamp.only(title.part(0, lead));
                title = title.part(lead, title.size());
            }
            links.add(link(trimmed(title), own == null ? next : own, place));
        }
    }

    /** A line that is one Markdown link leads elsewhere wherever it stands. */
    private static void addSingle(Block block, String meaning, List<FoundLink> links, BitSet taken) {
        if (!block.isText() || block.lines().size() != 1 || !meaning.isEmpty()) {
            return;
        }
        String surface = block.content().text().surface();
        int from = block.content().from() - 1;
        boolean link = from >= block.from()
                && block.level() != 1
                && surface.charAt(from) == '['
                && surface.charAt(block.to() - 1) == ')'
                && surface.startsWith("](", block.content().to());
        if (link && !block.content().is(0, ":")) {
            links.add(link(block.content(), null, FoundLink.Place.RELATED));
            taken.set(block.index());
        }
    }

    private static FoundLink link(Stretch title, @Nullable Stamp stamp, FoundLink.Place place) {
        LocalDateTime published =
                stamp == null ? null : stamp.date().atTime(stamp.time() == null ? LocalTime.MIDNIGHT : stamp.time());
        return new FoundLink(title.plain(), published, place, title.excerpt(), trace(title, place));
    }

    private static Trace trace(Stretch title, FoundLink.Place place) {
        return Trace.of(() -> new TraceParts(title.text())
                .add(Explanation.Role.NAME, title)
                .by(
                        switch (place) {
                            case SAME_SECTION -> Explanation.Rule.LINK_SAME_SECTION;
                            case BY_DAY -> Explanation.Rule.LINK_BY_DAY;
                            case RELATED -> Explanation.Rule.LINK_RELATED;
                        }));
    }

    /** Without a bracket or dash left over where the date was cut off. */
    private static Stretch trimmed(Stretch title) {
        int end = title.size();
        while (end > 1 && (title.is(end - 1, "(") || title.is(end - 1, "-") || title.is(end - 1, "|"))) {
            end--;
        }
        return title.part(0, end);
    }
}
