package vn.theo.indicator.table;

import java.util.List;

/**
 * How a cell came about: the values that its calculation takes, in order, and which parts keep it empty.
 *
 * @param lacking at most some dozens; {@code lackingCount} tells how many there are
 */
public record Workings(
        Calculation calculation,
        int years,
        Cell cell,
        List<Operand> operands,
        List<Lacking> lacking,
        int lackingCount) {
    public Workings {
        operands = List.copyOf(operands);
        lacking = List.copyOf(lacking);
    }
}
