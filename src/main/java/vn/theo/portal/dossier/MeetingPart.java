package vn.theo.portal.dossier;

import java.util.List;
import java.util.stream.Stream;
import vn.theo.review.Finding;
import vn.theo.review.FindingKind;
import vn.theo.review.Meeting;

/** A meeting that reviewed the resolution, with what it found. */
public record MeetingPart(Meeting meeting, List<Finding> findings) {
    public List<Finding> listOf(FindingKind... kinds) {
        List<FindingKind> wanted = Stream.of(kinds).toList();
        return findings.stream()
                .filter(finding -> wanted.contains(finding.kind()))
                .toList();
    }
}
