package vn.theo.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
import vn.theo.reading.text.OfficeLexicon;
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

    private final @Nullable OfficeLexicon office;

    /** A reader with its own vocabulary alone. */
    public Reader() {
        this(OfficeWords.NONE);
    }

    /** A reader that also knows an office's words. */
    public Reader(OfficeWords words) {
        this.office = OfficeLexicon.of(words);
    }

    /**
     * Reads a text as received.
     *
     * @param received any text, never normalised; spans of the result count its code points
     */
    public Reading read(String received) {
        return read(Text.of(received, office));
    }

    /** Reads a file that was accepted: HTML by what a browser would show of it, with spans in the HTML itself. */
    public Reading read(ReceivedText.Accepted received) {
        return switch (received.markup()) {
            case PLAIN -> read(Text.of(received.text(), office));
            case HTML -> read(HtmlSurface.of(received.text()).text(office));
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
                named(figures.find(text, frame)),
                named,
                bodies.find(frame),
                meetings.find(frame, named),
                findings.find(text, frame, told),
                told,
                lists.links());
    }

    /** The figures under the names that the office has for them. */
    private List<FoundIndicator> named(List<FoundIndicator> found) {
        OfficeLexicon words = office;
        return words == null
                ? found
                : found.stream()
                        .map(figure -> {
                            String name = words.indicator(figure.name());
                            return name == null ? figure : figure.renamed(name);
                        })
                        .toList();
    }
}
