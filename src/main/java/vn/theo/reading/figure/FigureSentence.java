package vn.theo.reading.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Bound;
import vn.theo.reading.FigureForm;
import vn.theo.reading.FigureKind;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/** Reads the figures of one sentence. */
final class FigureSentence {
    /** What later sentences of a paragraph inherit. */
    static final class Memory {
        @Nullable
        String name;

        FigureKinds.@Nullable Judgement judged;

        /** Whether the last figure was money that a plan lays down. */
        boolean budgeted;
    }

    /** What the parts of a sum stand behind. */
    private static final Lexicon PARTS = Lexicon.of("trong đó", "gồm", "bao gồm", "cụ thể", "chia ra");

    private static final Set<Measure.Sort> COUNTABLE = Set.of(Measure.Sort.COUNT, Measure.Sort.BARE);

    /** How many words after a figure tell whether it is stated again. */
    private static final int SEQUEL = 16;

    private final Stretch s;
    private final FigureModes modes;
    private final FigurePeriods periods;
    private final Memory memory;
    private final FigureNames names = new FigureNames();

    FigureSentence(Stretch sentence, FigureModes modes, FigurePeriods periods, Memory memory) {
        this.s = sentence;
        this.modes = modes;
        this.periods = periods;
        this.memory = memory;
    }

    /**
     * @param scanned the measures of the sentence; where it has none it names a time
     * @return whether the sentence sets several targets and tells of nothing else
     */
    boolean read(List<Measure> scanned, FigureLedger ledger, Block block) {
        List<Measure> measures = scanned;
        Excluded excluded = excluded();
        if (excluded.all) {
            return false;
        }
        if (measures.isEmpty()) {
            // a time alone, which the figures of the next sentences may be of
            periods.of(s, List.of(), List.of());
            memory.budgeted = false;
            return false;
        }
        if (excluded.sentence || excluded.damage && !isOfDisease()) {
            measures = measures.stream().filter(Measure::isRate).toList();
        }
        measures = SharedUnits.fill(s, measures);
        FigureClauses reader = new FigureClauses(s, measures, names);
        List<FigureClause> clauses = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            clauses.add(reader.of(i));
        }
        List<@Nullable String> spans = periods.of(s, measures, clauses);
        List<NamedFigure> figures = named(measures, clauses, spans);
        List<NamedFigure> resolved = Respectively.resolve(s, figures);
        List<FigureQuotes.Range> quotes = new ArrayList<>();
        for (int i = 0; i < resolved.size(); i++) {
            quotes.add(FigureQuotes.range(s, resolved.get(i), i == 0 ? null : quotes.get(i - 1)));
        }
        Respectively.widen(resolved, quotes);
        for (int i = 0; i < resolved.size(); i++) {
            FigureQuotes.Range quote = quotes.get(i);
            int end = Math.min(s.size(), quote.end());
            ledger.add(
                    resolved.get(i),
                    s.part(quote.from(), end).excerpt(),
                    FigureTrace.of(s, resolved.get(i)),
                    block,
                    s.part(end, Math.min(s.size(), end + SEQUEL)));
        }
        return resolved.size() >= SEVERAL
                && resolved.stream().allMatch(figure -> figure.judged().kind() == FigureKind.TARGET);
    }

    private static final int SEVERAL = 3;

    /** "400 ha tôm bị thiệt hại do dịch bệnh": what a trade loses to diseases is told of the trade. */
    private boolean isOfDisease() {
        return DISEASES.isIn(s) && !DISASTERS.isIn(s);
    }

    private static final Lexicon DISEASES = Lexicon.of(
            "dịch bệnh",
            "dịch tả",
            "bệnh",
            "nhiễm bệnh",
            "thả nuôi",
            "diện tích nuôi",
            "môi trường nuôi",
            "sâu bệnh",
            "con giống");
    private static final Lexicon DISASTERS = Lexicon.of(
            "bão", "lũ", "mưa", "thiên tai", "lốc", "dông", "ngập", "động đất", "sạt lở", "hạn hán", "rét", "cháy");

    /** Weather, damage, a single crime, prizes: nothing in the sentence is counted, only rates are kept. */
    private record Excluded(boolean all, boolean sentence, boolean damage) {}

    private Excluded excluded() {
        boolean all = false;
        boolean sentence = false;
        boolean damage = false;
        int size = s.size();
        int i = FigureWords.EXCLUDED.next(s, 0, size);
        while (i < size) {
            String value = FigureWords.at(FigureWords.EXCLUDED, s, i).value();
            all |= value.equals("all");
            sentence |= value.equals("sentence");
            damage |= value.equals("damage");
            i = FigureWords.EXCLUDED.next(s, i + 1, size);
        }
        return new Excluded(all, sentence, damage);
    }

    private List<NamedFigure> named(List<Measure> measures, List<FigureClause> clauses, List<@Nullable String> spans) {
        List<NamedFigure> figures = new ArrayList<>();
        boolean goesOn = s.at(0, "trong đó") || s.at(0, "cụ thể") || s.at(0, "riêng");
        FigureKinds.Judgement before = goesOn ? memory.judged : null;
        boolean[] settled = new boolean[s.size()];
        boolean budgeted = goesOn && memory.budgeted;
        for (int i = 0; i < measures.size(); i++) {
            Measure measure = measures.get(i);
            FigureClause clause = isBaseline(measure) ? clauses.get(i).asLevel() : clauses.get(i);
            FigureClause.Words own = name(measure, clause);
            String period = spans.get(i);
            FigureModes.Mode mode = modes.of(s, measure, clause, settled);
            if (isBaseline(measure)) {
                mode = FigureModes.Mode.ACTUAL;
            } else if (periods.isFuture(period) && mode != FigureModes.Mode.ACTUAL) {
                mode = FigureModes.Mode.TARGET;
            }
            FigureKinds.Judgement judged =
                    before != null && before.kind() == FigureKind.GROWTH && isSameChange(measures, i, clause)
                                    || before != null
                                            && (isSameChangeAgain(clause, before) || isSigned(measure, before))
                            ? before
                            : FigureKinds.judge(s, measure, clause, own, mode, before);
            if (budgeted && isPart(measure, clause, mode, judged)) {
                judged = new FigureKinds.Judgement(FigureKind.TARGET, null, false);
            }
            budgeted = measure.sort() == Measure.Sort.MONEY
                    && judged.kind() == FigureKind.TARGET
                    && (budgeted || PARTS.next(s, measure.end(), measure.end() + SEQUEL) < measure.end() + SEQUEL);
            String name =
                    own == null ? memory.name : s.part(own.from(), own.end()).plain();
            if (own != null && !clause.bracketed() && !PlanFigures.head(s, own)) {
                memory.name = name;
            }
            if (!isCriterion(measure, clause)) {
                figures.add(new NamedFigure(
                        measure, clause, own, name == null ? "" : name, period, judged, base(measure, clause)));
            }
            boolean plan = mode == FigureModes.Mode.TARGET && judged.kind() == FigureKind.TARGET;
            before = plan ? before : judged.after(before);
            if (!clause.reference().isEmpty()) {
                Arrays.fill(settled, measure.end(), Math.max(measure.end(), clause.rightEnd()), true);
            }
        }
        memory.judged = before == null ? memory.judged : before;
        memory.budgeted = isBudget(figures);
        return figures;
    }

    /** "dự toán chi là 15 tỷ đồng, gồm chi đầu tư 5 tỷ đồng": money that is a part of planned money. */
    private boolean isPart(Measure measure, FigureClause clause, FigureModes.Mode mode, FigureKinds.Judgement judged) {
        boolean silent = clause.verb().isEmpty() || s.is(clause.verbFrom(), "là");
        return measure.sort() == Measure.Sort.MONEY
                && judged.kind() == FigureKind.LEVEL
                && judged.form() == null
                && mode != FigureModes.Mode.ACTUAL
                && silent
                && !clause.bracketed();
    }

    private static boolean isBudget(List<NamedFigure> figures) {
        NamedFigure last = figures.isEmpty() ? null : figures.getLast();
        return last != null
                && last.measure().sort() == Measure.Sort.MONEY
                && last.judged().kind() == FigureKind.TARGET;
    }

    /** "tăng 6,4% (tương đương 254 tỷ đồng)", "giảm 15 tỷ đồng (tương đương 4%) so với dự toán": once more in another unit. */
    private boolean isSameChangeAgain(FigureClause clause, FigureKinds.Judgement before) {
        boolean missed =
                before.kind() == FigureKind.PLAN_COMPLETION && before.form() == FigureForm.EXCESS && clause.bracketed();
        return (missed || before.kind() == FigureKind.GROWTH && before.form() == null)
                && (clause.bracketed() || !s.is(clause.verbFrom() - 1, ","))
                && clause.verb().equals("ratio")
                && s.is(clause.verbFrom(), "tương")
                && clause.reference().isEmpty();
    }

    /** "giảm 1% (-46 ha)": the change once more, with its sign. */
    private boolean isSigned(Measure measure, FigureKinds.Judgement before) {
        return before.kind() == FigureKind.GROWTH && before.form() == null && FigureChanges.isSigned(s, measure);
    }

    /** "giảm 6 sở, 42 phòng và 318 biên chế": one verb for all of them. */
    private boolean isSameChange(List<Measure> measures, int i, FigureClause clause) {
        if (i == 0 || !clause.joined() || measures.get(i).isRate()) {
            return false;
        }
        String sign = s.norm(clause.start() - 1);
        boolean listed = sign.equals(",") || sign.equals("và");
        return listed && measures.get(i).sort() == measures.get(i - 1).sort();
    }

    /** "từ 7 triệu năm 2005 lên 14 triệu": where a change starts. */
    private boolean isBaseline(Measure measure) {
        if (!s.is(measure.from(), "từ") || measure.from() == measure.number()) {
            return false;
        }
        for (int i = measure.end(); i < Math.min(s.size(), measure.end() + 8); i++) {
            if (s.is(i, "lên") && !s.is(i - 1, "trở") || s.is(i, "xuống") || s.at(i, "đến nay") || s.is(i, "còn")) {
                return true;
            }
        }
        return false;
    }

    private FigureClause.@Nullable Words name(Measure measure, FigureClause clause) {
        if (clause.about() != null) {
            return clause.about();
        }
        FigureClause.Words left = clause.name();
        if (COUNTABLE.contains(measure.sort())) {
            boolean sum = left != null && FigureNames.isSum(s, left);
            boolean change = clause.isChange();
            boolean nothingRight = clause.rightEnd() <= measure.end();
            boolean direct = left != null && clause.verb().isEmpty() && nothingRight && left.end() == measure.from();
            if (sum || direct || (change && (left != null || clause.start() > 0))) {
                return left;
            }
            FigureClause.Words counted = names.counted(s, measure, clause.rightEnd());
            return counted == null ? left : counted;
        }
        if (measure.sort() == Measure.Sort.RANK) {
            return left;
        }
        boolean open = clause.reference().isEmpty() && clause.rightEnd() > measure.end();
        boolean object = clause.isChange() && !s.is(measure.end(), "và");
        boolean having = measure.isRate() && s.is(clause.verbFrom(), "có");
        boolean amount =
                measure.sort() == Measure.Sort.PHYSICAL && clause.verb().isEmpty();
        if (open
                && (having
                        || amount
                        || (left == null && (object || clause.verb().isEmpty())))) {
            FigureClause.Words right = names.clean(s, measure.end(), clause.rightEnd());
            return right == null ? left : right;
        }
        return left;
    }

    /** "những xã có tỷ lệ nghèo trên 5%" only says which ones are meant. */
    private boolean isCriterion(Measure measure, FigureClause clause) {
        if (!measure.isRate() || measure.bound() == Bound.AT_LEAST || measure.bound() == Bound.AT_MOST) {
            return false;
        }
        boolean limit = FigureWords.BOUNDS.lengthAt(s, measure.from()) > 0 && measure.from() < measure.number();
        if (!limit) {
            return false;
        }
        for (int i = measure.from() - 1; i >= Math.max(clause.start(), measure.from() - 12); i--) {
            if (s.is(i, "có") && i > clause.start()) {
                for (int at = i - 1; at >= Math.max(0, i - 8); at--) {
                    if (s.is(at, "các") || s.is(at, "những") || isCountedGroup(at)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** "5 chủ đầu tư": a number that only says how many are meant. */
    private boolean isCountedGroup(int at) {
        boolean unit = FigureWords.UNITS.lengthAt(s, at + 1) > 0;
        return s.token(at).isNumber() && TimePhrase.year(s, at) == 0 && !unit && !FigureWords.isPause(s, at + 1);
    }

    private @Nullable String base(Measure measure, FigureClause clause) {
        if (clause.reference().isEmpty()) {
            return null;
        }
        int end = clause.rightEnd();
        return end > measure.end() ? s.part(measure.end(), end).plain() : null;
    }
}
