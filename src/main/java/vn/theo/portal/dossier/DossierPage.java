package vn.theo.portal.dossier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.theo.check.CheckBox;
import vn.theo.check.CheckResult;
import vn.theo.check.doubt.Doubt;
import vn.theo.check.rule.Fit;
import vn.theo.indicator.ChartBox;
import vn.theo.indicator.Observation;
import vn.theo.kernel.Period;
import vn.theo.programme.ChainLink;
import vn.theo.programme.Target;
import vn.theo.programme.Verdict;
import vn.theo.review.FindingKind;
import vn.theo.site.Frame;
import vn.theo.site.Page;
import vn.theo.task.TaskCounts;

/**
 * The dossier of a resolution on one page.
 *
 * @param charts one for each indicator that the dossier is about
 * @param doubts open ones, by the observation they are about
 * @param preview whether the office looks at what the public would see
 */
public record DossierPage(
        Frame frame, Dossier dossier, List<ChartBox> charts, Map<Long, List<Doubt>> doubts, boolean preview)
        implements Page {
    /** The open doubts about a figure. */
    public List<Doubt> doubts(Observation figure) {
        return doubts.getOrDefault(figure.id(), List.of());
    }

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

    /**
     * Words of the sentence, and what is doubted about the figure that they tell of.
     *
     * @param note what stands after the words about a doubt, empty for none
     * @param end what closes the words
     * @param address where its arithmetic stands, null for who may not see it
     */
    public record Said(
            String words, String note, String end, @Nullable String address) {
        static Said of(String words) {
            return new Said(words, "", "", null);
        }
    }

    /** What was promised, what was reached and what is still open, in a sentence. */
    public List<Said> sentence() {
        String period = period(dossier.resolution().period());
        String promised = dossier.targets().isEmpty()
                ? frame.t("portal.dossier.promised-none", period)
                : frame.t("portal.dossier.promised", dossier.targets().size(), period, verdicts());
        List<Said> said = new ArrayList<>();
        said.add(Said.of(promised));
        said.addAll(reached());
        said.add(Said.of(doubted()));
        said.add(Said.of(open()));
        return said.stream().filter(each -> !each.words().isEmpty()).toList();
    }

    /** The sentence without any link, as search engines show it. */
    public String plainSentence() {
        return sentence().stream()
                .map(said -> said.words() + (said.note().isEmpty() ? "" : " (" + said.note() + ")") + said.end())
                .collect(Collectors.joining(" "));
    }

    /** The first targets with the figures that their verdicts rest on. */
    private List<Said> reached() {
        List<TargetRow> told = dossier.targets().stream()
                .filter(row -> row.verdict().findStanding() != null)
                .limit(2)
                .toList();
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            TargetRow row = told.get(i);
            String words = reached(row, Objects.requireNonNull(row.verdict().findStanding()));
            String start = i == 0 ? capitalised(words) : words;
            List<Doubt> about = doubted(row);
            Doubt open = about.stream()
                    .filter(doubt -> doubt.isOpenTo(frame::mayRead))
                    .findFirst()
                    .orElse(null);
            said.add(new Said(
                    start,
                    about.isEmpty() ? "" : DoubtLine.of(frame, open),
                    i + 1 < told.size() ? ";" : ".",
                    open == null ? null : open.address()));
        }
        return said;
    }

    private List<Doubt> doubted(TargetRow row) {
        Observation figure = row.figure();
        return figure == null ? List.of() : doubts(figure);
    }

    /** The public does not read a number that is in dispute, here as in the table. */
    private String reached(TargetRow row, Verdict.Standing standing) {
        String when = standing.period().equals(dossier.resolution().period()) ? "" : " " + period(standing.period());
        String name = decapitalised(row.indicator().name()) + when;
        return heldBack(row)
                ? frame.t("portal.dossier.reached-held", name, aim(row.target()))
                : frame.t(
                        "portal.dossier.reached-one",
                        name,
                        frame.texts().number(standing.actual()),
                        row.target().unit(),
                        aim(row.target()));
    }

    /** Whether the figure of a target waits until a person has settled what is doubted about it. */
    public boolean heldBack(TargetRow row) {
        return !frame.signedIn() && doubted(row).stream().anyMatch(Doubt::holdsBack);
    }

    /** How many growth rates fit one way of reading alone, and that none was hidden. */
    private String doubted() {
        long doubts = dossier.stated().stream()
                .flatMap(row -> row.claimed().stream())
                .filter(CheckResult::isDoubt)
                .count();
        return doubts == 0 ? "" : frame.t("portal.dossier.doubted", doubts);
    }

    private String open() {
        TaskCounts counts = dossier.taskCounts();
        if (counts.total() == 0) {
            return frame.t("portal.dossier.open-none");
        }
        return counts.notDone() == 0
                ? frame.t("portal.dossier.all-done", counts.total())
                : frame.t("portal.dossier.open", counts.notDone(), counts.total(), counts.overdue());
    }

    /** Whether the figure of the target's own period is known, so that the way there no longer counts. */
    public boolean due(TargetRow row) {
        Verdict.Standing standing = row.verdict().findStanding();
        return row.target().value().signum() > 0
                && standing != null
                && standing.period().equals(row.target().period());
    }

    /** "106,5": the figure in per cent of the target. */
    public String percentOf(Target target, Verdict.Standing standing) {
        return frame.texts()
                .number(
                        standing.actual()
                                .multiply(BigDecimal.valueOf(100))
                                .divide(target.value(), 1, RoundingMode.HALF_UP),
                        1);
    }

    /** A document of the chain as people call it. */
    public ChainName named(ChainLink link) {
        return ChainName.of(link);
    }

    /** The first letter as at the start of a sentence. */
    public String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String decapitalised(String words) {
        boolean name = words.length() < 2 || Character.isUpperCase(words.charAt(1));
        return name ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private String verdicts() {
        List<Dossier.VerdictCount> counts = dossier.verdictCounts();
        if (counts.size() == 1 && dossier.targets().size() > 1) {
            return frame.t(
                    "portal.dossier.all", frame.t(counts.getFirst().key()).toLowerCase(Locale.ROOT));
        }
        return String.join(
                ", ",
                dossier.verdictCounts().stream()
                        .map(count -> count.count() + " " + frame.t(count.key()).toLowerCase(Locale.ROOT))
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
