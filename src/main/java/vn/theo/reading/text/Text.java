package vn.theo.reading.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Span;
import vn.theo.reading.Excerpt;
import vn.theo.reading.Explanation;

/**
 * A text made ready for reading. What is read is the surface: the text as received, or what a browser would show of it
 * when it is HTML. All offsets inside this package are UTF-16 offsets of the surface; {@link #excerpt} turns them into
 * code points of the text as received.
 */
public final class Text {
    private final String received;
    private final String surface;
    /** For each surface offset the received offset where that character begins; null when the two are the same. */
    private final int @Nullable [] begins;
    /** For each surface offset the received offset where that character ends. */
    private final int @Nullable [] ends;

    private final CodePoints codePoints;
    private final Tokens tokens;
    private final List<Block> blocks;
    /** The office's vocabulary, null where it has none. */
    private final @Nullable OfficeLexicon office;
    /** Where its entries stand, in code points of the text as received. */
    private final List<Span> terms;

    private final boolean tagged;

    private Text(
            String received,
            String surface,
            int @Nullable [] begins,
            int @Nullable [] ends,
            @Nullable OfficeLexicon office,
            List<Span> terms,
            boolean tagged) {
        this.received = received;
        this.tagged = tagged;
        this.surface = surface;
        this.begins = begins;
        this.ends = ends;
        this.office = office;
        this.terms = terms;
        this.codePoints = new CodePoints(received);
        Tokenizer tokenizer = new Tokenizer(surface);
        // stretches keep this text and ask it for tokens only after construction, the sentence cutter already during it
        this.tokens = tokenizer.growing();
        this.blocks = List.copyOf(Blocks.of(this, tokenizer));
    }

    /** A plain text or Markdown, read as it is. */
    public static Text of(String received) {
        return of(received, null);
    }

    /** The same read with an office's vocabulary. */
    public static Text of(String received, @Nullable OfficeLexicon office) {
        return office == null
                ? new Text(received, received, null, null, null, List.of(), false)
                : withOffice(received, received, null, null, office);
    }

    /** A text of which something else is shown, with the place in it of every character shown. */
    static Text of(String received, String surface, int[] begins, int[] ends, @Nullable OfficeLexicon office) {
        return office == null
                ? new Text(received, surface, begins, ends, null, List.of(), true)
                : withOffice(received, surface, begins, ends, office);
    }

    private static Text withOffice(
            String received, String surface, int @Nullable [] begins, int @Nullable [] ends, OfficeLexicon office) {
        List<OfficeLexicon.Term> terms = office.terms(surface);
        CodePoints codePoints = new CodePoints(received);
        List<Span> places = terms.stream()
                .map(term -> new Span(
                        codePoints.at(begins == null ? term.from() : begins[term.from()]),
                        codePoints.at(ends == null ? term.to() : ends[term.to() - 1])))
                .toList();
        OfficeSurface read = OfficeSurface.of(surface, begins, ends, terms);
        return new Text(received, read.surface(), read.begins(), read.ends(), office, places, begins != null);
    }

    @Nullable
    OfficeLexicon office() {
        return office;
    }

    /** Where entries of the office's vocabulary stand among the words of an explanation. */
    List<Span> terms(List<Explanation.Part> parts) {
        return terms.stream()
                .filter(term -> parts.stream().anyMatch(part -> part.span().overlaps(term)))
                .toList();
    }

    String received() {
        return received;
    }

    /** Whether tags tell the rows and columns of its tables, so that none is to be guessed. */
    public boolean isTagged() {
        return tagged;
    }

    public String surface() {
        return surface;
    }

    public List<Token> tokens() {
        return tokens;
    }

    Token token(int index) {
        return tokens.get(index);
    }

    public List<Block> blocks() {
        return blocks;
    }

    /** The words between two surface offsets, as received, with their code points. */
    public Excerpt excerpt(int from, int to) {
        int receivedFrom = begins == null ? from : begins[from];
        int receivedTo = ends == null || to == 0 ? to : ends[to - 1];
        receivedTo = Math.max(receivedFrom, receivedTo);
        return new Excerpt(
                new Span(codePoints.at(receivedFrom), codePoints.at(receivedTo)),
                received.substring(receivedFrom, receivedTo));
    }

    public Span span(int from, int to) {
        return excerpt(from, to).span();
    }
}
