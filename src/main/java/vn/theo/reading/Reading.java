package vn.theo.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one text states, in the order of the text within each list; empty lists where it states nothing for us. */
public record Reading(
        FoundFrame frame,
        List<FoundDocument> documents,
        List<FoundIndicator> indicators,
        List<FoundPerson> people,
        List<FoundBody> bodies,
        @Nullable FoundMeeting meeting,
        List<FoundFinding> findings,
        List<FoundDirective> directives,
        List<FoundLink> links) {
    public Reading {
        documents = List.copyOf(documents);
        indicators = List.copyOf(indicators);
        people = List.copyOf(people);
        bodies = List.copyOf(bodies);
        findings = List.copyOf(findings);
        directives = List.copyOf(directives);
        links = List.copyOf(links);
    }

    /** Every record of the text in one list: documents, figures, people, bodies, meeting, findings, directives, links. */
    public List<Found> all() {
        List<Found> all = new ArrayList<>(documents);
        all.addAll(indicators);
        all.addAll(people);
        all.addAll(bodies);
        if (meeting != null) {
            all.add(meeting);
        }
        all.addAll(findings);
        all.addAll(directives);
        all.addAll(links);
        return List.copyOf(all);
    }
}
