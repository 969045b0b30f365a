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
    private record Entry(FoundIndicator figure, boolean body, int order) {}

    private final List<Block> outside = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<Entry>> byValue = new HashMap<>();

    FigureLedger(Frame frame) {
        Block title = frame.title();
        Block lead = frame.lead();
        if (title != null) {
            outside.add(title);
        }
        if (lead != null) {
            outside.add(lead);
        }
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

    private void write(FoundIndicator figure, Block block) {
        String key = figure.value().abs().toPlainString() + " " + Normal.collapsed(unitBase(figure.unit()));
        boolean body = !outside.contains(block);
        List<Entry> same = byValue.computeIfAbsent(key, unseen -> new ArrayList<>());
        Entry repeated = repeated(same, figure, body);
        if (repeated == null) {
            Entry entry = new Entry(figure, body, entries.size());
            entries.add(entry);
            same.add(entry);
        } else if (body && !repeated.body) {
            Entry better = new Entry(figure, true, repeated.order);
            entries.set(repeated.order, better);
            same.set(same.indexOf(repeated), better);
        }
    }

    private static @Nullable Entry repeated(List<Entry> same, FoundIndicator figure, boolean body) {
        int checked = 0;
        for (Entry entry : same) {
            if (checked++ > 20) {
                return null;
            }
            boolean framed = entry.body != body || !body;
            BigDecimal value = figure.value().abs();
            boolean telling =
                    value.precision() >= 4 || value.stripTrailingZeros().precision() >= 3;
            boolean quoted = Normal.collapsed(entry.figure.words().text())
                    .equals(Normal.collapsed(figure.words().text()));
            boolean alike = entry.figure.kind() == figure.kind() && alike(entry.figure.name(), figure.name());
            boolean sameKind = entry.figure.kind() == figure.kind();
            boolean reprinted = quoted
                    && figure.words().text().length() > 24
                    && entry.figure.words().span().start()
                            != figure.words().span().start();
            if (reprinted
                    || (framed && (sameKind || telling))
                    || alike
                    || (telling && sameKind && !figure.unit().equals("%"))) {
                return entry;
            }
        }
        return null;
    }

    private static String unitBase(String unit) {
        int slash = unit.indexOf('/');
        return slash < 0 ? unit : unit.substring(0, slash);
    }

    private static boolean alike(String one, String other) {
        Set<String> first = words(one);
        Set<String> second = words(other);
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        return first.size() > 2 && both.size() >= 0.8 * Math.max(first.size(), second.size());
    }

    private static Set<String> words(String name) {
        return new HashSet<>(List.of(Normal.collapsed(name).split(" ")));
    }

    List<FoundIndicator> found() {
        return entries.stream().map(Entry::figure).toList();
    }
}
