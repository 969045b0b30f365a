package vn.theo.portal.dossier;

import org.jspecify.annotations.Nullable;
import vn.theo.check.doubt.Doubt;
import vn.theo.site.Frame;

/** Says a doubt in a few words, for where its arithmetic does not stand. */
final class DoubtLine {
    private DoubtLine() {}

    /** "đang xem lại: có thể in sai"; for who may not see its arithmetic, that the figure is under review and no more. */
    static String of(Frame frame, @Nullable Doubt doubt) {
        if (doubt == null || !doubt.isOpenTo(frame::mayRead)) {
            return frame.t("indicator.doubt.under-review");
        }
        return frame.t(
                doubt.holdsBack() ? "indicator.doubt.under-review-for" : "indicator.doubt.doubted-for",
                frame.t("check.kind." + doubt.kind().slug()));
    }
}
