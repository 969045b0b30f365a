package vn.theo.reading.figure;

import java.util.Set;
import vn.theo.reading.frame.FramedText;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.Text;

/** Follows the headings, lists and announcements of a text that make the figures below them targets or reports. */
final class TargetSections {
    private static final Set<String> PLAN_ACTS =
            Set.of("nghị quyết", "quyết định", "kế hoạch", "chương trình", "đề án", "chỉ thị");
    private static final Lexicon REPORT_HEADINGS =
            Lexicon.of("đánh giá", "kết quả", "tình hình", "thực trạng", "hạn chế", "đạt được", "đã đạt", "hiện trạng");
    private static final Lexicon TARGETS = Lexicon.of("mục tiêu", "chỉ tiêu");
    private static final Lexicon PLURALS = Lexicon.of("các", "những", "một số", "hệ thống");
    /** What is done with targets when they are set. */
    private static final Lexicon SETTING = Lexicon.of(
            "thông qua",
            "đề ra",
            "đặt ra",
            "xác định",
            "phấn đấu",
            "thống nhất",
            "quyết nghị",
            "quyết định",
            "giao",
            "ấn định",
            "đưa ra");
    /** What makes the words before it an announcement of figures. */
    private static final Lexicon ANNOUNCING =
            Lexicon.of("gồm", "bao gồm", "như sau", "sau", "sau đây", "cụ thể", "như", "trong đó", "là");

    private static final Lexicon PAST = Lexicon.of(
            "kết quả", "đã đạt", "đạt được", "hoàn thành", "vượt", "đều đạt", "thực hiện đạt", "chưa đạt", "so với");

    private final boolean planAct;
    /** Whether the title says that nothing but targets follows. */
    private final boolean titled;

    private boolean underTargets;
    private boolean listOfTargets;
    private boolean announced;
    private boolean continued;
    /** Whether the section says how things stand, even in a plan. */
    private boolean reporting;

    TargetSections(Text text, FramedText frame) {
        this.planAct = isPlanAct(text, frame);
        this.titled = frame.title() != null && namesTargets(frame.title().content());
        this.underTargets = titled;
    }

    boolean planAct() {
        return planAct;
    }

    /** Whether what stands here is aimed at. */
    boolean setTargets() {
        return underTargets || listOfTargets || announced;
    }

    /** Whether what stands here is reported. */
    boolean report() {
        return reporting;
    }

    /** "Các chỉ tiêu chủ yếu nhiệm kỳ …": a title of targets and of nothing else. */
    private static boolean namesTargets(Stretch title) {
        int i = PLURALS.lengthAt(title, 0);
        return (title.at(i, "chỉ tiêu") || title.at(i, "mục tiêu"))
                && !REPORT_HEADINGS.isIn(title)
                && !PAST.isIn(title);
    }

    private static boolean isPlanAct(Text text, FramedText frame) {
        Block title = frame.title();
        if (title != null && isPlanType(title.content())) {
            return true;
        }
        if (!frame.act()) {
            return false;
        }
        int checked = 0;
        for (Block block : text.blocks()) {
            if (block.isText()
                    && checked++ < 16
                    && isPlanType(block.content())
                    && block.content().size() <= 4) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlanType(Stretch words) {
        for (String type : PLAN_ACTS) {
            int end = words.matchEnd(0, type);
            boolean news = end > 0 && (words.is(end, "của") || words.is(end, "đã"));
            if (end > 0 && !news) {
                return true;
            }
        }
        return false;
    }

    /**
     * Takes note of a block before its figures are read: a heading or the opening of a list may set the mode.
     *
     * @return whether the block ends a section of targets
     */
    boolean enter(Block block) {
        boolean before = underTargets;
        Stretch words = block.content();
        boolean heading = block.kind() == Block.Kind.HEADING || (block.bold() && words.size() < 30);
        boolean numbered = !block.marker().isEmpty()
                && words.size() < 14
                && Character.isLetterOrDigit(block.marker().charAt(0));
        if (heading || numbered) {
            reporting = REPORT_HEADINGS.isIn(words);
            underTargets = (titled || TARGETS.isIn(words)) && !reporting;
            listOfTargets = false;
        } else if (block.kind() != Block.Kind.ITEM) {
            listOfTargets = false;
        }
        announced = false;
        continued = false;
        return before && !underTargets;
    }

    /**
     * Takes note of a sentence after its figures are read: what it announces, the next sentences of the block set.
     *
     * @param planned whether all its figures were targets, so that the next sentences go on with them
     */
    void passed(Stretch sentence, boolean planned) {
        announced = announced ? !REPORTING.isIn(sentence) : announces(sentence);
        continued = (planned || continued) && !REPORTING.isIn(sentence);
    }

    /** Whether the sentences before it in the block set targets, which this one goes on with where it says nothing else. */
    boolean continueTargets() {
        return continued;
    }

    private static final Lexicon REPORTING = Lexicon.of(
            "đánh giá",
            "kết quả",
            "tình hình",
            "thực trạng",
            "hạn chế",
            "đạt được",
            "đã đạt",
            "hiện nay",
            "đến nay",
            "đã",
            "tuy nhiên");

    private static final int FARTHEST = 14;

    /** "Hội nghị thông qua các chỉ tiêu chủ yếu năm 2030 gồm: …": more of them follow in the next sentences. */
    private static boolean announces(Stretch sentence) {
        int target = target(sentence);
        if (target < 0
                || PAST.next(sentence, target, target + FARTHEST) < Math.min(sentence.size(), target + FARTHEST)) {
            return false;
        }
        boolean set = SETTING.next(sentence, Math.max(0, target - FARTHEST), target) < target;
        int limit = Math.min(sentence.size(), target + FARTHEST);
        boolean opens = ANNOUNCING.next(sentence, target, limit) < limit;
        return set && opens || sentence.is(sentence.size() - 1, ":");
    }

    private static int target(Stretch sentence) {
        int i = sentence.find(0, "chỉ tiêu");
        return i < 0 ? sentence.find(0, "mục tiêu") : i;
    }

    /** Takes note of a block after its figures are read: "phấn đấu đạt các chỉ tiêu sau:" opens a list of targets. */
    void leave(Block block) {
        Stretch words = block.content();
        boolean opens = !words.isEmpty() && words.is(words.size() - 1, ":");
        if (opens && !REPORT_HEADINGS.isIn(words) && (TARGETS.isIn(words) || words.find(0, "phấn đấu") >= 0)) {
            listOfTargets = true;
        }
        announced = false;
    }
}
