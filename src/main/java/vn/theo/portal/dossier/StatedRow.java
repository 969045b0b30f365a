package vn.theo.portal.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.check.CheckResult;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.Observation;
import vn.theo.kernel.Period;
import vn.theo.territory.Area;

/**
 * What documents say about one indicator in one period: the claims with their checks beside the levels.
 *
 * @param area null for the province of this office
 */
public record StatedRow(
        Indicator indicator, @Nullable Area area, Period period, List<CheckResult> claimed, List<Observation> levels) {}
