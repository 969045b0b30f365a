package vn.theo.reading.figure;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.WordSet;

/** Reads the unit after a number: multipliers, the unit itself, and what it is per ("/năm", "một lít"). */
final class MeasureUnits {
    /**
     * A unit in a sentence.
     *
     * @param text as printed, with single spaces
     * @param composed what a second, smaller amount adds ("4.403 tỷ 46 triệu đồng" adds 0.046), or null
     */
    record Unit(
            int from,
            int end,
            String text,
            Measure.Sort sort,
            @Nullable BigDecimal composed) {
        boolean countable() {
            return sort == Measure.Sort.COUNT;
        }
    }

    private static final WordSet MULTIPLIERS = WordSet.of("nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ");
    private static final WordSet PER_TIME =
            WordSet.of("năm", "tháng", "ngày", "quý", "tuần", "vụ", "ha", "vạn", "người");
    private static final Set<String> TIMES = Set.of("năm", "tháng", "ngày", "quý", "giai", "kỳ", "có", "không");
    private static final WordSet ONE = WordSet.of("một", "mỗi");

    private final Stretch s;

    MeasureUnits(Stretch sentence) {
        this.s = sentence;
    }

    /** The unit that begins at a token, or null. */
    @Nullable
    Unit at(int start) {
        int i = afterGloss(start);
        int base = i;
        while (base < s.size()
                && base < i + 3
                && MULTIPLIERS.has(s, base)
                && !isRatio(base)
                && (base == i || isFactor(base - 1))) {
            base++;
        }
        boolean multiplied = base > i;
        Unit composite = multiplied ? composite(i, base) : null;
        if (composite != null) {
            return composite;
        }
        Lexicon.Match match = FigureWords.UNITS.at(s, base);
        if (match == null || isGeneration(base)) {
            return multiplied && !isCountedThing(base)
                    ? new Unit(i, base, plain(i, base), Measure.Sort.MONEY, null)
                    : null;
        }
        int end = base + match.length();
        if (multiplied && !mayBeMultiplied(match.value())) {
            return new Unit(i, base, plain(i, base), Measure.Sort.MONEY, null);
        }
        if (match.value().equals("count") && isOneOfManyPosts(base, end)) {
            return new Unit(i, end, (multiplied ? plain(i, base) + " " : "") + "người", Measure.Sort.COUNT, null);
        }
        return unit(i, perEnd(end, match.value()), match.value());
    }

    /** "năm 2017 tỷ lệ hộ nghèo": a word of two syllables and no thousand million. */
    private boolean isRatio(int i) {
        boolean ratio = s.is(i, "tỷ") || s.is(i, "tỉ");
        return ratio
                && switch (s.norm(i + 1)) {
                    case "lệ", "trọng", "suất", "giá", "số" -> true;
                    default -> false;
                };
    }

    private static final Lexicon PARTS = Lexicon.of(
            "bản",
            "ngành",
            "huyện",
            "tỉnh",
            "quận",
            "thị xã",
            "thành phố",
            "địa phương",
            "mục tiêu",
            "lĩnh vực",
            "sở",
            "bộ",
            "huyện, thành phố",
            "huyện, thị xã, thành phố",
            "tỉnh, thành phố",
            "quận, huyện",
            "xã, phường",
            "xã, thị trấn",
            "phường, xã",
            "bộ, ngành",
            "sở, ngành",
            "nội dung",
            "tổ",
            "bon");

    /** What "12/14" are parts of: also places and things that a plain number only mentions in passing. */
    @Nullable
    Unit partOf(int start) {
        int length = PARTS.lengthAt(s, start);
        Unit unit = at(start);
        if (length == 0 || (unit != null && unit.end() >= start + length)) {
            return unit;
        }
        return new Unit(start, start + length, plain(start, start + length), Measure.Sort.COUNT, null);
    }

    /** "5G", "8g30", "từ 8g đến 11g": no weight. */
    private boolean isGeneration(int i) {
        String raw = s.token(i).raw();
        return raw.equals("G") || raw.equals("g") && isHour(i);
    }

    private boolean isHour(int i) {
        boolean minutes = s.token(i + 1).isNumber() && !s.token(i + 1).spaced();
        return minutes
                || HOUR_LEADS.has(s, i - 2)
                || s.is(i - 2, "-") && s.is(i - 3, "g")
                || switch (s.norm(i + 1)) {
                    case "-", "ngày", "sáng", "trưa", "chiều", "tối", "đêm", "hôm" -> true;
                    default -> false;
                };
    }

    private static final WordSet HOUR_LEADS = WordSet.of("lúc", "hồi", "khoảng", "từ", "trước", "sau");

    /** What a rank is counted among: "12/63 tỉnh, thành phố". */
    Unit ranked(int start) {
        int end = start + Math.max(FigureWords.UNITS.lengthAt(s, start), placeLength(start));
        if (end == start && RANKED.has(s, start)) {
            end = rankedEnd(start);
        }
        if (end > start && s.is(end, ",") && placeLength(end + 1) > 0) {
            end += 1 + placeLength(end + 1);
        } else if (end > start && s.is(end - 1, "thành") && s.is(end, "phố")) {
            end++;
        } else if (end > start && s.at(end, ", thành")) {
            end += 2;
        }
        return new Unit(start, end, plain(start, end), Measure.Sort.RANK, null);
    }

    private static final WordSet RANKED =
            WordSet.of("cục", "sở", "ban", "chi", "đảng", "đoàn", "hội", "trường", "tổng", "tập", "công", "cơ", "đội");

    /** The bodies that are ranked, to the end of their clause: "cục hải quan tỉnh, thành phố". */
    private int rankedEnd(int start) {
        int end = start;
        while (end < s.size() && end < start + 8 && s.token(end).isWord() && FigureWords.VERBS.lengthAt(s, end) == 0) {
            boolean further = end > start + 1 && FURTHER.has(s, end);
            if (further || FigureWords.CUTS.lengthAt(s, end) > 0) {
                break;
            }
            end++;
        }
        return end;
    }

    private static final WordSet FURTHER = WordSet.of("và", "trong", "của", "toàn", "cả", "với", "năm", "về");

    private int placeLength(int i) {
        Lexicon.Match match = FigureWords.EXCLUDED.at(s, i);
        return match != null && match.value().equals("place") ? match.length() : 0;
    }

    /** "19 cán bộ, công chức": several kinds of posts together are people. */
    private boolean isOneOfManyPosts(int from, int end) {
        return POSTS.contains(plain(from, end))
                && s.is(end, ",")
                && POSTS.contains(s.part(end + 1, Math.min(s.size(), end + 3)).plain());
    }

    private static final Set<String> POSTS = Set.of("cán bộ", "công chức", "viên chức", "đảng viên", "giáo viên");

    /** "nghìn tỷ", "triệu tỷ": only these multiply each other. */
    private boolean isFactor(int i) {
        return !s.is(i, "tỷ") && !s.is(i, "tỉ");
    }

    private static boolean mayBeMultiplied(String value) {
        return !value.equals("percent") && !value.equals("points") && !value.equals("times");
    }

    /** Of "quốc gia và vùng lãnh thổ" the first noun names what is counted. */
    private Unit unit(int from, int end, String value) {
        int last = from;
        while (last < end && !s.is(last, "và")) {
            last++;
        }
        return new Unit(from, end, plain(from, last), sort(value), null);
    }

    private static Measure.Sort sort(String value) {
        return switch (value) {
            case "percent" -> Measure.Sort.PERCENT;
            case "points" -> Measure.Sort.POINTS;
            case "money" -> Measure.Sort.MONEY;
            case "physical" -> Measure.Sort.PHYSICAL;
            case "times" -> Measure.Sort.TIMES;
            case "score" -> Measure.Sort.SCORE;
            default -> Measure.Sort.COUNT;
        };
    }

    /** A noun that is counted in thousands but has no place in the lexicon: not money. */
    private boolean isCountedThing(int i) {
        Lexicon.Match thing = FigureWords.EXCLUDED.at(s, i);
        return thing != null && thing.value().equals("after") && !TIMES.contains(s.norm(i));
    }

    /** "4.403 tỷ 46 triệu đồng", "7 triệu 520 nghìn con": a smaller amount goes on with the same unit. */
    private @Nullable Unit composite(int i, int base) {
        boolean number = base + 1 < s.size() && s.token(base).isNumber() && MULTIPLIERS.has(s, base + 1);
        BigDecimal large = number ? scale(s.norm(base - 1)) : BigDecimal.ZERO;
        BigDecimal small = number ? scale(s.norm(base + 1)) : BigDecimal.ZERO;
        BigDecimal rest = number ? NumberText.value(s.norm(base)) : null;
        if (rest == null || small.compareTo(large) >= 0) {
            return null;
        }
        Lexicon.Match thing = FigureWords.at(FigureWords.UNITS, s, base + 2);
        boolean named = thing.length() > 0 && mayBeMultiplied(thing.value());
        int end = base + 2 + (named ? thing.length() : 0);
        String text = named ? plain(i, base) + " " + plain(base + 2, end) : plain(i, base);
        BigDecimal added =
                rest.multiply(small).movePointLeft(large.precision() - 1).stripTrailingZeros();
        return new Unit(i, end, text, named ? sort(thing.value()) : Measure.Sort.MONEY, added);
    }

    private static BigDecimal scale(String multiplier) {
        return switch (multiplier) {
            case "nghìn", "ngàn" -> BigDecimal.valueOf(1_000);
            case "vạn" -> BigDecimal.valueOf(10_000);
            case "triệu" -> BigDecimal.valueOf(1_000_000);
            default -> BigDecimal.valueOf(1_000_000_000);
        };
    }

    /** Past "/năm", "/người/tháng", "một lít". */
    private int perEnd(int start, String value) {
        int end = start;
        for (int round = 0; round < 3 && end + 1 < s.size() && s.is(end, "/"); round++) {
            if (value.equals("count") && !PER_TIME.has(s, end + 1)) {
                break;
            }
            int length = Math.max(1, FigureWords.UNITS.lengthAt(s, end + 1));
            if (!s.token(end + 1).isWord()) {
                break;
            }
            end += 1 + length;
        }
        if (end == start && value.equals("money") && ONE.has(s, end)) {
            int length = FigureWords.UNITS.lengthAt(s, end + 1);
            end = length > 0 ? end + 1 + length : end;
        }
        return end;
    }

    /** Past the number in words: "01 (một) bộ". */
    private int afterGloss(int i) {
        if (!s.is(i, "(")) {
            return i;
        }
        for (int end = i + 1; end < Math.min(s.size(), i + 6); end++) {
            if (s.is(end, ")")) {
                return end + 1;
            }
            if (!s.token(end).isWord() || !NUMERALS.has(s, end)) {
                return i;
            }
        }
        return i;
    }

    private static final WordSet NUMERALS = WordSet.of(
            "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "bẩy", "tám", "chín", "mười", "mươi", "trăm", "lăm", "mốt",
            "tư", "linh", "lẻ");

    private String plain(int from, int end) {
        return s.part(from, end).plain();
    }
}
