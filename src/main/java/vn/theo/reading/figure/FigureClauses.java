package vn.theo.reading.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.WordSet;

/** Finds the clause of each measure in a sentence: its name, its verb, and what it is measured against. */
final class FigureClauses {
    private static final int FARTHEST = 90;
    private static final int[] NO_OPENS = {};

    private final Stretch s;
    private final List<Measure> measures;
    /** For each closing bracket of the sentence its opening one, -1 without; empty where nothing closes. */
    private final int[] opens;

    private final FigureNames names;
    private final ClauseVerbs words;

    FigureClauses(Stretch sentence, List<Measure> measures, FigureNames names) {
        this.s = sentence;
        this.measures = measures;
        this.names = names;
        this.opens = opens(sentence);
        this.words = new ClauseVerbs(sentence, opens);
    }

    private static int[] opens(Stretch s) {
        if (s.find(0, ")") < 0) {
            return NO_OPENS;
        }
        int[] opens = new int[s.size()];
        int[] open = new int[s.size()];
        int depth = 0;
        for (int i = 0; i < s.size(); i++) {
            opens[i] = -1;
            if (s.is(i, "(")) {
                open[depth++] = i;
            } else if (s.is(i, ")") && depth > 0) {
                opens[i] = open[--depth];
            }
        }
        return opens;
    }

    /** Where the words of the figure before end: after its plan ("đạt 31% dự toán Trung ương giao, …"), if it has one. */
    private int previousEnd(int index) {
        if (index == 0) {
            return 0;
        }
        int end = measures.get(index - 1).end();
        FigureReferences.Right right = FigureReferences.right(s, measures, index - 1);
        boolean planned = right.reference().equals("plan") && s.is(right.end(), ",");
        return planned && right.end() < measures.get(index).from() ? right.end() : end;
    }

    FigureClause of(int index) {
        Measure measure = measures.get(index);
        int previousEnd = previousEnd(index);
        int low = Math.max(previousEnd, measure.from() - FARTHEST);
        int start = clauseStart(low, measure.from(), index > 0 && low == previousEnd);
        boolean bracketed = start > 0 && s.is(start - 1, "(");
        FigureReferences.Right right = FigureReferences.right(s, measures, index);
        Reach reach = reach(start, measure.from(), false);
        boolean bare = reach.name == null && reach.verb == null;
        int from = reach.verb == null ? measure.from() : reach.verb.from();
        String verb = reach.verb == null ? "" : reach.verb.value();
        FigureClause.Words name = reach.name;
        if (bracketed && name == null) {
            int open = start - 1;
            int outerStart = clauseStart(low, open, index > 0 && low == previousEnd);
            boolean afterFigure = index > 0 && outerStart <= previousEnd;
            Reach outer = reach(outerStart, open, true);
            name = afterFigure && !bare ? null : outer.name;
            if (bare && outer.verb != null) {
                verb = outer.verb.value();
                from = outer.verb.from();
            }
        } else if (name == null && !bracketed && index == 0 && !verb.isEmpty()) {
            name = earlierName(start);
        }
        boolean joined = bare && !bracketed && index > 0 && !leavesBracket(index);
        return new FigureClause(
                start, name, verb, from, bracketed, right.reference(), right.end(), right.about(), joined);
    }

    /** "764 xã (tăng 261 xã) và 83 xã": the figure before stands in brackets that close before this one. */
    private boolean leavesBracket(int index) {
        Measure before = measures.get(index - 1);
        for (int i = before.end(); i < measures.get(index).from(); i++) {
            if (s.is(i, ")") && opens[i] >= 0 && opens[i] < before.from()) {
                return true;
            }
        }
        return false;
    }

    /** The first token of the clause that ends before a position. */
    private int clauseStart(int low, int end, boolean afterFigure) {
        int start = low;
        for (int i = end - 1; i >= low; i--) {
            if (s.is(i, ")") && opens[i] >= low) {
                i = opens[i];
                continue;
            }
            boolean leaves = s.is(i, ")") && opens[i] >= 0 && afterFigure && s.is(i + 1, "và");
            if (isBoundary(i) || leaves) {
                start = i + 1;
                break;
            }
        }
        if (start == low && afterFigure) {
            int joint = joint(low, end);
            return joint >= 0 ? joint + 1 : start;
        }
        boolean comma = start > low && s.is(start - 1, ",");
        return comma ? names.coordinationStart(s, low, start, end) : start;
    }

    private boolean isBoundary(int i) {
        return switch (s.norm(i)) {
            case ",", ";", "(", "...", "!", "?" -> true;
            case "." -> i + 1 >= s.size() || s.token(i + 1).spaced();
            case ":" -> i + 2 < s.size() && !isNumberNext(i + 1);
            default -> false;
        };
    }

    private boolean isNumberNext(int i) {
        return s.token(i).isNumber() || FigureWords.BOUNDS.lengthAt(s, i) > 0;
    }

    /** "và", "nhưng" that begins a new statement after the figure before. */
    private int joint(int low, int end) {
        for (int i = low; i < end; i++) {
            String word = s.norm(i);
            if (word.equals("và") || word.equals("nhưng") || word.equals("song") || word.equals("còn")) {
                boolean opaque = FigureWords.OPAQUE.lengthAt(s, i) > 0;
                if (!opaque) {
                    return i;
                }
            }
        }
        return -1;
    }

    private record Reach(FigureClause.@Nullable Words name, ClauseVerbs.@Nullable Verb verb) {}

    /** The verb that governs what stands at {@code end}, and the name before it. */
    private Reach reach(int start, int end, boolean strict) {
        List<ClauseVerbs.Verb> verbs = words.in(start, end);
        int last = verbs.size() - 1;
        if (last < 0) {
            return new Reach(names.clean(s, start, end), null);
        }
        ClauseVerbs.Verb verb = verbs.get(last);
        int tail = words.afterLight(verb.end(), end);
        boolean change = verb.isChange();
        if (tail < end && (s.is(tail, "của") || s.is(tail, "cho"))) {
            return new Reach(null, null);
        }
        boolean level = s.is(verb.from(), "mức") && s.is(verb.from() - 1, "với");
        if (level || (tail < end && change && isBase(tail, end))) {
            return new Reach(null, null);
        }
        if (tail < end && !(change && !strict && s.is(tail, "so"))) {
            FigureClause.Words object = names.clean(s, tail, end);
            FigureClause.Words all = names.clean(s, start, end);
            if (all != null && all.end() == end && FigureNames.isMeasured(s, all) && !change) {
                return new Reach(all, null);
            }
            if (object != null) {
                return new Reach(object, change && !strict ? verb : null);
            }
        }
        if (strict && tail < end) {
            return new Reach(nameBefore(verbs, last, start), null);
        }
        int governing = seeThrough(verbs, last);
        return new Reach(nameBefore(verbs, governing, start), verbs.get(governing));
    }

    /** "giảm so với mức": what follows is the base of the change. */
    private boolean isBase(int tail, int end) {
        int i = tail;
        while (i < end && BASE_WORDS.has(s, i)) {
            i++;
        }
        return i == end && s.is(tail, "so");
    }

    private static final WordSet BASE_WORDS = WordSet.of("so", "với", "mức", "con", "số", "tỷ", "lệ", "là");

    /** "giảm so với tháng trước lần lượt là": the copula hands on the change before it. */
    private int seeThrough(List<ClauseVerbs.Verb> verbs, int last) {
        ClauseVerbs.Verb copula = verbs.get(last);
        if (last == 0 || !copula.value().equals("be") || copula.end() - copula.from() > 2) {
            return last;
        }
        ClauseVerbs.Verb before = verbs.get(last - 1);
        int between = words.afterLight(before.end(), copula.from());
        boolean light = between >= copula.from() || s.is(between, "so");
        // "tổng vốn cấp mới và tăng thêm là …": the change is one of the things that are summed up
        boolean summed = s.is(before.from() - 1, "và");
        return before.isChange() && !summed && light && !s.is(copula.from(), "đạt") ? last - 1 : last;
    }

    private FigureClause.@Nullable Words nameBefore(List<ClauseVerbs.Verb> verbs, int index, int start) {
        int end = verbs.get(index).from();
        FigureClause.Words all = names.clean(s, start, end);
        if (all != null && FigureNames.isMeasured(s, all)) {
            return all;
        }
        for (int i = index - 1; i >= 0; i--) {
            FigureClause.Words name = names.clean(s, verbs.get(i).end(), end);
            if (name != null) {
                return name;
            }
            end = verbs.get(i).from();
        }
        return names.clean(s, start, end);
    }

    /** "Kim ngạch, năm 2020, đạt": the name in an earlier part of the sentence. */
    private FigureClause.@Nullable Words earlierName(int start) {
        int end = start - 1;
        while (end > 0) {
            int from = end;
            while (from > 0 && !isBoundary(from - 1)) {
                from--;
            }
            int whole = names.coordinationStart(s, 0, from, end);
            FigureClause.Words name = names.clean(s, whole, end);
            if (name != null) {
                return name;
            }
            end = from - 1;
        }
        return null;
    }
}
