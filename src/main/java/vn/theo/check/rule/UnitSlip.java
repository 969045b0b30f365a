package vn.theo.check.rule;

import java.math.BigDecimal;
import java.util.List;

/**
 * A value that a power of ten sets apart from one it should lie close to: its only neighbour, the same period as published
 * before, the plan of the period. So units are mistaken and points misplaced where no second neighbour tells.
 *
 * @param room how far beyond the other one the mended value may lie, as a factor
 */
public record UnitSlip(Interval other, Interval level, double room) implements Rule {
    /** Where neighbours on the same side show that the series is steady. */
    public static final double ROOM_OF_STEADY = 1.5;

    /** Where nothing but the two values is known. */
    public static final double ROOM_OF_TWO = 1.3;

    /** No more digits than these are lost or gained by mistake. */
    private static final int MOST_DIGITS = 6;

    @Override
    public DoubtKind kind() {
        return DoubtKind.UNIT_SLIP;
    }

    @Override
    public List<Worked> work(Allowances allowances) {
        double near = other.value().doubleValue();
        int power = power(near, level.value().doubleValue(), room);
        return power == 0
                ? List.of()
                : List.of(
                        new Worked(Reading.AS_PRINTED, band(LevelBreak.FAR), level, allowances.of(Reading.AS_PRINTED)),
                        new Worked(
                                Reading.POINT_MOVED,
                                band(room),
                                level.times(BigDecimal.ONE.scaleByPowerOfTen(power)),
                                allowances.of(Reading.POINT_MOVED)));
    }

    private Interval band(double factor) {
        double value = other.value().doubleValue();
        return new Interval(
                BigDecimal.valueOf(value / factor).min(other.value()),
                other.value(),
                BigDecimal.valueOf(value * factor).max(other.value()));
    }

    /** The power of ten that brings a value beside the other one, 0 when it lies there already or none mends it. */
    public static int power(double other, double printed, double room) {
        if (other <= 0 || printed <= 0) {
            return 0;
        }
        int power = (int) Math.round(Math.log10(other / printed));
        double off = printed * Math.pow(10, power) / other;
        return Math.abs(power) <= MOST_DIGITS && off <= room && off >= 1 / room ? power : 0;
    }

    /** How far the larger one lies above the smaller: ten times too much weighs as ten times too little does. */
    @Override
    public BigDecimal size(List<Worked> readings) {
        return readings.isEmpty()
                ? BigDecimal.ZERO
                : Arithmetic.deviation(
                        other.value().max(level.value()), other.value().min(level.value()));
    }
}
