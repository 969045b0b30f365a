package vn.theo.programme;

import vn.theo.site.Frame;
import vn.theo.site.Page;

/** The verdict on a target as status text, symbol and colour, with how far ahead or behind in words. */
public record VerdictMark(Frame frame, Target target, Verdict verdict) implements Page {
    /** "10 điểm trước lộ trình, theo số liệu năm 2007"; empty when there is nothing to add. */
    public String explanation() {
        Verdict.Standing standing = verdict.findStanding();
        if (standing == null) {
            return "";
        }
        String period = frame.texts().period(standing.period());
        if (standing.deviationPoints() == null) {
            return frame.t("programme.verdict.by-figure", period);
        }
        return switch (standing.deviationPoints().signum()) {
            case -1 ->
                frame.t(
                        "programme.verdict.behind",
                        frame.texts().number(standing.deviationPoints().abs()),
                        period);
            case 1 -> frame.t("programme.verdict.ahead", frame.texts().number(standing.deviationPoints()), period);
            default -> frame.t("programme.verdict.on-path", period);
        };
    }
}
