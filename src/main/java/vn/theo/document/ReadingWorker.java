package vn.theo.document;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The one thread that reads what waits. It starts with the application, goes on where the last one stopped, and sleeps
 * until something new is handed in.
 */
@Component
class ReadingWorker implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingWorker.class);
    private static final long PAUSE_MILLIS = 2_000;
    private static final long STOP_MILLIS = 20_000;

    private final ReadItem readItem;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean stopping;
    private @Nullable Thread thread;

    ReadingWorker(ReadItem readItem) {
        this.readItem = readItem;
    }

    @EventListener(ApplicationReadyEvent.class)
    synchronized void start() {
        if (thread == null) {
            stopping = false;
            thread = Thread.ofPlatform().name("reading").daemon().start(this::work);
        }
    }

    /** Lets the thread look for work once the current transaction has put it there. */
    void wakeAfterCommit() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    work.release();
                }
            });
        } else {
            work.release();
        }
    }

    private void work() {
        try {
            while (!stopping) {
                if (!readOne()) {
                    work.acquire();
                    work.drainPermits();
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Does one piece of work; false when there is none. A database that is away is waited for. */
    private boolean readOne() throws InterruptedException {
        try {
            Optional<ReadingRuns.Turn> turn = readItem.next();
            if (turn.isPresent()) {
                read(turn.get());
                return true;
            }
            return placeOne();
        } catch (DataAccessException | TransactionException away) {
            if (!stopping) {
                LOG.warn("Reading waits for the database: {}", away.getMessage());
                Thread.sleep(PAUSE_MILLIS);
            }
            return true;
        }
    }

    private boolean placeOne() {
        try {
            return readItem.placeOne();
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException cause) {
            LOG.error("A text could not be compared with the others; comparing goes on at the next start", cause);
            return false;
        }
    }

    private void read(ReadingRuns.Turn turn) {
        if (turn.attempts() > ReadItem.MOST_ATTEMPTS) {
            readItem.fail(turn);
            return;
        }
        try {
            readItem.read(turn);
        } catch (DataAccessResourceFailureException | TransientDataAccessException | TransactionException away) {
            readItem.giveBack(turn);
            throw away;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError cause) {
            refuse(turn, cause);
        }
    }

    private void refuse(ReadingRuns.Turn turn, Throwable cause) {
        LOG.error("Item {} could not be read", turn.itemId(), cause);
        readItem.fail(turn);
    }

    @Override
    public synchronized void destroy() throws InterruptedException {
        stopping = true;
        work.release();
        Thread running = thread;
        if (running != null) {
            running.join(STOP_MILLIS);
            thread = null;
        }
    }
}
