package vn.theo.reading.frame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Stretch;

/** What is known of a news page while its blocks are walked. */
final class PageParts {
    private static final int SHORTEST_HEADLINE = 30;

    @Nullable
    Block title;

    @Nullable
    Stretch lead;

    @Nullable
    Block leadBlock;

    @Nullable
    Stamp stamp;

    Bylines.@Nullable Byline byline;
    int stampedAt = -1;
    /** Whether the stamp stands above the headline: the day of the visit, if the article has one of its own. */
    boolean today;

    /** Where the byline stands between a text and the same text again; 0 where nothing is printed twice. */
    int again;

    final List<Block> rest = new ArrayList<>();

    /** The text of a page that prints it twice, once. */
    Block readOnce() {
        Block twice = rest.getFirst();
        return twice.cut(0, again - twice.content().first());
    }

    /** "date 2026-10-29 …" as collections of pages put it before the text: when it was published, and no word of it. */
    List<Block> withoutCrawlDate(List<Block> blocks) {
        Block first = blocks.isEmpty() ? null : blocks.getFirst();
        boolean dated = first != null
                && first.content().is(0, "date")
                && first.content().size() > 8
                && first.content().token(1).isNumber()
                && first.content().norm(1).length() == 4
                && first.content().is(2, "-");
        if (first == null || !dated) {
            return blocks;
        }
        Stretch words = first.content();
        boolean day = words.is(4, "-") && words.token(5).isNumber();
        String iso = day ? words.part(1, 6).plain() : "";
        if (iso.matches("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])")) {
            stamp = new Stamp(LocalDate.parse(iso), null, 0);
        }
        List<Block> dateless = new ArrayList<>(blocks);
        dateless.set(0, first.cut(day ? 6 : 4, words.size()));
        return dateless;
    }

    /** The date of the article below the day of the visit: it says so, or it alone has a time and only a section stands between. */
    boolean isOwnDate(Block block, @Nullable Stamp other) {
        boolean timed = other != null && other.time() != null && stamp != null && stamp.time() == null;
        boolean section = rest.size() == 1
                && rest.getFirst().content().size() <= 5
                && rest.getFirst().level() == 0;
        if (timed && section) {
            rest.clear();
            return true;
        }
        boolean headline = rest.size() == 1 && rest.getFirst().length() > SHORTEST_HEADLINE;
        return headline || PageStamps.isLabelled(block);
    }

    /** "Thể thao" above the headline, or between it and the date: the section that the page stands in. */
    void dropSectionName() {
        if (rest.size() == 2
                && rest.getFirst().level() == 1
                && rest.get(1).content().size() <= 5
                && rest.get(1).length() < 30) {
            rest.removeLast();
        } else if (rest.size() == 2
                && rest.getFirst().content().size() <= 5
                && rest.getFirst().length() < 30
                && rest.get(1).length() <= 2 * PageFrames.LONGEST_SUBHEADING) {
            rest.removeFirst();
        }
    }

    /** A paragraph between headline and date is the lead. */
    void markLead() {
        if (rest.size() == 2 && rest.get(1).length() > PageFrames.LONGEST_SUBHEADING) {
            leadBlock = rest.remove(1);
            lead = leadBlock.content();
        }
    }
}
