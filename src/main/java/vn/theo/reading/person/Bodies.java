package vn.theo.reading.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.Explanation;
import vn.theo.reading.FoundBody;
import vn.theo.reading.Trace;
import vn.theo.reading.frame.ActFrames;
import vn.theo.reading.frame.FramedText;
import vn.theo.reading.text.Block;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Stretch;
import vn.theo.reading.text.TraceParts;

/** Finds the organisations that a text names, each once, as printed; also the members of "Sở Công Thương, Tài chính …". */
public final class Bodies {
    private static final int LONGEST_LINE = 100;
    private static final int LONGEST_MEMBER = 8;

    private static final Lexicon LINE_ENDS =
            Lexicon.of("quyết nghị", "khóa", "tổ chức", "ban hành", "triển khai", "thông báo", "về việc", "kỳ họp");

    private final Lexicon openings = Lexicon.load("body-openings.txt");
    private final Lexicon branches = Lexicon.load("branches.txt");
    private final BodyNames names;

    public Bodies(Lexicon types) {
        this.names = new BodyNames(types);
    }

    public List<FoundBody> find(FramedText frame) {
        Found found = new Found();
        for (Block block : frame.facts()) {
            for (Stretch sentence : block.sentences()) {
                addAll(sentence, found);
            }
        }
        for (Block block : frame.opening()) {
            if (openings.at(block.content(), 0) != null
                    && !BodyNames.isNone(block.content(), 0)
                    && block.length() < LONGEST_LINE) {
                found.add(line(block.content()), false);
            }
        }
        return found.bodies();
    }

    /** The names of one text by their normal form; bare words for bodies are kept only where no fuller name says them. */
    private static final class Found {
        private final Map<String, Stretch> named = new LinkedHashMap<>();
        private final Map<String, Stretch> bare = new LinkedHashMap<>();
        /** The keys of the names met so far: most are met many times. */
        private final Map<Print, String> keys = new HashMap<>();

        /** A name by its words. */
        private record Print(Stretch words) {
            @Override
            public boolean equals(@Nullable Object other) {
                return other instanceof Print print && words.isSame(print.words);
            }

            @Override
            public int hashCode() {
                return words.hashOfWords();
            }
        }

        void add(Stretch name, boolean isBare) {
            String key = keys.computeIfAbsent(new Print(name), print -> key(print.words));
            (isBare ? bare : named).merge(key, name, Found::quieter);
        }

        /** The first print of a name, or a later one where the first is in capitals. */
        private static Stretch quieter(Stretch first, Stretch other) {
            boolean loud = ActFrames.isCapitals(first) && first.size() > 1;
            return loud && !ActFrames.isCapitals(other) ? other : first;
        }

        /** "UBND TP. Sông Trà" is "UBND thành phố Sông Trà". */
        private static String key(Stretch name) {
            return name.normal().replace(" tp. ", " thành phố ").replace(" tp ", " thành phố ");
        }

        List<FoundBody> bodies() {
            List<FoundBody> bodies = new ArrayList<>();
            named.values().forEach(name -> bodies.add(body(name)));
            bare.forEach((normal, name) -> {
                boolean said = named.keySet().stream().anyMatch(fuller -> fuller.startsWith(normal));
                if (!said) {
                    bodies.add(body(name));
                }
            });
            bodies.sort((a, b) -> a.words().span().compareTo(b.words().span()));
            return List.copyOf(bodies);
        }

        private static FoundBody body(Stretch name) {
            return new FoundBody(name.plain(), name.excerpt(), trace(name));
        }
    }

    private void addAll(Stretch words, Found found) {
        int i = 0;
        while (i < words.size()) {
            BodyNames.@Nullable Name name = names.at(words, i);
            if (name == null) {
                i++;
                continue;
            }
            found.add(name.words(), name.bare());
            i = Math.max(i + 1, addSeries(words, i, name.words().end() - words.first(), found));
        }
    }

    /** The line of a letterhead or an address without its stops and without what is not the name any more. */
    private static Stretch line(Stretch content) {
        int end = 1;
        while (end < content.size()
                && LINE_ENDS.at(content, end) == null
                && !content.is(end, ";")
                && !content.is(end, ".")) {
            end++;
        }
        while (end > 1 && !content.token(end - 1).isWord()) {
            end--;
        }
        return content.part(0, end);
    }

    /** "Sở Xây dựng, Y tế, Tài chính", "Các Bộ: Quốc phòng, Công an": the names without their noun. */
    private int addSeries(Stretch words, int first, int end, Found found) {
        boolean series = words.is(first, "sở") || words.is(first, "bộ");
        int i = end;
        while (series
                && (words.is(i, ",") || words.is(i, ":"))
                && words.token(i + 1).capital()) {
            int length = branches.lengthAt(words, i + 1);
            if (length == 0 || length > LONGEST_MEMBER) {
                break;
            }
            found.add(words.part(i + 1, i + 1 + length), false);
            i += 1 + length;
        }
        return i;
    }

    private static Trace trace(Stretch name) {
        return Trace.of(() ->
                new TraceParts(name.text()).add(Explanation.Role.NAME, name).by(Explanation.Rule.BODY_NAMED));
    }
}
