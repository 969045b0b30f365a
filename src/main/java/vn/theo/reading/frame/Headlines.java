package vn.theo.reading.frame;

import java.util.List;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/** Tells the headline of a page from the first paragraph of an article that was cut out without one. */
final class Headlines {
    private static final int LONGEST_TITLE = 320;
    /** Headlines with a full stop are rare and short; what is longer is a paragraph. */
    private static final int LONGEST_STOPPED = 180;

    private static final int SHORTEST_PARAGRAPH = 90;
    /** What opens an article and no headline: "Ngày 12/3, Ủy ban … ban hành …." */
    private static final Lexicon DATED = Lexicon.of(
            "ngày",
            "sáng",
            "chiều",
            "tối",
            "hôm nay",
            "hôm qua",
            "vừa qua",
            "mới đây",
            "trong ngày",
            "theo",
            "tại",
            "cùng",
            "cùng với",
            "trong",
            "tính đến",
            "hằng năm",
            "hàng năm",
            "từ năm",
            "từ ngày",
            "đến nay",
            "đến hết",
            "phát biểu",
            "về phía",
            "dự",
            "chủ trì",
            "tham dự",
            "đến dự",
            "tới dự",
            "ngoài ra",
            "bên cạnh",
            "sau khi",
            "được biết",
            "tuy nhiên");

    /** Who was there: headlines list nobody. */
    private static final Lexicon GUESTS = Lexicon.of(
            "có đồng chí", "có các đồng chí", "gồm các đồng chí", "có ông", "có bà", "có các ông", "có sự tham dự");

    private Headlines() {}

    /** Whether the first block is a headline: short, one sentence, and an article follows. */
    static boolean opens(List<Block> rest) {
        Block first = rest.getFirst();
        boolean opens = GUESTS.isIn(first.content())
                || DATED.isAt(first.content(), 0)
                || opensWithYear(first.content())
                || !first.marker().isEmpty();
        boolean paragraph = first.length() > (opens ? SHORTEST_PARAGRAPH : LONGEST_STOPPED)
                && first.content().is(first.content().size() - 1, ".");
        boolean several = first.sentences().size() > 1 && first.length() > 2 * PageFrames.LONGEST_SUBHEADING;
        return rest.size() > 1
                && !isInnerHeading(first, rest.get(1))
                && !paragraph
                && !several
                && first.length() <= LONGEST_TITLE
                && first.sentences().size() <= 2
                && !first.inTable()
                && rest.stream().skip(1).anyMatch(block -> block.length() > PageFrames.LONGEST_SUBHEADING);
    }

    /** "4. Chi thường xuyên", "4.1. …": a text cut out of a report begins with one of its headings. */
    private static boolean isInnerHeading(Block first, Block second) {
        String number = first.marker();
        boolean numbered = !number.isEmpty() && Character.isDigit(number.charAt(0));
        return numbered && (!number.startsWith("1") || second.marker().startsWith(number));
    }

    /** Whether a block above the date of a page is a headline, however short the article is. */
    static boolean isLine(Block block) {
        String last = block.content().norm(block.content().size() - 1);
        boolean stopped = last.equals(".") || last.equals(":") || last.equals(";");
        return !stopped
                && block.length() <= 2 * PageFrames.LONGEST_SUBHEADING
                && block.content().size() > 3;
    }

    /** "Năm 2016, ngành …": so begin paragraphs. */
    private static boolean opensWithYear(Stretch words) {
        return words.at(0, "năm") && words.token(1).isNumber() && words.is(2, ",");
    }

    /** A headline that opens a quotation and never closes it is printed with a stray sign. */
    static Block withoutLooseQuote(Block title) {
        Stretch words = title.content();
        boolean loose =
                words.size() > 3 && words.is(0, "\"") && words.find(1, "\"") < 0 && title.kind() != Block.Kind.CELL;
        return loose ? title.cut(1, words.size()) : title;
    }
}
