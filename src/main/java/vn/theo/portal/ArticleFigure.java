package vn.theo.portal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.theo.check.CheckResult;
import vn.theo.check.doubt.Doubt;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.Observation;
import vn.theo.kernel.Evidence;
import vn.theo.kernel.Period;
import vn.theo.kernel.Quote;
import vn.theo.site.Texts;

/**
 * A figure that an article repeats from the record: a level or a claim about one.
 *
 * @param level null when the figure is a claim
 * @param about doubts about the level that nobody has settled
 * @param checks the checks of the claim, or of the claims stated with the level
 */
public record ArticleFigure(
        Indicator indicator,
        Period period,
        @Nullable Observation level,
        List<Doubt> about,
        List<CheckResult> checks,
        String printed) {
    public ArticleFigure {
        about = List.copyOf(about);
    }

    static ArticleFigure of(
            Texts vietnamese, Observation level, Indicator indicator, List<Doubt> about, List<CheckResult> checks) {
        return new ArticleFigure(indicator, level.period(), level, about, checks, vietnamese.number(level.value()));
    }

    static ArticleFigure of(Texts vietnamese, CheckResult result) {
        return new ArticleFigure(
                result.indicator(),
                result.claim().period(),
                null,
                List.of(),
                List.of(result),
                vietnamese.number(result.claim().value().abs()));
    }

    public @Nullable Quote quote() {
        Evidence evidence =
                level != null ? level.evidence() : checks.getFirst().claim().evidence();
        return evidence == null ? null : evidence.quote();
    }

    /** "34.087 tỷ đồng", "+25,24 %/năm". */
    public String value(Texts texts) {
        return level != null
                ? texts.number(level.value()) + " " + level.unit()
                : (checks.getFirst().claim().value().signum() > 0 ? "+" : "")
                        + texts.number(checks.getFirst().claim().value()) + " "
                        + checks.getFirst().claim().unit();
    }

    /** Whether the editor should look before it is published. */
    public boolean isDoubted() {
        return level != null ? !about.isEmpty() : !doubts().isEmpty();
    }

    /** What is doubted about it, in words. */
    public String doubtWords(Texts texts) {
        Stream<String> keys = level != null
                ? about.stream().map(doubt -> "check.kind." + doubt.kind().slug())
                : doubts().stream()
                        .map(result -> "check.conclusion." + result.conclusion().name());
        return keys.distinct().map(texts::of).collect(Collectors.joining(", "));
    }

    /** Where the arithmetic of what is doubted stands. */
    public String doubtAddress() {
        return about.isEmpty()
                ? "/nghi-van/nhan-dinh/" + checks.getFirst().claim().id()
                : about.getFirst().address();
    }

    public List<CheckResult> doubts() {
        return checks.stream().filter(CheckResult::isDoubt).toList();
    }
}
