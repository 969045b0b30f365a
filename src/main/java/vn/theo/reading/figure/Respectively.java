package vn.theo.reading.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.FigureForm;
import vn.theo.reading.text.Normal;
import vn.theo.reading.text.Stretch;

/** Hands "lần lượt 2,27% và 6,91%" to the names in their order. */
final class Respectively {
    private static final String WORDS = Normal.of("lần lượt");

    private Respectively() {}

    static List<NamedFigure> resolve(Stretch s, List<NamedFigure> figures) {
        List<NamedFigure> resolved = new ArrayList<>(figures);
        for (int i = 0; i < figures.size(); i++) {
            if (!opens(s, figures, i)) {
                continue;
            }
            int end = i + 1;
            while (end < figures.size() && figures.get(end).clause().joined()) {
                end++;
            }
            int count = end - i;
            List<String> names = count > 1 ? names(s, figures, i, count) : List.of();
            for (int at = 0; at < names.size(); at++) {
                FigureKinds.Judgement first = figures.get(i).judged();
                FigureKinds.Judgement judgement =
                        new FigureKinds.Judgement(first.kind(), FigureForm.RESPECTIVELY, first.negative());
                resolved.set(i + at, figures.get(i + at).named(names.get(at), judgement));
            }
        }
        return resolved;
    }

    /** All of a series are quoted together, with the names they belong to. */
    static void widen(List<NamedFigure> figures, List<FigureQuotes.Range> quotes) {
        int i = 0;
        while (i < figures.size()) {
            int end = i;
            while (end < figures.size() && isOneOf(figures.get(end)) && end - i < 12) {
                end++;
            }
            if (end > i) {
                int count = end - i;
                FigureClause.Words own = figures.get(i).own();
                int first = own == null && i >= count
                        ? quotes.get(i - count).from()
                        : quotes.get(i).from();
                FigureQuotes.Range all =
                        new FigureQuotes.Range(first, quotes.get(end - 1).end());
                for (int at = i; at < end; at++) {
                    quotes.set(at, all);
                }
            }
            i = Math.max(i + 1, end);
        }
    }

    private static boolean isOneOf(NamedFigure figure) {
        return figure.judged().form() == FigureForm.RESPECTIVELY;
    }

    private static boolean opens(Stretch s, List<NamedFigure> figures, int i) {
        int to = figures.get(i).measure().from();
        int from = Math.max(i == 0 ? 0 : figures.get(i - 1).measure().end(), to - 6);
        return FigureWords.within(s, from, to, WORDS);
    }

    /** The names of the figures before, when there are as many, else the parts of the name itself. */
    private static List<String> names(Stretch s, List<NamedFigure> figures, int i, int count) {
        FigureClause.@Nullable Words own = figures.get(i).own();
        if (own != null) {
            List<String> parts = parts(s, own);
            if (parts.size() == count) {
                return parts;
            }
        }
        if (i < count) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (int at = i - count; at < i; at++) {
            names.add(figures.get(at).name());
        }
        return names;
    }

    private static List<String> parts(Stretch s, FigureClause.Words words) {
        List<String> parts = new ArrayList<>();
        int from = words.from();
        for (int i = words.from(); i <= words.end(); i++) {
            boolean joint = i == words.end() || s.is(i, ",") || s.is(i, "và");
            if (joint && i > from) {
                parts.add(s.part(from, i).plain());
            }
            from = joint ? i + 1 : from;
        }
        return parts;
    }
}
