package vn.theo.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Period;
import vn.theo.site.Texts;
import vn.theo.territory.Area;

/** The lines of one chart: observed values by price basis, plans, earlier publications, targets. */
final class ChartLines {
    private final Texts texts;
    private final Indicator indicator;
    private final ChartContent content;

    ChartLines(Texts texts, Indicator indicator, ChartContent content) {
        this.texts = texts;
        this.indicator = indicator;
        this.content = content;
    }

    /** The lines of the area itself: what was observed or follows from its parts, earlier publications, what was planned. */
    List<Chart.Line> own() {
        List<Observation> values = convertible(content.values());
        Set<PriceBasis> bases = bases(values);
        content.derived().forEach(figure -> bases.add(figure.priceBasis()));
        List<Chart.Line> lines = new ArrayList<>();
        for (PriceBasis basis : bases) {
            List<Observation> recorded = line(values, basis);
            Set<Period> known = recorded.stream().map(Observation::period).collect(Collectors.toSet());
            List<Chart.Point> points = Stream.concat(
                            recorded.stream().map(this::point),
                            content.derived().stream()
                                    .filter(figure -> figure.priceBasis() == basis && !known.contains(figure.period()))
                                    .map(this::point))
                    .sorted(Comparator.comparingDouble(Chart.Point::x))
                    .toList();
            String ofBasis = basis.isNamed() || bases.size() > 1 ? texts.of(basis) : indicator.shortNameOrName();
            lines.add(new Chart.Line(ofBasis, Chart.Style.SERIES, points));
        }
        earlier(values, lines);
        planned(values, lines);
        return lines;
    }

    /** The lines of an area that this one was made of or became part of, in the price bases drawn already. */
    List<Chart.Line> related(Area area, List<Observation> theirs, Set<PriceBasis> drawn) {
        List<Observation> values = convertible(theirs).stream()
                .filter(value -> drawn.contains(value.priceBasis()))
                .toList();
        Set<PriceBasis> bases = bases(values);
        String name = area.validTo() == null
                ? area.name()
                : texts.of("indicator.area-until", area.name(), texts.date(area.validTo()));
        return bases.stream()
                .map(basis -> new Chart.Line(
                        bases.size() > 1 ? name + " · " + texts.of(basis) : name,
                        Chart.Style.RELATED,
                        line(values, basis).stream().map(this::point).toList()))
                .toList();
    }

    Set<PriceBasis> bases(List<Observation> values) {
        Set<PriceBasis> bases = new TreeSet<>();
        content.line(indicator, values).forEach(value -> bases.add(value.priceBasis()));
        return bases;
    }

    private List<Observation> line(List<Observation> values, PriceBasis basis) {
        return content.line(
                indicator,
                values.stream().filter(value -> value.priceBasis() == basis).toList());
    }

    private List<Observation> convertible(List<Observation> values) {
        return values.stream()
                .filter(value ->
                        content.takes(value) && Unit.of(value.unit()).isCompatibleWith(Unit.of(indicator.unit())))
                .toList();
    }

    private void earlier(List<Observation> values, List<Chart.Line> lines) {
        Set<Observation> drawn = new HashSet<>();
        for (PriceBasis basis : PriceBasis.values()) {
            drawn.addAll(line(values, basis));
        }
        List<Chart.Point> points = values.stream()
                .filter(value -> value.period().kind() == content.kind()
                        && value.vintage() != Vintage.PLAN
                        && value.reliability() != Reliability.D
                        && !drawn.contains(value))
                .map(this::point)
                .toList();
        if (!points.isEmpty()) {
            lines.add(new Chart.Line(texts.of("indicator.earlier"), Chart.Style.EARLIER, points));
        }
    }

    /** What was planned, the plan known last of each period. */
    private void planned(List<Observation> values, List<Chart.Line> lines) {
        List<Chart.Point> points = values.stream()
                .filter(value ->
                        value.vintage() == Vintage.PLAN && value.period().kind() == content.kind())
                .collect(Collectors.toMap(Observation::period, value -> value, (one, later) -> later))
                .values()
                .stream()
                .map(this::point)
                .sorted(Comparator.comparingDouble(Chart.Point::x))
                .toList();
        if (!points.isEmpty()) {
            lines.add(new Chart.Line(texts.of(Vintage.PLAN), Chart.Style.TARGET, points));
        }
    }

    private Chart.Point point(Observation value) {
        String doubt = DoubtMark.words(texts, content.doubts().of(value));
        List<String> words = new ArrayList<>(List.of(
                FigureText.period(texts, value.period()),
                FigureText.value(texts, value),
                texts.of(value.vintage()),
                value.source()));
        if (!doubt.isEmpty()) {
            words.add("⚠ " + doubt);
        }
        return new Chart.Point(
                Charts.x(value.period().to()),
                value.valueIn(indicator.unit()).doubleValue(),
                value.vintage().name(),
                false,
                !doubt.isEmpty(),
                words);
    }

    private Chart.Point point(DerivedFigure figure) {
        return new Chart.Point(
                Charts.x(figure.period().to()),
                figure.value().doubleValue(),
                figure.vintage().name(),
                true,
                false,
                List.of(
                        FigureText.period(texts, figure.period()),
                        FigureText.amount(texts, figure.value(), indicator.unit()),
                        texts.of(figure.vintage()),
                        figure.how()));
    }

    /** A target or a path worked out from a claim; nothing where its unit measures something else. */
    void add(TargetLine line, Chart.Style style, List<Chart.Line> lines) {
        Unit from = Unit.of(line.unit());
        Unit to = Unit.of(indicator.unit());
        if (!from.isCompatibleWith(to)) {
            return;
        }
        lines.add(new Chart.Line(
                line.label(),
                style,
                line.points().stream()
                        .map(point -> point(line, style, point.period(), from.convert(point.value(), to)))
                        .toList()));
    }

    private Chart.Point point(TargetLine line, Chart.Style style, Period period, BigDecimal value) {
        return new Chart.Point(
                Charts.x(period.to()),
                value.doubleValue(),
                style == Chart.Style.TARGET ? "PLAN" : "INFERRED",
                false,
                false,
                List.of(
                        FigureText.period(texts, period),
                        FigureText.rounded(texts, value, indicator.unit()),
                        line.label()));
    }

    static Chart.@Nullable Line first(List<Chart.Line> lines, Chart.Style style) {
        return lines.stream().filter(line -> line.style() == style).findFirst().orElse(null);
    }
}
