package vn.theo.sample;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whether the sample was begun and finished. */
@Repository
class SampleFills {
    private final JdbcClient jdbc;
    private final Clock clock;

    SampleFills(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(String step) {
        jdbc.sql("insert into sample_fill (step, at) values (:step, :at)")
                .param("step", step)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean wasInterrupted() {
        return jdbc.sql("""
                        select exists (select from sample_fill where step = 'STARTED')
                            and not exists (select from sample_fill where step = 'FINISHED')
                        """).query(Boolean.class).single();
    }
}
