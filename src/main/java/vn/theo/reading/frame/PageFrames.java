package vn.theo.reading.frame;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.FoundFrame;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.Text;

/** The frame of a news page: headline, date, lead, body with its captions left out, byline. */
final class PageFrames {
    static final int LONGEST_SUBHEADING = 110;

    private final PageLines pageLines;
    private final Captions captions = new Captions();
    private final Bylines bylines = new Bylines();
    private final Lexicon types = Lexicon.load("document-types.txt");

    PageFrames(PageLines pageLines) {
        this.pageLines = pageLines;
    }

    FramedText find(Text text, List<Block> blocks) {
        PageParts page = new PageParts();
        collect(page, page.withoutCrawlDate(blocks));
        takeTitle(page);
        takeMarkedLead(page);
        if (page.title != null) {
            Captions.dropLoose(text, page.rest);
        }
        takeByline(page);
        takeLead(page);
        List<Block> facts = new ArrayList<>();
        addIfPresent(facts, page.title);
        addIfPresent(facts, page.leadBlock);
        List<Block> body = page.again > 0 ? List.of(page.readOnce()) : page.rest;
        facts.addAll(body);
        FoundFrame found = new FoundFrame(
                page.title == null ? null : page.title.content().excerpt(),
                page.lead == null ? null : page.lead.excerpt(),
                page.byline == null ? null : page.byline.words().excerpt(),
                page.stamp == null ? null : page.stamp.iso(),
                FramedText.bodySpan(text, page.rest));
        return new FramedText(
                found,
                page.title,
                page.leadBlock,
                body,
                facts,
                PublicAffairs.of(facts),
                false,
                page.stamp == null ? null : page.stamp.date(),
                page.byline,
                List.of(),
                List.of());
    }

    private static void addIfPresent(List<Block> blocks, @Nullable Block block) {
        if (block != null) {
            blocks.add(block);
        }
    }

    /** Keeps the blocks of the article: no buttons, dates, captions, teasers. */
    private void collect(PageParts page, List<Block> blocks) {
        Block before = null;
        for (Block block : blocks) {
            if (block.isText() && pageLines.meaning(block).isEmpty() && !isTeaser(block)) {
                Stamp stamp = PageStamps.of(block);
                stamp = stamp == null && page.rest.size() == 1 && page.stamp == null
                        ? PageStamps.behindSection(block)
                        : stamp;
                Bylines.SignedStamp signed = stamp == null && page.stamp == null ? bylines.signedStamp(block) : null;
                if (signed != null) {
                    stamp = signed.stamp();
                    page.byline = signed.byline();
                }
                boolean own = page.stampedAt == 0 && page.rest.size() < 3 && page.isOwnDate(block, stamp);
                if (stamp != null && (page.stamp == null || page.today || own)) {
                    page.stamp = stamp;
                    page.today = false;
                    page.dropSectionName();
                    page.markLead();
                    page.stampedAt = page.rest.size();
                } else if (stamp == null
                        && (bylines.isOpened(block)
                                || !captions.isCaption(block, before)
                                || bylines.endsOpened(block)
                                || isHeadlineOfDeed(page, block))) {
                    page.today |= block.level() == 1 && page.stamp != null && page.rest.isEmpty();
                    page.rest.add(block);
                }
            }
            before = block.kind() == Block.Kind.RULE ? before : block;
        }
    }

    /** "Bí thư Tỉnh ủy phát biểu tại …" before any other line: a headline, no caption. */
    private boolean isHeadlineOfDeed(PageParts page, Block block) {
        return page.rest.isEmpty() && page.title == null && captions.isDeed(block);
    }

    /** A cut-off run of the page's first words, underlined as a heading of second rank. */
    private static boolean isTeaser(Block block) {
        Stretch words = block.content();
        boolean cutOff = words.is(words.size() - 1, "...");
        boolean button = words.is(0, ":") && words.size() > 1 && words.is(1, "gift");
        return button || (cutOff && block.level() == 2 && block.length() > LONGEST_SUBHEADING);
    }

    private void takeTitle(PageParts page) {
        List<Block> rest = page.rest;
        int marked = -1;
        for (int i = 0; i < Math.min(8, rest.size()) && marked < 0; i++) {
            marked = rest.get(i).level() == 1 ? i : -1;
        }
        if (marked < 0 && page.stamp == null && rest.size() > 1 && captions.isScene(rest.getFirst())) {
            rest.removeFirst();
            return;
        }
        int at = Math.max(0, marked);
        if (rest.isEmpty()
                || (marked < 0
                        && !(Headlines.opens(rest) || page.stampedAt == 1 && Headlines.isLine(rest.getFirst())))) {
            return;
        }
        page.title = Headlines.withoutLooseQuote(rest.get(at));
        rest.subList(0, at + 1).clear();
        dropActHeading(page);
    }

    /** "KẾT LUẬN CỦA BỘ CHÍNH TRỊ về …" in bold below the headline: the heading of an act that the page reprints. */
    private void dropActHeading(PageParts page) {
        while (!page.rest.isEmpty()) {
            Block first = page.rest.getFirst();
            int type = first.bold() ? types.lengthAt(first.content(), 0) : 0;
            if (type == 0 || !ActFrames.isCapitals(first.content().part(0, type))) {
                return;
            }
            page.rest.removeFirst();
        }
    }

    /** "more(XYZ) – …" at the end of the page: the lead that the page shows on top. */
    private static void takeMarkedLead(PageParts page) {
        for (int i = page.rest.size() - 1; i >= 0 && i >= page.rest.size() - 3; i--) {
            Stretch words = page.rest.get(i).content();
            if (words.at(0, "more (") && words.find(2, ")") > 0) {
                int start = words.find(2, ")") + 1;
                start = words.is(start, "-") ? start + 1 : start;
                if (start < words.size()) {
                    Block block = page.rest.remove(i);
                    page.leadBlock = block.cut(start, words.size());
                    page.lead = page.leadBlock.content();
                }
                return;
            }
        }
    }

    private void takeByline(PageParts page) {
        List<Block> rest = page.rest;
        for (int i = rest.size() - 1; i >= 1 && i >= rest.size() - 3; i--) {
            Bylines.Byline byline = bylines.whole(rest.get(i));
            byline = byline == null && i == rest.size() - 1 ? bylines.office(rest.get(i)) : byline;
            if (byline != null) {
                page.byline = byline;
                rest.subList(i, rest.size()).clear();
                dropSource(rest);
                break;
            }
        }
        takeTopByline(page);
        if (!rest.isEmpty() && page.byline == null) {
            Block last = rest.getLast();
            Bylines.Byline byline = bylines.trailing(last.content());
            if (byline != null) {
                page.byline = byline;
                int end = byline.words().first() - last.content().first();
                rest.set(rest.size() - 1, last.cut(0, end));
            }
        }
        if (page.byline == null && page.title == null && rest.size() == 1) {
            Stretch whole = rest.getFirst().content();
            int again = RepeatedText.again(whole);
            page.byline = again < 0 ? null : bylines.trailing(whole.part(0, again));
            page.again = page.byline == null ? 0 : page.byline.words().first();
        }
        if (!rest.isEmpty() && page.title == null) {
            Block first = rest.getFirst();
            int caption = captions.leading(first.content());
            if (caption > 0) {
                rest.set(0, first.cut(caption, first.content().size()));
            }
        }
    }

    /** "Theo Cổng thông tin điện tử …" above the name of who wrote the page: no part of the article either. */
    private void dropSource(List<Block> rest) {
        Bylines.Byline source = rest.size() > 1 ? bylines.whole(rest.getLast()) : null;
        if (source != null && source.names().isEmpty()) {
            rest.removeLast();
        }
    }

    /** The author's name on a line of its own right below the date. */
    private void takeTopByline(PageParts page) {
        boolean below = page.byline == null && page.title != null && page.stampedAt == 1 && page.rest.size() > 1;
        Block first = below ? page.rest.getFirst() : null;
        if (first != null && first.content().size() <= 4 && first.content().size() >= 2) {
            Bylines.Byline byline = bylines.whole(first);
            if (byline != null && !byline.names().isEmpty()) {
                page.byline = byline;
                page.rest.removeFirst();
            }
        }
    }

    /** The lead without a mark of its own: repeated by the body, bold, or followed at once by a subheading. */
    private static void takeLead(PageParts page) {
        List<Block> rest = page.rest;
        if (page.lead != null || page.title == null || rest.size() < 2) {
            return;
        }
        Block first = rest.getFirst();
        Block second = rest.get(1);
        boolean repeated = PageLeads.isRepeated(first, second);
        boolean bold = (first.bold() || first.level() > 0) && first.length() > LONGEST_SUBHEADING;
        boolean summary = PageLeads.isSubheading(second)
                && PageLeads.hasCompany(rest)
                && !second.inTable()
                && first.length() > LONGEST_SUBHEADING
                && !first.content().is(first.content().size() - 1, ":")
                && rest.size() > 2
                && first.kind() == Block.Kind.PARAGRAPH;
        if (repeated || bold || summary) {
            page.lead = first.content();
            // what the body says again is read there, once
            page.leadBlock = repeated ? null : first;
            rest.removeFirst();
        }
    }
}
