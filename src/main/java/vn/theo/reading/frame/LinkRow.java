package vn.theo.reading.frame;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.WordSet;

/**
 * Headlines of other articles in a row behind the last sentence: "… cấp 3. » Miền Bắc hết mưa » Miền Trung nắng lên".
 *
 * @param block the block that they close
 * @param kept the block without them, and who wrote the page where the name stands behind them
 */
public record LinkRow(Block block, List<Block> kept, List<Stretch> titles) {
    private static final int SHORTEST_TITLE = 4;
    private static final int LONGEST_TITLE = 30;
    private static final int LONGEST_NAME = 4;
    private static final Lexicon PLACES = Lexicon.load("places.txt");

    /** The row at the end of the block, null when none is there. */
    static @Nullable LinkRow of(Block block) {
        Stretch words = block.content();
        if (block.inTable()
                || !block.isText()
                || block.content().text().surface().indexOf('»', block.from()) < 0) {
            return null;
        }
        int first = firstMark(words);
        if (first < 1) {
            return null;
        }
        List<Stretch> titles = new ArrayList<>();
        int from = first + 1;
        for (int i = from; i <= words.size(); i++) {
            if (i < words.size() && !isMark(words, i)) {
                continue;
            }
            if (i - from < SHORTEST_TITLE || i - from > LONGEST_TITLE) {
                return null;
            }
            titles.add(words.part(from, i));
            from = i + 1;
        }
        List<Block> kept = new ArrayList<>(List.of(block.cut(0, first)));
        int name = nameStart(titles.getLast());
        if (name > 0) {
            Stretch last = titles.removeLast();
            titles.add(last.part(0, name));
            kept.add(block.cut(words.size() - (last.size() - name), words.size()));
        }
        return new LinkRow(block, kept, titles);
    }

    private static boolean isMark(Stretch words, int i) {
        return words.token(i).raw().equals("»") && words.token(i).spaced();
    }

    /** The mark behind the last sentence, -1 when none stands there. */
    private static int firstMark(Stretch words) {
        for (int i = 1; i < words.size(); i++) {
            String before = words.norm(i - 1);
            boolean ended = before.equals(".") || before.equals("...") || before.equals("\"") || before.equals("/");
            if (ended && isMark(words, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Where the name of an author begins that closes the last title: "… giảm sâu Lan Anh (tổng hợp)"; -1 without one. */
    private static int nameStart(Stretch title) {
        int end = title.find(0, "(") > 0 ? title.find(0, "(") : title.size();
        int from = end;
        while (from > 0 && title.token(from - 1).capital()) {
            from--;
        }
        int place = PLACES.lengthAt(title, from);
        from += place;
        boolean sized = end - from >= 2 && end - from <= LONGEST_NAME && from >= SHORTEST_TITLE;
        return sized && (place > 0 || !BEFORE_PLACES.has(title, from - 1)) ? from : -1;
    }

    private static final WordSet BEFORE_PLACES = WordSet.of(
            "tại", "ở", "tỉnh", "huyện", "xã", "của", "phố", "thị", "qua", "vào", "và", "từ", "đến", "với", ",", "ông",
            "bà", "sông", "đảo");
}
