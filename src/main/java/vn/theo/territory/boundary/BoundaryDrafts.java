package vn.theo.territory.boundary;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
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
import vn.theo.territory.Lineages;

/** Files of boundaries that were sent and not stored yet, read one after another in the background; the last few are kept. */
@Service
class BoundaryDrafts implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(BoundaryDrafts.class);
    private static final int MOST = 5;
    private static final long MOMENT_MILLIS = 400;

    private final Lineages lineages;
    private final Clock clock;
    private final Map<String, BoundaryDraft> drafts = new ConcurrentHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            work -> Thread.ofPlatform().name("boundaries").daemon().unstarted(work));

    BoundaryDrafts(Lineages lineages, Clock clock) {
        this.lineages = lineages;
        this.clock = clock;
    }

    BoundaryDraft receive(InputStream content, BoundaryDraft.Told told) throws IOException {
        Path file = Files.createTempFile("theo-boundaries", ".geojson");
        Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        BoundaryDraft draft = new BoundaryDraft(UUID.randomUUID().toString(), file, clock.instant(), told);
        drafts.put(draft.id(), draft);
        forgetOld();
        worker.execute(() -> read(draft));
        draft.await(MOMENT_MILLIS);
        return draft;
    }

    private void read(BoundaryDraft draft) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(draft.file()), 1 << 16)) {
            ReadShapes.Read read = ReadShapes.of(in, shapes -> draft.progress(false, shapes));
            draft.progress(true, read.shapes().size());
            List<SentShape> simple = SimplifyShapes.of(read.shapes());
            int points = simple.stream()
                    .mapToInt(shape -> shape.geometry().getNumPoints())
                    .sum();
            draft.end(looked(draft, new BoundaryDraft.Holds(simple, read.findings(), read.points(), points), ""));
        } catch (Refusal refused) {
            draft.end(new BoundaryDraft.State.Refused(refused));
        } catch (IOException | RuntimeException | OutOfMemoryError failure) {
            LOG.error("The boundaries {} could not be read", draft.told().fileName(), failure);
            draft.end(new BoundaryDraft.State.Failed());
        } finally {
            deleteFile(draft);
        }
    }

    /** Compares again by another property. */
    void readAgain(BoundaryDraft draft, String property) {
        BoundaryDraft.State.Looked before = draft.looked();
        if (before != null) {
            draft.end(looked(draft, before.holds(), property));
        }
    }

    private BoundaryDraft.State.Looked looked(BoundaryDraft draft, BoundaryDraft.Holds holds, String property) {
        return new BoundaryDraft.State.Looked(
                holds,
                MatchShapes.of(holds.shapes(), lineages.current(), draft.told().validFrom(), property));
    }

    Optional<BoundaryDraft> find(String id) {
        return Optional.ofNullable(drafts.get(id));
    }

    void forget(BoundaryDraft draft) {
        drafts.remove(draft.id());
    }

    private void forgetOld() {
        drafts.values().stream()
                .filter(draft -> !draft.isWorking())
                .sorted(Comparator.comparing(BoundaryDraft::at))
                .limit(Math.max(0, drafts.size() - MOST))
                .toList()
                .forEach(this::forget);
    }

    private static void deleteFile(BoundaryDraft draft) {
        try {
            Files.deleteIfExists(draft.file());
        } catch (IOException cause) {
            LOG.warn("The temporary file {} stays: {}", draft.file(), cause.getMessage());
        }
    }

    @Override
    public void destroy() {
        worker.shutdown();
        drafts.values().forEach(BoundaryDrafts::deleteFile);
    }
}
