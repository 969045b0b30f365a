package vn.theo.check.sweep;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.theo.check.doubt.Figure;
import vn.theo.check.doubt.FigureRole;
import vn.theo.check.doubt.FoundDoubt;
import vn.theo.check.rule.Allowances;
import vn.theo.check.rule.AreasAgainstParent;
import vn.theo.check.rule.CountsAddUp;
import vn.theo.check.rule.Interval;
import vn.theo.check.rule.PartsAgainstWhole;
import vn.theo.check.rule.RatioAgainstParts;
import vn.theo.check.rule.Rule;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.PriceBasis;
import vn.theo.indicator.RatioParts;
import vn.theo.indicator.Unit;
import vn.theo.indicator.grid.IndicatorGrids;
import vn.theo.kernel.Period;
import vn.theo.territory.Area;
import vn.theo.territory.Lineage;

/**
 * Looks through all areas and periods of an indicator: parts against the whole, areas against the area they lie
 * in, ratios against their parts. What plainly fits is passed over in fractions; what does not is worked out exactly.
 */
final class GridDoubts {
    /** Units in which things are counted one by one, so that nothing is rounded. */
    private static final Set<String> COUNTED = Set.of(
            "nhiệm vụ",
            "việc",
            "vụ",
            "người",
            "hộ",
            "dự án",
            "cụm",
            "khu",
            "làng nghề",
            "làng",
            "xã",
            "cơ sở",
            "doanh nghiệp",
            "đảng viên",
            "văn bản",
            "hồ sơ",
            "ý kiến",
            "trường",
            "hợp tác xã");

    /** More areas than this are not listed one by one; the table of the indicator shows them. */
    private static final int LISTED_AREAS = 40;

    private final Lineage lineage;
    private final Allowances allowances;
    private final Map<AreaOnDay, long[]> children = new HashMap<>();

    private record AreaOnDay(long area, java.time.LocalDate day) {}

    GridDoubts(Lineage lineage, Allowances allowances) {
        this.lineage = lineage;
        this.allowances = allowances;
    }

    /** Where every part has a value in the same prices. */
    void findParts(Layers wholes, List<Layers> parts, Heaviest found) {
        for (Layer whole : wholes.all()) {
            List<Layer> beside = beside(whole, parts);
            for (int column = 0;
                    beside.size() == parts.size() && !parts.isEmpty() && column < whole.periods().length;
                    column++) {
                for (int row = 0; row < whole.areas().length; row++) {
                    if (whole.has(row, column)) {
                        compareParts(whole, beside, row, column, found);
                    }
                }
            }
        }
    }

    private static List<Layer> beside(Layer whole, List<Layers> parts) {
        Period.Kind kind = Layers.kindOf(whole);
        List<Layer> beside = new ArrayList<>();
        for (Layers part : parts) {
            if (kind != null) {
                part.find(kind, whole.basis())
                        .filter(layer -> Unit.of(layer.indicator().unit())
                                .isCompatibleWith(Unit.of(whole.indicator().unit())))
                        .ifPresent(beside::add);
            }
        }
        return beside;
    }

    private void compareParts(Layer whole, List<Layer> parts, int row, int column, Heaviest found) {
        long area = whole.areas()[row];
        Period period = whole.periods()[column];
        double sum = 0;
        double hidden = whole.half(row);
        List<Interval> ranges = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        figures.add(whole.figure(FigureRole.WHOLE, row, column));
        for (Layer part : parts) {
            int partRow = part.row(area);
            int partColumn = part.columnOf(period);
            if (!part.has(partRow, partColumn)) {
                return;
            }
            double factor = factor(part.indicator(), whole.indicator());
            sum += part.value(partRow, partColumn) * factor;
            hidden += part.half(partRow) * factor;
            ranges.add(part.range(partRow, partColumn).times(BigDecimal.valueOf(factor)));
            figures.add(part.figure(FigureRole.PART, partRow, partColumn));
        }
        if (Math.abs(sum - whole.value(row, column)) > hidden * 0.999 || isCounted(whole.indicator())) {
            add(rule(whole, parts, ranges, row, column), whole, row, column, figures, found);
        }
    }

    private Rule rule(Layer whole, List<Layer> parts, List<Interval> ranges, int row, int column) {
        boolean counted = isCounted(whole.indicator())
                && parts.stream().allMatch(part -> isCounted(part.indicator()))
                && whole.exact(row, column).scale() <= 0;
        return counted
                ? new CountsAddUp(ranges.stream().map(Interval::value).toList(), whole.exact(row, column))
                : new PartsAgainstWhole(ranges, whole.range(row, column));
    }

    private static boolean isCounted(Indicator indicator) {
        return COUNTED.contains(indicator.unit().strip());
    }

    private static double factor(Indicator from, Indicator to) {
        return from.unit().equals(to.unit())
                ? 1
                : Unit.of(from.unit())
                        .convert(BigDecimal.ONE, Unit.of(to.unit()))
                        .doubleValue();
    }

    /** Where every area directly within another one has a value. */
    void findAreas(Layers layers, Heaviest found) {
        for (Layer layer : layers.all()) {
            boolean adds = switch (layer.indicator().kind()) {
                case FLOW, STOCK -> true;
                case RATIO, INDEX, RANK, MILESTONE -> false;
            };
            for (int row = 0; adds && row < layer.areas().length; row++) {
                for (int column = 0; column < layer.periods().length; column++) {
                    if (layer.has(row, column)) {
                        compareAreas(layer, row, column, found);
                    }
                }
            }
        }
    }

    private void compareAreas(Layer layer, int row, int column, Heaviest found) {
        long[] within = within(layer.areas()[row], layer.periods()[column]);
        double sum = 0;
        double hidden = layer.half(row);
        for (long area : within) {
            int areaRow = layer.row(area);
            if (!layer.has(areaRow, column)) {
                return;
            }
            sum += layer.value(areaRow, column);
            hidden += layer.half(areaRow);
        }
        if (within.length == 0 || Math.abs(sum - layer.value(row, column)) <= hidden * 0.999) {
            return;
        }
        List<Interval> ranges = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        figures.add(layer.figure(FigureRole.WHOLE, row, column));
        for (long area : within) {
            ranges.add(layer.range(layer.row(area), column));
            if (within.length <= LISTED_AREAS) {
                figures.add(layer.figure(FigureRole.PART, layer.row(area), column));
            }
        }
        add(new AreasAgainstParent(ranges, layer.range(row, column)), layer, row, column, figures, found);
    }

    private long[] within(long area, Period period) {
        return children.computeIfAbsent(
                new AreaOnDay(area, period.to()),
                key -> lineage.listChildren(area, period.to()).stream()
                        .mapToLong(Area::id)
                        .toArray());
    }

    /** Where a ratio stands beside its numerator and denominator; two price bases are never divided by each other. */
    void findRatios(
            Layers ratios,
            IndicatorGrids numerators,
            Layers tops,
            IndicatorGrids denominators,
            Layers bottoms,
            RatioParts parts,
            Heaviest found) {
        for (Layer ratio : ratios.all()) {
            Period.Kind kind = Layers.kindOf(ratio);
            PriceBasis above = kind == null ? null : numerators.basis(kind).orElse(null);
            PriceBasis below = kind == null ? null : denominators.basis(kind).orElse(null);
            if (kind != null && above != null && below != null && above.isComparableWith(below)) {
                tops.find(kind, above)
                        .ifPresent(top -> bottoms.find(kind, below)
                                .ifPresent(bottom -> compareRatios(ratio, top, bottom, parts, found)));
            }
        }
    }

    private void compareRatios(Layer ratio, Layer top, Layer bottom, RatioParts parts, Heaviest found) {
        double factor = parts.factor().doubleValue();
        for (int column = 0; column < ratio.periods().length; column++) {
            int topColumn = top.columnOf(ratio.periods()[column]);
            int bottomColumn = bottom.columnOf(ratio.periods()[column]);
            for (int row = 0; row < ratio.areas().length; row++) {
                int topRow = top.row(ratio.areas()[row]);
                int bottomRow = bottom.row(ratio.areas()[row]);
                if (ratio.has(row, column) && top.has(topRow, topColumn) && bottom.has(bottomRow, bottomColumn)) {
                    double below = bottom.value(bottomRow, bottomColumn);
                    double implied = factor * top.value(topRow, topColumn) / below;
                    if (below > bottom.half(bottomRow)
                            && Math.abs(implied - ratio.value(row, column)) > ratio.half(row) * 0.999) {
                        add(
                                new RatioAgainstParts(
                                        ratio.range(row, column),
                                        top.range(topRow, topColumn),
                                        bottom.range(bottomRow, bottomColumn),
                                        parts.factor()),
                                ratio,
                                row,
                                column,
                                List.of(
                                        ratio.figure(FigureRole.VALUE, row, column),
                                        top.figure(FigureRole.NUMERATOR, topRow, topColumn),
                                        bottom.figure(FigureRole.DENOMINATOR, bottomRow, bottomColumn)),
                                found);
                    }
                }
            }
        }
    }

    private void add(Rule rule, Layer layer, int row, int column, List<Figure> figures, Heaviest found) {
        FoundDoubt.Place place = new FoundDoubt.Place(
                layer.indicator().id(),
                layer.areas()[row],
                layer.periods()[column],
                layer.basis().name());
        FoundDoubt.of(rule, allowances, place, figures).ifPresent(found::add);
    }
}
