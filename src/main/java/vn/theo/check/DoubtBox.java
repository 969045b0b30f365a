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

/** A doubt in words, with its arithmetic. */
public record DoubtBox(Frame frame, Doubt doubt) implements Page {
    public String title() {
        Texts texts = frame.texts();
        return switch (doubt) {
            case OfClaim claim -> new CheckWords(texts, claim.result()).claim();
            case OfLevel level -> texts.of("check.level.title", name(), period(level.value()), value(level.value()));
            case OfParts parts -> texts.of("check.parts.title", name(), period(parts.whole()));
            case OfSources two ->
                texts.of("check.sources.title", name(), period(two.one()), value(two.one()), value(two.other()));
        };
    }

    /** The arithmetic line by line; empty for a claim, which has its own box. */
    public List<String> words() {
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

    private String name() {
        return doubt.indicator().shortNameOrName();
    }

    private String period(Observation value) {
        return FigureText.period(frame.texts(), value.period());
    }

    private String value(Observation value) {
        return FigureText.value(frame.texts(), value);
    }
}
