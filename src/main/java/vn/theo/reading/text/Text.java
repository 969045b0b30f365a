package vn.theo.reading.text;

import java.util.Collections;
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
    /** Where the characters of the surface come from; null when it is the text as received. */
    private final @Nullable Origins origins;

    private final CodePoints codePoints;
    private final Tokens tokens;
    private final List<Block> blocks;
    private final PhrasePlaces phrases;
    /** The office's vocabulary, null where it has none. */
    private final @Nullable OfficeLexicon office;
    /** Where its entries stand, in code points of the text as received. */
    private final List<Span> terms;

    private final boolean tagged;

    private Text(
            String received,
            String surface,
            @Nullable Origins origins,
            @Nullable OfficeLexicon office,
            List<Span> terms,
            boolean tagged) {
        this.received = received;
        this.tagged = tagged;
        this.surface = surface;
        this.origins = origins;
        this.office = office;
        this.terms = terms;
        this.codePoints = new CodePoints(received);
        Phrasebook phrasebook = Phrasebook.current();
        Tokenizer tokenizer = new Tokenizer(surface, phrasebook.words());
        // stretches keep this text and ask it for tokens only after construction, the sentence cutter already during it
        this.tokens = tokenizer.growing();
        this.blocks = Collections.unmodifiableList(Blocks.of(this, tokenizer));
        this.phrases = phrasebook.placesOf(tokens);
    }

    /** A plain text or Markdown, read as it is. */
    public static Text of(String received) {
        return of(received, null);
    }

    /** The same read with an office's vocabulary. */
    public static Text of(String received, @Nullable OfficeLexicon office) {
        return office == null
                ? new Text(received, received, null, null, List.of(), false)
                : withOffice(received, received, null, office);
    }

    /** A text of which something else is shown, with the place in it of every character shown. */
    static Text of(String received, String surface, Origins origins, @Nullable OfficeLexicon office) {
        return office == null
                ? new Text(received, surface, origins, null, List.of(), true)
                : withOffice(received, surface, origins, office);
    }

    private static Text withOffice(String received, String surface, @Nullable Origins origins, OfficeLexicon office) {
        List<OfficeLexicon.Term> terms = office.terms(surface);
        CodePoints codePoints = new CodePoints(received);
        List<Span> places = terms.stream()
                .map(term -> new Span(
                        codePoints.at(origins == null ? term.from() : origins.begin(term.from())),
                        codePoints.at(origins == null ? term.to() : origins.end(term.to() - 1))))
                .toList();
        OfficeSurface read = OfficeSurface.of(surface, origins, terms);
        return new Text(received, read.surface(), read.origins(), office, places, origins != null);
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

    /** Surface offset of the first character of a token. */
    int from(int index) {
        return tokens.from(index);
    }

    /** Surface offset after the last character of a token. */
    int to(int index) {
        return tokens.to(index);
    }

    /** Where phrases of lexicons stand. */
    PhrasePlaces phrases() {
        return phrases;
    }

    public List<Block> blocks() {
        return blocks;
    }

    /** The words between two surface offsets, as received, with their code points. */
    public Excerpt excerpt(int from, int to) {
        int receivedFrom = receivedFrom(from);
        int receivedTo = receivedTo(receivedFrom, to);
        return new Excerpt(
                new Span(codePoints.at(receivedFrom), codePoints.at(receivedTo)),
                received.substring(receivedFrom, receivedTo));
    }

    /** The same without the words, which are most of the text where a span is that of its whole body. */
    public Span span(int from, int to) {
        int receivedFrom = receivedFrom(from);
        return new Span(codePoints.at(receivedFrom), codePoints.at(receivedTo(receivedFrom, to)));
    }

    private int receivedFrom(int from) {
        return origins == null ? from : origins.begin(from);
    }

    private int receivedTo(int receivedFrom, int to) {
        return Math.max(receivedFrom, origins == null || to == 0 ? to : origins.end(to - 1));
    }
}
