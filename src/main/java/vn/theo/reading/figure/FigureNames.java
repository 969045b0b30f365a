package vn.theo.reading.figure;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;

/** Cuts the name of a figure out of the words around it. */
final class FigureNames {
    private static final Set<String> COUNTED = Set.of("số", "tổng", "lượng", "quy mô");
    private static final int LONGEST = 40;

    /** The name within a part of the sentence, or null when only time, place or connecting words stand there. */
    FigureClause.@Nullable Words clean(Stretch s, int from, int end) {
        int start = skipLeads(s, Math.max(from, end - LONGEST), end);
        start = skipLeads(s, lastStart(s, start, end), end);
        int stop = cut(s, start, end);
        stop = skipTails(s, start, stop);
        start = skipLeads(s, start, stop);
        if (start >= stop || !hasContent(s, start, stop)) {
            return null;
        }
        return new FigureClause.Words(start, stop);
    }

    private static boolean hasContent(Stretch s, int from, int end) {
        int i = from;
        while (i < end) {
            int light = Math.max(FigureWords.LIGHT.lengthAt(s, i), FigureWords.BOUNDS.lengthAt(s, i));
            if (light == 0 && s.token(i).isWord()) {
                return true;
            }
            i += Math.max(1, light);
        }
        return false;
    }

    /** After the last word inside a clause that hands over to the name: "để", "công bố", "Cục đã". */
    private static int lastStart(Stretch s, int from, int end) {
        int start = from;
        for (int i = from; i < end - 1; i++) {
            Lexicon.Match lead = FigureWords.at(FigureWords.NAMES, s, i);
            boolean hands = lead.value().equals("start") && FigureWords.OPAQUE.lengthAt(s, i) == 0;
            boolean done = s.is(i, "đã") && i - from <= 10 && !isSum(s, new FigureClause.Words(from, end));
            if (hands && i + lead.length() < end) {
                start = i + lead.length();
            } else if (done) {
                start = i + 1;
            }
        }
        return hasContent(s, start, end) ? start : from;
    }

    private static int skipLeads(Stretch s, int from, int end) {
        int i = from;
        while (i < end) {
            int time = Math.min(end, FigurePeriods.phraseEnd(s, i));
            Lexicon.Match lead = FigureWords.at(FigureWords.NAMES, s, i);
            boolean leads = lead.length() > 0 && i + lead.length() <= end;
            int label = labelEnd(s, i);
            if (time > i || label > i) {
                i = Math.max(time, label);
            } else if (leads && !opensName(s, i, lead, end)) {
                i += lead.length();
            } else if (FigureWords.isPause(s, i) && !s.is(i, "(")) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /** Past "(i)", "(1)", "(BĐ)" at the front. */
    private static int labelEnd(Stretch s, int i) {
        if (!s.is(i, "(")) {
            return i;
        }
        for (int end = i + 1; end < i + 5; end++) {
            if (s.is(end, ")")) {
                return end + 1;
            }
        }
        return i;
    }

    /** Words that are connecting elsewhere but begin a name here: "tổng số", "thực hiện dự toán". */
    private static boolean opensName(Stretch s, int i, Lexicon.Match lead, int end) {
        return FigureWords.OPAQUE.lengthAt(s, i) > lead.length() || i + lead.length() > end;
    }

    /** Before brackets, time and place phrases inside the name. */
    private static int cut(Stretch s, int from, int end) {
        for (int i = from + 1; i < end; i++) {
            if (FigureWords.CUTS.lengthAt(s, i) > 0 || FigurePeriods.phraseEnd(s, i) > i) {
                return i;
            }
            if (s.is(i, "(") && !isShortForm(s, i, end)) {
                return i;
            }
        }
        return end;
    }

    /** "(GRDP)", "(IIP)": an abbreviation belongs to the name. */
    private static boolean isShortForm(Stretch s, int i, int end) {
        return i + 2 < end + 1 && s.is(i + 2, ")") && s.token(i + 1).allCapitals();
    }

    private static int skipTails(Stretch s, int from, int end) {
        int stop = end;
        while (stop > from) {
            Lexicon.Match tail = tail(s, from, stop);
            if (tail != null) {
                stop -= tail.length();
            } else if (FigureWords.isPause(s, stop - 1) && !isShortFormEnd(s, stop)) {
                stop--;
            } else {
                break;
            }
        }
        return stop;
    }

    private static boolean isShortFormEnd(Stretch s, int stop) {
        return stop >= 3 && s.is(stop - 1, ")") && s.is(stop - 3, "(");
    }

    private static Lexicon.@Nullable Match tail(Stretch s, int from, int stop) {
        Lexicon.Match tail = FigureWords.before(FigureWords.TAILS, s, stop, from);
        Lexicon.Match opaque = FigureWords.before(FigureWords.OPAQUE, s, stop, from);
        return tail != null && opaque != null && opaque.length() > tail.length() ? null : tail;
    }

    /**
     * Where a clause after a comma really begins: further left when the comma only joins parts of one name ("nông, lâm
     * nghiệp và thủy sản").
     */
    int coordinationStart(Stretch s, int low, int start, int end) {
        int joint = -1;
        for (int i = start; i < end && i < start + 10; i++) {
            if (s.is(i, "và") || s.is(i, "hoặc")) {
                joint = i;
                break;
            }
            if (FigureWords.VERBS.lengthAt(s, i) > 0 && FigureWords.OPAQUE.lengthAt(s, i) == 0) {
                break;
            }
        }
        boolean capital =
                start < end && s.token(start).capital() && !s.token(start).allCapitals();
        boolean shortPart = firstVerb(s, start, end) - start <= 3;
        if ((joint <= start && !shortPart)
                || capital
                || FigureWords.NAMES.lengthAt(s, start) > FigureWords.OPAQUE.lengthAt(s, start)) {
            return start;
        }
        int from = start;
        while (from - 1 > low && s.is(from - 1, ",")) {
            int part = partStart(s, low, from - 1);
            if (part < 0) {
                break;
            }
            from = part;
        }
        return from;
    }

    private static int firstVerb(Stretch s, int start, int end) {
        for (int i = start; i < end; i++) {
            boolean verb = FigureWords.VERBS.lengthAt(s, i) > 0 && FigureWords.OPAQUE.lengthAt(s, i) == 0;
            if (verb || FigurePeriods.phraseEnd(s, i) > i || s.is(i, ":")) {
                return i;
            }
        }
        return end;
    }

    /** The start of a short part without verb or figure that ends before a comma, or -1. */
    private static int partStart(Stretch s, int low, int comma) {
        int i = comma - 1;
        while (i >= low && !FigureWords.isPause(s, i)) {
            boolean verb = FigureWords.VERBS.lengthAt(s, i) > 0 && FigureWords.OPAQUE.lengthAt(s, i) == 0;
            if (s.token(i).isNumber() || verb || comma - i > 14) {
                return -1;
            }
            i--;
        }
        if (i < low && low > 0 && !FigureWords.isPause(s, low - 1)) {
            // "147 lượt dự án, tổng số vốn": the part goes on with what was counted before it
            return -1;
        }
        boolean time = FigurePeriods.phraseEnd(s, i + 1) > i + 1;
        Lexicon.Match lead = FigureWords.NAMES.at(s, i + 1);
        boolean connector = lead != null && FigureWords.OPAQUE.lengthAt(s, i + 1) <= lead.length();
        return i + 1 >= comma || time || connector ? -1 : i + 1;
    }

    /** The thing counted: the unit and the words that go with it on the right. */
    FigureClause.@Nullable Words counted(Stretch s, Measure measure, int rightEnd) {
        int from = measure.unitAt();
        while (from < measure.end() && isMultiplier(s.norm(from))) {
            from++;
        }
        int limit = Math.min(rightEnd, from + 24);
        int end = Math.min(limit, measure.end());
        while (end < limit && !isLimit(s, end)) {
            end++;
        }
        int stop = skipTails(s, from, end);
        return stop > from ? new FigureClause.Words(from, stop) : null;
    }

    private static boolean isMultiplier(String word) {
        return word.equals("nghìn") || word.equals("ngàn") || word.equals("triệu") || word.equals("tỷ");
    }

    private static boolean isLimit(Stretch s, int i) {
        String word = s.norm(i);
        boolean joins = switch (word) {
            case "với", "so", "nhưng", "để", "thì" -> true;
            case "trong" -> s.is(i + 1, "đó");
            default -> false;
        };
        return joins || FigureWords.CUTS.lengthAt(s, i) > 0 || FigurePeriods.phraseEnd(s, i) > i;
    }

    private static final Lexicon MEASURED = Lexicon.of(
            "tỷ lệ", "tỉ lệ", "tỷ trọng", "tỉ trọng", "số", "tổng số", "số lượng", "diện tích", "chỉ số", "tốc độ");

    /** Whether a name says itself what is measured, so that verbs inside it belong to it: "tỷ lệ hộ được cấp nước". */
    static boolean isMeasured(Stretch s, FigureClause.Words name) {
        return MEASURED.lengthAt(s, name.from()) > 0;
    }

    /** Whether a name counts by itself: "tổng số doanh nghiệp …". */
    static boolean isSum(Stretch s, FigureClause.Words name) {
        String first = s.norm(name.from());
        return COUNTED.contains(first) || s.at(name.from(), "quy mô");
    }
}
