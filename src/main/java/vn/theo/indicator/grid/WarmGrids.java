package vn.theo.indicator.grid;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.Indicators;

/**
 * Reads the figures of every indicator once after the start, behind the first requests, so that nobody waits for a page that
 * needs them all.
 */
@Component
class WarmGrids implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(WarmGrids.class);

    private final Indicators indicators;
    private final Grids grids;
    private volatile boolean stopping;

    WarmGrids(Indicators indicators, Grids grids) {
        this.indicators = indicators;
        this.grids = grids;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread.ofPlatform()
                .name("warming")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .start(this::read);
    }

    /** What cannot be read now is read when it is asked for. */
    void read() {
        try {
            for (Indicator indicator : indicators.current().listAll()) {
                if (stopping) {
                    return;
                }
                grids.of(List.of(indicator), null, true);
            }
        } catch (DataAccessException | TransactionException away) {
            if (!stopping) {
                LOG.warn("The figures are read when they are asked for: {}", away.getMessage());
            }
        }
    }

    @Override
    public void destroy() {
        stopping = true;
    }
}
