package vn.theo.document;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

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
 * The one thread of this application that reads what waits. It starts with the application, goes on where the last one
 * stopped, and sleeps until something new is handed in. When the application stops, what is being read is given back.
 */
@Component
class ReadingWorker implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingWorker.class);
    private static final long PAUSE_MILLIS = 2_000;
    private static final long REST_MILLIS = 60_000;
    private static final long STOP_MILLIS = 20_000;

    private final ReadItem readItem;
    private final Semaphore work = new Semaphore(0);
    /** Held by whoever asks whether reading may be interrupted; what is being written never is. */
    private final Object door = new Object();

    private boolean preparing;
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
                    // another application may hand in more, or leave an item that it took
                    boolean woken = work.tryAcquire(readItem.anyWaits() ? PAUSE_MILLIS : REST_MILLIS, MILLISECONDS);
                    if (woken) {
                        work.drainPermits();
                    }
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Does one piece of work; false when there is none. A database that is away is waited for. */
    private boolean readOne() throws InterruptedException {
        try {
            Optional<WaitingItems.Turn> turn = readItem.next();
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

    private void read(WaitingItems.Turn turn) {
        if (turn.attempts() > ReadItem.MOST_ATTEMPTS) {
            readItem.fail(turn);
            return;
        }
        try (Lease lease = readItem.lease(turn)) {
            Optional<ReadItem.Work> work = prepared(turn, lease);
            if (work.isPresent()) {
                readItem.finish(turn, work.get());
            } else {
                readItem.giveBack(turn);
            }
        } catch (DataAccessResourceFailureException | TransientDataAccessException | TransactionException away) {
            readItem.giveBack(turn);
            throw away;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError cause) {
            LOG.error("Item {} could not be read", turn.itemId(), cause);
            readItem.fail(turn);
        }
    }

    /** What reading came to; empty when it was stopped on the way, and then whatever it came to means nothing. */
    private Optional<ReadItem.Work> prepared(WaitingItems.Turn turn, Lease lease) {
        if (!entered()) {
            return Optional.empty();
        }
        ReadItem.Work work;
        try {
            work = readItem.prepare(turn, lease);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError cause) {
            if (stopped()) {
                return Optional.empty();
            }
            throw cause;
        }
        return stopped() ? Optional.empty() : Optional.of(work);
    }

    private boolean entered() {
        synchronized (door) {
            preparing = !stopping;
            return preparing;
        }
    }

    /** Leaves the part that may be interrupted; whether it was. */
    private boolean stopped() {
        synchronized (door) {
            preparing = false;
            return Thread.interrupted();
        }
    }

    @Override
    public synchronized void destroy() throws InterruptedException {
        Thread running = thread;
        synchronized (door) {
            stopping = true;
            if (running != null && preparing) {
                running.interrupt();
            }
        }
        work.release();
        if (running != null) {
            running.join(STOP_MILLIS);
            thread = null;
        }
    }
}
