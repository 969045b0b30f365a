package vn.theo.reading.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Bound;
import vn.theo.reading.FigureForm;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Normal;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.WordSet;

/** Finds the numbers of a sentence that measure or count something, and leaves dates, codes and ordinals out. */
final class MeasureScanner {
    private static final WordSet DAY_WORDS = WordSet.of(
            "ngày", "từ", "đến", "hết", "sáng", "chiều", "tối", "trưa", "đêm", "nay", "trước", "sau", "tháng", "hôm",
            "qua", "và");
    private static final BigDecimal LATEST_DAY = BigDecimal.valueOf(31);
    private static final String UPWARDS = Normal.of("trở lên");
    private static final String DOWNWARDS = Normal.of("trở xuống");
    private static final WordSet RANK_WORDS = WordSet.of("thứ", "hạng", "trí", "xếp");

    private final Stretch s;
    private final MeasureUnits units;
    private final List<Measure> found = new ArrayList<>();

    private MeasureScanner(Stretch sentence) {
        this.s = sentence;
        this.units = new MeasureUnits(sentence);
    }

    static List<Measure> scan(Stretch sentence) {
        int i = 0;
        while (i < sentence.size() && !sentence.token(i).isNumber()) {
            i++;
        }
        if (i >= sentence.size()) {
            return List.of();
        }
        MeasureScanner scanner = new MeasureScanner(sentence);
        while (i < sentence.size()) {
            i = sentence.token(i).isNumber() ? Math.max(i + 1, scanner.readNumber(i)) : i + 1;
        }
        return scanner.found;
    }

    /** Reads what begins at a number and returns where to go on. */
    private int readNumber(int i) {
        if (isCode(i)) {
            return endOfRun(i);
        }
        int slash = slashEnd(i);
        if (slash > i + 1) {
            return readSlashed(i, slash);
        }
        BigDecimal first = NumberText.value(s.norm(i));
        if (first == null) {
            return i + 1;
        }
        int ratio = outOfEnd(i + 1);
        if (ratio > 0) {
            return readOutOf(i, ratio, first);
        }
        int second = rangeEnd(i);
        if (second > 0) {
            return readRange(i, second, first);
        }
        return readOne(i, first);
    }

    private int readOne(int i, BigDecimal value) {
        MeasureUnits.Unit unit = units.at(i + 1);
        if (unit == null) {
            return readBare(i, value);
        }
        if (MeasureFilter.rejects(s, i, unit, value)) {
            return i + 1;
        }
        BigDecimal whole = unit.composed() == null ? value : value.add(unit.composed());
        FigureForm form = unit.composed() == null ? null : FigureForm.COMPOSITE;
        add(i, unit, List.of(whole), form);
        return unit.end();
    }

    private int readBare(int i, BigDecimal value) {
        boolean plain = MeasureFilter.mayStandBare(s, i);
        if (plain) {
            Lead lead = lead(i);
            found.add(new Measure(lead.from, i, i + 1, i + 1, List.of(value), "", Measure.Sort.BARE, null, lead.bound));
        }
        return i + 1;
    }

    private int readRange(int i, int second, BigDecimal first) {
        BigDecimal last = NumberText.value(s.norm(second));
        MeasureUnits.Unit unit = units.at(second + 1);
        boolean days = slashEnd(second) > second + 1;
        if (last == null || unit == null || days || MeasureFilter.rejects(s, i, unit, last)) {
            return days ? slashEnd(second) : second + 1;
        }
        add(i, unit, List.of(first, last), FigureForm.RANGE);
        return unit.end();
    }

    private static final Set<Measure.Sort> AMOUNTS = Set.of(Measure.Sort.MONEY, Measure.Sort.PHYSICAL);

    private int readSlashed(int i, int end) {
        BigDecimal value = NumberText.value(s.norm(i));
        BigDecimal whole = end == i + 3 ? NumberText.value(s.norm(i + 2)) : null;
        if (value == null || whole == null) {
            return end;
        }
        MeasureUnits.Unit measured = units.at(end);
        boolean dated = DAY_WORDS.has(s, i - 1);
        if (measured != null && !dated && value.compareTo(whole) > 0 && value.compareTo(LATEST_DAY) > 0) {
            // "9.100/8.000 tỷ đồng": more than was planned, so both are stated
            add(i, measured, List.of(value), null);
            add(i + 2, measured, List.of(whole), null);
            return measured.end();
        }
        if (measured != null && AMOUNTS.contains(measured.sort()) && !dated) {
            add(i, measured, List.of(value), FigureForm.N_OF_M);
            return measured.end();
        }
        if (value.compareTo(whole) > 0 && value.compareTo(LATEST_DAY) <= 0) {
            return end;
        }
        if (RANK_WORDS.has(s, i - 1)) {
            MeasureUnits.Unit ranked = units.ranked(end);
            add(i, ranked, List.of(value), FigureForm.RANK);
            return ranked.end();
        }
        MeasureUnits.Unit unit = units.partOf(end);
        if (unit == null || !unit.countable() || DAY_WORDS.has(s, i - 1)) {
            return end;
        }
        add(i, unit, List.of(value), FigureForm.N_OF_M);
        return unit.end();
    }

    private int readOutOf(int i, int second, BigDecimal value) {
        MeasureUnits.Unit unit = units.at(second + 1);
        if (unit == null || !unit.countable()) {
            return second + 1;
        }
        add(i, unit, List.of(value), FigureForm.N_OF_M);
        return unit.end();
    }

    private void add(int i, MeasureUnits.Unit unit, List<BigDecimal> values, @Nullable FigureForm form) {
        Lead lead = lead(i);
        boolean up = s.at(unit.end(), UPWARDS);
        boolean down = s.at(unit.end(), DOWNWARDS);
        Bound bound = up ? Bound.AT_LEAST : down ? Bound.AT_MOST : lead.bound;
        int end = up || down ? unit.end() + 2 : unit.end();
        found.add(new Measure(lead.from, i, unit.from(), end, values, unit.text(), unit.sort(), form, bound));
    }

    private record Lead(int from, Bound bound) {}

    /** The bounding words before a number. */
    private Lead lead(int i) {
        int from = i;
        Bound bound = Bound.EXACT;
        for (int round = 0; round < 3; round++) {
            Lexicon.Match match = FigureWords.before(FigureWords.BOUNDS, s, from, 0);
            if (match == null || isComparison(from - 1)) {
                break;
            }
            from -= match.length();
            bound = bound == Bound.EXACT ? FigureWords.bound(match.value()) : bound;
        }
        return new Lead(from, bound);
    }

    /** "thấp hơn 1,2%": no bound but a comparison. */
    private boolean isComparison(int i) {
        return s.is(i, "hơn") && COMPARED.has(s, i - 1);
    }

    private static final WordSet COMPARED = WordSet.of("thấp", "cao", "ít", "nhiều", "lớn", "nhỏ");

    /** A number that hangs on letters ("Covid-19", "QH15", "185/KH-UBND") or follows a colon in a time ("15:30"). */
    private boolean isCode(int i) {
        boolean joined = i > 0 && !s.token(i).spaced();
        if (joined && (s.token(i - 1).isNumber() || s.is(i - 1, ":"))) {
            return i > 1 && s.token(i - 2).isNumber();
        }
        if (joined && s.token(i - 1).isWord()) {
            return FigureWords.VERBS.lengthAt(s, i - 1) != 1;
        }
        boolean hyphen = joined && (s.is(i - 1, "-") || s.is(i - 1, "/"));
        if (hyphen && i > 1 && s.token(i - 2).isWord() && !s.token(i - 1).spaced()) {
            return true;
        }
        int next = i + 1;
        boolean slash = next + 1 < s.size() && s.is(next, "/") && !s.token(next).spaced();
        if (slash && s.token(next + 1).isWord() && !s.token(next + 1).spaced()) {
            return true;
        }
        boolean dash = next + 1 < s.size() && s.is(next, "-") && !s.token(next).spaced();
        boolean letters =
                dash && !s.token(next + 1).spaced() && s.token(next + 1).isWord();
        boolean glued =
                next < s.size() && s.token(next).isWord() && !s.token(next).spaced() && units.at(next) == null;
        return letters || glued;
    }

    /** After everything that is printed without a space from here. */
    private int endOfRun(int i) {
        int end = i + 1;
        while (end < s.size() && !s.token(end).spaced() && !isStop(end)) {
            end++;
        }
        return end;
    }

    private boolean isStop(int i) {
        return FigureWords.isPause(s, i) && !s.is(i, ":");
    }

    /** After "7/2/2025", "5/9" or "30/2008/NQ-CP"; i + 1 when no slash and number follow. */
    private int slashEnd(int i) {
        int end = i + 1;
        while (end + 1 < s.size()
                && s.is(end, "/")
                && !s.token(end).spaced()
                && s.token(end + 1).isNumber()
                && !s.token(end + 1).spaced()) {
            end += 2;
        }
        boolean letters = end > i + 1
                && end + 1 < s.size()
                && s.is(end, "/")
                && !s.token(end).spaced();
        return letters ? endOfRun(end) : end;
    }

    /** The second number of "8,5 - 9%", "5% đến 7%" or "từ 8,3 đến 8,5%", or -1. */
    private int rangeEnd(int i) {
        int next = i + 1;
        int repeated = FigureWords.UNITS.lengthAt(s, next);
        int sign = repeated > 0 && isRangeSign(next + repeated, i) ? next + repeated : next;
        if (!isRangeSign(sign, i) || sign + 1 >= s.size() || !s.token(sign + 1).isNumber()) {
            return -1;
        }
        return sign + 1;
    }

    private boolean isRangeSign(int at, int number) {
        if (s.is(at, "-")) {
            return true;
        }
        boolean to = s.is(at, "đến") || s.is(at, "tới");
        return to && (s.is(number - 1, "từ") || RANGE_LEADS.lengthAt(s, number - 1) == 1);
    }

    /** What stands before "2 đến 3 xã" without "từ". */
    private static final Lexicon RANGE_LEADS = Lexicon.of(
            "tăng", "giảm", "thêm", "đạt", "có", "khoảng", "nhất", "thiểu", "đa", "dựng", "mới", "chiếm", "trên",
            "nạp");

    /** The whole of "8 trên tổng số 11 nhóm" or "5 trong số 7 xã", or -1. */
    private int outOfEnd(int i) {
        int end = i + OUT_OF.lengthAt(s, i);
        return end > i && s.token(end).isNumber() ? end : -1;
    }

    private static final Lexicon OUT_OF = Lexicon.of("trên tổng số", "trên tổng", "trong tổng số", "trong số", "trên");
}
