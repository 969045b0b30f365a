package vn.theo.reading.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.Excerpt;
import vn.theo.reading.FigureForm;
import vn.theo.reading.FoundIndicator;
import vn.theo.reading.Trace;
import vn.theo.reading.frame.FramedText;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Normal;
import vn.theo.reading.text.Stretch;

/** Writes the figures down with their quotes, each statement once although a page repeats it. */
final class FigureLedger {
    /** Where a figure was met: what stands further in says more. */
    private enum Place {
        TITLE,
        LEAD,
        BODY
    }

    /** A figure with what tells it from others, which is made only when there is one with the same value. */
    private static final class Entry {
        private final FoundIndicator figure;
        private final Place place;
        private final int order;
        /** The words right after the figure. */
        private final Stretch sequel;

        private @Nullable String quote;
        private @Nullable List<String> named;
        private @Nullable List<String> following;
        private @Nullable Boolean ofGroup;

        Entry(FoundIndicator figure, Place place, int order, Stretch sequel) {
            this.figure = figure;
            this.place = place;
            this.order = order;
            this.sequel = sequel;
        }

        /** The quote in comparable form. */
        String quote() {
            String known = quote;
            if (known == null) {
                known = Normal.collapsed(figure.words().text());
                quote = known;
            }
            return known;
        }

        /** The words of the name in comparable form, each once. */
        List<String> named() {
            List<String> known = named;
            if (known == null) {
                known = words(figure.name());
                named = known;
            }
            return known;
        }

        List<String> following() {
            List<String> known = following;
            if (known == null) {
                known = words(sequel.plain());
                following = known;
            }
            return known;
        }

        /** A list and no set: every figure of a text keeps it, and it seldom has more than a dozen words. */
        private static List<String> words(String printed) {
            List<String> words = Arrays.asList(Normal.collapsed(printed).split(" "));
            int different = 0;
            for (String word : words) {
                if (!words.subList(0, different).contains(word)) {
                    words.set(different++, word);
                }
            }
            return words.subList(0, different);
        }

        /** "100% các xã": whoever it is said of stands right of the number, and what is said follows. */
        boolean isOfGroup() {
            Boolean known = ofGroup;
            if (known == null) {
                known = quote().endsWith(Normal.collapsed(figure.name()));
                ofGroup = known;
            }
            return known;
        }

        int start() {
            return figure.words().span().start();
        }
    }

    /** What figures share that may be one stated twice: the value without its sign, and the unit. */
    private record Key(String value, String unit) {}

    /** Two figures nearer than this many code points are two statements, not one repeated. */
    private static final int NEAR = 200;

    private static final int MOST_COMPARED = 20;

    private final @Nullable Block title;
    private final @Nullable Block lead;
    private final List<FoundIndicator> found = new ArrayList<>();
    /** The first figures of each value, no more than are compared: a long table repeats one many thousand times. */
    private final Map<Key, List<Entry>> byValue = new HashMap<>();

    FigureLedger(FramedText frame) {
        this.title = frame.title();
        this.lead = frame.lead();
    }

    private Place place(Block block) {
        return block.equals(title) ? Place.TITLE : block.equals(lead) ? Place.LEAD : Place.BODY;
    }

    /** @param sequel the words right after the figure, which tell two statements about the same group apart */
    void add(NamedFigure figure, Excerpt words, Trace trace, Block block, Stretch sequel) {
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
                            words,
                            trace),
                    block,
                    sequel);
        }
    }

    /** A figure of a table, which states each of its numbers once. */
    void addRow(FoundIndicator figure) {
        found.add(figure);
    }

    private void write(FoundIndicator figure, Block block, Stretch sequel) {
        Key key = new Key(figure.value().abs().toPlainString(), Normal.collapsed(unitBase(figure.unit())));
        Place place = place(block);
        List<Entry> same = byValue.computeIfAbsent(key, unseen -> new ArrayList<>(1));
        Entry entry = new Entry(figure, place, found.size(), sequel);
        Entry repeated = repeated(same, entry);
        if (repeated == null) {
            found.add(figure);
            if (same.size() < MOST_COMPARED) {
                same.add(entry);
            }
        } else if (place.compareTo(repeated.place) > 0) {
            found.set(repeated.order, figure);
            same.set(same.indexOf(repeated), new Entry(figure, place, repeated.order, sequel));
        }
    }

    private static @Nullable Entry repeated(List<Entry> same, Entry entry) {
        for (Entry before : same) {
            boolean goesOn = !entry.isOfGroup() || sameSequel(before, entry);
            if ((isReprint(before, entry) && sameSequel(before, entry)) || isRepeat(before, entry, goesOn)) {
                return before;
            }
        }
        return null;
    }

    private static boolean sameSequel(Entry before, Entry entry) {
        return before.place != entry.place || likeness(before.following(), entry.following()) >= 0.8;
    }

    private static boolean isReprint(Entry before, Entry entry) {
        return before.start() != entry.start()
                && entry.quote().length() > 24
                && before.quote().equals(entry.quote());
    }

    private static boolean isRepeat(Entry before, Entry entry, boolean goesOn) {
        BigDecimal value = entry.figure.value().abs();
        boolean telling = value.precision() >= 4 || value.stripTrailingZeros().precision() >= 3;
        boolean sameKind = before.figure.kind() == entry.figure.kind();
        boolean apart = before.place != entry.place;
        if (apart && (before.place == Place.TITLE || entry.place == Place.TITLE)) {
            return sameKind || telling;
        }
        if (apart) {
            return telling || (sameKind && likeness(before.named(), entry.named()) >= 0.5);
        }
        if (!sameKind || entry.start() - before.figure.words().span().end() < NEAR) {
            return false;
        }
        boolean named = Math.min(before.named().size(), entry.named().size()) > 2;
        boolean ranges = before.figure.form() == FigureForm.RANGE && entry.figure.form() == FigureForm.RANGE;
        if (ranges && isShorter(before.named(), entry.named())) {
            // "tốc độ tăng trưởng GRDP từ 7,5 - 8%", "GRDP tăng 7,5 - 8%": two numbers tell as much as a long one
            return true;
        }
        return (telling && !entry.figure.unit().equals("%"))
                || (named && goesOn && likeness(before.named(), entry.named()) >= 0.8);
    }

    private static String unitBase(String unit) {
        int slash = unit.indexOf('/');
        return slash < 0 ? unit : unit.substring(0, slash);
    }

    private static boolean isShorter(List<String> one, List<String> other) {
        return one.containsAll(other) || other.containsAll(one);
    }

    private static double likeness(List<String> one, List<String> other) {
        int both = 0;
        for (String word : one) {
            both += other.contains(word) ? 1 : 0;
        }
        return (double) both / Math.max(one.size(), other.size());
    }

    List<FoundIndicator> found() {
        return List.copyOf(found);
    }
}
