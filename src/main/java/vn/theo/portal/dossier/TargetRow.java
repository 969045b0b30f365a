package vn.theo.portal.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.check.CheckResult;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.Observation;
import vn.theo.programme.Target;
import vn.theo.programme.Verdict;
import vn.theo.territory.Area;

/**
 * A target with the figures it is judged by.
 *
 * @param area null for the province of this office
 * @param figure the observation that the verdict rests on, null where there is none or it is a sum of several
 * @param doubts checks of what was claimed together with that figure and disagrees with the record
 */
public record TargetRow(
        Target target,
        Indicator indicator,
        @Nullable Area area,
        Verdict verdict,
        @Nullable Observation figure,
        Sparkline line,
        List<CheckResult> doubts) {}
