package vn.theo.reading.figure;

import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Bound;
import vn.theo.reading.Explanation;
import vn.theo.reading.Explanation.Role;
import vn.theo.reading.Explanation.Rule;
import vn.theo.reading.FigureForm;
import vn.theo.reading.FigureKind;
import vn.theo.reading.Trace;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.TraceParts;

/** Says which words of a sentence or table made a figure. */
final class FigureTrace {
    /** How far back a period told once is looked for. */
    private static final int FARTHEST_PERIOD = 4000;

    private final Stretch s;
    private final NamedFigure figure;
    private final TraceParts parts;

    private FigureTrace(Stretch sentence, NamedFigure figure) {
        this.s = sentence;
        this.figure = figure;
        this.parts = new TraceParts(sentence.text());
    }

    static Trace of(Stretch sentence, NamedFigure figure) {
        return Trace.of(() -> new FigureTrace(sentence, figure).explain());
    }

    /** A figure of a table: its row's name, its cell, and the head of its column. */
    static Trace ofCell(FigureCell name, FigureCell cell, String unit, TableColumn column) {
        return Trace.of(() -> {
            Stretch value = cell.first();
            TraceParts parts = new TraceParts(name.text()).add(Role.NAME, name.first());
            int number = 0;
            while (number < value.size() && !value.token(number).isNumber()) {
                number++;
            }
            parts.add(Role.VALUE, value, number, number + 1);
            if (number + 1 < value.size()) {
                parts.add(Role.UNIT, value, number + 1, value.size());
            } else {
                parts.locate(Role.UNIT, unit, name.first());
            }
            parts.locate(Role.HEADING, column.printed(), name.first());
            return parts.by(Rule.FIGURE_TABLE);
        });
    }

    private Explanation explain() {
        Measure measure = figure.measure();
        FigureClause clause = figure.clause();
        FigureClause.Words own = figure.own();
        parts.add(Role.VALUE, s, measure.number(), measure.unitAt()).add(Role.UNIT, s, measure.unitAt(), measure.end());
        if (measure.bound() != Bound.EXACT) {
            parts.add(Role.BOUND, s, measure.from(), measure.number());
        }
        if (own == null) {
            parts.locate(Role.NAME, figure.name(), s.part(0, measure.from()));
        } else {
            parts.add(Role.NAME, s, own.from(), own.end());
        }
        addTrigger(measure, clause);
        if (!clause.reference().isEmpty()) {
            parts.add(Role.COMPARISON, s, measure.end(), clause.rightEnd());
        }
        parts.add(Role.PERIOD, period(figure.period()));
        return parts.by(rule());
    }

    private void addTrigger(Measure measure, FigureClause clause) {
        int verb = FigureWords.VERBS.lengthAt(s, clause.verbFrom());
        if (!clause.verb().isEmpty() && clause.verbFrom() < measure.number()) {
            parts.add(Role.TRIGGER, s, clause.verbFrom(), clause.verbFrom() + Math.max(1, verb));
        }
        if (figure.judged().kind() == FigureKind.TARGET) {
            for (int i = measure.from() - 1; i >= 0; i--) {
                Lexicon.Match mode = FigureWords.MODES.at(s, i);
                if (mode != null && mode.value().equals("target")) {
                    parts.add(Role.TRIGGER, s, i, i + mode.length());
                    return;
                }
            }
        }
    }

    /** The time phrase that says the period: nearest before the figure, else after it in the sentence, else further up. */
    private @Nullable Stretch period(@Nullable String period) {
        if (period == null) {
            return null;
        }
        int at = figure.measure().from();
        Stretch near = phrase(s, period, at, 0);
        if (near != null) {
            return near;
        }
        for (int i = at; i < s.size(); i++) {
            Stretch here = phraseAt(s, period, i);
            if (here != null) {
                return here;
            }
        }
        Stretch all = parts.all();
        return phrase(all, period, s.first(), Math.max(0, s.first() - FARTHEST_PERIOD));
    }

    private static @Nullable Stretch phrase(Stretch words, String period, int before, int from) {
        Stretch found = null;
        for (int i = before - 1; i >= from; i--) {
            Stretch here = phraseAt(words, period, i);
            if (here == null && found != null) {
                break;
            }
            // "năm 2020" also begins at "2020": the longest one that ends there
            found = here == null || (found != null && here.end() != found.end()) ? found : here;
        }
        return found;
    }

    private static @Nullable Stretch phraseAt(Stretch words, String period, int i) {
        TimePhrase phrase = TimePhrase.at(words, i);
        if (phrase == null || phrase.end() <= i) {
            return null;
        }
        int year = phrase.year() > 0 ? phrase.year() : Integer.parseInt(period.substring(0, 4));
        return period.equals(phrase.text(year)) ? words.part(i, phrase.end()) : null;
    }

    private Rule rule() {
        FigureForm form = figure.judged().form();
        return switch (figure.judged().kind()) {
            case LEVEL -> Rule.FIGURE_LEVEL;
            case COUNT -> Rule.FIGURE_COUNT;
            case SHARE -> Rule.FIGURE_SHARE;
            case GROWTH -> form == FigureForm.RATIO ? Rule.FIGURE_RATIO : Rule.FIGURE_GROWTH;
            case AVERAGE_GROWTH -> Rule.FIGURE_AVERAGE_GROWTH;
            case PLAN_COMPLETION -> Rule.FIGURE_PLAN_COMPLETION;
            case TARGET -> Rule.FIGURE_TARGET;
        };
    }
}
