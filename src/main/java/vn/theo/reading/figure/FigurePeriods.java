package vn.theo.reading.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.Token;

/** Says which period each figure belongs to, from the time phrases of its clause, its sentence and those before. */
final class FigurePeriods {
    /**
     * @param compared whether something is measured against that time
     * @param hidden whether it stands in brackets, and so says nothing of what follows
     */
    private record Placed(int at, TimePhrase phrase, boolean compared, boolean hidden) {}

    /** The parts of a sum are of its time. */
    private static final Lexicon PARTS = Lexicon.of("trong đó", "gồm", "bao gồm");

    private final int documentYear;
    private int year;
    private @Nullable String current;
    private @Nullable String told;
    private @Nullable String before;
    /** Whether the current period was given as "đến năm …". */
    private boolean ahead;

    FigurePeriods(int documentYear) {
        this.documentYear = documentYear;
        this.year = documentYear;
    }

    /** After the time phrase that begins at a token, or that token when none does. */
    static int phraseEnd(Stretch s, int i) {
        TimePhrase phrase = TimePhrase.at(s, i);
        return phrase == null ? i : phrase.end();
    }

    /** A new paragraph goes back to the period told last, even after "đến nay". */
    void startBlock() {
        current = told;
        before = told;
    }

    /** A paragraph told something of a later year: that holds below it only where it opens a list or says "đến năm". */
    void endBlock(boolean opens) {
        if (!opens && !ahead && !Objects.equals(told, before) && isFuture(told)) {
            told = before;
        }
    }

    /** A section of targets is over: its year says nothing of what follows. */
    void forget() {
        told = null;
        current = null;
    }

    /** Whether a sentence names any time. */
    static boolean mentioned(Stretch s) {
        for (int i = TimePhrase.next(s, 0); i < s.size(); i = TimePhrase.next(s, i + 1)) {
            if (TimePhrase.at(s, i) != null) {
                return true;
            }
        }
        return false;
    }

    /** The periods of the measures of one sentence, in order. */
    List<@Nullable String> of(Stretch s, List<Measure> measures, List<FigureClause> clauses) {
        List<Placed> phrases = phrases(s);
        List<@Nullable String> periods = new ArrayList<>();
        String local = null;
        int next = 0;
        int settled = 0;
        boolean parts = false;
        for (int i = 0; i < measures.size(); i++) {
            Measure measure = measures.get(i);
            FigureClause clause = clauses.get(i);
            FigureClause.Words name = clause.name();
            boolean part = i > 0 && PARTS.next(s, measures.get(i - 1).end(), measure.from()) < measure.from();
            local = name == null || part || parts ? local : null;
            parts |= part;
            while (next < phrases.size() && phrases.get(next).at < measure.from()) {
                Placed placed = phrases.get(next);
                boolean ownName = name != null && placed.at > name.from() && !placed.compared;
                if (placed.at >= settled && ownName) {
                    local = locally(placed.phrase);
                } else if (placed.at >= settled) {
                    take(s, phrases, next);
                }
                next++;
            }
            String own = clause.bracketed() ? compared(s, phrases, clause.start(), measure.from()) : null;
            String right = own == null ? right(phrases, measure.end(), clause.rightEnd()) : own;
            String inherited = local == null ? current : local;
            periods.add(right == null ? inherited : right);
            settled = clause.reference().isEmpty() ? settled : clause.rightEnd();
        }
        while (next < phrases.size()) {
            if (phrases.get(next).at >= settled) {
                take(s, phrases, next);
            }
            next++;
        }
        return periods;
    }

    /** A time inside a name counts for the figures of that name alone. */
    private @Nullable String locally(TimePhrase phrase) {
        year = phrase.year() > 0 && phrase.year() <= documentYear ? phrase.year() : year;
        return phrase.text(phrase.year() > 0 ? phrase.year() : year);
    }

    private static List<Placed> phrases(Stretch s) {
        List<Placed> phrases = List.of();
        int depth = 0;
        int behind = 0;
        for (int i = TimePhrase.next(s, 0); i < s.size(); i = TimePhrase.next(s, behind)) {
            depth = depth(s, behind, i, depth);
            TimePhrase phrase = TimePhrase.at(s, i);
            if (phrase != null) {
                phrases = phrases.isEmpty() ? new ArrayList<>() : phrases;
                phrases.add(new Placed(i, phrase, isCompared(s, i), depth > 0));
            }
            behind = phrase == null ? i + 1 : Math.max(i + 1, phrase.end());
        }
        return phrases;
    }

    /** How many brackets are open at a position, where so many are before another. */
    private static int depth(Stretch s, int from, int to, int before) {
        int depth = before;
        for (int i = from; i < to; i++) {
            Token token = s.token(i);
            if (!token.isWord()) {
                depth += token.is("(") ? 1 : token.is(")") && depth > 0 ? -1 : 0;
            }
        }
        return depth;
    }

    private static boolean isCompared(Stretch s, int i) {
        for (int at = i - 1; at >= Math.max(0, i - 6) && !FigureWords.isPause(s, at); at--) {
            if (s.is(at, "so") || s.at(at, "cùng kỳ") || s.is(at, "từ") && at == i - 1) {
                return !s.is(at, "từ");
            }
        }
        return s.is(i, "cùng");
    }

    private void take(Stretch s, List<Placed> phrases, int index) {
        Placed placed = phrases.get(index);
        TimePhrase phrase = placed.phrase;
        boolean aside = placed.compared
                || placed.hidden
                || isTail(s, placed)
                || isOfTasks(s, placed.at)
                || isOutlook(s, placed.at);
        if (aside || phrase.year() == TimePhrase.LAST_YEAR) {
            return;
        }
        year = phrase.year() > 0 ? phrase.year() : year;
        String text = phrase.text(year);
        if (text == null) {
            boolean now = s.is(phrase.end() - 1, "nay") && phrase.sort() == TimePhrase.Sort.VAGUE;
            current = now ? null : current;
            return;
        }
        ahead = phrase.sort() == TimePhrase.Sort.YEAR && s.is(placed.at, "đến");
        boolean goesOn = index > 0 && isSpanOfDays(s, phrases.get(index - 1), placed);
        current = goesOn ? phrases.get(index - 1).phrase.text(year) + "/" + text : text;
        told = current;
    }

    /** "từ 16/9 đến 15/10", "tính từ 1/1 đến hết 15/10". */
    private static boolean isSpanOfDays(Stretch s, Placed from, Placed to) {
        boolean days = from.phrase.sort() == TimePhrase.Sort.DAY && to.phrase.sort() == TimePhrase.Sort.DAY;
        boolean opened = s.is(from.at, "từ") || s.is(from.at + 1, "từ");
        return days && opened && from.phrase.end() == to.at;
    }

    /** Dates of documents and events say nothing of the period of figures. */
    private static boolean isTail(Stretch s, Placed placed) {
        if (placed.phrase.sort() != TimePhrase.Sort.DAY) {
            return false;
        }
        String first = s.norm(placed.at);
        if (first.equals("trước")) {
            return true;
        }
        return first.equals("ngày") && placed.at > 0 && (s.is(placed.at - 1, ",") || isDocument(s, placed.at));
    }

    /** "triển khai nhiệm vụ quý II năm 2025": the time of what is still to be done. */
    private static boolean isOfTasks(Stretch s, int at) {
        return TASKS.contains(s.norm(at - 2) + " " + s.norm(at - 1));
    }

    /** "Đề án … giai đoạn 2026 - 2030, tầm nhìn đến năm 2045": the outlook of a title is no time of a figure. */
    private static boolean isOutlook(Stretch s, int at) {
        return s.at(at - 2, "tầm nhìn") || s.at(at - 2, "định hướng") && s.is(at, "đến");
    }

    private static final Set<String> TASKS =
            Set.of("nhiệm vụ", "phương hướng", "giải pháp", "công tác", "trọng tâm", "kế hoạch");

    private static boolean isDocument(Stretch s, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 8); i--) {
            if (s.is(i, "số") || s.is(i, "/")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String right(List<Placed> phrases, int from, int end) {
        for (Placed placed : phrases) {
            if (placed.at >= end) {
                return null;
            }
            boolean plan = placed.phrase.sort() == TimePhrase.Sort.YEAR && !placed.compared;
            if (placed.at >= from && plan && placed.phrase.year() > documentYear) {
                return placed.phrase.text(year);
            }
        }
        return null;
    }

    /** "(cùng kỳ quý I/2024 tăng 6,26%)": the period of the comparison itself. */
    private @Nullable String compared(Stretch s, List<Placed> phrases, int from, int end) {
        String found = null;
        for (Placed placed : phrases) {
            boolean bracket = placed.at >= Math.max(0, from - 6)
                    && placed.phrase.end() <= end
                    && (placed.hidden || placed.at >= from);
            if (bracket && placed.phrase.year() > 0 && (placed.compared || s.is(placed.at, "cùng"))) {
                found = placed.phrase.text(year);
            }
        }
        return found;
    }

    /** Whether a period ends after the year of the document. */
    boolean isFuture(@Nullable String period) {
        if (period == null || documentYear == 0) {
            return period != null && ahead;
        }
        int slash = period.indexOf('/');
        String last = slash < 0 ? period : period.substring(slash + 1);
        return Integer.parseInt(last.substring(0, 4)) > documentYear;
    }
}
