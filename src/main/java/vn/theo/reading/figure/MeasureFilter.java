package vn.theo.reading.figure;

import java.math.BigDecimal;
import java.util.Set;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Normal;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.WordSet;

/** Says which measured numbers are no indicators: ordinals, durations, places counted in passing, things to do. */
final class MeasureFilter {
    private static final WordSet AT_PLACES = WordSet.of(
            "tại", "ở", "cho", "của", "tới", "đến", "với", "từ", "trên", "giữa", "thuộc", "gồm", "các", "trong", "về",
            "toàn", "hợp", "còn");
    private static final Set<String> TASKS = Set.of("nhiệm vụ", "chỉ tiêu", "tiêu chí", "kiến nghị");
    private static final WordSet DONE = WordSet.of(
            "đạt", "vượt", "hoàn", "chưa", "chậm", "quá", "đúng", "đang", "còn", "giao", "quyết", "xong", "không",
            "thiếu", "triển", "trễ", "hạn", "đó", "xuyên");
    private static final Lexicon POINTERS =
            Lexicon.of("nêu trên", "trên", "sau", "sau đây", "này", "trọng tâm", "chủ yếu", "cụ thể", "chính", "lớn");
    /** Words whose last syllable makes ordinals elsewhere: "dứt điểm 12 hợp tác xã", "cung cấp 35 máy". */
    private static final Lexicon COMPOUNDS = Lexicon.of(
            "dứt điểm",
            "thời điểm",
            "địa điểm",
            "trọng điểm",
            "thí điểm",
            "cao điểm",
            "cung cấp",
            "nâng cấp",
            "trợ cấp",
            "phân cấp",
            "đã cấp",
            "được cấp",
            "cấp phát",
            "phân loại",
            "xếp loại",
            "danh mục",
            "hạng mục",
            "tài khoản",
            "hòa giải",
            "mô hình",
            "loại hình",
            "cổ phần",
            "góp phần",
            "làm đường",
            "mở đường",
            "tuyến đường",
            "con đường",
            "lấy mẫu");

    private static final Lexicon SIZES = Lexicon.of("tổng số", "số", "số lượng", "tổng");

    /** "57.797 bộ": sets and no ministries. */
    private static final BigDecimal MOST_PLACES = BigDecimal.valueOf(1_000);

    private MeasureFilter() {}

    /** Whether a number with this unit is no indicator. */
    static boolean rejects(Stretch s, int number, MeasureUnits.Unit unit, BigDecimal value) {
        Lexicon.Match longest = FigureWords.EXCLUDED.at(s, unit.from());
        if (longest != null && longest.value().equals("after") && unit.from() + longest.length() > unit.end()) {
            return true;
        }
        if (unit.sort() == Measure.Sort.TIMES) {
            return isFrequency(s, number, unit);
        }
        boolean strong = unit.sort() == Measure.Sort.PERCENT
                || unit.sort() == Measure.Sort.POINTS
                || unit.sort() == Measure.Sort.MONEY;
        if (strong) {
            return false;
        }
        Lexicon.Match excluded = FigureWords.at(FigureWords.EXCLUDED, s, unit.from());
        boolean longer = unit.from() + excluded.length() >= unit.end();
        if (longer && excluded.value().equals("after")) {
            return true;
        }
        boolean few = value.compareTo(MOST_PLACES) < 0;
        if (longer && few && excluded.value().equals("place") && isPassing(s, number, unit)) {
            return true;
        }
        boolean ordinal = unit.sort() != Measure.Sort.PHYSICAL && isOrdinal(s, number);
        return ordinal || isDistance(s, number, unit) || isTask(s, number, unit);
    }

    /** A bare number counts only as the end of "tổng số … là 35.928". */
    static boolean mayStandBare(Stretch s, int number) {
        boolean pause = number + 1 >= s.size() || FigureWords.isPause(s, number + 1);
        if (!pause
                || s.is(number - 1, "[")
                || (s.is(number - 1, "(") && s.is(number + 1, ")"))
                || isOrdinal(s, number)
                || s.norm(number).length() == 4) {
            return false;
        }
        int from = Math.max(0, number - 24);
        int linked = -1;
        for (int i = number - 1; i >= from && !s.is(i, ";"); i--) {
            if (linked < 0 && (s.is(i, "là") || s.is(i, "đạt") || s.is(i, ":"))) {
                linked = i;
            }
            if (linked > 0 && SIZES.lengthAt(s, i) > 0 && !s.is(i - 1, "một")) {
                return true;
            }
            if (linked < 0 && number - i > 4) {
                return false;
            }
        }
        return false;
    }

    /** "04 lần/năm", "2 lần": a frequency, unless something grew or is a multiple. */
    private static boolean isFrequency(Stretch s, int number, MeasureUnits.Unit unit) {
        if (s.is(unit.end() - 1, "lần") && s.is(unit.end(), "/")) {
            return true;
        }
        for (int i = number - 1; i >= Math.max(0, number - 6); i--) {
            Lexicon.Match verb = FigureWords.VERBS.at(s, i);
            if (verb != null && (verb.value().equals("times") || verb.value().startsWith("up"))) {
                return false;
            }
            if (verb != null && (verb.value().startsWith("down") || verb.value().equals("ratio"))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOrdinal(Stretch s, int number) {
        Lexicon.Match before = FigureWords.before(FigureWords.ORDINALS, s, number, Math.max(0, number - 3));
        boolean sum = s.is(number - 1, "số") && s.is(number - 2, "tổng");
        boolean large = s.norm(number).length() > 4;
        boolean part = FigureWords.before(COMPOUNDS, s, number, Math.max(0, number - 3)) != null;
        return before != null && !sum && !large && !part;
    }

    /** "3 nhóm mặt hàng là …": the number only opens a list. */
    private static boolean isListed(Stretch s, int from) {
        for (int i = from; i < Math.min(s.size(), from + 4); i++) {
            switch (s.norm(i)) {
                case "là", "gồm", "như", ":" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private static boolean isPassing(Stretch s, int number, MeasureUnits.Unit unit) {
        boolean named = unit.end() < s.size() && (s.token(unit.end()).capital() || s.is(unit.end(), ":"));
        if (named) {
            return true;
        }
        Lexicon.Match bound = FigureWords.before(FigureWords.BOUNDS, s, number, Math.max(0, number - 2));
        int at = number - 1 - (bound == null ? 0 : bound.length());
        return AT_PLACES.has(s, at) || AT_PLACES.has(s, number - 1) || at < 0;
    }

    /** "cách Hà Nội 200 km", "rộng 12 m", "sâu 5 m". */
    private static boolean isDistance(Stretch s, int number, MeasureUnits.Unit unit) {
        if (unit.sort() != Measure.Sort.PHYSICAL) {
            return false;
        }
        boolean metre = s.is(unit.end() - 1, "m") || s.is(unit.end() - 1, "mét");
        if (!metre && !s.is(unit.end() - 1, "km")) {
            return false;
        }
        for (int i = number - 1; i >= Math.max(0, number - 6) && !FigureWords.isPause(s, i); i--) {
            String word = s.norm(i);
            if (word.equals("cách") || word.equals("cao") || word.equals("sâu") || word.equals("rộng")) {
                return true;
            }
        }
        return metre && !hasSum(s, number);
    }

    private static boolean hasSum(Stretch s, int number) {
        for (int i = number - 1; i >= Math.max(0, number - 8); i--) {
            if (s.is(i, "tổng") || s.is(i, "dài")) {
                return true;
            }
        }
        return false;
    }

    /** "8 nhiệm vụ" that are only announced; those done, late or assigned count. */
    private static boolean isTask(Stretch s, int number, MeasureUnits.Unit unit) {
        String thing = Normal.of(unit.text());
        boolean ofKind = s.is(unit.end(), "về");
        if (thing.equals("nhóm chỉ tiêu") || thing.equals("chỉ tiêu") && ofKind) {
            // "17 chỉ tiêu về văn hóa": how many of which kind
            return !ofKind;
        }
        if (thing.equals("nhóm") || thing.startsWith("nhóm ")) {
            return isListed(s, unit.end());
        }
        if (!TASKS.contains(thing)) {
            return false;
        }
        // "23 chỉ tiêu/nhóm chỉ tiêu chủ yếu"
        int after = s.is(unit.end(), "/") ? unit.end() + 1 + FigureWords.UNITS.lengthAt(s, unit.end() + 1) : unit.end();
        if (POINTERS.lengthAt(s, after) > 0) {
            return true;
        }
        for (int i = unit.end(); i < Math.min(s.size(), unit.end() + 8); i++) {
            if (s.is(i, ":") && !s.is(unit.from(), "tiêu")) {
                return true;
            }
        }
        for (int i = Math.max(0, number - 6);
                i < Math.min(s.size(), unit.end() + (thing.equals("kiến nghị") ? 10 : 4));
                i++) {
            if (DONE.has(s, i)) {
                return false;
            }
        }
        return true;
    }
}
