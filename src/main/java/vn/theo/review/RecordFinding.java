package vn.theo.review;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.kernel.Evidence;

/** Puts a finding into the record, takes it back, or says that no task arises from it. */
@Service
@Transactional
public class RecordFinding {
    private final Findings findings;
    private final Clock clock;

    RecordFinding(Findings findings, Clock clock) {
        this.findings = findings;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException when the text is blank */
    public Finding record(FindingKind kind, String text, @Nullable String issuer, Evidence evidence) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A finding needs its words");
        }
        return findings.add(kind, text.strip(), issuer, evidence);
    }

    public void retract(long findingId, String by, String reason) {
        findings.retract(findingId, by, reason, clock.instant());
    }

    public void markWithoutTask(long findingId, String by) {
        findings.markWithoutTask(findingId, by, clock.instant());
    }

    public void unmarkWithoutTask(long findingId, String by) {
        findings.unmark(findingId, by, "marked by mistake", clock.instant());
    }
}
