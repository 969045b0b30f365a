package vn.theo.check;

import java.util.List;
import vn.theo.check.Doubt.OfClaim;
import vn.theo.check.Doubt.OfLevel;
import vn.theo.check.Doubt.OfParts;
import vn.theo.check.Doubt.OfSources;
import vn.theo.indicator.FigureText;
import vn.theo.indicator.Observation;
import vn.theo.site.Frame;
import vn.theo.site.Page;
import vn.theo.site.Texts;

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

    public String weight(Doubt doubt) {
        return frame.t("check.off", frame.texts().number(CheckBox.twoDecimals(doubt.weight())));
    }

    public String title(Doubt doubt) {
        Texts texts = frame.texts();
        return switch (doubt) {
            case OfClaim claim -> new CheckWords(texts, claim.result()).claim();
            case OfLevel level ->
                texts.of("check.level.title", name(doubt), period(level.value()), value(level.value()));
            case OfParts parts -> texts.of("check.parts.title", name(doubt), period(parts.whole()));
            case OfSources two ->
                texts.of("check.sources.title", name(doubt), period(two.one()), value(two.one()), value(two.other()));
        };
    }

    /** The arithmetic in words, for doubts that have no table of readings. */
    public List<String> words(Doubt doubt) {
        Texts texts = frame.texts();
        return switch (doubt) {
            case OfClaim claim -> List.of();
            case OfLevel level ->
                List.of(
                        texts.of(
                                "check.level.words",
                                period(level.before()),
                                value(level.before()),
                                period(level.value()),
                                value(level.value()),
                                period(level.after()),
                                value(level.after())),
                        texts.of(
                                "check.level.likely",
                                FigureText.rounded(
                                        texts,
                                        level.found().likely(),
                                        level.before().unit())),
                        texts.of("check.source", level.value().source()));
            case OfParts parts ->
                List.of(
                        texts.of(
                                "check.parts.words",
                                texts.number(parts.sums().sum()),
                                texts.number(parts.sums().whole()),
                                texts.number(parts.sums().difference().abs())),
                        texts.of("check.source", parts.whole().source()));
            case OfSources two ->
                List.of(
                        texts.of(
                                "check.sources.each",
                                value(two.one()),
                                texts.of(two.one().vintage()),
                                two.one().source()),
                        texts.of(
                                "check.sources.each",
                                value(two.other()),
                                texts.of(two.other().vintage()),
                                two.other().source()),
                        texts.of("check.sources.words"));
        };
    }

    private static String name(Doubt doubt) {
        return doubt.indicator().shortNameOrName();
    }

    private String period(Observation value) {
        return FigureText.period(frame.texts(), value.period());
    }

    private String value(Observation value) {
        return FigureText.value(frame.texts(), value);
    }
}
