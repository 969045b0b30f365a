package vn.theo.reading.frame;

import java.util.List;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/** Tells texts about public administration from sport, weather, crime and the like, which hold nothing for us. */
public final class PublicAffairs {
    private static final Lexicon TOPICS = Lexicon.load("public-affairs.txt");
    private static final int ENOUGH = 3;
    /** So many words suffice in a text of so many characters, where no other news shows. */
    private static final int FEW = 2;

    private static final int BRIEF = 1_200;

    private PublicAffairs() {}

    /** Whether the words of administration outweigh those of other news. */
    public static boolean concern(List<Block> blocks) {
        Weights weights = Weights.of(blocks);
        boolean brief = weights.ours >= FEW && weights.others == 0 && length(blocks) < BRIEF;
        return brief || weights.ours >= ENOUGH && weights.ours > weights.others;
    }

    private static int length(List<Block> blocks) {
        return blocks.stream().mapToInt(Block::length).sum();
    }

    /** Whether the words of other news outweigh those of administration, economy and budget, so that no figure counts. */
    public static boolean areElsewhere(List<Block> blocks) {
        Weights weights = Weights.of(blocks);
        int others = weights.others + weights.otherFigures;
        return others >= ENOUGH && others > weights.ours + weights.figures;
    }

    /**
     * How many words of each kind a text holds.
     *
     * @param figures words of economy and budget
     * @param otherFigures words of other news that a text about administration may hold too
     */
    private record Weights(int ours, int others, int figures, int otherFigures) {
        static Weights of(List<Block> blocks) {
            int[] counts = new int[4];
            for (Block block : blocks) {
                Stretch words = block.content();
                int i = 0;
                while (i < words.size()) {
                    Lexicon.Match match = TOPICS.at(words, i);
                    if (match != null) {
                        counts[kind(match.value())]++;
                    }
                    i += match == null ? 1 : match.length();
                }
            }
            return new Weights(counts[0], counts[1], counts[2], counts[3]);
        }

        private static int kind(String value) {
            return switch (value) {
                case "other" -> 1;
                case "figures" -> 2;
                case "other figures" -> 3;
                default -> 0;
            };
        }
    }
}
