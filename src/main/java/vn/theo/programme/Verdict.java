package vn.theo.programme;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.theo.kernel.Period;

/** How a target stands at a day, by the latest figure known then. */
public sealed interface Verdict {
    /** The figure was due and passes the target. */
    record Exceeded(Standing standing) implements Verdict {}

    /** The figure was due and meets the target. */
    record Met(Standing standing) implements Verdict {}

    /** The figure was due and does not meet the target. */
    record NotMet(Standing standing) implements Verdict {}

    record OnTrack(Standing standing) implements Verdict {}

    record Watch(Standing standing) implements Verdict {}

    record AtRisk(Standing standing) implements Verdict {}

    record Alarm(Standing standing) implements Verdict {}

    /**
     * A figure should be known and is not.
     *
     * @param latest the last figure on the way, if any
     */
    record NoFigures(@Nullable Standing latest) implements Verdict {}

    /** The first figure is not due yet, or nothing tells yet how far the way is. */
    record NotYetDue() implements Verdict {}

    /**
     * The figure a verdict rests on.
     *
     * @param actual the figure, or the sum of the years so far when the target is a sum over years
     * @param period what the figure is for
     * @param expected where the straight path stands at the end of that period, null without a path
     * @param deviationPoints how far ahead (or, negative, behind) in per cent of the whole way, one decimal
     */
    record Standing(
            BigDecimal actual,
            Period period,
            @Nullable BigDecimal expected,
            @Nullable BigDecimal deviationPoints) {}

    /** The tone of the status mark that shows this verdict. */
    default String tone() {
        return switch (this) {
            case Exceeded exceeded -> "done";
            case Met met -> "done";
            case NotMet notMet -> "alarm";
            case OnTrack onTrack -> "good";
            case Watch watch -> "watch";
            case AtRisk atRisk -> "risk";
            case Alarm alarm -> "alarm";
            case NoFigures noFigures -> "none";
            case NotYetDue notYetDue -> "none";
        };
    }

    /** The message key of the verdict's word. */
    default String key() {
        return "programme.verdict." + getClass().getSimpleName();
    }

    default @Nullable Standing findStanding() {
        return switch (this) {
            case Exceeded exceeded -> exceeded.standing();
            case Met met -> met.standing();
            case NotMet notMet -> notMet.standing();
            case OnTrack onTrack -> onTrack.standing();
            case Watch watch -> watch.standing();
            case AtRisk atRisk -> atRisk.standing();
            case Alarm alarm -> alarm.standing();
            case NoFigures noFigures -> noFigures.latest();
            case NotYetDue notYetDue -> null;
        };
    }
}
