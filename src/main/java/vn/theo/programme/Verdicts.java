package vn.theo.programme;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.theo.indicator.Observation;

/** Judges targets by the figures known at a day, with the warning bands in force then. */
@Service
public class Verdicts {
    private final WarningProfiles profiles;

    Verdicts(WarningProfiles profiles) {
        this.profiles = profiles;
    }

    /**
     * How the target stands.
     *
     * @param observations of the target's indicator and area; plans and what became known after that day are left out
     */
    public Verdict of(Target target, List<Observation> observations, LocalDate today) {
        return new Judgement(target, profiles.inForce(today), today).of(observations);
    }
}
