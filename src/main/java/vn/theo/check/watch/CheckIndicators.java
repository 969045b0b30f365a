package vn.theo.check.watch;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.theo.check.StatedTarget;
import vn.theo.check.doubt.KeepDoubts;
import vn.theo.check.sweep.Sweep;
import vn.theo.check.sweep.SweepIndicator;
import vn.theo.indicator.Definitions;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.Indicators;

/** Checks the indicators that were written to since they were last checked, each in a transaction of its own. */
@Service
public class CheckIndicators {
    /** Raised when the rules change, so that everything is checked again with them. */
    private static final String RULES = "2";

    private final Indicators indicators;
    private final SweepIndicator sweep;
    private final KeepDoubts keep;
    private final CheckPasses passes;
    private final Clock clock;

    CheckIndicators(Indicators indicators, SweepIndicator sweep, KeepDoubts keep, CheckPasses passes, Clock clock) {
        this.indicators = indicators;
        this.sweep = sweep;
        this.keep = keep;
        this.passes = passes;
        this.clock = clock;
    }

    /** An indicator that is due, with the writes that make it so. */
    record Due(Indicator indicator, String token) {}

    /** What was written to since the last check, by name of the indicator. */
    List<Due> listDue() {
        Definitions definitions = indicators.current();
        Map<Long, String> figures = passes.listFigureWrites();
        Map<Long, String> claims = passes.listClaimWrites();
        Map<Long, String> checked = passes.listChecked();
        Map<Long, String> targets = targetTokens(sweep.listTargets());
        List<Due> due = new ArrayList<>();
        for (Indicator indicator : definitions.listAll()) {
            Map<Long, String> involved = new TreeMap<>();
            sweep.listInvolved(indicator, definitions).forEach(id -> {
                String writes = figures.get(id);
                if (writes != null) {
                    involved.put(id, writes);
                }
            });
            String claimed = claims.getOrDefault(indicator.id(), "");
            String aimed = targets.getOrDefault(indicator.id(), "");
            boolean empty = involved.isEmpty() && claimed.isEmpty() && aimed.isEmpty();
            String token = RULES + " " + involved + " " + claimed + " " + aimed;
            if (!token.equals(checked.get(indicator.id())) && !(empty && !checked.containsKey(indicator.id()))) {
                due.add(new Due(indicator, token));
            }
        }
        return due;
    }

    private static Map<Long, String> targetTokens(List<StatedTarget> targets) {
        return targets.stream()
                .collect(Collectors.groupingBy(
                        StatedTarget::indicatorId,
                        Collectors.mapping(target -> target.id() + "@" + target.document(), Collectors.joining(","))));
    }

    /** Checks one indicator and keeps what was found; nothing happens when another node is at it. */
    @Transactional
    void check(Due due) {
        if (passes.take(due.indicator().id())) {
            Instant started = clock.instant();
            Sweep found = sweep.sweep(due.indicator());
            keep.keep(due.indicator().id(), found.found());
            passes.add(due.indicator().id(), due.token(), found, started);
        }
    }

    /** Checks everything that is due, here and now; returns how many indicators. For small records and for tests. */
    @Transactional
    public int checkDue() {
        List<Due> due = listDue();
        due.forEach(this::check);
        return due.size();
    }
}
