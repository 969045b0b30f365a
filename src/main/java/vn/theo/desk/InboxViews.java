package vn.theo.desk;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.theo.check.doubt.Doubts;
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
    private final Doubts doubts;

    InboxViews(Queue queue, Documents documents, ReadingRuns runs, Doubts doubts) {
        this.queue = queue;
        this.documents = documents;
        this.runs = runs;
        this.doubts = doubts;
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
        return new RunsView(runs.listAnnounced(), runs.listRefused());
    }

    /** By text, how many doubts there are about what was confirmed from it. */
    Map<Long, Integer> doubts() {
        return doubts.countOpenByDocument();
    }
}
