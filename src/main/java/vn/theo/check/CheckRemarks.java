package vn.theo.check;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.Observation;
import vn.theo.indicator.Remark;
import vn.theo.indicator.Remarks;
import vn.theo.indicator.TargetLine;
import vn.theo.kernel.Period;
import vn.theo.site.Frame;

/** Puts the checks of a series on the indicator's page, and the path that a supported sum implies on its chart. */
@Component
class CheckRemarks implements Remarks {
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "vn.theo.templates");
    private final Checks checks;

    CheckRemarks(Checks checks) {
        this.checks = checks;
    }

    @Override
    public List<Remark> listOf(Indicator indicator, long areaId, Frame frame) {
        Stream<Remark> ofClaims =
                checks.checkSeries(indicator.id(), areaId).stream().map(result -> remark(new CheckBox(frame, result)));
        Stream<Remark> ofValues = checks.listDoubts().stream()
                .filter(doubt ->
                        doubt.indicator().id() == indicator.id() && doubt.area().id() == areaId)
                .flatMap(doubt -> remarks(new DoubtBox(frame, doubt)));
        return Stream.concat(ofValues, ofClaims)
                .sorted((one, other) -> Boolean.compare(other.doubt(), one.doubt()))
                .toList();
    }

    /** A doubt about values is told at each of them; those about claims are told with the check of the claim. */
    private Stream<Remark> remarks(DoubtBox box) {
        Stream<Observation> about = switch (box.doubt()) {
            case Doubt.OfClaim claim -> Stream.empty();
            case Doubt.OfLevel level -> Stream.of(level.value());
            case Doubt.OfParts parts -> Stream.of(parts.whole());
            case Doubt.OfSources two -> Stream.of(two.other());
        };
        return about.map(value -> new Remark(
                "nghi-van-" + value.id(),
                value.id(),
                true,
                box.title(),
                box.words().getFirst(),
                output -> engine.render("vn/theo/check/DoubtBox.jte", Map.of("page", box), output),
                null));
    }

    private Remark remark(CheckBox box) {
        CheckResult result = box.result();
        Observation level = result.level();
        return new Remark(
                "kiem-tra-" + result.claim().id(),
                level == null ? null : level.id(),
                result.isDoubt(),
                box.title(),
                box.frame().t("check.conclusion." + result.conclusion().name()) + ". " + box.summary(),
                output -> engine.render("vn/theo/check/CheckBox.jte", Map.of("page", box), output),
                path(box));
    }

    /** Year by year from the base, drawn only where the sum is the reading that is not contradicted. */
    private static @Nullable TargetLine path(CheckBox box) {
        CheckResult result = box.result();
        Interpretation sum = result.interpretations().stream()
                .filter(reading -> reading.reading() == Reading.SUM_OVER_PERIOD && reading.fit() == Fit.FITS)
                .findFirst()
                .orElse(null);
        if (sum == null) {
            return null;
        }
        List<TargetLine.Point> points = new ArrayList<>();
        int base = sum.basePeriod().from().getYear();
        int last = base;
        for (int year = 0; year <= result.claim().period().yearCount(); year++) {
            BigDecimal value =
                    Arithmetic.valueAfter(sum.impliedBase(), result.claim().value(), year);
            last = base + year;
            points.add(new TargetLine.Point(Period.ofYear(last), value));
        }
        return new TargetLine(
                box.frame().t("check.path", String.valueOf(base + 1), String.valueOf(last)),
                "#kiem-tra-" + result.claim().id(),
                sum.unit(),
                points);
    }
}
