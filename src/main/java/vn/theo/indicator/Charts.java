package vn.theo.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
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
    private final Observations observations;
    private final Areas areas;
    private final AreaChanges changes;
    private final ObjectProvider<TargetLines> targets;
    private final ObjectProvider<Remarks> remarks;
    private final JsonMapper json;

    Charts(
            Observations observations,
            Areas areas,
            AreaChanges changes,
            ObjectProvider<TargetLines> targets,
            ObjectProvider<Remarks> remarks,
            JsonMapper json) {
        this.observations = observations;
        this.areas = areas;
        this.changes = changes;
        this.targets = targets;
        this.remarks = remarks;
        this.json = json;
    }

    /** The chart of everything on record, for any page. */
    public ChartBox box(Frame frame, Indicator indicator, Area area) {
        List<Remark> said = remarks.orderedStream()
                .flatMap(source -> source.listOf(indicator, area.id(), frame).stream())
                .toList();
        return box(frame, indicator, area, observations.listOf(indicator.id(), area.id()), said);
    }

    ChartBox box(Frame frame, Indicator indicator, Area area, List<Observation> values, List<Remark> said) {
        Texts texts = frame.texts();
        List<Chart.Line> lines = new ArrayList<>(series(texts, indicator, values, Chart.Style.SERIES, null));
        earlier(texts, indicator, values).ifPresent(lines::add);
        List<AreaChange> history = changes.listOf(area.id());
        Set<PriceBasis> bases = new TreeSet<>();
        Series.line(indicator, values).forEach(value -> bases.add(value.priceBasis()));
        for (Area related : related(area, history)) {
            List<Observation> theirs = observations.listOf(indicator.id(), related.id()).stream()
                    .filter(value -> bases.contains(value.priceBasis()))
                    .toList();
            lines.addAll(series(texts, indicator, theirs, Chart.Style.RELATED, name(texts, related)));
        }
        targets.orderedStream()
                .flatMap(source -> source.listOf(indicator.id(), area.id()).stream())
                .forEach(target -> drawn(texts, indicator, target, Chart.Style.TARGET, lines));
        for (Remark remark : said) {
            TargetLine path = remark.path();
            if (path != null) {
                drawn(texts, indicator, path, Chart.Style.IMPLIED, lines);
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
                has(lines, Chart.Style.IMPLIED));
    }

    private static boolean has(List<Chart.Line> lines, Chart.Style style) {
        return lines.stream().anyMatch(line -> line.style() == style);
    }

    private static List<Chart.Line> series(
            Texts texts, Indicator indicator, List<Observation> values, Chart.Style style, @Nullable String name) {
        List<Observation> convertible = values.stream()
                .filter(value -> Unit.of(value.unit()).isCompatibleWith(Unit.of(indicator.unit())))
                .toList();
        Set<PriceBasis> bases = new TreeSet<>();
        Series.line(indicator, convertible).forEach(value -> bases.add(value.priceBasis()));
        List<Chart.Line> lines = new ArrayList<>();
        for (PriceBasis basis : bases) {
            List<Chart.Point> points = Series.line(
                            indicator,
                            convertible.stream()
                                    .filter(value -> value.priceBasis() == basis)
                                    .toList())
                    .stream()
                    .map(value -> point(texts, indicator, value))
                    .toList();
            String ofBasis = basis.isNamed() || bases.size() > 1 ? texts.of(basis) : indicator.shortNameOrName();
            lines.add(new Chart.Line(
                    name == null ? ofBasis : bases.size() > 1 ? name + " · " + ofBasis : name, style, points));
        }
        return lines;
    }

    private static Optional<Chart.Line> earlier(Texts texts, Indicator indicator, List<Observation> values) {
        Set<Long> drawn = new LinkedHashSet<>();
        for (PriceBasis basis : PriceBasis.values()) {
            Series.line(
                            indicator,
                            values.stream()
                                    .filter(value -> value.priceBasis() == basis)
                                    .toList())
                    .forEach(value -> drawn.add(value.id()));
        }
        List<Chart.Point> points = values.stream()
                .filter(value -> value.period().kind() == Period.Kind.YEAR
                        && value.vintage() != Vintage.PLAN
                        && value.reliability() != Reliability.D
                        && !drawn.contains(value.id()))
                .map(value -> point(texts, indicator, value))
                .toList();
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chart.Line(texts.of("indicator.earlier"), Chart.Style.EARLIER, points));
    }

    private static Chart.Point point(Texts texts, Indicator indicator, Observation value) {
        return new Chart.Point(
                x(value.period().to()),
                value.valueIn(indicator.unit()).doubleValue(),
                value.vintage().name(),
                List.of(
                        FigureText.period(texts, value.period()),
                        FigureText.value(texts, value),
                        texts.of(value.vintage()),
                        value.source()));
    }

    private static void drawn(
            Texts texts, Indicator indicator, TargetLine line, Chart.Style style, List<Chart.Line> lines) {
        Unit from = Unit.of(line.unit());
        Unit to = Unit.of(indicator.unit());
        if (!from.isCompatibleWith(to)) {
            return;
        }
        lines.add(new Chart.Line(
                line.label(),
                style,
                line.points().stream()
                        .map(point -> {
                            BigDecimal value = from.convert(point.value(), to);
                            return new Chart.Point(
                                    x(point.period().to()),
                                    value.doubleValue(),
                                    style == Chart.Style.TARGET ? "PLAN" : "INFERRED",
                                    List.of(
                                            FigureText.period(texts, point.period()),
                                            FigureText.rounded(texts, value, indicator.unit()),
                                            line.label()));
                        })
                        .toList()));
    }

    private static String name(Texts texts, Area area) {
        LocalDate last = area.validTo();
        return last == null ? area.name() : texts.of("indicator.area-until", area.name(), texts.date(last));
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
        return areas.listByIds(ids);
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

    private static double x(LocalDate end) {
        double x = end.getYear() - 1 + (double) end.getDayOfYear() / end.lengthOfYear();
        return Math.round(x * 1000) / 1000.0;
    }
}
