package vn.theo.reading.frame;

import java.util.List;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/**
 * Tells texts about public administration from sport, weather, crime and the like, which hold nothing for us, by how many
 * words of each kind a text holds.
 *
 * @param ours words of administration
 * @param others words of other news
 * @param figures words of economy and budget
 * @param otherFigures words of other news that a text about administration may hold too
 * @param length how many characters the text has
 */
public record PublicAffairs(int ours, int others, int figures, int otherFigures, int length) {
    private static final Lexicon TOPICS = Lexicon.load("public-affairs.txt");
    private static final int ENOUGH = 3;
    /** So many words suffice in a text of so many characters, where no other news shows. */
    private static final int FEW = 2;

    private static final int BRIEF = 1_200;

    /** Weighs the words of a text. */
    public static PublicAffairs of(List<Block> blocks) {
        int[] counts = new int[4];
        int length = 0;
        for (Block block : blocks) {
            Stretch words = block.content();
            int size = words.size();
            int i = TOPICS.next(words, 0, size);
            while (i < size) {
                Lexicon.Match match = TOPICS.at(words, i);
                if (match != null) {
                    counts[kind(match.value())]++;
                }
                i = TOPICS.next(words, i + (match == null ? 1 : match.length()), size);
            }
            length += block.length();
        }
        return new PublicAffairs(counts[0], counts[1], counts[2], counts[3], length);
    }

    private static int kind(String value) {
        return switch (value) {
            case "other" -> 1;
            case "figures" -> 2;
            case "other figures" -> 3;
            default -> 0;
        };
    }

    /** Whether the words of administration outweigh those of other news. */
    public boolean concern() {
        boolean brief = ours >= FEW && others == 0 && length < BRIEF;
        return brief || ours >= ENOUGH && ours > others;
    }

    /** Whether the words of other news outweigh those of administration, economy and budget, so that no figure counts. */
    public boolean areElsewhere() {
        int all = others + otherFigures;
        return all >= ENOUGH && all > ours + figures;
    }
}
