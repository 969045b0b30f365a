package vn.theo.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.check.CheckBox;
import vn.theo.check.Claim;
import vn.theo.check.doubt.Doubt;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.Observation;
import vn.theo.kernel.Evidence;
import vn.theo.programme.Resolution;
import vn.theo.reading.EventRole;
import vn.theo.site.Frame;
import vn.theo.site.Page;
import vn.theo.task.TaskTable;

/**
 * One meeting: who came, what was heard, found, advised and concluded.
 *
 * @param heard the figures in the order of the words
 * @param opinions what members advised and the chair concluded, each with what came of it
 */
public record MeetingPage(
        Frame frame,
        Meeting meeting,
        @Nullable Resolution resolution,
        List<Attendance> attendances,
        List<HeardFigure> heard,
        List<Finding> findings,
        List<Opinion> opinions,
        TaskTable tasks)
        implements Page {
    public MeetingPage {
        attendances = List.copyOf(attendances);
        heard = List.copyOf(heard);
        findings = List.copyOf(findings);
        opinions = List.copyOf(opinions);
    }

    /**
     * A figure said at the meeting: a level or a claim about growth.
     *
     * @param check the arithmetic, for claims
     * @param doubts open ones about a level
     */
    public record HeardFigure(
            Indicator indicator,
            @Nullable Observation level,
            @Nullable Claim claim,
            @Nullable CheckBox check,
            List<Doubt> doubts) {
        public @Nullable Evidence evidence() {
            return claim != null ? claim.evidence() : level == null ? null : level.evidence();
        }
    }

    /**
     * A recommendation or conclusion and what came of it.
     *
     * @param code by which a task can be assigned from it
     * @param taskAddress the task that arose, or null
     * @param withoutTask whether somebody said that no task arises
     */
    public record Opinion(
            Finding finding, String code, @Nullable String taskAddress, boolean withoutTask) {}

    public List<Attendance> attendancesAs(EventRole role) {
        return attendances.stream()
                .filter(attendance -> attendance.role() == role)
                .toList();
    }

    /** Everybody who came beside the chair. */
    public List<Attendance> others() {
        return attendances.stream()
                .filter(attendance -> attendance.role() == EventRole.SPEAKER || attendance.role() == EventRole.ATTENDEE)
                .toList();
    }

    public List<Finding> findings(FindingKind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }

    public boolean hasCauses() {
        return findings.stream()
                .anyMatch(finding -> finding.kind() == FindingKind.EXTERNAL_CAUSE
                        || finding.kind() == FindingKind.INTERNAL_CAUSE
                        || finding.kind() == FindingKind.LESSON);
    }
}
