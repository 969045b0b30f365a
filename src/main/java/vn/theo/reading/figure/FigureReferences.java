package vn.theo.reading.figure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.WordSet;

/** Reads what stands right of a measure: "so với cùng kỳ", "kế hoạch năm", "về số doanh nghiệp". */
final class FigureReferences {
    private static final WordSet FILLERS = WordSet.of(
            "so", "với", "của", "tổng", "số", "được", "toàn", "bộ", "nguồn", "trên", "theo", "mức", "thu", "chi",
            "vốn");
    private static final int FARTHEST = 40;

    /**
     * @param reference "plan", "past", "other" or the empty string
     * @param end after the words that belong to the measure
     */
    record Right(String reference, int end, FigureClause.@Nullable Words about) {}

    /** "so với mức Hội đồng đã quyết định": what was laid down before is a plan. */
    private static final Lexicon DECIDED = Lexicon.of(
            "đã quyết định", "đã giao", "được giao", "đề ra", "đã phê duyệt", "được phê duyệt", "đã thông qua");

    private FigureReferences() {}

    static Right right(Stretch s, List<Measure> measures, int index) {
        Measure measure = measures.get(index);
        int limit = index + 1 < measures.size() ? measures.get(index + 1).from() : s.size();
        int end = end(s, measure, Math.min(limit, measure.end() + FARTHEST));
        int from = measure.end();
        FigureClause.Words about =
                s.is(from, "về") && end > from + 1 ? new FigureClause.Words(from + 1, aboutEnd(s, from, end)) : null;
        String reference = reference(s, from, end);
        return new Right(reference, end, about);
    }

    /** Up to a pause, a verb of the next figure, or "và" before it. */
    private static int end(Stretch s, Measure measure, int limit) {
        for (int i = measure.end(); i < limit; i += Math.max(1, FigureWords.OPAQUE.lengthAt(s, i))) {
            String word = s.norm(i);
            boolean apart = (measure.isRate() && word.equals("đã"))
                    || word.equals("khiến")
                    || startsAnew(s, i, limit)
                    || word.equals("nhưng")
                    || word.equals("thì")
                    || word.equals("khi")
                    || isNewWith(s, measure, i);
            if (FigureWords.isPause(s, i) || apart) {
                return i;
            }
            boolean opaque = FigureWords.OPAQUE.lengthAt(s, i) > 0;
            Lexicon.Match verb = FigureWords.VERBS.at(s, i);
            boolean stop = verb != null && !opaque && STOPS.contains(verb.value());
            if (stop && i > measure.end()) {
                return s.is(i - 1, "và") ? i - 1 : i;
            }
        }
        boolean cutByFigure = limit < s.size() && limit > measure.end();
        return cutByFigure && s.is(limit - 1, "và") ? limit - 1 : limit;
    }

    /** "và" before another name and verb. */
    private static boolean startsAnew(Stretch s, int i, int limit) {
        if (!s.is(i, "và") || limit >= s.size()) {
            return false;
        }
        for (int at = i + 1; at < limit && !FigureWords.isPause(s, at); at++) {
            if (FigureWords.VERBS.lengthAt(s, at) > 0 && FigureWords.OPAQUE.lengthAt(s, at) == 0) {
                return true;
            }
        }
        return false;
    }

    /** "với tổng vốn …" that opens another statement; "so với", "đối với" go on with this one. */
    private static boolean isNewWith(Stretch s, Measure measure, int i) {
        return s.is(i, "với") && i > measure.end() && FigureWords.OPAQUE.lengthAt(s, i - 1) < 2 && !s.is(i - 1, "hợp");
    }

    private static final Set<String> STOPS =
            Set.of("up", "down", "to", "from", "ratio", "times", "over", "share", "up average", "down average");

    private static int aboutEnd(Stretch s, int from, int end) {
        for (int i = from + 1; i < end; i++) {
            if (s.is(i, "so") || (s.is(i, "và") && i == end - 1)) {
                return i;
            }
        }
        return end;
    }

    private static String reference(Stretch s, int from, int end) {
        int i = from;
        while (i < end && i < from + 5) {
            Lexicon.Match match = FigureWords.REFERENCES.at(s, i);
            if (match != null && (i == from || !match.value().equals("past") || isCompared(s, from, i))) {
                return match.value();
            }
            if (!FILLERS.has(s, i)) {
                break;
            }
            i++;
        }
        return compared(s, from, end);
    }

    private static boolean isCompared(Stretch s, int from, int i) {
        return s.is(from, "so") || s.is(from, "của") || s.is(i - 1, "với");
    }

    /** What follows "so với" further right. */
    private static String compared(Stretch s, int from, int end) {
        for (int i = from; i < end; i++) {
            if (s.is(i, "so")) {
                if (DECIDED.next(s, i + 2, end) < end) {
                    return "plan";
                }
                for (int at = i + 1; at < Math.min(end, i + 9); at++) {
                    Lexicon.Match match = FigureWords.REFERENCES.at(s, at);
                    if (match != null) {
                        return match.value();
                    }
                }
                return "other";
            }
        }
        return "";
    }
}
