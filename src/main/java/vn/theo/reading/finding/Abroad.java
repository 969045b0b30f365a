package vn.theo.reading.finding;

import java.util.List;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/** Knows news of other countries, in which nobody's work here is judged. */
final class Abroad {
    private static final Lexicon WORDS = Lexicon.load("finding-abroad.txt");

    private static final int ENOUGH = 6;
    private static final int OUTWEIGHS = 3;

    private Abroad() {}

    /** Whether the names of other countries and their offices by far outweigh what is said of this one. */
    static boolean isNewsOf(List<Block> body) {
        int home = 0;
        int abroad = 0;
        for (Block block : body) {
            Stretch words = block.content();
            int size = words.size();
            for (int i = WORDS.next(words, 0, size); i < size; i = WORDS.next(words, i + 1, size)) {
                Lexicon.Match match = WORDS.at(words, i);
                if (match != null && match.value().equals("home")) {
                    home++;
                } else if (match != null && words.token(i).capital()) {
                    abroad++;
                }
            }
        }
        return abroad >= ENOUGH && abroad > OUTWEIGHS * home;
    }
}
