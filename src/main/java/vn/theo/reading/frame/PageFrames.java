package vn.theo.reading.frame;

import java.time.LocalDate;
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
    private static final int SHORTEST_HEADLINE = 30;
    static final int LONGEST_SUBHEADING = 110;

    private final PageLines pageLines;
    private final Captions captions = new Captions();
    private final Bylines bylines = new Bylines();
    private final Lexicon types = Lexicon.load("document-types.txt");

    PageFrames(PageLines pageLines) {
        this.pageLines = pageLines;
    }

    /** What is known while the blocks of one page are walked. */
    private static final class Page {
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
    }

    FramedText find(Text text, List<Block> blocks) {
        Page page = new Page();
        collect(page, withoutCrawlDate(page, blocks));
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
        List<Block> body = page.again > 0 ? List.of(readOnce(page)) : page.rest;
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

    private static Block readOnce(Page page) {
        Block twice = page.rest.getFirst();
        return twice.cut(0, page.again - twice.content().first());
    }

    private static void addIfPresent(List<Block> blocks, @Nullable Block block) {
        if (block != null) {
            blocks.add(block);
        }
    }

    /** "date 2026-10-29 …" as collections of pages put it before the text: when it was published, and no word of it. */
    private static List<Block> withoutCrawlDate(Page page, List<Block> blocks) {
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
            page.stamp = new Stamp(LocalDate.parse(iso), null, 0);
        }
        List<Block> rest = new ArrayList<>(blocks);
        rest.set(0, first.cut(day ? 6 : 4, words.size()));
        return rest;
    }

    /** Keeps the blocks of the article: no buttons, dates, captions, teasers. */
    private void collect(Page page, List<Block> blocks) {
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
                boolean own = page.stampedAt == 0 && page.rest.size() < 3 && isOwnDate(page, block, stamp);
                if (stamp != null && (page.stamp == null || page.today || own)) {
                    page.stamp = stamp;
                    page.today = false;
                    dropSectionName(page);
                    markLead(page);
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

    /** The date of the article below the day of the visit: it says so, or it alone has a time and only a section stands between. */
    private static boolean isOwnDate(Page page, Block block, @Nullable Stamp stamp) {
        boolean timed = stamp != null && stamp.time() != null && page.stamp != null && page.stamp.time() == null;
        boolean section = page.rest.size() == 1
                && page.rest.getFirst().content().size() <= 5
                && page.rest.getFirst().level() == 0;
        if (timed && section) {
            page.rest.clear();
            return true;
        }
        boolean headline = page.rest.size() == 1 && page.rest.getFirst().length() > SHORTEST_HEADLINE;
        return headline || PageStamps.isLabelled(block);
    }

    /** "Bí thư Tỉnh ủy phát biểu tại …" before any other line: a headline, no caption. */
    private boolean isHeadlineOfDeed(Page page, Block block) {
        return page.rest.isEmpty() && page.title == null && captions.isDeed(block);
    }

    /** "Thể thao" above the headline, or between it and the date: the section that the page stands in. */
    private static void dropSectionName(Page page) {
        if (page.rest.size() == 2
                && page.rest.getFirst().level() == 1
                && page.rest.get(1).content().size() <= 5
                && page.rest.get(1).length() < 30) {
            page.rest.removeLast();
        } else if (page.rest.size() == 2
                && page.rest.getFirst().content().size() <= 5
                && page.rest.getFirst().length() < 30
                && page.rest.get(1).length() <= 2 * LONGEST_SUBHEADING) {
            page.rest.removeFirst();
        }
    }

    /** A paragraph between headline and date is the lead. */
    private static void markLead(Page page) {
        if (page.rest.size() == 2 && page.rest.get(1).length() > LONGEST_SUBHEADING) {
            page.leadBlock = page.rest.remove(1);
            page.lead = page.leadBlock.content();
        }
    }

    /** A cut-off run of the page's first words, underlined as a heading of second rank. */
    private static boolean isTeaser(Block block) {
        Stretch words = block.content();
        boolean cutOff = words.is(words.size() - 1, "...");
        boolean button = words.is(0, ":") && words.size() > 1 && words.is(1, "gift");
        return button || (cutOff && block.level() == 2 && block.length() > LONGEST_SUBHEADING);
    }

    private void takeTitle(Page page) {
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
    private void dropActHeading(Page page) {
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
    private static void takeMarkedLead(Page page) {
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

    private void takeByline(Page page) {
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
    private void takeTopByline(Page page) {
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
    private static void takeLead(Page page) {
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
