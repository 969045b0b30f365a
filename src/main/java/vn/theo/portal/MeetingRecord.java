package vn.theo.portal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.theo.check.Claim;
import vn.theo.document.PageFrame;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.Observation;
import vn.theo.programme.Resolution;
import vn.theo.reading.EventRole;
import vn.theo.review.Attendance;
import vn.theo.review.Finding;
import vn.theo.review.FindingKind;
import vn.theo.review.Meeting;
import vn.theo.task.Task;

/**
 * Everything confirmed about a meeting: what hangs on the document that reports it.
 *
 * @param frame headline, lead and byline of the document, once confirmed
 * @param indicators by id, those that the figures and claims are about
 */
record MeetingRecord(
        Meeting meeting,
        Optional<PageFrame> frame,
        Optional<Resolution> resolution,
        List<Attendance> attendances,
        List<Observation> figures,
        List<Claim> claims,
        Map<Long, Indicator> indicators,
        List<Finding> findings,
        List<Task> tasks) {
    List<Attendance> listOf(EventRole role) {
        return attendances.stream()
                .filter(attendance -> attendance.role() == role)
                .toList();
    }

    List<Finding> listOf(FindingKind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }

    Optional<Indicator> findIndicator(long id) {
        return Optional.ofNullable(indicators.get(id));
    }
}
