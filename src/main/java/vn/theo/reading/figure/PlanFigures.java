package vn.theo.reading.figure;

import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Normal;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.WordSet;

/** Tells by the words beside a figure that it is a plan itself, or how much of one is reached. */
final class PlanFigures {
    private static final Lexicon HEADS = Lexicon.of(
            "kế hoạch",
            "dự toán",
            "chỉ tiêu",
            "mục tiêu",
            "kịch bản",
            "trần",
            "hạn mức",
            "tổng kế hoạch",
            "tổng dự toán",
            "tổng mức dự toán",
            "tổng chỉ tiêu",
            "kế hoạch vốn",
            "tổng kế hoạch vốn");
    private static final String RESOLUTION = Normal.of("nghị quyết");
    private static final Lexicon GRANTED = Lexicon.of("giao", "giao thêm", "giao bổ sung", "phân khai", "bố trí thêm");
    /** "mức bội chi được Quốc hội quyết định từ 4,8%": a figure is laid down by who decides it. */
    private static final Lexicon DECIDED = Lexicon.of("quyết định", "phê duyệt", "ấn định", "quyết nghị", "phê chuẩn");

    private static final WordSet AMOUNTS = WordSet.of("đồng", "usd", "tấn", "ha", "km", "tạ", "m3", "kwh");
    private static final String COMPARED = Normal.of("so với");
    private static final int FARTHEST_HEAD = 6;
    private static final int LONGEST_BRACKET = 8;

    private PlanFigures() {}

    /** "hoàn thành mục tiêu 3.000 km", "giao 200 tỷ đồng", "9.100/8.000 tỷ đồng": the figure is the plan. */
    static boolean stateBefore(Stretch s, Measure measure) {
        int from = measure.from();
        Lexicon.Match giving = FigureWords.before(GRANTED, s, from, Math.max(0, from - 3));
        boolean granted = measure.sort() == Measure.Sort.MONEY && (giving != null || areAllotted(s, from));
        boolean decided = DECIDED.lengthAt(s, from - 2) == 2 && measure.sort() != Measure.Sort.COUNT;
        // "kết nạp 64 đảng viên (nghị quyết 50 đảng viên)"
        boolean resolved = s.at(from - 2, RESOLUTION) && s.is(from - 3, "(");
        boolean head = HEADS.lengthAt(s, from - 2) == 2 || HEADS.lengthAt(s, from - 3) == 3;
        return granted || decided || resolved || head || isSecond(s, measure.number());
    }

    /** "Hội đồng giao tại nghị quyết … tổng nguồn vốn 26.000 tỷ đồng": who gives how much. */
    private static boolean areAllotted(Stretch s, int from) {
        boolean funds = false;
        for (int i = from - 1; i >= Math.max(0, from - FARTHEST_ALLOTMENT) && !FigureWords.isPause(s, i); i--) {
            if (funds && s.is(i, "giao")) {
                return !NO_GIVING.has(s, i + 1);
            }
            if (SPENDING.has(s, i)) {
                return false;
            }
            funds |= FUNDS.isAt(s, i);
        }
        return false;
    }

    private static final int FARTHEST_ALLOTMENT = 24;
    private static final Lexicon FUNDS =
            Lexicon.of("tổng nguồn vốn", "tổng vốn", "tổng số vốn", "tổng kinh phí", "kế hoạch vốn", "tổng kế hoạch");
    private static final WordSet NO_GIVING = WordSet.of("thông", "dịch", "lưu", "ban", "đất", "đoàn");
    private static final WordSet SPENDING = WordSet.of("đạt", "ước", "giải", "hiện", "bằng", "so", "thu", "chi");

    /** What stands behind the stroke of "9.100/8.000 tỷ đồng", "83,2%/50%". */
    static boolean isSecond(Stretch s, int number) {
        boolean stroke = s.is(number - 1, "/") && !s.token(number).spaced();
        return stroke && (s.token(number - 2).isNumber() || s.is(number - 2, "%"));
    }

    /** "vượt mục tiêu nghị quyết 0,4%": by how much the plan is exceeded. */
    static boolean areExceeded(Stretch s, Measure measure, FigureClause.@Nullable Words name) {
        boolean before = stateBefore(s, measure) && s.is(measure.from() - 3, "vượt");
        boolean named = name != null
                && name.end() == measure.from()
                && head(s, name)
                && name.end() - name.from() <= FARTHEST_HEAD
                && s.is(name.from() - 1, "vượt");
        return before || named;
    }

    /** "giảm 25.200 tỷ đồng (-3,1%) so với dự toán": the plan stands behind a bracket, for what is in it and before it. */
    static boolean standBehindBracket(Stretch s, Measure measure) {
        int at = measure.end();
        if (s.is(at, "(")) {
            int most = Math.min(s.size(), at + LONGEST_BRACKET);
            while (at < most && !s.is(at, ")")) {
                at++;
            }
        }
        return s.is(at, ")") && s.at(at + 1, COMPARED) && HEADS.lengthAt(s, at + 3) > 0;
    }

    /** "tăng 8.300 tỷ đồng, tương đương 0,8% so với dự toán": the plan stands behind the same once more in %. */
    static boolean standBehindRate(Stretch s, Measure measure) {
        int at = measure.end() + (s.is(measure.end(), ",") ? 1 : 0);
        int rate = at + 2;
        boolean again = s.at(at, "tương đương") && s.token(rate).isNumber() && s.is(rate + 1, "%");
        return again && s.at(rate + 2, COMPARED) && HEADS.lengthAt(s, rate + 4) > 0;
    }

    /** "thu từ dầu thô vượt 16.000 tỷ đồng nhưng thu nội địa hụt …": more than planned, set off by what fell short. */
    static boolean areOffset(Stretch s, Measure measure, FigureClause clause) {
        return measure.sort() == Measure.Sort.MONEY
                && clause.reference().isEmpty()
                && FigureWords.within(s, measure.end(), measure.end() + FARTHEST_OFFSET, SHORT);
    }

    private static final String SHORT = Normal.of("hụt");
    private static final int FARTHEST_OFFSET = 12;

    /** Whether a name begins with the words for a plan. */
    static boolean head(Stretch s, FigureClause.Words name) {
        return HEADS.lengthAt(s, name.from()) > 0 || draws(s, name);
    }

    /** "UBND tỉnh xây dựng dự toán thu ngân sách … là": who draws the plan up stands before it. */
    private static boolean draws(Stretch s, FigureClause.Words name) {
        int last = Math.min(name.end(), name.from() + FARTHEST_DRAFT);
        for (int i = name.from() + 1; i < last; i++) {
            int length = DRAWN.lengthAt(s, i);
            if (length > 0) {
                return HEADS.lengthAt(s, i + length) > 0;
            }
        }
        return false;
    }

    private static final int FARTHEST_DRAFT = 10;
    private static final Lexicon DRAWN =
            Lexicon.of("xây dựng", "lập", "giao", "phê duyệt", "thông qua", "ban hành", "trình", "quyết định");

    /** "cao hơn kế hoạch năm 100 triệu USD": by how much it differs from the plan. */
    static boolean differ(Stretch s, Measure measure, FigureClause.@Nullable Words name) {
        return name != null && name.from() < measure.from() && head(s, name) && s.is(name.from() - 1, "hơn");
    }

    private static final Lexicon AMOUNTED = Lexicon.of(
            "giá trị sản xuất",
            "giá trị",
            "tổng giá trị",
            "doanh thu",
            "tổng doanh thu",
            "thu",
            "tổng thu",
            "thu ngân sách",
            "chi",
            "tổng chi",
            "sản lượng",
            "tổng sản lượng",
            "kim ngạch",
            "diện tích",
            "tổng diện tích",
            "vốn đầu tư",
            "tổng vốn đầu tư");

    /** "giá trị sản xuất công nghiệp đạt 74,65%, tăng …": what is counted in money or weight reaches so much of its plan. */
    static boolean areReached(Stretch s, Measure measure, FigureClause clause, FigureClause.@Nullable Words name) {
        boolean ends = measure.end() >= s.size() || !s.token(measure.end()).isWord();
        boolean amount = name != null && AMOUNTED.lengthAt(s, name.from()) > 0;
        // "là 1.596,7 tỷ đồng, đạt 119,07%": the amount itself stands right before
        boolean told = s.is(measure.from() - 2, ",") && AMOUNTS.has(s, measure.from() - 3);
        return ends
                && measure.isRate()
                && (amount || told)
                && clause.reference().isEmpty()
                && s.is(measure.from() - 1, "đạt");
    }

    /** "thu tiền sử dụng đất 210 tỷ đồng (đạt 105%)", "vượt dự toán năm (đạt 105%)": how much of the plan that is. */
    static boolean areAttained(Stretch s, Measure measure, FigureClause clause) {
        int open = clause.start() - 1;
        boolean attained = clause.bracketed()
                && measure.isRate()
                && s.is(clause.verbFrom(), "đạt")
                && clause.verb().equals("be");
        for (int i = open - 1; attained && i >= Math.max(0, open - 3); i--) {
            if (AMOUNTS.has(s, i) || s.at(i, "dự toán") || s.at(i, "kế hoạch")) {
                return true;
            }
        }
        return false;
    }
}
