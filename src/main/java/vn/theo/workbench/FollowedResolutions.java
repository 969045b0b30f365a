package vn.theo.workbench;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.theo.indicator.Observations;
import vn.theo.programme.Resolution;
import vn.theo.programme.Resolutions;
import vn.theo.programme.Target;
import vn.theo.programme.Targets;
import vn.theo.programme.Verdict;
import vn.theo.programme.Verdicts;
import vn.theo.site.Texts;
import vn.theo.workbench.WorkbenchPage.FollowedResolution;
import vn.theo.workbench.WorkbenchPage.Mark;

/** Each resolution on record with how many of its targets stand how. */
@Service
class FollowedResolutions {
    private final Resolutions resolutions;
    private final Targets targets;
    private final Observations observations;
    private final Verdicts verdicts;

    FollowedResolutions(Resolutions resolutions, Targets targets, Observations observations, Verdicts verdicts) {
        this.resolutions = resolutions;
        this.targets = targets;
        this.observations = observations;
        this.verdicts = verdicts;
    }

    List<FollowedResolution> list(Texts texts, LocalDate today) {
        return resolutions.listAll().stream()
                .map(resolution -> followed(resolution, texts, today))
                .toList();
    }

    private FollowedResolution followed(Resolution resolution, Texts texts, LocalDate today) {
        Map<String, Mark> marks = new LinkedHashMap<>();
        for (Target target : targets.listByResolution(resolution.id())) {
            Verdict verdict = verdicts.of(target, observations.listOf(target.indicatorId(), target.areaId()), today);
            String text = texts.of(verdict.key());
            marks.merge(
                    text,
                    new Mark(verdict.tone(), text, 1),
                    (one, other) -> new Mark(one.tone(), one.text(), one.count() + other.count()));
        }
        return new FollowedResolution(
                resolution.symbol() + " · " + resolution.title(),
                "/nghi-quyet/" + resolution.slug(),
                resolution.period().text().replace('/', '–'),
                List.copyOf(marks.values()));
    }
}
