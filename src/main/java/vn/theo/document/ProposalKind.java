package vn.theo.document;

import vn.theo.reading.Found;
import vn.theo.reading.FoundBody;
import vn.theo.reading.FoundDirective;
import vn.theo.reading.FoundDocument;
import vn.theo.reading.FoundFinding;
import vn.theo.reading.FoundIndicator;
import vn.theo.reading.FoundLink;
import vn.theo.reading.FoundMeeting;
import vn.theo.reading.FoundPerson;

/** What kind of record a proposal would become, in the order in which records build on each other. */
public enum ProposalKind {
    DOCUMENT(FoundDocument.class),
    BODY(FoundBody.class),
    PERSON(FoundPerson.class),
    MEETING(FoundMeeting.class),
    FIGURE(FoundIndicator.class),
    FINDING(FoundFinding.class),
    DIRECTIVE(FoundDirective.class),
    LINK(FoundLink.class);

    private final Class<? extends Found> type;

    ProposalKind(Class<? extends Found> type) {
        this.type = type;
    }

    Class<? extends Found> type() {
        return type;
    }

    public static ProposalKind of(Found found) {
        return switch (found) {
            case FoundDocument document -> DOCUMENT;
            case FoundBody body -> BODY;
            case FoundPerson person -> PERSON;
            case FoundMeeting meeting -> MEETING;
            case FoundIndicator figure -> FIGURE;
            case FoundFinding finding -> FINDING;
            case FoundDirective directive -> DIRECTIVE;
            case FoundLink link -> LINK;
        };
    }
}
