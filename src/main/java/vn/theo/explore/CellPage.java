package vn.theo.explore;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.indicator.DoubtMark;
import vn.theo.indicator.table.Calculation;
import vn.theo.indicator.table.Cell;
import vn.theo.indicator.table.DrillDown;
import vn.theo.indicator.table.Operand;
import vn.theo.indicator.table.Question;
import vn.theo.indicator.table.Workings;
import vn.theo.programme.VerdictMark;
import vn.theo.site.Frame;
import vn.theo.site.Page;
import vn.theo.territory.Area;

/**
 * What one cell is made of: the values taken, the parts of each, what is missing, the areas under it, and the targets set for it.
 *
 * @param drillDown null for an area without areas under it
 * @param doubts what is doubted about the value of this area and period
 */
public record CellPage(
        Frame frame,
        Address address,
        Question question,
        Workings workings,
        @Nullable DrillDown drillDown,
        List<TargetStanding> targets,
        List<DoubtMark> doubts)
        implements Page {
    public CellPage {
        targets = List.copyOf(targets);
        doubts = List.copyOf(doubts);
    }

    public Labels labels() {
        return new Labels(frame.texts());
    }

    public String indicatorName() {
        return question.query().indicators().getFirst().name();
    }

    public Area area() {
        return question.query().areas().getFirst();
    }

    public String period() {
        return labels().period(question.query().periods().getFirst());
    }

    public String unit() {
        return labels().unit(
                        question.calculation(), question.query().indicators().getFirst());
    }

    public String number(Cell cell) {
        return cell.hasValue()
                ? labels().number(question.calculation(), cell)
                : labels().mark(cell) + " " + labels().derivation(cell);
    }

    public String value(Cell cell) {
        return as(Calculation.VALUE, cell);
    }

    public String perCent(Cell cell) {
        return as(Calculation.GROWTH, cell);
    }

    private String as(Calculation calculation, Cell cell) {
        return cell.hasValue() ? labels().number(calculation, cell) : labels().mark(cell);
    }

    public String how(Cell cell) {
        return labels().derivation(cell)
                + (cell.vintage() == null ? "" : " · " + frame.texts().of(cell.vintage()));
    }

    /** The areas under it of which anything is known. */
    public List<DrillDown.Line> knownParts(DrillDown drill) {
        return drill.parts().stream()
                .filter(part -> part.value().hasValue() || part.growth().hasValue())
                .toList();
    }

    public String role(Operand operand) {
        return frame.t("explore.role." + operand.role().name());
    }

    /** The same question about another area. */
    public String of(Area other) {
        return address.with("dia-ban", other.code()).toString();
    }

    public String indicatorAddress() {
        return question.query().indicators().getFirst().address() + "?dia-ban=" + area().key();
    }

    public VerdictMark mark(TargetStanding standing) {
        return new VerdictMark(frame, standing.target(), standing.verdict());
    }
}
