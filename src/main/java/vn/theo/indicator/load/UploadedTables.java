package vn.theo.indicator.load;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;
import vn.theo.site.Refusal;

/**
 * Files sent on the page, read and loaded one after another in the background. What waits for a person's word is kept in the
 * database for a week; a Theo that was started since, or another one on the same database, reads it anew for its preview.
 */
@Service
class UploadedTables implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(UploadedTables.class);
    private static final Duration KEPT = Duration.ofDays(7);
    private static final int MOST = 30;
    private static final long MOST_BYTES = 1L << 30;

    private final LoadFigures loadFigures;
    private final WaitingTables waiting;
    private final Clock clock;
    private final Map<String, UploadedTable> tables = new ConcurrentHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            work -> Thread.ofPlatform().name("loading").daemon().unstarted(work));

    UploadedTables(LoadFigures loadFigures, WaitingTables waiting, Clock clock) {
        this.loadFigures = loadFigures;
        this.waiting = waiting;
        this.clock = clock;
    }

    /**
     * Keeps a file and lets it be read for a preview.
     *
     * @throws Refusal when too many wait already
     */
    UploadedTable receive(InputStream content, long bytes, LoadOptions options) throws IOException {
        waiting.deleteBefore(clock.instant().minus(KEPT));
        List<WaitingTables.Waiting> others = waiting.list();
        if (others.size() >= MOST) {
            throw new Refusal("indicator.load.too-many-waiting", String.valueOf(others.size()));
        }
        if (bytes + others.stream().mapToLong(WaitingTables.Waiting::bytes).sum() > MOST_BYTES) {
            throw new Refusal("indicator.load.too-much-waiting");
        }
        return take(waiting.add(content, options, clock.instant()));
    }

    private UploadedTable take(WaitingTables.Waiting sent) {
        UploadedTable table =
                new UploadedTable(sent.id(), sent.bytes(), sent.at(), sent.at().plus(KEPT), sent.options());
        UploadedTable known = tables.putIfAbsent(table.id(), table);
        if (known == null) {
            worker.execute(() -> run(table, false));
        }
        return known == null ? table : known;
    }

    Optional<UploadedTable> find(String id) {
        return list().stream().filter(table -> table.id().equals(id)).findFirst();
    }

    /** Those that wait and those that were loaded since this Theo was started, the latest first. */
    List<UploadedTable> list() {
        Instant now = clock.instant();
        List<WaitingTables.Waiting> kept = waiting.list();
        Set<String> ids = kept.stream().map(WaitingTables.Waiting::id).collect(Collectors.toSet());
        tables.values()
                .removeIf(table -> !table.isWorking()
                        && (now.isAfter(table.until()) || !table.isLoaded() && !ids.contains(table.id())));
        kept.stream().filter(each -> now.isBefore(each.at().plus(KEPT))).forEach(this::take);
        return tables.values().stream()
                .sorted(Comparator.comparing(UploadedTable::at).reversed())
                .toList();
    }

    /** Reads a file again with other options. */
    void readAgain(UploadedTable table, LoadOptions options) {
        waiting.say(table.id(), options);
        work(table, options, false);
    }

    /** Loads what was previewed. */
    void confirm(UploadedTable table, boolean keepGoodRows) {
        work(table, table.options().withKeepGoodRows(keepGoodRows), true);
    }

    void forget(UploadedTable table) {
        tables.remove(table.id());
        waiting.delete(table.id());
    }

    private synchronized void work(UploadedTable table, LoadOptions options, boolean write) {
        if (table.isWorking()) {
            return;
        }
        table.use(options);
        table.readRows(0);
        table.enter(new UploadedTable.State.Working(write));
        worker.execute(() -> run(table, write));
    }

    private void run(UploadedTable table, boolean write) {
        try (InputStream content = waiting.open(table.id())) {
            if (!write) {
                table.enter(new UploadedTable.State.Previewed(
                        loadFigures.preview(content, table.options(), table::readRows)));
                return;
            }
            LoadReport report = loadFigures.load(content, table.options(), table::readRows);
            if (report.written() || report.refusedCount() == 0) {
                table.enter(new UploadedTable.State.Loaded(report));
                waiting.delete(table.id());
            } else {
                table.enter(new UploadedTable.State.Previewed(report));
            }
        } catch (Refusal refused) {
            table.enter(new UploadedTable.State.Refused(refused));
        } catch (IOException | RuntimeException | OutOfMemoryError failure) {
            if (worker.isShutdown()) {
                return; // it still waits, and is read anew after the next start
            }
            LOG.error("The table {} could not be worked on", table.options().fileName(), failure);
            table.enter(new UploadedTable.State.Failed());
        }
    }

    @Override
    public void destroy() {
        worker.shutdown();
    }
}
