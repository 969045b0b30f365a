package vn.theo.reading;

import java.util.List;

/** Reads one text into the records it states. Stateless and safe to share between threads. */
public final class Reader {
    private final PageLines pageLines = new PageLines();
    private final LinkLists linkLists = new LinkLists(pageLines);
    private final Frames frames = new Frames(pageLines);
    private final Lexicon documentTypes = Lexicon.load("document-types.txt");
    private final Documents documents = new Documents(documentTypes);
    private final Bodies bodies = new Bodies(documentTypes);
    private final Meetings meetings = new Meetings();
    private final People people = new People();
    private final Figures figures = new Figures();
    private final Findings findings = new Findings();
    private final Directives directives = new Directives();

    /**
     * Reads a text as received.
     *
     * @param received any text, never normalised; spans of the result count its code points
     */
    public Reading read(String received) {
        return read(Text.of(received));
    }

    /** Reads a file that was accepted: HTML by what a browser would show of it, with spans in the HTML itself. */
    public Reading read(ReceivedText.Accepted received) {
        return switch (received.markup()) {
            case PLAIN -> read(Text.of(received.text()));
            case HTML -> read(HtmlSurface.of(received.text()).text());
        };
    }

    Reading read(Text text) {
        LinkLists.Lists lists = linkLists.find(text);
        Frame frame = frames.find(text, lists);
        List<FoundPerson> named = people.find(frame);
        return new Reading(
                frame.found(),
                documents.find(frame),
                figures.find(text, frame),
                named,
                bodies.find(frame),
                meetings.find(frame, named),
                findings.find(text, frame),
                directives.find(text, frame),
                lists.links());
    }
}
