package vn.theo.check.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.theo.check.CheckBox;
import vn.theo.check.CheckResult;
import vn.theo.check.Checks;
import vn.theo.check.Interpretation;
import vn.theo.check.doubt.DoubtFilter;
import vn.theo.check.doubt.DoubtState;
import vn.theo.check.doubt.Doubts;
import vn.theo.check.doubt.Figure;
import vn.theo.check.doubt.FigureRole;
import vn.theo.check.rule.Arithmetic;
import vn.theo.check.rule.Fit;
import vn.theo.check.rule.Reading;
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
    private final Doubts doubts;
    private final DoubtViews views;

    CheckRemarks(Checks checks, Doubts doubts, DoubtViews views) {
        this.checks = checks;
        this.doubts = doubts;
        this.views = views;
    }

    @Override
    public List<Remark> listOf(Indicator indicator, long areaId, Frame frame) {
        Stream<Remark> ofClaims =
                checks.checkSeries(indicator.id(), areaId).stream().map(result -> remark(new CheckBox(frame, result)));
        Doubts.Eyes eyes = views.eyes(frame);
        DoubtNames names = views.names();
        Stream<Remark> ofValues = Stream.of(DoubtState.OPEN, DoubtState.CORRECTING)
                .flatMap(state -> doubts.listAll(new DoubtFilter(null, indicator.id(), areaId, state), eyes).stream())
                .flatMap(doubt -> remarks(new DoubtBox(frame, doubt, names)));
        return Stream.concat(ofValues, ofClaims)
                .sorted((one, other) -> Boolean.compare(other.doubt(), one.doubt()))
                .toList();
    }

    /** A doubt about values is told at the values it is about; those about claims are told with the check of the claim. */
    private Stream<Remark> remarks(DoubtBox box) {
        List<Figure> about = box.doubt().figures().stream()
                .filter(figure ->
                        figure.claimId() == null && (figure.role().isDoubted() || figure.role() == FigureRole.TARGET))
                .toList();
        boolean ofClaim = box.doubt().figures().stream().anyMatch(figure -> figure.claimId() != null);
        if (ofClaim || about.isEmpty()) {
            return Stream.empty();
        }
        return IntStream.range(0, about.size()).mapToObj(place -> remark(box, about.get(place), place));
    }

    private Remark remark(DoubtBox box, Figure figure, int place) {
        return new Remark(
                "nghi-van-" + box.doubt().id() + (place == 0 ? "" : "-" + place),
                figure.observationId(),
                true,
                box.title(),
                box.summary(),
                output -> engine.render("vn/theo/check/page/DoubtBox.jte", Map.of("page", box), output),
                null);
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
