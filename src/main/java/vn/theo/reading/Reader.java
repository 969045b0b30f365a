package vn.theo.reading;

import java.util.List;
import vn.theo.reading.directive.Directives;
import vn.theo.reading.document.Documents;
import vn.theo.reading.figure.Figures;
import vn.theo.reading.finding.Findings;
import vn.theo.reading.frame.FramedText;
import vn.theo.reading.frame.Frames;
import vn.theo.reading.frame.LinkLists;
import vn.theo.reading.frame.PageLines;
import vn.theo.reading.person.Bodies;
import vn.theo.reading.person.Meetings;
import vn.theo.reading.person.People;
import vn.theo.reading.text.HtmlSurface;
import vn.theo.reading.text.Lexicon;
import vn.theo.reading.text.Text;

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
        FramedText frame = frames.find(text, lists);
        List<FoundPerson> named = people.find(frame);
        List<FoundDirective> told = directives.find(text, frame);
        return new Reading(
                frame.found(),
                documents.find(frame),
                figures.find(text, frame),
                named,
                bodies.find(frame),
                meetings.find(frame, named),
                findings.find(text, frame, told),
                told,
                lists.links());
    }
}
