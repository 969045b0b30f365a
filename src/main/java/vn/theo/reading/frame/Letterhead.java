package vn.theo.reading.frame;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Dates;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/**
 * The letterhead of an act that does not say its type in a line of its own: an official letter ("V/v …"), or a copy that
 * lost the lines between the letterhead and the grounds.
 *
 * @param parts its blocks in order, without those of the title
 * @param title what the act is about as its letterhead says it ("V/v …"), empty when it does not
 * @param after the position of the first block below it
 */
record Letterhead(List<Block> parts, List<Block> title, int after) {
    private static final int LONGEST = 30;
    private static final int FARTHEST_STATE = 12;
    private static final int LONGEST_DAY = 14;
    private static final Lexicon STATE =
            Lexicon.of("Cộng hòa xã hội chủ nghĩa Việt Nam", "Đảng Cộng sản Việt Nam", "Độc lập - Tự do - Hạnh phúc");
    private static final Lexicon SUBJECT = Lexicon.of("V/v", "Về việc");

    /** The letterhead on top of the blocks, null when none stands there or it has neither number nor day nor addressee. */
    static @Nullable Letterhead find(List<Block> blocks, Lexicon issuers) {
        List<Block> parts = new ArrayList<>();
        List<Block> title = new ArrayList<>();
        boolean state = false;
        boolean numbered = false;
        int i = 0;
        for (; i < Math.min(LONGEST, blocks.size()); i++) {
            Block block = blocks.get(i);
            if (!block.isText()) {
                continue;
            }
            Stretch words = block.content();
            boolean number = words.is(0, "số") && words.size() < LONGEST_DAY;
            boolean addressed = words.at(0, "kính gửi");
            boolean subject = SUBJECT.lengthAt(words, 0) > 0 && !addressed;
            boolean goesOn = !title.isEmpty() && goesOn(title.getLast(), block);
            boolean part = block.inTable()
                    || number
                    || saysState(block)
                    || isDay(words)
                    || ActFrames.isCapitals(words) && words.size() < LONGEST
                    || words.size() < LONGEST && issuers.at(words, 0) != null && !state;
            if (addressed || !(part || subject || goesOn)) {
                numbered |= addressed;
                break;
            }
            state |= saysState(block);
            numbered |= number || isDay(words);
            (subject || goesOn ? title : parts).add(block);
        }
        return state && numbered && i < blocks.size() ? new Letterhead(parts, title, i) : null;
    }

    /** Whether the words of the subject, broken off at the end of a line, go on with a block. */
    private static boolean goesOn(Block subject, Block next) {
        return next.from() - subject.to() < LONGEST_DAY
                && next.content().norm(0).length() > 0
                && Character.isLowerCase(next.content().token(0).raw().charAt(0));
    }

    private static boolean isDay(Stretch words) {
        for (int i = 0; i < Math.min(LONGEST_DAY, words.size()); i++) {
            if (words.is(i, "ngày") && i > 0) {
                return words.size() <= LONGEST_DAY && Dates.dayAt(words, i) != null;
            }
        }
        return false;
    }

    /** Whether a block says the name or the motto of the state, or the name of the party. */
    static boolean saysState(Block block) {
        Stretch words = block.content();
        for (int i = 0; i < Math.min(FARTHEST_STATE, words.size()); i++) {
            if (STATE.at(words, i) != null) {
                return true;
            }
        }
        return false;
    }
}
