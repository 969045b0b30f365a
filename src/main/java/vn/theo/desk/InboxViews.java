package vn.theo.desk;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.theo.check.Checks;
import vn.theo.check.Doubt;
import vn.theo.document.Documents;
import vn.theo.document.Queue;
import vn.theo.document.ReadingRuns;
import vn.theo.site.Frame;

/** Puts together what the inbox shows. */
@Component
class InboxViews {
    private final Queue queue;
    private final Documents documents;
    private final ReadingRuns runs;
    private final Checks checks;

    InboxViews(Queue queue, Documents documents, ReadingRuns runs, Checks checks) {
        this.queue = queue;
        this.documents = documents;
        this.runs = runs;
        this.checks = checks;
    }

    InboxPage inbox(Frame frame, InboxQuery query) {
        return inbox(frame, query, "", null, false);
    }

    InboxPage inbox(Frame frame, InboxQuery query, String typed, @Nullable String error, boolean keepable) {
        // Runs first: what ends after this is shown as running, and the list is asked for again when it has ended.
        RunsView runs = runs();
        return new InboxPage(
                frame,
                query,
                queue.list(query.filter(), doubts()),
                new InboxPage.Counts(documents.countByState(), queue.countAside(), queue.countOutdated()),
                queue.listReceivers(),
                runs,
                typed,
                error,
                keepable);
    }

    RunsView runs() {
        return new RunsView(runs.listAnnounced(), runs.listUnderWay(), runs.listRefused());
    }

    /** By text, how many doubts there are about what was confirmed from it. */
    Map<Long, Integer> doubts() {
        Map<Long, Integer> doubts = new HashMap<>();
        checks.listDoubts().forEach(doubt -> documentOf(doubt).ifPresent(id -> doubts.merge(id, 1, Integer::sum)));
        return doubts;
    }

    private static java.util.Optional<Long> documentOf(Doubt doubt) {
        var evidence = switch (doubt) {
            case Doubt.OfClaim claim -> claim.result().claim().evidence();
            case Doubt.OfLevel level -> level.value().evidence();
            case Doubt.OfParts parts -> parts.whole().evidence();
            case Doubt.OfSources sources -> sources.other().evidence();
        };
        return java.util.Optional.ofNullable(evidence)
                .map(found -> found.quote().documentId());
    }
}
