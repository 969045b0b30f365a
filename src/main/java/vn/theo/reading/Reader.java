package vn.theo.reading;

import java.util.List;

/** Reads one text into the records it states. Stateless and safe to share between threads. */
public final class Reader {
    private final PageLines pageLines = new PageLines();
    private final LinkLists linkLists = new LinkLists(pageLines);
    private final Frames frames = new Frames(pageLines);
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

    Reading read(Text text) {
        LinkLists.Lists lists = linkLists.find(text);
        Frame frame = frames.find(text, lists);
        return new Reading(
                frame.found(),
                List.of(),
                figures.find(text, frame),
                people.find(frame),
                List.of(),
                null,
                findings.find(text, frame),
                directives.find(text, frame),
                lists.links());
    }
}
