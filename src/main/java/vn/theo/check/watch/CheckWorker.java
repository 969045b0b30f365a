package vn.theo.check.watch;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The one thread that checks what was written. It looks every few seconds, so that nothing is missed whoever wrote it and from
 * whichever node, and at once when it is told.
 */
@Component
public class CheckWorker implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(CheckWorker.class);
    private static final long STOP_MILLIS = 20_000;

    private final CheckIndicators check;
    private final long pauseMillis;
    private final Semaphore told = new Semaphore(0);
    private volatile boolean stopping;
    private volatile @Nullable Progress progress;
    private final Map<Long, String> failed = new HashMap<>();
    private @Nullable Thread thread;

    CheckWorker(CheckIndicators check, @Value("${theo.check.pause:3s}") java.time.Duration pause) {
        this.check = check;
        this.pauseMillis = pause.toMillis();
    }

    /** How far the check that is under way has come. */
    public record Progress(int done, int total, String indicator) {}

    public Optional<Progress> findProgress() {
        return Optional.ofNullable(progress);
    }

    @EventListener(ApplicationReadyEvent.class)
    synchronized void start() {
        if (thread == null) {
            stopping = false;
            thread = Thread.ofPlatform().name("checking").daemon().start(this::work);
        }
    }

    /** Figures of these indicators were loaded: they are checked as soon as the transaction in hand has committed. */
    public void checkLoaded(Collection<Long> indicatorIds) {
        if (indicatorIds.isEmpty()) {
            return;
        }
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    told.release();
                }
            });
        } else {
            told.release();
        }
    }

    private void work() {
        try {
            while (!stopping) {
                checkAll();
                if (told.tryAcquire(pauseMillis, TimeUnit.MILLISECONDS)) {
                    told.drainPermits();
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** A database that is away is waited for; a check that fails is told in the log and tried again when something is written. */
    private void checkAll() {
        try {
            List<CheckIndicators.Due> due = check.listDue().stream()
                    .filter(one ->
                            !one.token().equals(failed.get(one.indicator().id())))
                    .toList();
            for (int i = 0; i < due.size() && !stopping; i++) {
                progress = new Progress(i, due.size(), due.get(i).indicator().name());
                checkOne(due.get(i));
            }
        } catch (DataAccessException | TransactionException away) {
            if (!stopping) {
                LOG.warn("Checking waits for the database: {}", away.getMessage());
            }
        } finally {
            progress = null;
        }
    }

    private void checkOne(CheckIndicators.Due due) {
        try {
            check.check(due);
        } catch (IllegalArgumentException | IllegalStateException | ArithmeticException cause) {
            failed.put(due.indicator().id(), due.token());
            LOG.error("{} could not be checked", due.indicator().slug(), cause);
        }
    }

    @Override
    public synchronized void destroy() throws InterruptedException {
        stopping = true;
        told.release();
        Thread running = thread;
        if (running != null) {
            running.join(STOP_MILLIS);
            thread = null;
        }
    }
}
