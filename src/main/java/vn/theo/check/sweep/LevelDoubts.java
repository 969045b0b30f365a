package vn.theo.check.sweep;

import java.util.Arrays;
import java.util.List;
import vn.theo.check.doubt.FigureRole;
import vn.theo.check.doubt.FoundDoubt;
import vn.theo.check.rule.Allowances;
import vn.theo.check.rule.LevelBreak;
import vn.theo.check.rule.UnitSlip;
import vn.theo.kernel.Period;

/**
 * Looks along each row for values that a power of ten sets apart from their neighbours. A row holds the firmest value of every
 * period, so a preliminary value is compared with the official one beside it, and one source with another.
 */
final class LevelDoubts {
    /** A series whose neighbours lie within this factor of each other counts as steady. */
    private static final double STEADY = 2;

    /** A smaller value, in units of its last digit, tells too little: three projects may well become thirty. */
    private static final double LEAST_DIGITS = 20;

    private final Allowances allowances;
    private final Heaviest found;

    LevelDoubts(Allowances allowances, Heaviest found) {
        this.allowances = allowances;
        this.found = found;
    }

    void find(Layers layers) {
        for (Layer layer : layers.all()) {
            boolean levels = switch (layer.indicator().kind()) {
                case FLOW, STOCK, RATIO, INDEX, MILESTONE -> true;
                case RANK -> false;
            };
            if (levels && layer.periods().length > 1) {
                int[] before = before(layer);
                int[] after = after(before);
                for (int column = 0; column < before.length; column++) {
                    find(layer, before, after, column);
                }
            }
        }
    }

    /** The column of the period just before each one, -1 where there is none; what follows no calendar goes year by year. */
    private static int[] before(Layer layer) {
        Period[] periods = layer.periods();
        int[] before = new int[periods.length];
        for (int column = 0; column < periods.length; column++) {
            Period period = periods[column];
            before[column] = switch (period.kind()) {
                case YEAR, QUARTER, MONTH ->
                    period.findPrevious().map(layer::columnOf).orElse(-1);
                case DATE, YEAR_TO_DATE, MONTHS -> layer.columnOf(period.yearsBefore(1));
                case YEARS, DAYS -> -1;
            };
        }
        return before;
    }

    private static int[] after(int[] before) {
        int[] after = new int[before.length];
        Arrays.fill(after, -1);
        for (int column = 0; column < before.length; column++) {
            if (before[column] >= 0) {
                after[before[column]] = column;
            }
        }
        return after;
    }

    private void find(Layer layer, int[] before, int[] after, int column) {
        int last = before[column];
        int next = after[column];
        for (int row = 0; last >= 0 && row < layer.areas().length; row++) {
            if (layer.has(row, last) && layer.has(row, column)) {
                double level = layer.value(row, column);
                if (layer.has(row, next)
                        && LevelBreak.power(layer.value(row, last), level, layer.value(row, next)) != 0) {
                    broken(layer, row, last, column, next);
                } else if (UnitSlip.power(layer.value(row, last), level, UnitSlip.ROOM_OF_STEADY) != 0) {
                    slipped(layer, row, before[last], last, column, next);
                }
            }
        }
    }

    private void broken(Layer layer, int row, int last, int column, int next) {
        FoundDoubt.of(
                        new LevelBreak(layer.range(row, last), layer.range(row, column), layer.range(row, next)),
                        allowances,
                        place(layer, row, column),
                        List.of(
                                layer.figure(FigureRole.BEFORE, row, last),
                                layer.figure(FigureRole.VALUE, row, column),
                                layer.figure(FigureRole.AFTER, row, next)))
                .ifPresent(found::add);
    }

    /** The series must be steady on each side that is known; a single value before steady ones is itself the odd one. */
    private void slipped(Layer layer, int row, int first, int last, int column, int next) {
        boolean known = layer.has(row, first);
        boolean goesOn = layer.has(row, next);
        boolean steady =
                (!known || isSteady(layer, row, first, last)) && (!goesOn || isSteady(layer, row, column, next));
        double least = Math.min(layer.value(row, last), layer.value(row, column));
        if (!steady || least < LEAST_DIGITS * 2 * layer.half(row)) {
            return;
        }
        int odd = !known && goesOn ? last : column;
        int other = odd == last ? column : last;
        FoundDoubt.of(
                        new UnitSlip(
                                layer.range(row, other),
                                layer.range(row, odd),
                                known || goesOn ? UnitSlip.ROOM_OF_STEADY : UnitSlip.ROOM_OF_TWO),
                        allowances,
                        place(layer, row, odd),
                        List.of(
                                layer.figure(other < odd ? FigureRole.BEFORE : FigureRole.AFTER, row, other),
                                layer.figure(FigureRole.VALUE, row, odd)))
                .ifPresent(found::add);
    }

    private static boolean isSteady(Layer layer, int row, int one, int other) {
        double a = layer.value(row, one);
        double b = layer.value(row, other);
        return Math.min(a, b) > 0 && Math.max(a, b) <= STEADY * Math.min(a, b);
    }

    private static FoundDoubt.Place place(Layer layer, int row, int column) {
        return new FoundDoubt.Place(
                layer.indicator().id(),
                layer.areas()[row],
                layer.periods()[column],
                layer.basis().name());
    }
}
