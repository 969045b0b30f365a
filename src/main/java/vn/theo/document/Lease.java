package vn.theo.document;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import vn.theo.reading.PageWatch;

/** Keeps the lease of an item while it is read, and tells the others how many pages of it are recognised. */
final class Lease implements PageWatch, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Lease.class);
    private static final long BEAT_SECONDS = 1;
    private static final int BEATS_PER_RENEWAL = 5;

    private final WaitingItems waiting;
    private final WaitingItems.Turn turn;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread thread;
    private volatile int page;
    private volatile int pages;

    Lease(WaitingItems waiting, WaitingItems.Turn turn) {
        this.waiting = waiting;
        this.turn = turn;
        this.thread = Thread.ofVirtual().name("lease").unstarted(this::keep);
    }

    static Lease on(WaitingItems waiting, WaitingItems.Turn turn) {
        Lease lease = new Lease(waiting, turn);
        lease.thread.start();
        return lease;
    }

    @Override
    public void recognised(int done, int total) {
        page = done;
        pages = total;
    }

    private void keep() {
        int told = 0;
        int beats = 0;
        try {
            while (!ended.await(BEAT_SECONDS, TimeUnit.SECONDS)) {
                beats++;
                int reached = page;
                if ((reached != told || pages > 0 && beats == 1 || beats % BEATS_PER_RENEWAL == 0)
                        && renewed(reached)) {
                    told = reached;
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** A database that is away for a moment is asked again at the next beat. */
    private boolean renewed(int reached) {
        try {
            return waiting.renew(turn, reached, pages);
        } catch (DataAccessException | TransactionException away) {
            LOG.debug("The lease of item {} could not be renewed", turn.itemId(), away);
            return false;
        }
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            thread.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
