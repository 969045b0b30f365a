package vn.theo.indicator;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.theo.site.Texts;

/**
 * A doubt about a figure as one reader may know it.
 *
 * @param kindKey the text that names the kind of doubt; null for who may not see its arithmetic
 * @param address where its arithmetic stands; null for who may not see it
 */
public record DoubtMark(
        boolean underReview,
        @Nullable String kindKey,
        @Nullable String address) {
    /** What stands beside the figure: "đang xem lại: có thể in sai", "đang xem lại" where the arithmetic is closed. */
    public String words(Texts texts) {
        String kind = kindKey == null ? "" : texts.of(kindKey);
        return kind.isEmpty()
                ? texts.of("indicator.doubt.under-review")
                : texts.of(underReview ? "indicator.doubt.under-review-for" : "indicator.doubt.doubted-for", kind);
    }

    /** The same for programs. */
    public String state() {
        return underReview ? "UNDER_REVIEW" : "DOUBTED";
    }

    /** The words of several; empty for none. */
    public static String words(Texts texts, List<DoubtMark> marks) {
        return marks.stream().map(mark -> mark.words(texts)).distinct().collect(Collectors.joining("; "));
    }
}
