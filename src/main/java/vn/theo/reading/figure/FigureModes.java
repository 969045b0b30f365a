package vn.theo.reading.figure;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Bound;
import vn.theo.reading.FigureForm;
import vn.theo.reading.frame.FramedText;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Normal;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.Text;
import vn.theo.reading.text.WordSet;

/** Tells figures of a plan from figures of the record, by the words before them, their heading and the kind of text. */
final class FigureModes {
    enum Mode {
        TARGET,
        ACTUAL,
        OUTLOOK,
        OPEN
    }

    private static final WordSet NOUN_USES =
            WordSet.of("theo", "đáp", "ứng", "những", "các", "số", "xét", "nội", "dung", "đạt", "thực", "hiện", "và");
    private static final Set<String> REQUESTS = Set.of(
            "yêu cầu",
            "đề nghị",
            "kiến nghị",
            "đề xuất",
            "nhất trí",
            "không nhất trí",
            "tán thành",
            "không tán thành",
            "đồng tình");
    private static final WordSet ATTAINED = WordSet.of("vượt", "thành", "hiện", "mọi", "đạt", "với", "trên", "phần");
    private static final Set<String> GRANTS = Set.of("phê duyệt", "quyết định hỗ trợ", "phân bổ", "bố trí");

    private final TargetSections sections;
    private final boolean instructs;

    FigureModes(Text text, FramedText frame) {
        this.sections = new TargetSections(text, frame);
        this.instructs = sections.planAct() || frame.act() || isConclusion(frame.title());
    }

    /** A notice of what was concluded, whose title names it so. */
    private static boolean isConclusion(@Nullable Block title) {
        return title != null
                && (title.content().at(0, "thông báo") || title.content().at(0, "kết luận"));
    }

    /** Where in the text the reading stands. */
    TargetSections sections() {
        return sections;
    }

    /** The mode of a measure, by the last telling word before it and by the section. */
    Mode of(Stretch s, Measure measure, FigureClause clause, boolean[] settled) {
        Mode mode = inSentence(s, measure, clause, settled);
        if (FigureWords.within(s, measure.end(), clause.rightEnd(), "hiện có")) {
            return Mode.ACTUAL;
        }
        if (OBLIGED.has(s, measure.end()) && TASKS.lengthAt(s, measure.end() + 1) > 0) {
            // "958 nhà phải hoàn thành": still to be done
            return Mode.TARGET;
        }
        boolean limit = measure.bound() == Bound.AT_LEAST || measure.bound() == Bound.AT_MOST;
        boolean bounded = limit && !describesGroup(s, measure);
        if (mode == Mode.ACTUAL || mode == Mode.TARGET) {
            return mode;
        }
        boolean task = sections.planAct() && !sections.report() && opensTask(s, measure, clause);
        boolean continued = mode == Mode.OPEN && sections.continueTargets() && !REPORTED.isIn(s);
        if (sections.setTargets() || continued || bounded || task || (instructs && isGranted(s, measure))) {
            return Mode.TARGET;
        }
        if (sections.report()) {
            return mode;
        }
        boolean money = measure.sort() == Measure.Sort.MONEY || measure.sort() == Measure.Sort.PERCENT;
        return sections.planAct() && money && !clause.isChange() ? Mode.TARGET : mode;
    }

    private static final WordSet OBLIGED = WordSet.of("phải", "cần");

    /** "8 nhóm hàng đạt kim ngạch từ 100 triệu USD trở lên": the limit says which ones are counted. */
    private static boolean describesGroup(Stretch s, Measure measure) {
        boolean attained = false;
        int earliest = measure.sort() == Measure.Sort.MONEY ? Math.max(0, measure.from() - 12) : measure.from();
        for (int i = measure.from() - 1; i >= earliest; i--) {
            attained |= s.is(i, "đạt") || s.is(i, "có");
            boolean counted = s.token(i).isNumber() && FigureWords.UNITS.lengthAt(s, i + 1) > 0;
            if (attained && counted) {
                return true;
            }
        }
        return false;
    }

    private static final Lexicon REACHING = Lexicon.of(
            "hoàn thành",
            "hoàn thành xây dựng",
            "xây dựng",
            "xây mới",
            "trồng",
            "trồng mới",
            "thành lập",
            "thành lập mới",
            "kết nạp",
            "tạo việc làm cho",
            "giải quyết việc làm cho",
            "xóa",
            "sửa chữa",
            "công nhận",
            "công nhận mới",
            "đào tạo",
            "đào tạo nghề cho",
            "cấp",
            "khởi công",
            "khánh thành",
            "đưa",
            "phát triển mới",
            "thu hút");

    /** "đề nghị hoàn thành xây dựng 150 nhà ở": so many are to be there. */
    private static boolean isToBeReached(Stretch s, Measure measure) {
        for (int i = measure.from() - 1; i >= Math.max(0, measure.from() - 5); i--) {
            int length = REACHING.lengthAt(s, i);
            if (length > 0 && i + length == measure.from()) {
                return true;
            }
        }
        return false;
    }

    private static final Lexicon REPORTED =
            Lexicon.of("đã", "hiện", "hiện nay", "đến nay", "đạt được", "kết quả", "so với", "cùng kỳ", "ước", "qua");

    /** "4. Hoàn thành di dời 02 cụm công nghiệp" in a plan: a task that begins with what is to be reached. */
    private static boolean opensTask(Stretch s, Measure measure, FigureClause clause) {
        int verb = TASKS.lengthAt(s, 0);
        int further = verb == 0 ? 0 : verb + TASKS.lengthAt(s, verb);
        return verb > 0 && measure.from() <= further + 1 && !clause.isChange();
    }

    private static final Lexicon TASKS = Lexicon.of(
            "hoàn thành",
            "hoàn thiện",
            "di dời",
            "thành lập mới",
            "thành lập",
            "xây dựng",
            "xây mới",
            "trồng mới",
            "đào tạo",
            "sửa chữa",
            "hỗ trợ",
            "tổ chức",
            "thu hút",
            "phát triển",
            "phát triển mới",
            "khởi công");

    private static final Lexicon GIVING = Lexicon.of(
            "hỗ trợ",
            "bổ sung",
            "bố trí",
            "cấp",
            "trợ cấp",
            "phụ cấp",
            "giao",
            "chi",
            "đầu tư",
            "mua",
            "xây mới",
            "xây dựng mới",
            "tuyển dụng",
            "đào tạo",
            "thành lập");

    /** "hỗ trợ 100% lãi suất", "bổ sung 01 biên chế" in an act: what is to be given. */
    private static boolean isGranted(Stretch s, Measure measure) {
        for (int i = measure.from() - 1; i >= Math.max(0, measure.from() - 3); i--) {
            int length = GIVING.lengthAt(s, i);
            if (length > 0 && i + length == measure.from()) {
                return true;
            }
        }
        return false;
    }

    private static Mode inSentence(Stretch s, Measure measure, FigureClause clause, boolean[] settled) {
        Mode mode = Mode.OPEN;
        int depth = 0;
        boolean inside = clause.bracketed();
        for (int i = Math.max(0, measure.from() - 200); i < measure.from(); i++) {
            String norm = s.norm(i);
            depth += norm.equals("(") ? 1 : norm.equals(")") && depth > 0 ? -1 : 0;
            if (norm.equals(";") && mode == Mode.ACTUAL) {
                mode = Mode.OPEN;
            }
            Lexicon.Match match = FigureWords.MODES.at(s, i);
            if (match == null || (depth > 0 && !inside) || settled[i]) {
                continue;
            }
            Mode told = told(s, i, match, measure, clause);
            boolean planned = mode == Mode.TARGET && told == Mode.OUTLOOK;
            mode = told == Mode.OPEN || planned ? mode : told;
            i += match.length() - 1;
        }
        return mode;
    }

    private static final WordSet RESOLVED = WordSet.of("với", "sự", "thần", "cao", "có");
    private static final Lexicon COSTS = Lexicon.of(
            "kinh phí",
            "tổng kinh phí",
            "tổng mức đầu tư",
            "mức đầu tư",
            "tổng vốn đầu tư",
            "nhu cầu vốn",
            "nguồn lực");

    /** "các chỉ tiêu chủ yếu đều đạt và vượt". */
    private static boolean isAttained(Stretch s, int from) {
        return FigureWords.within(s, from, from + 5, "đạt") || FigureWords.within(s, from, from + 5, "vượt");
    }

    /** "tổng kinh phí dự kiến 125 tỷ đồng": money still to be spent. */
    private static boolean isCost(Stretch s, Measure measure, FigureClause clause) {
        FigureClause.Words name = clause.name();
        return measure.sort() == Measure.Sort.MONEY && name != null && COSTS.lengthAt(s, name.from()) > 0;
    }

    private static boolean isOneClause(Stretch s, int from, int end) {
        for (int i = from; i < end; i++) {
            if (FigureWords.isPause(s, i)) {
                return false;
            }
        }
        return end - from < 30;
    }

    /** "Chỉ tiêu … năm 2012 là …; …", "về chỉ tiêu kinh tế, …": what the sentence goes on to set. */
    private static boolean isSet(Stretch s, int i) {
        boolean opens = i == 0 || i == 1 && (s.is(0, "các") || s.is(0, "những"));
        boolean copula = false;
        for (int k = i; opens && k < i + 16; k++) {
            copula |= s.is(k, "là");
        }
        return copula || s.is(i - 1, "về") && i < 6;
    }

    private static Mode told(Stretch s, int i, Lexicon.Match match, Measure measure, FigureClause clause) {
        String phrase = Normal.of(match.phrase());
        boolean noun = NOUN_USES.has(s, i - 1) || (i > 0 && s.token(i - 1).isNumber());
        if (REQUESTS.contains(phrase)) {
            boolean asked = clause.verb().equals("be")
                    || isToBeReached(s, measure)
                    || measure.form() == FigureForm.N_OF_M
                    || measure.sort() == Measure.Sort.MONEY
                    || measure.sort() == Measure.Sort.PERCENT;
            // "tỷ lệ đại biểu tán thành đạt 96%", "48 đại biểu tán thành, đạt 96%"
            FigureClause.Words name = clause.name();
            boolean named = name != null && name.from() <= i && FigureNames.isMeasured(s, name)
                    || s.is(i + match.length(), ",");
            return !noun && !named && asked ? Mode.TARGET : Mode.OPEN;
        }
        if (GRANTS.contains(phrase)) {
            return measure.sort() == Measure.Sort.MONEY ? Mode.TARGET : Mode.OPEN;
        }
        if (s.is(i, "chưa") && i + match.length() < measure.from()) {
            return Mode.OPEN;
        }
        boolean resolve = phrase.equals("quyết tâm") && RESOLVED.has(s, i - 1);
        if (resolve || (phrase.startsWith("chỉ tiêu") && isAttained(s, i + match.length()))) {
            return Mode.OPEN;
        }
        if (phrase.equals("chỉ tiêu")) {
            return isSet(s, i) ? Mode.TARGET : Mode.OPEN;
        }
        if (phrase.equals("dự kiến") && isCost(s, measure, clause)) {
            return Mode.TARGET;
        }
        if (phrase.equals("mục tiêu")) {
            noun = ATTAINED.has(s, i - 1);
            boolean governs = i + 12 > measure.from() || s.is(i - 1, "đặt") || isOneClause(s, i, measure.from());
            boolean program = s.is(i + 2, "quốc") || s.is(i - 1, "trình");
            return governs && !program && !noun ? Mode.TARGET : Mode.OPEN;
        }
        return switch (match.value()) {
            case "target" -> Mode.TARGET;
            case "actual" -> Mode.ACTUAL;
            case "outlook" -> Mode.OUTLOOK;
            default -> Mode.OPEN;
        };
    }
}
