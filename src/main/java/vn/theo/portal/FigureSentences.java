package vn.theo.portal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.theo.check.Claim;
import vn.theo.check.ClaimKind;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.Observation;
import vn.theo.site.Texts;

/** Says the figures heard at a meeting in words, each with unit and period, its growth beside it. */
record FigureSentences(Texts texts, MeetingRecord record) {
    /** "Theo báo cáo tại hội nghị, … đạt …; … đạt …." */
    Optional<String> paragraph(String kind) {
        List<String> clauses =
                new ArrayList<>(record.figures().stream().map(this::clause).toList());
        record.claims().stream()
                .filter(claim -> record.figures().stream().noneMatch(figure -> belongs(claim, figure)))
                .map(claim -> texts.of(
                        "portal.draft.claim-alone",
                        name(claim.indicatorId()),
                        texts.period(claim.period()),
                        words(claim)))
                .forEach(clauses::add);
        return clauses.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.of("portal.draft.figures", kind, String.join("; ", clauses)));
    }

    /** The first figure as a sentence of its own. */
    Optional<String> first() {
        return record.figures().stream().findFirst().map(figure -> MeetingStory.capitalised(clause(figure)) + ".");
    }

    private String clause(Observation figure) {
        String growth = record.claims().stream()
                .filter(claim -> belongs(claim, figure))
                .map(claim -> ", " + words(claim))
                .collect(Collectors.joining());
        String key = switch (figure.vintage()) {
            case PLAN -> "portal.draft.figure-planned";
            case ESTIMATE -> "portal.draft.figure-estimated";
            case STATED, INFERRED, PRELIMINARY, OFFICIAL -> "portal.draft.figure";
        };
        return texts.of(
                        key,
                        name(figure.indicatorId()),
                        texts.period(figure.period()),
                        bounded(figure) + amount(figure.value(), figure.unit()))
                + growth;
    }

    private String bounded(Observation figure) {
        return switch (figure.bound()) {
            case EXACT -> "";
            case BELOW -> texts.of("portal.draft.below") + " ";
            case ABOVE -> texts.of("portal.draft.above") + " ";
            case ABOUT -> texts.of("portal.draft.about") + " ";
            case AT_LEAST -> texts.of("portal.draft.at-least") + " ";
            case AT_MOST -> texts.of("portal.draft.at-most") + " ";
        };
    }

    private String amount(BigDecimal value, String unit) {
        return texts.number(value) + (unit.startsWith("%") ? "" : " ") + unit;
    }

    private static boolean belongs(Claim claim, Observation figure) {
        Long level = claim.levelObservationId();
        return level != null
                ? level == figure.id()
                : claim.indicatorId() == figure.indicatorId()
                        && claim.areaId() == figure.areaId()
                        && claim.period().equals(figure.period());
    }

    private String words(Claim claim) {
        boolean falls = claim.value().signum() < 0;
        String amount = amount(claim.value().abs(), claim.unit());
        return switch (claim.kind()) {
            case GROWTH -> texts.of(falls ? "portal.draft.fell" : "portal.draft.grew", amount);
            case AVERAGE_GROWTH ->
                texts.of(falls ? "portal.draft.fell-on-average" : "portal.draft.grew-on-average", amount);
            case SHARE -> texts.of("portal.draft.share", amount, base(claim)).strip();
            case PLAN_COMPLETION -> texts.of("portal.draft.completion", amount);
        };
    }

    private static String base(Claim claim) {
        return claim.base() == null || claim.kind() != ClaimKind.SHARE ? "" : claim.base();
    }

    private String name(long indicatorId) {
        return record.findIndicator(indicatorId)
                .map(Indicator::name)
                .map(MeetingStory::decapitalised)
                .orElse("");
    }
}
