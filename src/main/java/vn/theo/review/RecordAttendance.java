package vn.theo.review;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.body.People;
import vn.theo.kernel.Evidence;
import vn.theo.reading.EventRole;

/** Puts a person's part in a meeting into the record, or takes it back. */
@Service
@Transactional
public class RecordAttendance {
    private final Attendances attendances;
    private final People people;
    private final Clock clock;

    RecordAttendance(Attendances attendances, People people, Clock clock) {
        this.attendances = attendances;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Records what a person did; the person is recorded before, with {@link vn.theo.body.RecordPerson}.
     *
     * @throws vn.theo.site.NotFound when there is no such person
     */
    public Attendance record(long personId, List<String> posts, EventRole role, Evidence evidence) {
        people.get(personId);
        return attendances.add(personId, posts, role, evidence);
    }

    public void retract(long attendanceId, String by, String reason) {
        attendances.retract(attendanceId, by, reason, clock.instant());
    }
}
