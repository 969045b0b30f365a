package vn.theo.check.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.theo.check.StatedTarget;
import vn.theo.check.doubt.Doubt;
import vn.theo.check.doubt.DoubtFilter;
import vn.theo.check.doubt.DoubtState;
import vn.theo.check.doubt.Doubts;
import vn.theo.check.doubt.SettleDoubt;
import vn.theo.check.doubt.SettlementKind;
import vn.theo.check.rule.DoubtKind;
import vn.theo.check.sweep.SweepIndicator;
import vn.theo.check.watch.CheckProgress;
import vn.theo.indicator.Indicators;
import vn.theo.site.Frame;
import vn.theo.site.NotFound;
import vn.theo.territory.Area;
import vn.theo.territory.Areas;
import vn.theo.territory.Lineages;

/** Puts together what the pages of doubts show. */
@Component
class DoubtViews {
    private final Doubts doubts;
    private final SettleDoubt settle;
    private final Indicators indicators;
    private final Areas areas;
    private final Lineages lineages;
    private final SweepIndicator sweep;
    private final CheckProgress progress;

    DoubtViews(
            Doubts doubts,
            SettleDoubt settle,
            Indicators indicators,
            Areas areas,
            Lineages lineages,
            SweepIndicator sweep,
            CheckProgress progress) {
        this.doubts = doubts;
        this.settle = settle;
        this.indicators = indicators;
        this.areas = areas;
        this.lineages = lineages;
        this.sweep = sweep;
        this.progress = progress;
    }

    /** What this reader may see, and which indicators have targets. */
    Doubts.Eyes eyes(Frame frame) {
        Set<Long> targets =
                sweep.listTargets().stream().map(StatedTarget::indicatorId).collect(Collectors.toSet());
        return new Doubts.Eyes(frame.signedIn(), doubts.hidden(frame.publicWords()::isPublic), targets);
    }

    DoubtNames names() {
        return new DoubtNames(indicators.current(), lineages.current());
    }

    DoubtQuery query(String kind, String indicator, String area, String state, int page) {
        return new DoubtQuery(
                DoubtKind.findBySlug(kind).orElse(null),
                indicator.isBlank()
                        ? null
                        : indicators
                                .findBySlug(indicator)
                                .orElseThrow(() -> new NotFound("indicator.unknown", indicator)),
                area.isBlank()
                        ? null
                        : areas.findByKey(area).orElseThrow(() -> new NotFound("territory.unknown", area)),
                state.equals(DoubtQuery.ANY_STATE)
                        ? null
                        : DoubtState.findBySlug(state).orElse(DoubtState.OPEN),
                Math.max(1, page));
    }

    DoubtListPage list(Frame frame, DoubtQuery query) {
        Doubts.Eyes eyes = eyes(frame);
        DoubtNames names = names();
        Map<DoubtKind, Integer> byKind = doubts.countByKind(query.filter(), eyes);
        Map<DoubtState, Integer> byState = doubts.countByState(query.filter(), eyes);
        DoubtState state = query.state();
        int total = state == null
                ? byState.values().stream().mapToInt(Integer::intValue).sum()
                : byState.getOrDefault(state, 0);
        List<DoubtListPage.Row> rows = doubts.list(query.filter(), eyes, query.page()).stream()
                .map(doubt -> row(frame, query, names, doubt))
                .toList();
        return new DoubtListPage(
                frame,
                query,
                kinds(frame, query, byKind),
                states(frame, query, byState),
                indicatorChoices(query, names, eyes),
                areaChoices(query, names, eyes),
                total,
                rows,
                progress.findProgress().orElse(null),
                progress.findLast().map(frame.texts()::dateTime).orElse(""),
                progress.countLeftOut());
    }

    private static DoubtListPage.Row row(Frame frame, DoubtQuery query, DoubtNames names, Doubt doubt) {
        DoubtWords words = new DoubtWords(frame.texts(), doubt, names);
        return new DoubtListPage.Row(
                doubt,
                doubt.address() + query.withPage(1).parameters(),
                words.title(),
                words.summary(),
                frame.t("check.kind." + doubt.kind().slug()),
                names.indicator(doubt.indicatorId()).shortNameOrName(),
                words.areaName());
    }

    private static List<DoubtListPage.Count> kinds(Frame frame, DoubtQuery query, Map<DoubtKind, Integer> counts) {
        List<DoubtListPage.Count> kinds = new ArrayList<>();
        kinds.add(new DoubtListPage.Count(
                frame.t("check.kind.all"),
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                query.withKind(null).address(),
                query.kind() == null));
        for (DoubtKind kind : DoubtKind.values()) {
            int count = counts.getOrDefault(kind, 0);
            if (count > 0 || kind == query.kind()) {
                kinds.add(new DoubtListPage.Count(
                        frame.t("check.kind." + kind.slug()),
                        count,
                        query.withKind(kind).address(),
                        kind == query.kind()));
            }
        }
        return kinds;
    }

    private static List<DoubtListPage.Count> states(Frame frame, DoubtQuery query, Map<DoubtState, Integer> counts) {
        List<DoubtListPage.Count> states = new ArrayList<>();
        for (DoubtState state : DoubtState.values()) {
            states.add(new DoubtListPage.Count(
                    frame.t("check.state." + state.slug()),
                    counts.getOrDefault(state, 0),
                    query.withState(state).address(),
                    state == query.state()));
        }
        return states;
    }

    private List<DoubtListPage.Choice> indicatorChoices(DoubtQuery query, DoubtNames names, Doubts.Eyes eyes) {
        DoubtFilter all = new DoubtFilter(query.kind(), null, null, query.state());
        return doubts.countByIndicator(all, eyes).keySet().stream()
                .map(names::indicator)
                .sorted(Comparator.comparing(indicator -> indicator.name()))
                .map(indicator -> new DoubtListPage.Choice(
                        indicator.slug(), indicator.name(), indicator.equals(query.indicator())))
                .toList();
    }

    private List<DoubtListPage.Choice> areaChoices(DoubtQuery query, DoubtNames names, Doubts.Eyes eyes) {
        DoubtFilter all = new DoubtFilter(query.kind(), null, null, query.state());
        return doubts.countByArea(all, eyes).keySet().stream()
                .map(names::area)
                .sorted(Comparator.comparing(Area::name))
                .map(area -> new DoubtListPage.Choice(area.key(), area.name(), area.equals(query.area())))
                .toList();
    }

    DoubtPage show(
            Frame frame,
            long id,
            DoubtQuery query,
            String typed,
            @Nullable SettlementKind chosen,
            @Nullable String error) {
        Doubts.Eyes eyes = eyes(frame);
        Doubt doubt = doubts.get(id, eyes);
        List<Long> ids = doubts.listIds(query.filter(), eyes);
        int at = ids.indexOf(id);
        return new DoubtPage(
                frame,
                doubt,
                names(),
                doubts.listHistory(id),
                settle.fingerprint(id),
                query.parameters(),
                at > 0 ? "/nghi-van/" + ids.get(at - 1) + query.parameters() : null,
                at + 1 < ids.size() ? "/nghi-van/" + ids.get(at + 1) + query.parameters() : null,
                typed,
                chosen,
                error);
    }
}
