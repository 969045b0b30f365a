package vn.theo.reading.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Normal;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.Text;

/** Tells the captions of pictures from the paragraphs of an article. */
final class Captions {
    private static final int LONGEST = 260;
    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_SCENE = 12;

    private final Lexicon marks = Lexicon.load("captions.txt");
    private final Lexicon verbs = Lexicon.load("caption-verbs.txt");

    /** Whether the block is a caption; before is the block printed just above it, when there is one. */
    boolean isCaption(Block block, @Nullable Block before) {
        if (!block.isText()
                || block.length() > LONGEST
                || block.inTable()
                || block.sentences().size() > 3) {
            return false;
        }
        Stretch words = block.content();
        if (finds(marks, words)) {
            return leading(words) == 0 || block.sentences().size() < 3;
        }
        boolean belowPicture = before != null && before.kind() == Block.Kind.IMAGE;
        String last = words.norm(words.size() - 1);
        boolean open = !last.equals(".") && !last.equals(":") && !last.equals("...");
        if (before != null && belowPicture && (open || repeatsPicture(block, before))) {
            return block.kind() != Block.Kind.HEADING || !block.bold();
        }
        boolean scene = last.equals(".")
                && words.size() <= LONGEST_SCENE
                && verbs.isAt(words, 0)
                && block.sentences().size() == 1
                && words.find(0, "đã") < 0;
        boolean numbered = words.size() > 3
                && words.is(words.size() - 2, "ảnh")
                && words.token(words.size() - 1).isNumber();
        if (scene || numbered) {
            return true;
        }
        boolean plainLine =
                open && block.kind() == Block.Kind.PARAGRAPH && block.marker().isEmpty();
        return plainLine && !last.equals(";") && !last.equals(",") && finds(verbs, words) && words.size() < 45;
    }

    /**
     * How many tokens at the start of a text without a frame are the caption of a picture that was cut off: "Ảnh minh
     * họa.", "… (Ảnh: …)", "… Ảnh: …"; 0 when none.
     */
    int leading(Stretch words) {
        int limit = Math.min(words.size(), 60);
        for (int i = 0; i < limit; i++) {
            boolean photo = words.is(i, "ảnh") && words.token(i).capital();
            if (!photo) {
                continue;
            }
            boolean bracket = words.is(i - 1, "(") && words.is(i + 1, ":");
            if (bracket) {
                int close = words.find(i, ")");
                return close > 0 && close < i + 20 ? afterStop(words, close + 1) : 0;
            }
            boolean shown = words.is(i + 1, ":") || words.at(i + 1, "minh hoạ");
            int stop = shown && (i == 0 || words.is(i - 1, ".")) ? words.find(i, ".") : -1;
            return stop > 0 && stop < i + 12 && stop + 1 < words.size() ? stop + 1 : 0;
        }
        return 0;
    }

    private static int afterStop(Stretch words, int i) {
        int next = words.is(i, ".") ? i + 1 : i;
        return next < words.size() ? next : 0;
    }

    /** Whether the text of the picture (alt text, title) holds the line. */
    private static boolean repeatsPicture(Block block, Block picture) {
        String shown = Normal.collapsed(block.content().text().surface().substring(picture.from(), picture.to()));
        String line = Normal.collapsed(block.content().plain());
        return line.length() > 10 && shown.contains(line.substring(0, Math.min(40, line.length() - 1)));
    }

    /** "Chủ tịch UBND tỉnh Lê Văn Bình phát biểu tại cuộc họp." above an article without headline: a picture's caption. */
    boolean isScene(Block block) {
        Stretch words = block.content();
        return block.sentences().size() == 1
                && words.is(words.size() - 1, ".")
                && words.size() < 30
                && words.token(0).capital()
                && words.find(0, ",") < 0
                && words.find(0, "đã") < 0
                && SCENES.isIn(words);
    }

    private static final Lexicon SCENES = Lexicon.of(
            "phát biểu tại cuộc họp",
            "phát biểu tại buổi",
            "phát biểu tại hội nghị",
            "phát biểu tại hội thảo",
            "phát biểu tại diễn đàn",
            "phát biểu tại phiên họp",
            "phát biểu tại kỳ họp",
            "phát biểu tại lễ",
            "phát biểu chỉ đạo tại",
            "phát biểu kết luận tại",
            "phát biểu khai mạc",
            "chủ trì cuộc họp",
            "chủ trì hội nghị",
            "chủ trì buổi");

    /** Whether the line says what somebody named does, as headlines do too. */
    boolean isDeed(Block block) {
        Stretch words = block.content();
        return !finds(marks, words) && verbs.at(words, 0) == null;
    }

    /** The caption of a picture that was dropped: one sentence, indented or in italics, above paragraphs that are not. */
    static void dropLoose(Text text, List<Block> rest) {
        if (rest.size() < 3) {
            return;
        }
        Block first = rest.getFirst();
        boolean loose = first.sentences().size() == 1
                && first.length() < 2 * PageFrames.LONGEST_SUBHEADING
                && (isIndented(text, first) && !isIndented(text, rest.get(1))
                        || isItalic(text, first) && !isItalic(text, rest.get(1)));
        if (loose) {
            rest.removeFirst();
        }
    }

    /** "*Lò gốm vào vụ*": a whole line between single asterisks, without a stop. */
    private static boolean isItalic(Text text, Block block) {
        String surface = text.surface();
        int from = block.content().from();
        int to = block.content().to();
        boolean marked =
                from > 0 && to < surface.length() && surface.charAt(from - 1) == '*' && surface.charAt(to) == '*';
        boolean doubled = marked
                && (from > 1 && surface.charAt(from - 2) == '*'
                        || to + 1 < surface.length() && surface.charAt(to + 1) == '*');
        return marked && !doubled && !block.content().is(block.content().size() - 1, ".");
    }

    private static boolean isIndented(Text text, Block block) {
        int before = block.from() - 1;
        return before >= 0
                && (text.surface().charAt(before) == ' ' || text.surface().charAt(before) == '\t');
    }

    private static boolean finds(Lexicon lexicon, Stretch words) {
        int size = words.size();
        for (int i = lexicon.next(words, 0, size); i < size; i = lexicon.next(words, i + 1, size)) {
            Lexicon.Match match = lexicon.at(words, i);
            if (match != null && (i >= SHORTEST_NAME || !match.value().equals("named"))) {
                return true;
            }
        }
        return false;
    }
}
