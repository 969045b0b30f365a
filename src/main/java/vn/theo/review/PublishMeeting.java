package vn.theo.review;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.site.Refusal;

/** Opens a meeting's page and words to the public, or closes them again. */
@Service
@Transactional
public class PublishMeeting {
    private final Meetings meetings;
    private final Clock clock;

    PublishMeeting(Meetings meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    /** Nothing changes when the meeting is public already. */
    public Meeting publish(long meetingId, String by) {
        if (!meetings.get(meetingId).published()) {
            meetings.publish(meetingId, true, "", by, clock.instant());
        }
        return meetings.get(meetingId);
    }

    /**
     * Closes the page again.
     *
     * @throws Refusal without a reason
     */
    public Meeting withdraw(long meetingId, String reason, String by) {
        if (reason.isBlank()) {
            throw new Refusal("review.withdraw-needs-reason");
        }
        if (meetings.get(meetingId).published()) {
            meetings.publish(meetingId, false, reason.strip(), by, clock.instant());
        }
        return meetings.get(meetingId);
    }
}
