package vn.theo.reading.figure;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.FigureForm;
import vn.theo.reading.FigureKind;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Normal;
import vn.theo.reading.text.Stretch;

/** Decides what a figure measures. */
final class FigureKinds {
    private static final Lexicon GROWTH_NAMES = Lexicon.of(
            "tốc độ tăng trưởng",
            "tốc độ tăng",
            "tốc độ phát triển",
            "mức tăng trưởng",
            "mức tăng",
            "mức giảm",
            "tăng trưởng",
            "tốc độ giảm",
            "nhịp độ tăng");
    private static final Lexicon SHARE_NAMES =
            Lexicon.of("tỷ lệ", "tỉ lệ", "tỷ trọng", "tỉ trọng", "cơ cấu", "độ che phủ");

    private static final Lexicon PARTS = Lexicon.of("khu vực", "ngành", "lĩnh vực", "nhóm", "các ngành");

    /** A kind, and the form that came with it. */
    record Judgement(FigureKind kind, @Nullable FigureForm form, boolean negative, boolean planned) {
        Judgement(FigureKind kind, @Nullable FigureForm form, boolean negative) {
            this(kind, form, negative, false);
        }

        /** Remembers whether a rate before it in the sentence was measured against a plan. */
        Judgement after(@Nullable Judgement before) {
            boolean plan = kind == FigureKind.PLAN_COMPLETION
                    || (kind != FigureKind.GROWTH && before != null && before.planned);
            return new Judgement(kind, form, negative, plan);
        }
    }

    /** Works whose progress is told in %. */
    private static final Lexicon PROGRESS = Lexicon.of(
            "khối lượng",
            "tổng khối lượng",
            "khối lượng thi công",
            "khối lượng thực hiện",
            "khối lượng hoàn thành",
            "tiến độ",
            "tiến độ thi công",
            "tiến độ thực hiện",
            "tiến độ giải ngân",
            "tiến độ giải phóng mặt bằng",
            "giá trị khối lượng",
            "giá trị thực hiện",
            "sản lượng thi công",
            "tổng sản lượng thi công",
            "thực hiện dự toán",
            "thực hiện kế hoạch",
            "việc thực hiện dự toán",
            "việc thực hiện kế hoạch",
            "kết quả thực hiện dự toán");

    private static final String DISBURSED = Normal.of("giải ngân");

    private FigureKinds() {}

    /**
     * Judges a figure.
     *
     * @param name the words of the name, or null
     * @param before what the figure before in the sentence was judged, or null
     */
    static Judgement judge(
            Stretch s,
            Measure measure,
            FigureClause clause,
            FigureClause.@Nullable Words name,
            FigureModes.Mode mode,
            @Nullable Judgement before) {
        Judgement plain =
                measure.isRate() ? rate(s, measure, clause, name, before) : quantity(s, measure, clause, name, before);
        boolean target = mode == FigureModes.Mode.TARGET;
        boolean planned = plain.kind == FigureKind.PLAN_COMPLETION && mode != FigureModes.Mode.TARGET;
        boolean condition = name != null && s.at(name.from(), "lãi suất") && !clause.isChange();
        if (target && condition) {
            return new Judgement(FigureKind.LEVEL, null, false);
        }
        if (target && plain.kind == FigureKind.COUNT && measure.unit().endsWith(TARGETS)) {
            return plain;
        }
        if (target && !planned) {
            FigureForm form = plain.form == FigureForm.EXCESS ? plain.form : null;
            return new Judgement(FigureKind.TARGET, form, plain.negative);
        }
        boolean outlook = mode == FigureModes.Mode.OUTLOOK && plain.form == null && isForeseen(s, measure);
        return outlook ? new Judgement(plain.kind, FigureForm.FORECAST, plain.negative) : plain;
    }

    /** "5 nhóm chỉ tiêu về môi trường": how many targets there are is no target itself. */
    private static final String TARGETS = "chỉ tiêu";

    private static boolean isForeseen(Stretch s, Measure measure) {
        for (int i = measure.from() - 1; i >= Math.max(0, measure.from() - 12); i--) {
            if (s.at(i, "dự báo") || s.at(i, "dự kiến")) {
                return true;
            }
        }
        return false;
    }

    /** "hụt 15.500 tỷ đồng": always short of what was planned. */
    private static final String SHORT = Normal.of("hụt");

    private static Judgement rate(
            Stretch s,
            Measure measure,
            FigureClause clause,
            FigureClause.@Nullable Words name,
            @Nullable Judgement before) {
        if (FigureChanges.isSigned(s, measure)) {
            boolean down = s.is(measure.from() - 1, "-");
            return PlanFigures.standBehindBracket(s, measure)
                    ? new Judgement(FigureKind.PLAN_COMPLETION, FigureForm.EXCESS, down)
                    : new Judgement(FigureKind.GROWTH, null, down);
        }
        if (s.at(measure.from() - 2, "mức tăng")) {
            // "thấp hơn mức tăng 3,3% của cả nước": the change that another is compared with
            return new Judgement(FigureKind.GROWTH, null, false);
        }
        boolean down = clause.isDown();
        boolean over = clause.verb().equals("over");
        if (clause.reference().equals("plan") && !isShareOfPart(s, clause)) {
            boolean excess = over || clause.isChange();
            return new Judgement(FigureKind.PLAN_COMPLETION, excess ? FigureForm.EXCESS : null, down);
        }
        if (PlanFigures.areExceeded(s, measure, name)) {
            return new Judgement(FigureKind.PLAN_COMPLETION, FigureForm.EXCESS, false);
        }
        if (PlanFigures.stateBefore(s, measure)
                || (name != null
                        && PlanFigures.head(s, name)
                        && (!clause.isChange() || name.end() - name.from() == 2))) {
            return new Judgement(FigureKind.TARGET, null, false);
        }
        boolean yearly = Normal.of(measure.unit()).endsWith("/năm") || s.at(measure.end(), "mỗi năm");
        boolean growthName = name != null && GROWTH_NAMES.lengthAt(s, name.from()) > 0;
        if (clause.isChange() || (growthName && !clause.verb().equals("share"))) {
            boolean interest = name != null && mentions(s, name, "lãi suất");
            boolean average = clause.isAverage() && !FigureChanges.ofMean(s, clause.verbFrom())
                    || (yearly && !interest)
                    || (growthName && name != null && saysAverage(s, name));
            boolean falls = down || (growthName && name != null && mentions(s, name, "giảm"));
            return new Judgement(average ? FigureKind.AVERAGE_GROWTH : FigureKind.GROWTH, null, falls);
        }
        if (over) {
            return new Judgement(FigureKind.PLAN_COMPLETION, FigureForm.EXCESS, false);
        }
        if (before == null && clause.verb().isEmpty() && clause.reference().isEmpty()) {
            int change = FigureChanges.announced(s, clause.start());
            if (change >= 0) {
                return new Judgement(FigureKind.GROWTH, null, s.is(change, "giảm"));
            }
        }
        return still(s, measure, clause, name, before);
    }

    /** "miễn, giảm viện phí cho 220 lượt người": whom something is made cheaper for, and no change of their number. */
    private static boolean isGiven(Stretch s, Measure measure, FigureClause clause) {
        int before = measure.from() - 1;
        return measure.sort() == Measure.Sort.COUNT && s.is(before, "cho") && clause.verbFrom() < before - 1;
    }

    /** "bằng 1,3% tổng diện tích": a part of a whole, and no comparison. */
    private static final Lexicon WHOLES = Lexicon.of("tổng", "tổng số", "số", "diện tích", "dân số", "GDP", "GRDP");

    /** "chiếm 53,3% dự toán thu nội địa": a part of the plan, not how much of it is reached. */
    private static boolean isShareOfPart(Stretch s, FigureClause clause) {
        return clause.verb().equals("share") && s.is(clause.verbFrom(), "chiếm");
    }

    private static Judgement still(
            Stretch s,
            Measure measure,
            FigureClause clause,
            FigureClause.@Nullable Words name,
            @Nullable Judgement before) {
        if (before != null && before.kind == FigureKind.TARGET && clause.verb().equals("to")) {
            // "từ mức được duyệt 4,8% lên 5,3%": what is laid down instead
            return before;
        }
        boolean compared =
                clause.reference().equals("past") || clause.reference().equals("other");
        boolean ratio = clause.verb().equals("ratio");
        if ((ratio || clause.verb().equals("be"))
                && compared
                && !clause.reference().equals("other")) {
            return new Judgement(FigureKind.GROWTH, FigureForm.RATIO, false);
        }
        if (ratio && clause.reference().isEmpty() && WHOLES.isAt(s, measure.end())) {
            return new Judgement(FigureKind.SHARE, null, false);
        }
        if (ratio && clause.reference().isEmpty() && before != null && before.planned) {
            return new Judgement(FigureKind.PLAN_COMPLETION, null, false);
        }
        if (ratio && clause.reference().isEmpty() && before != null) {
            return new Judgement(FigureKind.GROWTH, FigureForm.RATIO, false);
        }
        boolean part = name != null
                && PARTS.lengthAt(s, name.from()) > 0
                && clause.verb().equals("be");
        boolean elliptic = clause.verb().isEmpty() || part;
        boolean share = name != null && SHARE_NAMES.lengthAt(s, name.from()) > 0;
        if (before != null && elliptic && !share && isRateKind(before.kind)) {
            return before;
        }
        if (before != null && before.kind == FigureKind.PLAN_COMPLETION && !share && reaches(s, clause)) {
            return before.form == null ? before : new Judgement(FigureKind.PLAN_COMPLETION, null, false);
        }
        if (PlanFigures.areAttained(s, measure, clause) || PlanFigures.areReached(s, measure, clause, name)) {
            return new Judgement(FigureKind.PLAN_COMPLETION, null, false);
        }
        if (name != null
                && PROGRESS.lengthAt(s, name.from()) > 0
                && !clause.verb().equals("share")) {
            return new Judgement(FigureKind.PLAN_COMPLETION, null, false);
        }
        boolean spent = FigureWords.within(s, measure.from() - 40, measure.from(), DISBURSED);
        boolean rateOfSpending = share && name != null && mentions(s, name, DISBURSED);
        if (spent && (!share || rateOfSpending) && !clause.verb().equals("share")) {
            return new Judgement(FigureKind.PLAN_COMPLETION, null, false);
        }
        return new Judgement(FigureKind.SHARE, null, false);
    }

    /** "…, trong đó thuế thu nhập ước đạt 25%": a part of what was measured against its plan before. */
    private static boolean reaches(Stretch s, FigureClause clause) {
        String verb = s.norm(clause.verbFrom());
        boolean attains = verb.equals("đạt") || ATTAINING.isAt(s, clause.verbFrom());
        return attains && clause.reference().isEmpty() && clause.verb().equals("be");
    }

    private static final Lexicon ATTAINING = Lexicon.of("ước đạt", "mới đạt", "chỉ đạt", "mới chỉ đạt");

    private static boolean isRateKind(FigureKind kind) {
        return switch (kind) {
            case GROWTH, AVERAGE_GROWTH, PLAN_COMPLETION, SHARE -> true;
            case LEVEL, TARGET, COUNT -> false;
        };
    }

    private static boolean saysAverage(Stretch s, FigureClause.Words name) {
        return mentions(s, name, "bình quân") || mentions(s, name, "trung bình");
    }

    private static boolean mentions(Stretch s, FigureClause.Words name, String words) {
        return FigureWords.within(s, name.from(), name.end(), words);
    }

    private static Judgement quantity(
            Stretch s,
            Measure measure,
            FigureClause clause,
            FigureClause.@Nullable Words name,
            @Nullable Judgement before) {
        if (measure.sort() == Measure.Sort.RANK) {
            return new Judgement(FigureKind.LEVEL, null, false);
        }
        if (measure.sort() == Measure.Sort.TIMES) {
            return clause.reference().equals("other")
                    ? new Judgement(FigureKind.LEVEL, FigureForm.RATIO, false)
                    : new Judgement(FigureKind.GROWTH, null, clause.isDown());
        }
        if (clause.isChange() && isGiven(s, measure, clause)) {
            return new Judgement(FigureKind.COUNT, null, false);
        }
        if (clause.isChange()) {
            boolean plan = clause.reference().equals("plan")
                    || PlanFigures.differ(s, measure, name)
                    || PlanFigures.standBehindBracket(s, measure)
                    || PlanFigures.standBehindRate(s, measure)
                    || s.norm(clause.verbFrom()).equals(SHORT);
            return plan
                    ? new Judgement(FigureKind.PLAN_COMPLETION, FigureForm.EXCESS, clause.isDown())
                    : new Judgement(FigureKind.GROWTH, null, clause.isDown());
        }
        if (clause.verb().equals("over") && PlanFigures.areOffset(s, measure, clause)) {
            return new Judgement(FigureKind.PLAN_COMPLETION, FigureForm.EXCESS, false);
        }
        boolean planNamed = name != null && name.from() < measure.from() && PlanFigures.head(s, name);
        if (PlanFigures.stateBefore(s, measure) || planNamed) {
            return new Judgement(FigureKind.TARGET, null, false);
        }
        if (clause.verb().equals("over") && clause.reference().equals("plan")) {
            return new Judgement(FigureKind.PLAN_COMPLETION, FigureForm.EXCESS, false);
        }
        boolean count = measure.sort() == Measure.Sort.COUNT && !isPerTime(s, measure) && !isMean(s, measure);
        return new Judgement(count ? FigureKind.COUNT : FigureKind.LEVEL, null, false);
    }

    /** "16,4 tiêu chí/xã": so many on average, not a count. */
    private static boolean isMean(Stretch s, Measure measure) {
        String each = s.is(measure.end(), "/") ? s.norm(measure.end() + 1) : "";
        return AREAS.contains(each) || Normal.of(measure.unit()).contains("/xã");
    }

    private static final Set<String> AREAS = Set.of("xã", "huyện", "phường", "thôn", "hộ", "người");

    /** "trung bình mỗi tháng có": an average, not a count. */
    private static boolean isPerTime(Stretch s, Measure measure) {
        for (int i = measure.from() - 1; i >= Math.max(0, measure.from() - 6); i--) {
            boolean mean = s.at(i, "trung bình") || s.at(i, "bình quân");
            if (mean && (s.is(i + 2, "mỗi") || s.is(i + 2, "một"))) {
                return true;
            }
        }
        return false;
    }
}
