package vn.theo.reading.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Normal;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.Text;
import vn.theo.reading.text.WordSet;

/**
 * What the head of a column of figures says.
 *
 * @param printed all its levels as printed, joined by spaces
 * @param use what stands below it
 * @param unit the unit in brackets, or the one it names outright; the empty string when none
 * @param bracketed whether that unit stands in brackets or after a comma
 * @param period of the figures below, null when the head names none
 * @param year the last year it names, 0 when none
 * @param thing whether the head itself says what is counted below ("Số hộ nghèo") and not only when or how
 */
record TableColumn(
        String printed,
        Use use,
        String unit,
        boolean bracketed,
        @Nullable String period,
        int year,
        boolean thing) {
    /** What stands below a head. */
    enum Use {
        NOTE,
        PLAN,
        ACTUAL,
        /** A figure in % of the same figure of another time ("So với cùng kỳ (%)"). */
        RATIO,
        /** By how much it grew, in % or in the unit of the row. */
        CHANGE,
        /** How much of a plan was reached, in %. */
        DONE,
        OPEN
    }

    private static final Lexicon WORDS = Lexicon.load("table-heads.txt");

    static boolean is(FigureCell cell, String value) {
        Lexicon.Match match = WORDS.at(cell.first(), 0);
        return match != null
                && match.value().equals(value)
                && match.length() == cell.first().size();
    }

    /** Reads the levels of a head from top to bottom. */
    static TableColumn of(List<FigureCell> levels, int knownYear) {
        List<String> printed = new ArrayList<>();
        levels.forEach(level -> printed.add(level.plain()));
        String whole = String.join(" ", printed);
        Stretch words = stretch(whole);
        Use above = Use.OPEN;
        for (String level : printed.subList(0, printed.size() - 1)) {
            above = above == Use.OPEN ? use(stretch(level), words) : above;
        }
        Use use = joined(above, use(stretch(printed.getLast()), words));
        String inBrackets = unitIn(words, true);
        String unit = inBrackets.isEmpty() ? unitIn(words, false) : inBrackets;
        String period = period(printed.stream().map(TableColumn::stretch).toList(), knownYear);
        boolean thing = use == Use.OPEN && period == null && !isOnlyRate(words) && !isTotal(words);
        return new TableColumn(whole, use, unit, !inBrackets.isEmpty(), period, lastYear(words), thing);
    }

    /** "So sánh" over "Kế hoạch" tells how much of the plan was reached; else the lower level says more. */
    private static Use joined(Use above, Use below) {
        return switch (above) {
            case RATIO, CHANGE, DONE ->
                switch (below) {
                    case PLAN -> Use.DONE;
                    case RATIO, CHANGE, DONE, NOTE -> below;
                    case ACTUAL, OPEN -> above;
                };
            case NOTE, PLAN, ACTUAL, OPEN -> below == Use.OPEN ? above : below;
        };
    }

    private static boolean isTotal(Stretch words) {
        return words.at(0, "tổng số") && words.size() < 4 || words.at(0, "tổng cộng") || words.at(0, "cộng");
    }

    /** "Tỷ lệ (%)": a rate of whatever the other columns hold. */
    boolean isBareRate() {
        return use == Use.OPEN && isOnlyRate(stretch(printed));
    }

    TableColumn as(Use other) {
        return new TableColumn(printed, other, unit, bracketed, period, year, false);
    }

    private static final WordSet RATE_WORDS = WordSet.of("tỷ", "tỉ", "lệ", "(", ")", "%", "đạt", "phần", "trăm", "số");

    private static boolean isOnlyRate(Stretch words) {
        for (int i = 0; i < words.size(); i++) {
            if (!RATE_WORDS.has(words, i)) {
                return false;
            }
        }
        return true;
    }

    private static Use use(Stretch level, Stretch whole) {
        Use quotient = quotient(level);
        if (quotient != Use.OPEN) {
            return quotient;
        }
        Use first = Use.OPEN;
        boolean compares = false;
        boolean changes = false;
        boolean plans = false;
        int i = 0;
        while (i < level.size()) {
            Lexicon.Match match = FigureWords.at(WORDS, level, i);
            String value = match.value();
            if (value.equals("note") && i == 0 && match.length() * 2 >= level.size()) {
                return Use.NOTE;
            }
            if (value.equals("done") && (whole.find(0, "%") >= 0 || match.length() > 1)) {
                return Use.DONE;
            }
            compares |= value.equals("compare");
            changes |= value.equals("change") && !level.at(i - 2, "giá trị");
            plans |= value.equals("plan");
            if (first == Use.OPEN && (value.equals("plan") || value.equals("actual"))) {
                first = value.equals("plan") ? Use.PLAN : Use.ACTUAL;
            }
            i += Math.max(1, match.length());
        }
        if (compares && plans) {
            return Use.DONE;
        }
        return changes ? Use.CHANGE : compares ? Use.RATIO : first;
    }

    private static final WordSet PLANNED = WordSet.of("kh", "dt", "nq", "kế", "dự", "chỉ", "mục", "nghị");
    private static final WordSet DONE_WORDS = WordSet.of("th", "hiện", "ước", "uth");

    /** "2025/2024", "TH 2025/TH 2024", "Ước TH/KH": one figure against another. */
    private static Use quotient(Stretch level) {
        for (int i = 1; i < level.size(); i++) {
            boolean left = TimePhrase.year(level, i - 1) > 0 || DONE_WORDS.has(level, i - 1);
            if (!left || !level.is(i, "/")) {
                continue;
            }
            for (int at = i + 1; at < Math.min(level.size(), i + 5); at++) {
                if (PLANNED.has(level, at)) {
                    return Use.DONE;
                }
                if (TimePhrase.year(level, at) > 0 || level.is(at, "th")) {
                    return Use.RATIO;
                }
            }
        }
        return Use.OPEN;
    }

    /** The period that words name, the year taken from the text where they leave it out. */
    static @Nullable String periodOf(Stretch words, int knownYear) {
        return period(List.of(words), knownYear);
    }

    /** "6 tháng" above "2024": the levels of a head name a period together. */
    private static @Nullable String period(List<Stretch> levels, int knownYear) {
        TimePhrase named = null;
        int year = 0;
        for (Stretch level : levels) {
            for (int i = 0; i < level.size(); i++) {
                TimePhrase phrase = TimePhrase.at(level, i);
                if (phrase != null && phrase.sort() != TimePhrase.Sort.VAGUE) {
                    named = named == null || named.sort() == TimePhrase.Sort.YEAR ? phrase : named;
                    i = Math.max(i, phrase.end() - 1);
                }
            }
            year = year > 0 ? year : firstYear(level);
        }
        if (named == null) {
            return year > 0 ? String.valueOf(year) : null;
        }
        return named.text(named.year() == TimePhrase.LAST_YEAR || year == 0 ? knownYear : year);
    }

    private static int firstYear(Stretch words) {
        for (int i = 0; i < words.size(); i++) {
            int year = TimePhrase.year(words, i);
            if (year > 0) {
                return year;
            }
        }
        return 0;
    }

    private static int lastYear(Stretch words) {
        int last = 0;
        for (int i = 0; i < words.size(); i++) {
            last = Math.max(last, TimePhrase.year(words, i));
        }
        return last;
    }

    /** The unit in "Kinh phí (triệu đồng)", or named outright in "Số biên chế giao". */
    static String unitIn(Stretch words, boolean bracketed) {
        MeasureUnits units = new MeasureUnits(words);
        for (int i = words.size() - 1; i >= 0 && bracketed; i--) {
            String before = words.norm(i - 1);
            boolean open = before.equals("(") || before.equals(":") || before.equals(",");
            MeasureUnits.Unit unit = open ? units.at(i) : null;
            if (unit != null && (before.equals("(") || unit.end() == words.size())) {
                return unit.text();
            }
        }
        for (int i = 0; i < words.size() && !bracketed; i++) {
            MeasureUnits.Unit unit = units.at(i);
            if (unit != null) {
                return unit.text();
            }
        }
        return "";
    }

    static Stretch stretch(String words) {
        Text text = Text.of(words);
        return new Stretch(text, 0, text.tokens().size());
    }

    boolean isRate() {
        String read = Normal.of(unit);
        return read.startsWith("%") || read.startsWith("phần trăm") || read.startsWith("‰");
    }
}
