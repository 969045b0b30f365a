package vn.theo.programme;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.body.Body;
import vn.theo.body.RecordBody;

/** Puts a resolution into the record, corrects what is stated of it, or takes it back. */
@Service
@Transactional
public class RecordResolution {
    private final Resolutions resolutions;
    private final RecordBody recordBody;
    private final Clock clock;

    RecordResolution(Resolutions resolutions, RecordBody recordBody, Clock clock) {
        this.resolutions = resolutions;
        this.recordBody = recordBody;
        this.clock = clock;
    }

    /**
     * Records a resolution, or returns the one that already stands there with the same number, issuer and first year;
     * the issuing body is found or created.
     */
    public Resolution record(NewResolution added, String by) {
        resolutions.lock();
        Optional<Resolution> known = resolutions
                .findMatching(added.symbol(), added.issuerName())
                .filter(resolution ->
                        resolution.period().from().equals(added.period().from()));
        if (known.isPresent()) {
            return known.get();
        }
        Body issuer = recordBody.record(added.issuerName(), added.evidence(), by);
        return resolutions.add(added, issuer.id(), by, clock.instant());
    }

    /** States the resolution anew; number and address stay, the former statement is kept. */
    public Resolution correct(long resolutionId, NewResolution corrected, String by) {
        resolutions.get(resolutionId);
        Body issuer = recordBody.record(corrected.issuerName(), corrected.evidence(), by);
        resolutions.state(resolutionId, corrected, issuer.id(), by, clock.instant());
        return resolutions.get(resolutionId);
    }

    /** Takes the resolution out of the record with everything stated of it. */
    public void retract(long resolutionId, String by, String reason) {
        resolutions.retract(resolutionId, by, reason, clock.instant());
    }
}
