package vn.theo.programme;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * From how many points behind the path each warning begins, as a regulation draws it from a date on. Points are per cent of
 * the whole way from baseline to target; all three are negative, the alarm lowest.
 */
public record WarningBands(LocalDate effectiveFrom, BigDecimal watchAt, BigDecimal atRiskAt, BigDecimal alarmAt) {
    public WarningBands {
        if (watchAt.signum() >= 0 || atRiskAt.compareTo(watchAt) >= 0 || alarmAt.compareTo(atRiskAt) >= 0) {
            throw new IllegalArgumentException(
                    "Warnings begin at falling negative points, got " + watchAt + ", " + atRiskAt + ", " + alarmAt);
        }
    }
}
