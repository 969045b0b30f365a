package vn.theo.check;

import java.math.BigDecimal;
import java.util.List;
import vn.theo.check.Doubt.OfClaim;
import vn.theo.check.Doubt.OfLevel;
import vn.theo.check.Doubt.OfParts;
import vn.theo.check.Doubt.OfSources;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/** Everything on record that does not agree, the furthest off first. */
public record DoubtListPage(Frame frame, String kind, List<Count> counts, List<Doubt> doubts) implements Page {
    public DoubtListPage {
        counts = List.copyOf(counts);
        doubts = List.copyOf(doubts);
    }

    /** How many doubts there are of a kind; the empty kind is all. */
    public record Count(String kind, int count) {}

    static String kind(Doubt doubt) {
        return switch (doubt) {
            case OfClaim claim -> "toc-do";
            case OfLevel level -> "loi-in";
            case OfParts parts -> "thanh-phan";
            case OfSources sources -> "hai-so";
        };
    }

    public String kindOf(Doubt doubt) {
        return frame.t("check.kind." + kind(doubt));
    }

    public String address(Doubt doubt) {
        return doubt.indicator().address() + "?dia-ban=" + doubt.area().key();
    }

    /** How far off it is; empty when one reading fits, so that "0% off" does not puzzle anyone. */
    public String weight(Doubt doubt) {
        BigDecimal weight = CheckBox.twoDecimals(doubt.weight());
        return weight.signum() == 0 ? "" : frame.t("check.off", frame.texts().number(weight));
    }
}
