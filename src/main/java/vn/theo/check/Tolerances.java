package vn.theo.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.theo.check.rule.Allowances;
import vn.theo.check.rule.Reading;

/** How far an implied figure may lie off beyond rounding, by reading and date, each with its reason. */
@Repository
public class Tolerances {
    private final JdbcClient jdbc;

    Tolerances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The tolerances of a day. */
    public Allowances on(LocalDate date) {
        Map<Reading, BigDecimal> tolerances = new EnumMap<>(Reading.class);
        jdbc.sql("""
                        select distinct on (reading) reading, percent from tolerance
                        where since <= :date order by reading, since desc
                        """).param("date", date).query(row -> {
            tolerances.put(Reading.valueOf(row.getString("reading")), row.getBigDecimal("percent"));
        });
        return new Allowances(tolerances);
    }
}
