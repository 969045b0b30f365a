package vn.theo.indicator.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.theo.indicator.IndicatorKind;
import vn.theo.indicator.grid.Grid;
import vn.theo.kernel.Period;
import vn.theo.territory.Area;
import vn.theo.territory.Lineage;
import vn.theo.territory.Lineage.Transfer;

/**
 * Reads the values of one additive or non-additive indicator for areas of any map. A value recorded for the area itself comes
 * first; before the area began, the whole areas it was made of count together; after it ended, those that it alone became;
 * else the areas under it, when none is missing. Nothing is guessed: a part without a value leaves the cell empty.
 */
final class MapReader {
    private static final int DEEPEST = 12;

    private final @Nullable Grid grid;
    private final Lineage lineage;
    private final boolean additive;

    MapReader(IndicatorKind kind, @Nullable Grid grid, Lineage lineage) {
        this.grid = grid;
        this.lineage = lineage;
        this.additive = switch (kind) {
            case FLOW, STOCK -> true;
            case RATIO, INDEX, RANK, MILESTONE -> false;
        };
    }

    int scale() {
        return grid == null ? 0 : grid.scale();
    }

    /** The value of an area in a period that stands at this column of the grid (-1 when it has none). */
    Cell read(Area area, Period period, int column) {
        return read(area, period, column, DEEPEST);
    }

    private Cell read(Area area, Period period, int column, int depth) {
        Cell direct = direct(area.id(), column);
        if (direct.hasValue() || depth == 0) {
            return direct;
        }
        boolean before = area.validFrom().isAfter(period.from());
        boolean after = area.validTo() != null && area.validTo().isBefore(period.to());
        Cell moved = before
                ? fromBefore(area, period, column, depth)
                : after ? fromAfter(area, period, column, depth) : direct;
        if (moved.hasValue() || moved.derivation() == Derivation.NOT_ADDITIVE) {
            return moved;
        }
        Cell rolled = fromChildren(area, period, column, depth);
        return rolled.hasValue() || moved.derivation() == Derivation.MISSING ? rolled : moved;
    }

    private Cell direct(long area, int column) {
        Grid known = grid;
        int cell = known == null ? -1 : known.cell(area, column);
        long amount = known == null ? Grid.NONE : known.amount(cell);
        return known == null || amount == Grid.NONE
                ? Cell.none(Derivation.MISSING)
                : new Cell(amount, known.scale(), Derivation.DIRECT, known.vintage(cell), known.bound(cell));
    }

    private Cell fromBefore(Area area, Period period, int column, int depth) {
        List<Transfer> parts = lineage.listReceived(area.id());
        if (parts.isEmpty()) {
            return Cell.none(Derivation.MISSING);
        }
        Cell sum = null;
        Derivation lacking = null;
        for (Transfer part : parts) {
            Cell value = part.share() == null
                    ? Cell.none(Derivation.NOT_COMPARABLE)
                    : read(lineage.get(part.from()), period, column, depth - 1);
            if (!value.hasValue()) {
                lacking = value.derivation() == Derivation.MISSING && lacking != null ? lacking : value.derivation();
            } else {
                Cell counted = part.isWhole() || part.share() == null ? value : value.times(part.share());
                sum = sum == null ? renamed(counted, parts.size()) : sum.plus(counted, Derivation.SUMMED);
            }
        }
        if (lacking != null || sum == null) {
            return Cell.none(lacking == null ? Derivation.MISSING : lacking);
        }
        return additive || parts.size() == 1 && parts.getFirst().isWhole() ? sum : Cell.none(Derivation.NOT_ADDITIVE);
    }

    /** A territory under another name keeps its value; one of several parts only starts a sum. */
    private static Cell renamed(Cell value, int parts) {
        boolean estimate = value.derivation() == Derivation.SHARED;
        Derivation derivation = estimate ? Derivation.SHARED : parts == 1 ? value.derivation() : Derivation.SUMMED;
        return new Cell(value.amount(), value.scale(), derivation, value.vintage(), value.bound());
    }

    private Cell fromAfter(Area area, Period period, int column, int depth) {
        List<Transfer> parts = lineage.listGiven(area.id());
        if (parts.isEmpty()) {
            return Cell.none(Derivation.MISSING);
        }
        Cell sum = null;
        for (Transfer part : parts) {
            if (!lineage.isOnlyFrom(part.to(), area.id())) {
                return Cell.none(Derivation.NOT_COMPARABLE);
            }
            Cell value = read(lineage.get(part.to()), period, column, depth - 1);
            if (!value.hasValue()) {
                return value;
            }
            sum = sum == null ? renamed(value, parts.size()) : sum.plus(value, Derivation.SUMMED);
        }
        if (sum == null) {
            return Cell.none(Derivation.MISSING);
        }
        return additive || parts.size() == 1 ? sum : Cell.none(Derivation.NOT_ADDITIVE);
    }

    private Cell fromChildren(Area area, Period period, int column, int depth) {
        List<Area> children = grid == null ? List.of() : lineage.listChildren(area.id(), lastDayOf(area, period));
        if (children.isEmpty()) {
            return Cell.none(Derivation.MISSING);
        }
        if (!additive) {
            return Cell.none(Derivation.NOT_ADDITIVE);
        }
        Cell sum = null;
        for (Area child : children) {
            Cell value = read(child, period, column, depth - 1);
            if (!value.hasValue()) {
                return Cell.none(Derivation.MISSING);
            }
            sum = sum == null
                    ? new Cell(value.amount(), value.scale(), Derivation.ROLLED_UP, value.vintage(), value.bound())
                    : sum.plus(value, Derivation.ROLLED_UP);
        }
        return sum == null ? Cell.none(Derivation.MISSING) : sum;
    }

    private static LocalDate lastDayOf(Area area, Period period) {
        LocalDate last = area.validTo();
        LocalDate day = last != null && last.isBefore(period.to()) ? last : period.to();
        return day.isBefore(area.validFrom()) ? area.validFrom() : day;
    }

    /**
     * What a cell is made of, one step down: for a person who asks where a number comes from or which part is missing. Empty
     * where the value was recorded for the area itself.
     */
    List<Piece> explain(Area area, Period period, int column) {
        List<Piece> pieces = new ArrayList<>();
        if (direct(area.id(), column).hasValue()) {
            return pieces;
        }
        LocalDate last = area.validTo();
        if (area.validFrom().isAfter(period.from())) {
            for (Transfer part : lineage.listReceived(area.id())) {
                Area from = lineage.get(part.from());
                pieces.add(new Piece(from, part.date(), part.share(), read(from, period, column, DEEPEST - 1)));
            }
        } else if (last != null && last.isBefore(period.to())) {
            for (Transfer part : lineage.listGiven(area.id())) {
                Area to = lineage.get(part.to());
                Cell value = lineage.isOnlyFrom(to.id(), area.id())
                        ? read(to, period, column, DEEPEST - 1)
                        : Cell.none(Derivation.NOT_COMPARABLE);
                pieces.add(new Piece(to, part.date(), part.share(), value));
            }
        }
        if (pieces.isEmpty()) {
            for (Area child : lineage.listChildren(area.id(), lastDayOf(area, period))) {
                pieces.add(new Piece(child, null, null, read(child, period, column, DEEPEST - 1)));
            }
        }
        return List.copyOf(pieces);
    }

    /** The last period before this one for which a value of the area itself is known. */
    Optional<Period> findLastKnown(Area area, Period before) {
        Grid known = grid;
        if (known == null) {
            return Optional.empty();
        }
        Period[] periods = known.periods();
        for (int column = periods.length - 1; column >= 0; column--) {
            if (periods[column].compareTo(before) < 0 && known.amount(known.cell(area.id(), column)) != Grid.NONE) {
                return Optional.of(periods[column]);
            }
        }
        return Optional.empty();
    }
}
