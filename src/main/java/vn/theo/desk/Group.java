package vn.theo.desk;

import java.util.Locale;
import vn.theo.document.Proposal;
import vn.theo.reading.FoundBody;
import vn.theo.reading.FoundDirective;
import vn.theo.reading.FoundDocument;
import vn.theo.reading.FoundFinding;
import vn.theo.reading.FoundIndicator;
import vn.theo.reading.FoundLink;
import vn.theo.reading.FoundMeeting;
import vn.theo.reading.FoundPerson;

/** The groups in which the desk shows proposals, each with a letter and a colour in the text. */
public enum Group {
    FRAME("K"),
    DOCUMENT("V"),
    FIGURE("C"),
    PERSON("N"),
    BODY("Q"),
    MEETING("H"),
    STRENGTH("+"),
    SHORTCOMING("−"),
    DIRECTIVE("!"),
    LINK("↗");

    private final String letter;

    Group(String letter) {
        this.letter = letter;
    }

    public String letter() {
        return letter;
    }

    /** The name of this group in style sheets: {@code figure}. */
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Group of(Proposal proposal) {
        return switch (proposal.found()) {
            case FoundDocument document -> DOCUMENT;
            case FoundIndicator figure -> FIGURE;
            case FoundPerson person -> PERSON;
            case FoundBody body -> BODY;
            case FoundMeeting meeting -> MEETING;
            case FoundFinding finding ->
                switch (finding.kind()) {
                    case STRENGTH -> STRENGTH;
                    case SHORTCOMING -> SHORTCOMING;
                };
            case FoundDirective directive -> DIRECTIVE;
            case FoundLink link -> LINK;
        };
    }
}
