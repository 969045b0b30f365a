package vn.theo.review;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a meeting into the record, or takes it back. */
@Service
@Transactional
public class RecordMeeting {
    private final Meetings meetings;
    private final Clock clock;

    RecordMeeting(Meetings meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    public Meeting record(NewMeeting meeting) {
        return meetings.add(meeting);
    }

    public void retract(long meetingId, String by, String reason) {
        meetings.retract(meetingId, by, reason, clock.instant());
    }
}
