package vn.theo.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much a text needs a person, as a sum of points that the queue shows one by one.
 *
 * @param open proposals nobody has decided about: a point each, at most {@link #MOST_OPEN}
 * @param due the next deadline that an open proposal names, when it is near; {@link #DUE_SOON} points within three days,
 *     fewer within a fortnight
 * @param doubts doubts about what was confirmed from it: {@link #DOUBT} points each, at most {@link #MOST_DOUBTS}
 * @param waitingDays days since it arrived while something is open: a point for every two days, at most {@link #MOST_AGE}
 * @param confidence how sure the recognition of a scan was, 0 to 100, null for anything else: a point for every two below
 *     {@link #SURE} while something is open, at most {@link #MOST_UNSURE}
 * @param total the sum of all points
 */
public record Need(
        int open,
        @Nullable LocalDate due,
        int dueDays,
        int doubts,
        int waitingDays,
        @Nullable Integer confidence,
        int total) {
    /** More open proposals than this do not move a text further up. */
    public static final int MOST_OPEN = 40;

    public static final int DUE_SOON = 30;
    public static final int DUE_IN_A_WEEK = 20;
    public static final int DUE_IN_A_FORTNIGHT = 10;
    public static final int DOUBT = 15;
    public static final int MOST_DOUBTS = 45;
    public static final int MOST_AGE = 15;
    /** A recognition as sure as this has hardly a wrong letter. */
    public static final int SURE = 90;

    public static final int MOST_UNSURE = 20;

    /** Deadlines that passed longer ago than this belong to old texts and hurry nobody. */
    public static final int PASSED_DAYS = 30;

    public int openPoints() {
        return Math.min(open, MOST_OPEN);
    }

    public int duePoints() {
        return due == null ? 0 : dueDays <= 3 ? DUE_SOON : dueDays <= 7 ? DUE_IN_A_WEEK : DUE_IN_A_FORTNIGHT;
    }

    public int doubtPoints() {
        return Math.min(doubts * DOUBT, MOST_DOUBTS);
    }

    public int unsurePoints() {
        return open == 0 || confidence == null ? 0 : Math.clamp((SURE - confidence) / 2, 0, MOST_UNSURE);
    }

    public int agePoints() {
        return open == 0 ? 0 : Math.min(waitingDays / 2, MOST_AGE);
    }
}
