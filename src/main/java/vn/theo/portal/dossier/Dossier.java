package vn.theo.portal.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.theo.portal.Edition;
import vn.theo.programme.ChainLink;
import vn.theo.programme.Resolution;
import vn.theo.task.TaskCounts;

/**
 * What the record holds about a resolution, as one viewer may see it.
 *
 * @param targets each with its figures and verdict, in the order of the resolution
 * @param stated what documents of the dossier say, by indicator and period, with what follows from it
 * @param meetings latest first
 * @param story everything that happened, oldest first
 * @param publishedAt when the public could read it first, empty while it cannot
 */
public record Dossier(
        Resolution resolution,
        List<ChainLink> chain,
        List<TargetRow> targets,
        List<StatedRow> stated,
        List<MeetingPart> meetings,
        List<TaskRow> tasks,
        TaskCounts taskCounts,
        List<Edition> news,
        List<StoryEvent> story,
        Optional<Instant> publishedAt) {
    /** How many targets stand under one verdict. */
    public record VerdictCount(String key, String tone, int count) {}

    /** The verdicts that occur, in the order good to bad to unknown. */
    public List<VerdictCount> verdictCounts() {
        Map<String, VerdictCount> counts = new LinkedHashMap<>();
        for (String tone : List.of("done", "good", "watch", "risk", "alarm", "none")) {
            for (TargetRow row : targets) {
                if (row.verdict().tone().equals(tone)) {
                    counts.merge(
                            row.verdict().key(),
                            new VerdictCount(row.verdict().key(), tone, 1),
                            (one, other) -> new VerdictCount(one.key(), one.tone(), one.count() + 1));
                }
            }
        }
        return new ArrayList<>(counts.values());
    }

    /** One small line for each indicator that has one. */
    public List<TargetRow> lines() {
        Map<String, TargetRow> lines = new LinkedHashMap<>();
        targets.stream()
                .filter(row -> row.line().isDrawn())
                .forEach(row -> lines.merge(
                        row.indicator().slug(),
                        row,
                        (one, other) -> other.line().targetHeight().isPresent() ? other : one));
        return List.copyOf(lines.values());
    }

    public boolean isEmpty() {
        return targets.isEmpty() && stated.isEmpty() && meetings.isEmpty() && tasks.isEmpty() && chain.isEmpty();
    }
}
