package vn.theo.reading.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.theo.reading.Explanation;

/** Gathers the parts of an explanation: words of one text, each with what they gave the record. */
public final class TraceParts {
    /** How many tokens back words are looked for that a record inherits. */
    private static final int FARTHEST = 6000;

    private final Text text;
    private final List<Explanation.Part> parts = new ArrayList<>();

    public TraceParts(Text text) {
        this.text = text;
    }

    public TraceParts add(Explanation.Role role, @Nullable Stretch words) {
        if (words != null && !words.isEmpty()) {
            parts.add(new Explanation.Part(role, text.span(words.from(), words.to())));
        }
        return this;
    }

    public TraceParts add(Explanation.Role role, Stretch words, int from, int end) {
        return add(role, words.part(Math.max(0, from), Math.min(words.size(), end)));
    }

    /** Adds printed words where they stand in a stretch, else where they stand last before it; whether they were found. */
    public boolean locate(Explanation.Role role, @Nullable String plain, Stretch near) {
        Stretch found = plain == null ? null : find(plain, near);
        add(role, found);
        return found != null;
    }

    /** Where printed words stand in a stretch, else last before it, else first soon after it; null when nowhere. */
    public @Nullable Stretch find(String plain, Stretch near) {
        String words = norms(plain);
        int inside = words.isEmpty() ? -1 : near.find(0, words);
        if (inside >= 0) {
            return near.part(inside, near.matchEnd(inside, words));
        }
        Stretch before = words.isEmpty() ? null : before(words, near.first());
        return before == null && !words.isEmpty() ? after(words, near.end()) : before;
    }

    private @Nullable Stretch before(String words, int token) {
        Stretch all = all();
        for (int i = token - 1; i >= Math.max(0, token - FARTHEST); i--) {
            int end = all.matchEnd(i, words);
            if (end > i) {
                return all.part(i, end);
            }
        }
        return null;
    }

    private @Nullable Stretch after(String words, int token) {
        Stretch all = all();
        for (int i = token; i < Math.min(all.size(), token + FARTHEST / 10); i++) {
            int end = all.matchEnd(i, words);
            if (end > i) {
                return all.part(i, end);
            }
        }
        return null;
    }

    /** Every token of the text. */
    public Stretch all() {
        return new Stretch(text, 0, text.tokens().size());
    }

    /** Whether a line ends between two places of the text. */
    public boolean isLineApart(Stretch one, Stretch other) {
        int from = Math.min(one.to(), other.to());
        int to = Math.max(one.from(), other.from());
        return from < to && text.surface().substring(from, to).indexOf('\n') >= 0;
    }

    private static String norms(String plain) {
        Tokenizer tokenizer = new Tokenizer(plain);
        tokenizer.add(0, plain.length());
        return tokenizer.tokens().stream().map(Token::norm).collect(Collectors.joining(" "));
    }

    /** The explanation with the parts in the order of the text, entries of the office's dictionary among them. */
    public Explanation by(Explanation.Rule rule) {
        text.terms(parts).forEach(span -> parts.add(new Explanation.Part(Explanation.Role.DICTIONARY, span)));
        List<Explanation.Part> ordered = new ArrayList<>(new LinkedHashSet<>(parts));
        ordered.sort(Comparator.comparing(Explanation.Part::span).thenComparing(Explanation.Part::role));
        return new Explanation(rule, ordered);
    }
}
