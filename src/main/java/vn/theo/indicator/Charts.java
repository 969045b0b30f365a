package vn.theo.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;
import vn.theo.kernel.Period;
import vn.theo.site.Frame;
import vn.theo.site.Texts;
import vn.theo.territory.Area;
import vn.theo.territory.AreaChange;
import vn.theo.territory.AreaChange.Merged;
import vn.theo.territory.AreaChange.Renamed;
import vn.theo.territory.AreaChanges;
import vn.theo.territory.Areas;

/** Makes the chart of an indicator in an area: series by price base, earlier publications, targets, mergers. */
@Service
public class Charts {
    /** More lines than these beside the area's own would hide it. */
    private static final int MOST_RELATED = 6;

    private final Observations observations;
    private final LoadedFigures loaded;
    private final Areas areas;
    private final AreaChanges changes;
    private final ObjectProvider<TargetLines> targets;
    private final ObjectProvider<Remarks> remarks;
    private final AskDoubts askDoubts;
    private final JsonMapper json;

    Charts(
            Observations observations,
            LoadedFigures loaded,
            Areas areas,
            AreaChanges changes,
            ObjectProvider<TargetLines> targets,
            ObjectProvider<Remarks> remarks,
            AskDoubts askDoubts,
            JsonMapper json) {
        this.observations = observations;
        this.loaded = loaded;
        this.areas = areas;
        this.changes = changes;
        this.targets = targets;
        this.remarks = remarks;
        this.askDoubts = askDoubts;
        this.json = json;
    }

    /** The chart of everything on record, for any page. */
    public ChartBox box(Frame frame, Indicator indicator, Area area) {
        List<Remark> said = remarks.orderedStream()
                .flatMap(source -> source.listOf(indicator, area.id(), frame).stream())
                .toList();
        ChartContent.Related all = areaId -> {
            List<Observation> both = new ArrayList<>(observations.listOf(indicator.id(), areaId));
            both.addAll(loaded.listOf(indicator.id(), areaId, null));
            return both;
        };
        return box(
                frame,
                indicator,
                area,
                new ChartContent(
                        all.listOf(area.id()),
                        Period.Kind.YEAR,
                        null,
                        List.of(),
                        said,
                        askDoubts.about(List.of(indicator.id()), frame.signedIn()),
                        all));
    }

    /** The chart of what the content says. */
    public ChartBox box(Frame frame, Indicator indicator, Area area, ChartContent content) {
        Texts texts = frame.texts();
        ChartLines drawing = new ChartLines(texts, indicator, content);
        List<Chart.Line> lines = new ArrayList<>(drawing.own());
        List<AreaChange> history = changes.listOf(area.id());
        Set<PriceBasis> bases = drawing.bases(content.values());
        content.derived().forEach(figure -> bases.add(figure.priceBasis()));
        for (Area related : related(area, history)) {
            lines.addAll(drawing.related(related, content.drawn().listOf(related.id()), bases));
        }
        targets.orderedStream()
                .flatMap(source -> source.listOf(indicator.id(), area.id()).stream())
                .forEach(target -> drawing.add(target, Chart.Style.TARGET, lines));
        for (Remark remark : content.remarks()) {
            TargetLine path = remark.path();
            if (path != null) {
                drawing.add(path, Chart.Style.IMPLIED, lines);
            }
        }
        Chart chart = new Chart(texts.language(), indicator.unit(), lines, rules(texts, history, lines));
        return new ChartBox(
                frame,
                "chart-" + indicator.slug() + "-" + area.id(),
                frame.t("indicator.chart-caption", indicator.name(), area.name(), indicator.unit()),
                json.writeValueAsString(chart).replace("<", "\\u003c"),
                chart.isEmpty(),
                has(lines, Chart.Style.TARGET),
                has(lines, Chart.Style.IMPLIED),
                lines.stream().flatMap(line -> line.points().stream()).anyMatch(Chart.Point::derived),
                lines.stream().flatMap(line -> line.points().stream()).anyMatch(Chart.Point::doubted));
    }

    private static boolean has(List<Chart.Line> lines, Chart.Style style) {
        return ChartLines.first(lines, style) != null;
    }

    private List<Area> related(Area area, List<AreaChange> history) {
        Set<Long> ids = new LinkedHashSet<>();
        for (AreaChange change : history) {
            if (change instanceof Merged merged) {
                ids.addAll(merged.from());
                ids.add(merged.into());
            } else if (change instanceof Renamed renamed) {
                ids.add(renamed.from());
                ids.add(renamed.to());
            }
        }
        ids.remove(area.id());
        return ids.size() > MOST_RELATED ? List.of() : areas.listByIds(ids);
    }

    /** Rules only where they touch what is drawn. */
    private static List<Chart.Rule> rules(Texts texts, List<AreaChange> history, List<Chart.Line> lines) {
        double first = lines.stream()
                .flatMap(line -> line.points().stream())
                .mapToDouble(Chart.Point::x)
                .min()
                .orElse(0);
        double last = lines.stream()
                .flatMap(line -> line.points().stream())
                .mapToDouble(Chart.Point::x)
                .max()
                .orElse(0);
        return history.stream()
                .map(change -> new Chart.Rule(
                        x(change.date()),
                        texts.of("indicator.rule." + change.getClass().getSimpleName(), texts.date(change.date()))))
                .distinct()
                .filter(rule -> rule.x() >= first - 1 && rule.x() <= last + 1.5)
                .toList();
    }

    static double x(LocalDate end) {
        double x = end.getYear() - 1 + (double) end.getDayOfYear() / end.lengthOfYear();
        return Math.round(x * 1000) / 1000.0;
    }
}
