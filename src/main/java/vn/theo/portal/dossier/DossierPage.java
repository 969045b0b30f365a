package vn.theo.portal.dossier;

import java.util.List;
import vn.theo.check.CheckBox;
import vn.theo.check.CheckResult;
import vn.theo.check.Fit;
import vn.theo.indicator.ChartBox;
import vn.theo.kernel.Period;
import vn.theo.programme.Target;
import vn.theo.review.FindingKind;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/**
 * The dossier of a resolution on one page.
 *
 * @param charts one for each indicator that the dossier is about
 * @param preview whether the office looks at what the public would see
 */
public record DossierPage(Frame frame, Dossier dossier, List<ChartBox> charts, boolean preview) implements Page {
    public String title() {
        return frame.t("portal.dossier.title", dossier.resolution().symbol());
    }

    public String period(Period period) {
        return frame.texts().period(period);
    }

    /** "≥ 34.000 tỷ đồng", "20–25 %". */
    public String aim(Target target) {
        String highest = target.highest() == null ? "" : "–" + frame.texts().number(target.highest());
        String sign = target.highest() == null ? target.comparator().sign() + " " : "";
        return sign + frame.texts().number(target.value()) + highest + " " + target.unit();
    }

    /** What was promised, what was reached and what is still open, in a sentence. */
    public String sentence() {
        String period = period(dossier.resolution().period());
        String promised = dossier.targets().isEmpty()
                ? frame.t("portal.dossier.promised-none", period)
                : frame.t("portal.dossier.promised", dossier.targets().size(), period, verdicts());
        String open = dossier.taskCounts().total() == 0
                ? frame.t("portal.dossier.open-none")
                : frame.t(
                        "portal.dossier.open",
                        dossier.taskCounts().notDone(),
                        dossier.taskCounts().total(),
                        dossier.taskCounts().overdue());
        return promised + " " + open;
    }

    private String verdicts() {
        return String.join(
                ", ",
                dossier.verdictCounts().stream()
                        .map(count -> count.count() + " " + frame.t(count.key()).toLowerCase(java.util.Locale.ROOT))
                        .toList());
    }

    public CheckBox box(CheckResult result) {
        return new CheckBox(frame, result);
    }

    public String tone(Fit fit) {
        return switch (fit) {
            case FITS -> "good";
            case CONTRADICTS -> "alarm";
            case UNKNOWN -> "none";
        };
    }

    public FindingKind[] strengths() {
        return new FindingKind[] {FindingKind.STRENGTH};
    }

    public FindingKind[] shortcomings() {
        return new FindingKind[] {FindingKind.SHORTCOMING, FindingKind.EXTERNAL_CAUSE, FindingKind.INTERNAL_CAUSE};
    }

    public FindingKind[] advice() {
        return new FindingKind[] {FindingKind.LESSON, FindingKind.RECOMMENDATION, FindingKind.CONCLUSION};
    }
}
