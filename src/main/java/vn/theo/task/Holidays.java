package vn.theo.task;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The public holidays and the weekend days worked instead, as data that an office can extend. */
@Repository
class Holidays {
    private final JdbcClient jdbc;

    Holidays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    WorkingCalendar calendar() {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> madeUp = new HashSet<>();
        jdbc.sql("select day, worked from calendar_day").query(row -> {
            (row.getBoolean("worked") ? madeUp : off).add(row.getObject("day", LocalDate.class));
        });
        return new WorkingCalendar(off, madeUp);
    }
}
