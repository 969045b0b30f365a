package vn.theo.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.check.CheckResult;
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
 * @param checks the checks of the claim, or of the claims stated with the level
 */
public record ArticleFigure(
        Indicator indicator, Period period, @Nullable Observation level, List<CheckResult> checks, String printed) {
    static ArticleFigure of(Texts vietnamese, Observation level, Indicator indicator, List<CheckResult> checks) {
        return new ArticleFigure(indicator, level.period(), level, checks, vietnamese.number(level.value()));
    }

    static ArticleFigure of(Texts vietnamese, CheckResult result) {
        return new ArticleFigure(
                result.indicator(),
                result.claim().period(),
                null,
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

    public List<CheckResult> doubts() {
        return checks.stream().filter(CheckResult::isDoubt).toList();
    }
}
