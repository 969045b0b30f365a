package vn.theo.indicator.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;
import vn.theo.site.Refusal;

/**
 * Files sent on the page, read and loaded one after another in the background. They wait in temporary files for a day, or until
 * Theo stops: what was not confirmed by then is sent again.
 */
@Service
class UploadedTables implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(UploadedTables.class);
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int MOST = 30;

    private final LoadFigures loadFigures;
    private final Clock clock;
    private final Map<String, UploadedTable> tables = new ConcurrentHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            work -> Thread.ofPlatform().name("loading").daemon().unstarted(work));

    UploadedTables(LoadFigures loadFigures, Clock clock) {
        this.loadFigures = loadFigures;
        this.clock = clock;
    }

    /** Keeps a file and lets it be read for a preview. */
    UploadedTable receive(InputStream content, LoadOptions options) throws IOException {
        forgetOld();
        Path file = Files.createTempFile("theo-upload", ".table");
        long bytes = Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        UploadedTable table = new UploadedTable(UUID.randomUUID().toString(), file, bytes, clock.instant(), options);
        tables.put(table.id(), table);
        worker.execute(() -> run(table, false));
        return table;
    }

    Optional<UploadedTable> find(String id) {
        return Optional.ofNullable(tables.get(id));
    }

    /** Those that nobody has put away, the latest first. */
    List<UploadedTable> list() {
        return tables.values().stream()
                .sorted(Comparator.comparing(UploadedTable::at).reversed())
                .toList();
    }

    /** Reads a file again with other options. */
    void readAgain(UploadedTable table, LoadOptions options) {
        work(table, options, false);
    }

    /** Loads what was previewed. */
    void confirm(UploadedTable table, boolean keepGoodRows) {
        work(table, table.options().withKeepGoodRows(keepGoodRows), true);
    }

    void forget(UploadedTable table) {
        tables.remove(table.id());
        try {
            Files.deleteIfExists(table.file());
        } catch (IOException cause) {
            LOG.warn("The temporary file {} stays: {}", table.file(), cause.getMessage());
        }
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
        try (InputStream content = new BufferedInputStream(Files.newInputStream(table.file()), 1 << 16)) {
            if (write) {
                LoadReport report = loadFigures.load(content, table.options(), table::readRows);
                table.enter(
                        report.written() || report.refusedCount() == 0
                                ? new UploadedTable.State.Loaded(report)
                                : new UploadedTable.State.Previewed(report));
            } else {
                table.enter(new UploadedTable.State.Previewed(
                        loadFigures.preview(content, table.options(), table::readRows)));
            }
        } catch (Refusal refused) {
            table.enter(new UploadedTable.State.Refused(refused));
        } catch (IOException | RuntimeException | OutOfMemoryError failure) {
            LOG.error("The table {} could not be worked on", table.options().fileName(), failure);
            table.enter(new UploadedTable.State.Failed());
        }
    }

    private void forgetOld() {
        List<UploadedTable> all = list();
        for (int i = 0; i < all.size(); i++) {
            UploadedTable table = all.get(i);
            boolean old = table.at().plus(KEPT).isBefore(clock.instant());
            if (!table.isWorking() && (old || i >= MOST)) {
                forget(table);
            }
        }
    }

    @Override
    public void destroy() {
        worker.shutdown();
        list().forEach(this::forget);
    }
}
