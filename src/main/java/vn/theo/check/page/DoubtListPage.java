package vn.theo.check.page;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.check.doubt.Doubt;
import vn.theo.check.doubt.Doubts;
import vn.theo.check.rule.DoubtKind;
import vn.theo.check.watch.CheckWorker.Progress;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/**
 * The doubts on record by weight, with filters in the address.
 *
 * @param progress how far the check under way has come, null when none is
 * @param lastChecked in words, empty when nothing was checked yet
 * @param leftOut doubts too many to be kept
 */
public record DoubtListPage(
        Frame frame,
        DoubtQuery query,
        List<Count> kinds,
        List<Count> states,
        List<Choice> indicators,
        List<Choice> areas,
        int total,
        List<Row> rows,
        @Nullable Progress progress,
        String lastChecked,
        int leftOut)
        implements Page {
    public DoubtListPage {
        kinds = List.copyOf(kinds);
        states = List.copyOf(states);
        indicators = List.copyOf(indicators);
        areas = List.copyOf(areas);
        rows = List.copyOf(rows);
    }

    /** How many doubts there are of a kind or in a state. */
    public record Count(String name, int count, String address, boolean chosen) {}

    /** What a filter offers. */
    public record Choice(String value, String name, boolean chosen) {}

    /** One doubt of the list. */
    public record Row(
            Doubt doubt, String address, String title, String summary, String kind, String indicator, String area) {}

    /** How far off it is; empty when one reading fits, so that "0% off" does not puzzle anyone. */
    public String off(Doubt doubt) {
        BigDecimal off = doubt.off().setScale(2, java.math.RoundingMode.HALF_UP);
        boolean byTens = doubt.kind() == DoubtKind.LEVEL_BREAK || doubt.kind() == DoubtKind.UNIT_SLIP;
        return off.signum() == 0 || byTens
                ? ""
                : frame.t("check.off", frame.texts().number(off));
    }

    public String tone(Doubt doubt) {
        return DoubtPage.tone(doubt);
    }

    public int pages() {
        return Math.max(1, (total + Doubts.PAGE - 1) / Doubts.PAGE);
    }

    public boolean filtered() {
        return query.isFiltered();
    }
}
