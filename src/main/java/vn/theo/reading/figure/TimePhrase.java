package vn.theo.reading.figure;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.WordSet;

/**
 * A phrase of time: "năm 2020", "quý I/2025", "9 tháng đầu năm", "giai đoạn 2006-2010", "đến ngày 30/9/2020".
 *
 * @param end after the phrase
 * @param sort what it names; {@code VAGUE} names no span of its own ("thời gian qua")
 * @param year 0 when the phrase leaves it out, -1 for "năm trước"
 * @param yearTo last year of a span of years, else the same as year
 * @param first first month or quarter, 0 when none
 * @param last last month, 0 when none
 * @param day day of the month, 0 when none
 */
record TimePhrase(int end, Sort sort, int year, int yearTo, int first, int last, int day) {
    enum Sort {
        YEAR,
        YEARS,
        QUARTER,
        MONTH,
        MONTHS,
        DAY,
        VAGUE
    }

    static final int LAST_YEAR = -1;

    private static final Lexicon PREFIXES = Lexicon.of(
            "trong", "đến", "từ", "hết", "cuối", "đầu", "vào", "của", "tính", "kể", "trước", "sau", "ngay", "thời",
            "điểm", "hồi", "cả", "riêng");
    private static final WordSet DURATIONS =
            WordSet.of("gần", "hơn", "khoảng", "còn", "sau", "mỗi", "dưới", "thêm", "hạn");
    private static final Map<String, Integer> ROMANS = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);
    private static final Lexicon VAGUE = Lexicon.of(
            "trong kỳ",
            "trong tháng",
            "trong năm",
            "trong quý",
            "tháng này",
            "tháng nay",
            "thời gian qua",
            "vừa qua",
            "thời gian tới",
            "những năm qua",
            "trong thời gian qua",
            "năm qua",
            "hàng năm",
            "hằng năm",
            "mỗi năm",
            "đến nay",
            "tính đến nay",
            "hiện nay",
            "từ đầu năm",
            "từ đầu năm đến nay",
            "cùng kỳ",
            "trong thời gian tới");

    /** Every word with which a phrase can begin, but for numbers. */
    private static final Lexicon BEGINNINGS = Lexicon.all(
            PREFIXES,
            Lexicon.of(
                    "tháng", "vừa", "những", "năm", "hàng", "hằng", "mỗi", "hiện", "cùng", "giai", "nhiệm", "quý",
                    "ngày"));

    /** The first position from one on where a phrase may begin, the size of the stretch where none follows. */
    static int next(Stretch s, int from) {
        int end = BEGINNINGS.next(s, from, s.size());
        for (int i = from; i < end; i++) {
            if (s.token(i).isNumber()) {
                return i;
            }
        }
        return end;
    }

    /** The phrase that begins at a token, prefixes such as "tính đến hết" included, or null. */
    static @Nullable TimePhrase at(Stretch s, int i) {
        if (!s.token(i).isNumber() && BEGINNINGS.lengthAt(s, i) == 0) {
            return null;
        }
        int vague = VAGUE.lengthAt(s, i);
        int core = i;
        while (core < i + 4 && PREFIXES.lengthAt(s, core) > 0) {
            core++;
        }
        TimePhrase phrase = core(s, core, core > i);
        if (phrase != null && phrase.end - i >= vague) {
            return phrase;
        }
        return vague > 0 ? new TimePhrase(i + vague, Sort.VAGUE, 0, 0, 0, 0, 0) : null;
    }

    private static @Nullable TimePhrase core(Stretch s, int i, boolean prefixed) {
        return switch (s.norm(i)) {
            case "năm" -> years(s, i);
            case "giai", "thời" -> span(s, i + 2);
            case "nhiệm" -> vague(span(s, i + 2));
            case "quý" -> quarter(s, i);
            case "tháng" -> month(s, i);
            case "ngày" -> day(s, i + 1);
            default -> counted(s, i, prefixed);
        };
    }

    private static @Nullable TimePhrase years(Stretch s, int i) {
        int year = year(s, i + 1);
        if (year > 0) {
            int to = s.is(i + 2, "-") ? year(s, i + 3) : 0;
            return to > year
                    ? new TimePhrase(i + 4, Sort.YEARS, year, to, 0, 0, 0)
                    : new TimePhrase(i + 2, Sort.YEAR, year, year, 0, 0, 0);
        }
        if (s.is(i - 1, "cả") && !s.token(i + 1).isNumber()) {
            boolean now = s.is(i + 1, "nay");
            return new TimePhrase(now ? i + 2 : i + 1, Sort.YEAR, 0, 0, 0, 0, 0);
        }
        return switch (s.norm(i + 1)) {
            case "nay" -> new TimePhrase(i + 2, Sort.YEAR, 0, 0, 0, 0, 0);
            case "trước", "ngoái" -> new TimePhrase(i + 2, Sort.YEAR, LAST_YEAR, LAST_YEAR, 0, 0, 0);
            default -> null;
        };
    }

    private static @Nullable TimePhrase span(Stretch s, int i) {
        int from = year(s, i);
        int to = s.is(i + 1, "-") || s.is(i + 1, "đến") ? year(s, i + 2) : 0;
        return from > 0 && to > from ? new TimePhrase(i + 3, Sort.YEARS, from, to, 0, 0, 0) : null;
    }

    /** A term of office takes its years, but figures are not those of the term. */
    private static @Nullable TimePhrase vague(@Nullable TimePhrase term) {
        return term == null ? null : new TimePhrase(term.end, Sort.VAGUE, 0, 0, 0, 0, 0);
    }

    private static @Nullable TimePhrase quarter(Stretch s, int i) {
        int quarter = ROMANS.getOrDefault(s.norm(i + 1), small(s, i + 1, 4));
        if (quarter == 0) {
            return null;
        }
        int end = yearEnd(s, i + 2);
        return new TimePhrase(end, Sort.QUARTER, yearBefore(s, i + 2, end), 0, quarter, quarter, 0);
    }

    private static @Nullable TimePhrase month(Stretch s, int i) {
        int month = small(s, i + 1, 12);
        if (month == 0 || (i > 0 && s.token(i - 1).isNumber())) {
            return null;
        }
        int end = yearEnd(s, i + 2);
        return new TimePhrase(end, Sort.MONTH, yearBefore(s, i + 2, end), 0, month, month, 0);
    }

    /** "30/9/2020", "30/9", "30 tháng 9 năm 2020", after "ngày" or another word of time. */
    private static @Nullable TimePhrase day(Stretch s, int i) {
        int day = small(s, i, 31);
        boolean slash = s.is(i + 1, "/");
        boolean named = s.is(i + 1, "tháng");
        int month = slash || named ? small(s, i + 2, 12) : 0;
        if (day == 0 || month == 0) {
            return null;
        }
        int end = yearEnd(s, i + 3);
        return new TimePhrase(end, Sort.DAY, yearBefore(s, i + 3, end), 0, month, month, day);
    }

    /** "9 tháng đầu năm 2025", "5 năm (2006 - 2010)", "2011 - 2015", and "30/9" after a word of time. */
    private static @Nullable TimePhrase counted(Stretch s, int i, boolean prefixed) {
        if (i >= s.size() || !s.token(i).isNumber()) {
            return null;
        }
        int count = small(s, i, 12);
        boolean duration = DURATIONS.has(s, i - 1);
        if (count > 0
                && !duration
                && s.is(i + 1, "tháng")
                && !s.token(Math.min(i + 2, s.size() - 1)).isNumber()) {
            boolean late = s.is(i + 2, "cuối");
            int at = late || s.is(i + 2, "đầu") ? i + 3 : i + 2;
            int end = s.is(at, "năm") && s.is(at + 1, "nay") ? at + 2 : yearEnd(s, at);
            end = end == at && s.is(at, "qua") ? at + 1 : end;
            end = end == at && at == i + 3 && s.is(at, "năm") ? at + 1 : end;
            int first = late ? 13 - count : 1;
            int last = late ? 12 : count;
            return new TimePhrase(end, Sort.MONTHS, yearBefore(s, at, end), 0, first, last, 0);
        }
        if (count > 0 && s.is(i + 1, "năm")) {
            int open = s.is(i + 2, "qua") || s.is(i + 2, "tới") ? i + 3 : i + 2;
            TimePhrase span = s.is(open, "(") ? span(s, open + 1) : span(s, open);
            return span == null
                    ? new TimePhrase(open, Sort.VAGUE, 0, 0, 0, 0, 0)
                    : new TimePhrase(
                            s.is(span.end, ")") ? span.end + 1 : span.end, Sort.YEARS, span.year, span.yearTo, 0, 0, 0);
        }
        TimePhrase span = span(s, i);
        return span != null ? span : prefixed ? day(s, i) : null;
    }

    private static int yearEnd(Stretch s, int i) {
        boolean sign = s.is(i, "/") || s.is(i, "năm") || s.is(i, "-");
        boolean dash = s.is(i, "-");
        return sign && !dash && year(s, i + 1) > 0 ? i + 2 : i;
    }

    private static int yearBefore(Stretch s, int from, int end) {
        return end > from ? year(s, end - 1) : 0;
    }

    /** A year of four digits, or 0. */
    static int year(Stretch s, int i) {
        String norm = s.norm(i);
        if (norm.length() != 4 || !s.token(i).isNumber() || norm.indexOf('.') >= 0 || norm.indexOf(',') >= 0) {
            return 0;
        }
        int year = Integer.parseInt(norm);
        return year >= 1900 && year <= 2100 ? year : 0;
    }

    private static int small(Stretch s, int i, int most) {
        String norm = s.norm(i);
        if (norm.isEmpty() || norm.length() > 2 || !s.token(i).isNumber()) {
            return 0;
        }
        int value = Integer.parseInt(norm);
        return value <= most ? value : 0;
    }

    /** The period as a record writes it, or null when the phrase names none or its year is unknown. */
    @Nullable
    String text(int knownYear) {
        int from = year == LAST_YEAR ? knownYear - 1 : year > 0 ? year : knownYear;
        if (sort == Sort.VAGUE || knownYear == 0 && year <= 0) {
            return null;
        }
        return switch (sort) {
            case YEAR -> String.valueOf(from);
            case YEARS -> year + "/" + yearTo;
            case QUARTER -> from + "-Q" + first;
            case MONTH -> month(from, first);
            case MONTHS -> first == last ? month(from, first) : month(from, first) + "/" + month(from, last);
            case DAY -> month(from, first) + twoDigits(day);
            case VAGUE -> null;
        };
    }

    private static String month(int year, int month) {
        return year + twoDigits(month);
    }

    private static String twoDigits(int number) {
        return (number < 10 ? "-0" : "-") + number;
    }
}
