package vn.theo.programme;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The warning bands in force at a date. */
@Repository
class WarningProfiles {
    private final JdbcClient jdbc;

    WarningProfiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest bands effective on this day; before the first ones, the first. */
    WarningBands inForce(LocalDate on) {
        return jdbc.sql("""
                        select effective_from, watch_at, at_risk_at, alarm_at from warning_profile
                        order by effective_from > :on, abs(effective_from - :on) limit 1
                        """)
                .param("on", on)
                .query((row, number) -> new WarningBands(
                        row.getObject("effective_from", LocalDate.class),
                        row.getBigDecimal("watch_at"),
                        row.getBigDecimal("at_risk_at"),
                        row.getBigDecimal("alarm_at")))
                .single();
    }
}
