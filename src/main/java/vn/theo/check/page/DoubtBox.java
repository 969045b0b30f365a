package vn.theo.check.page;

import vn.theo.check.doubt.Doubt;
import vn.theo.site.Frame;
import vn.theo.site.Page;

/** A doubt in short, for the place where its figure is shown: what disagrees, and the way to its page. */
public record DoubtBox(Frame frame, Doubt doubt, DoubtNames names) implements Page {
    public String title() {
        return new DoubtWords(frame.texts(), doubt, names).title();
    }

    public String summary() {
        return new DoubtWords(frame.texts(), doubt, names).summary();
    }

    public String kind() {
        return frame.t("check.kind." + doubt.kind().slug());
    }

    /** What a figure in dispute may not do until a person has settled it; empty where nothing holds it back. */
    public String underReview() {
        return doubt.holdsBack() ? frame.t("check.under-review") : "";
    }
}
