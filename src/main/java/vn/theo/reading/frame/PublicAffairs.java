package vn.theo.reading.frame;

import java.util.List;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/** Tells texts about public administration from sport, weather, crime and the like, which hold nothing for us. */
public final class PublicAffairs {
    private static final Lexicon TOPICS = Lexicon.load("public-affairs.txt");
    private static final int ENOUGH = 3;

    private PublicAffairs() {}

    /** Whether the words of administration outweigh those of other news. */
    public static boolean concern(List<Block> blocks) {
        int ours = 0;
        int others = 0;
        for (Block block : blocks) {
            Stretch words = block.content();
            for (int i = TOPICS.next(words, 0, words.size());
                    i < words.size();
                    i = TOPICS.next(words, i + 1, words.size())) {
                Lexicon.Match match = TOPICS.at(words, i);
                if (match != null) {
                    ours += match.value().equals("other") ? 0 : 1;
                    others += match.value().equals("other") ? 1 : 0;
                }
            }
        }
        return ours >= ENOUGH && ours > others;
    }
}
