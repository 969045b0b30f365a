package vn.theo.territory.load;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;
import vn.theo.territory.Lineage;
import vn.theo.territory.Lineages;

/**
 * Reads and writes imports one after another in the background. The tables lie in the database, so what was forgotten here, or
 * stopped with Theo, is read again when somebody looks.
 */
@Service
class AreaImportRuns implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(AreaImportRuns.class);
    private static final int MOST = 30;
    private static final long MOMENT_MILLIS = 400;

    private final AreaImports imports;
    private final ImportAreas importAreas;
    private final WriteImport writeImport;
    private final Lineages lineages;
    private final Map<Long, AreaImportRun> runs = new ConcurrentSkipListMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            work -> Thread.ofPlatform().name("areas").daemon().unstarted(work));

    AreaImportRuns(AreaImports imports, ImportAreas importAreas, WriteImport writeImport, Lineages lineages) {
        this.imports = imports;
        this.importAreas = importAreas;
        this.writeImport = writeImport;
        this.lineages = lineages;
    }

    /** The work on an import; begins to read it where that was not done, or the record changed since. */
    AreaImportRun look(AreaImports.Sent sent) {
        Lineage now = lineages.current();
        AreaImportRun run = runs.get(sent.id());
        if (run == null || run.isStale(now)) {
            run = readAgain(sent);
        }
        run.await(MOMENT_MILLIS);
        return run;
    }

    AreaImportRun readAgain(AreaImports.Sent sent) {
        return start(
                sent,
                false,
                run -> new AreaImportRun.State.Looked(
                        importAreas.preview(imports.files(sent.id()), sent.basis(), run::progress)));
    }

    void write(AreaImports.Sent sent, String by) {
        start(sent, true, run -> {
                    ImportAreas.Outcome outcome = writeImport.write(sent, by, run::progress);
                    return outcome.act() == null
                            ? new AreaImportRun.State.Looked(outcome.report())
                            : new AreaImportRun.State.Written(outcome.report());
                })
                .await(MOMENT_MILLIS);
    }

    private interface Work {
        AreaImportRun.State of(AreaImportRun run);
    }

    private synchronized AreaImportRun start(AreaImports.Sent sent, boolean writing, Work work) {
        AreaImportRun before = runs.get(sent.id());
        if (before != null && before.isWorking()) {
            return before;
        }
        AreaImportRun run = new AreaImportRun(writing, lineages.current());
        runs.put(sent.id(), run);
        forgetOld();
        worker.execute(() -> {
            try {
                run.end(work.of(run));
            } catch (RuntimeException | OutOfMemoryError failure) {
                LOG.error("The areas of import {} could not be worked on", sent.id(), failure);
                run.end(new AreaImportRun.State.Failed());
            }
        });
        return run;
    }

    private void forgetOld() {
        runs.entrySet().stream()
                .filter(entry -> !entry.getValue().isWorking())
                .map(Map.Entry::getKey)
                .limit(Math.max(0, runs.size() - MOST))
                .toList()
                .forEach(runs::remove);
    }

    @Override
    public void destroy() {
        worker.shutdown();
    }
}
