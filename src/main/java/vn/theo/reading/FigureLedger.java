package vn.theo.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the figures down with their quotes, each statement once although a page repeats it. */
final class FigureLedger {
    /** Where a figure was met: what stands further in says more. */
    private enum Place {
        TITLE,
        LEAD,
        BODY
    }

    private record Entry(FoundIndicator figure, Place place, int order) {}

    /** Two figures nearer than this many code points are two statements, not one repeated. */
    private static final int NEAR = 200;

    private final @Nullable Block title;
    private final @Nullable Block lead;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<Entry>> byValue = new HashMap<>();

    FigureLedger(Frame frame) {
        this.title = frame.title();
        this.lead = frame.lead();
    }

    private Place place(Block block) {
        return block.equals(title) ? Place.TITLE : block.equals(lead) ? Place.LEAD : Place.BODY;
    }

    void add(NamedFigure figure, Excerpt words, Block block) {
        Measure measure = figure.measure();
        FigureKinds.Judgement judged = figure.judged();
        FigureForm form = measure.form() == null ? judged.form() : measure.form();
        for (BigDecimal value : measure.values()) {
            write(
                    new FoundIndicator(
                            figure.name(),
                            judged.negative() ? value.negate() : value,
                            measure.unit(),
                            judged.kind(),
                            figure.period(),
                            measure.bound(),
                            form,
                            figure.base(),
                            words),
                    block);
        }
    }

    /** A figure of a table, which states each of its numbers once. */
    void addRow(FoundIndicator figure) {
        entries.add(new Entry(figure, Place.BODY, entries.size()));
    }

    private void write(FoundIndicator figure, Block block) {
        String key = figure.value().abs().toPlainString() + " " + Normal.collapsed(unitBase(figure.unit()));
        Place place = place(block);
        List<Entry> same = byValue.computeIfAbsent(key, unseen -> new ArrayList<>());
        Entry repeated = repeated(same, figure, place);
        if (repeated == null) {
            Entry entry = new Entry(figure, place, entries.size());
            entries.add(entry);
            same.add(entry);
        } else if (place.compareTo(repeated.place) > 0) {
            Entry better = new Entry(figure, place, repeated.order);
            entries.set(repeated.order, better);
            same.set(same.indexOf(repeated), better);
        }
    }

    private static @Nullable Entry repeated(List<Entry> same, FoundIndicator figure, Place place) {
        int checked = 0;
        for (Entry entry : same) {
            if (checked++ > 20) {
                return null;
            }
            if (isReprint(entry.figure, figure) || isRepeat(entry, figure, place)) {
                return entry;
            }
        }
        return null;
    }

    private static boolean isReprint(FoundIndicator one, FoundIndicator other) {
        boolean apart = one.words().span().start() != other.words().span().start();
        String words = other.words().text();
        return apart
                && words.length() > 24
                && Normal.collapsed(one.words().text()).equals(Normal.collapsed(words));
    }

    private static boolean isRepeat(Entry entry, FoundIndicator figure, Place place) {
        BigDecimal value = figure.value().abs();
        boolean telling = value.precision() >= 4 || value.stripTrailingZeros().precision() >= 3;
        boolean sameKind = entry.figure.kind() == figure.kind();
        boolean apart = entry.place != place;
        if (apart && (entry.place == Place.TITLE || place == Place.TITLE)) {
            return sameKind || telling;
        }
        if (apart && telling) {
            return true;
        }
        double likeness = likeness(entry.figure.name(), figure.name());
        boolean named =
                Math.min(words(entry.figure.name()).size(), words(figure.name()).size()) > 2;
        int distance =
                figure.words().span().start() - entry.figure.words().span().end();
        if (!sameKind || (!apart && distance < NEAR)) {
            return false;
        }
        return apart
                ? likeness >= 0.5
                : (named && likeness >= 0.8) || (telling && !figure.unit().equals("%"));
    }

    private static String unitBase(String unit) {
        int slash = unit.indexOf('/');
        return slash < 0 ? unit : unit.substring(0, slash);
    }

    private static double likeness(String one, String other) {
        Set<String> first = words(one);
        Set<String> second = words(other);
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        return (double) both.size() / Math.max(first.size(), second.size());
    }

    private static Set<String> words(String name) {
        return new HashSet<>(List.of(Normal.collapsed(name).split(" ")));
    }

    List<FoundIndicator> found() {
        return entries.stream().map(Entry::figure).toList();
    }
}
