package vn.theo.territory.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.theo.site.Frame;
import vn.theo.site.Page;
import vn.theo.territory.Area;
import vn.theo.territory.AreaMention;
import vn.theo.territory.Lineage;
import vn.theo.territory.SeriesOutlook;

/**
 * A plan: its steps, the areas before and after, what each series would do, what names the areas that would end.
 *
 * @param drawing the areas it touches on a picture, null while it touches none
 * @param form the step that is being written
 * @param editing which step the form is of, from 1; 0 for a new one
 * @param error why the form was refused, null when it was not
 * @param enacting whether the page asks for the last word
 */
public record PlanPage(
        Frame frame,
        Plan plan,
        PlannedMap map,
        FlowPicture picture,
        @Nullable PlanDrawing drawing,
        List<SeriesOutlook> series,
        List<AreaMention> mentions,
        StepForm form,
        int editing,
        @Nullable String error,
        boolean enacting)
        implements Page {
    private static final int SHOWN_AREAS = 12;
    private static final int MOST_AREAS = 500;
    private static final int SHOWN_LINES = 40;

    public PlanPage {
        series = List.copyOf(series);
        mentions = List.copyOf(mentions);
    }

    public String address() {
        return "/dia-ban/phuong-an/" + plan.id();
    }

    /** A step in words, with the names that its codes bear before it. */
    public String told(PlanStep step) {
        List<PlanStep.Unit> into = step.into();
        String from = step.from().stream().map(this::named).collect(Collectors.joining(", "));
        return switch (step.kind()) {
            case MERGE -> frame.t("territory.step.MERGE.told", from, told(into.getFirst()));
            case SPLIT ->
                frame.t(
                        "territory.step.SPLIT.told",
                        from,
                        into.stream().map(this::told).collect(Collectors.joining("; ")));
            case TRANSFER ->
                frame.t(
                        "territory.step.TRANSFER.told",
                        named(step.from().getFirst()),
                        named(step.from().getLast()),
                        share(into.getFirst()));
            case RENAME ->
                frame.t("territory.step.RENAME.told", from, into.getFirst().name());
            case RECODE ->
                frame.t(
                        "territory.step.RECODE.told",
                        from,
                        into.getFirst().code(),
                        into.getFirst().parent().isEmpty()
                                ? "–"
                                : named(into.getFirst().parent()));
            case ABOLISH ->
                frame.t(
                        "territory.step.ABOLISH.told",
                        frame.t("territory.level." + step.from().getFirst()));
        };
    }

    private String told(PlanStep.Unit unit) {
        boolean divided = !unit.shares().text().isEmpty() || !unit.children().isEmpty();
        return unit.name() + " (" + unit.code() + ")" + (divided ? " " + share(unit) : "");
    }

    private String share(PlanStep.Unit unit) {
        List<String> words = new ArrayList<>();
        words.add(
                unit.shares().text().isEmpty()
                        ? frame.t("territory.step.share-unknown")
                        : frame.t("territory.step.share", unit.shares().text()));
        if (!unit.children().isEmpty()) {
            words.add(frame.t("territory.step.with-children", unit.children().size()));
        }
        return "[" + String.join("; ", words) + "]";
    }

    private String named(String code) {
        if (code.matches("COUNTRY|PROVINCE|DISTRICT|COMMUNE")) {
            return frame.t("territory.level." + code);
        }
        return map.before()
                .findByCode(code, map.date().minusDays(1))
                .map(area -> area.name() + " (" + code + ")")
                .orElse(code);
    }

    public List<Problem> problems(int step) {
        return map.problems().stream().filter(problem -> problem.step() == step).toList();
    }

    /** The areas that end or begin, those that change most first, as many as a page holds. */
    public List<Area> shown(List<Area> areas) {
        return areas.stream().limit(SHOWN_AREAS).toList();
    }

    /** The areas behind those shown at once. */
    public List<Area> rest(List<Area> areas) {
        return areas.stream().skip(SHOWN_AREAS).limit(MOST_AREAS).toList();
    }

    public int more(List<Area> areas) {
        return Math.max(0, areas.size() - SHOWN_AREAS);
    }

    /** What an area would be made of, or become, in names. */
    public String madeOf(Area area) {
        return map.after().listReceived(area.id()).stream()
                .map(transfer -> name(transfer, transfer.from()))
                .collect(Collectors.joining(" + "));
    }

    public String becomes(Area area) {
        String names = map.after().listGiven(area.id()).stream()
                .map(transfer -> name(transfer, transfer.to()))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? frame.t("territory.plan.nothing-follows") : names;
    }

    private String name(Lineage.Transfer transfer, long area) {
        String name = map.after().get(area).name();
        java.math.BigDecimal share = transfer.share();
        return transfer.isWhole()
                ? name
                : name + " (" + (share == null ? "?" : frame.texts().number(share.movePointRight(2)) + " %") + ")";
    }

    /** How many areas of a level there would be before and after. */
    public Map<String, String> counts() {
        Map<String, String> counts = new LinkedHashMap<>();
        for (String level : List.of(Area.PROVINCE, Area.DISTRICT, Area.COMMUNE)) {
            int before = map.before().listOn(map.date().minusDays(1), level).size();
            int after = map.after().listOn(map.date(), level).size();
            if (before != after) {
                counts.put(
                        level,
                        frame.texts().number(before) + " → " + frame.texts().number(after));
            }
        }
        return counts;
    }

    /** How many areas of a series meet each fate, in words. */
    public String fates(SeriesOutlook outlook) {
        Map<SeriesOutlook.Fate, Long> counts = new EnumMap<>(SeriesOutlook.Fate.class);
        outlook.lines().forEach(line -> counts.merge(line.fate(), 1L, Long::sum));
        return counts.entrySet().stream()
                .map(entry -> frame.t("territory.fate." + entry.getKey().name())
                        + (outlook.lines().size() == 1 ? "" : " × " + entry.getValue()))
                .collect(Collectors.joining(" · "));
    }

    /** The worst that happens to a series. */
    public SeriesOutlook.Fate worst(SeriesOutlook outlook) {
        return outlook.lines().getFirst().fate();
    }

    public List<SeriesOutlook.Line> lines(SeriesOutlook outlook) {
        return outlook.lines().stream().limit(SHOWN_LINES).toList();
    }

    public String symbol(SeriesOutlook.Fate fate) {
        return switch (fate) {
            case EXACT -> "✓";
            case FROM_PARTS -> "÷";
            case ESTIMATED -> "≈";
            case INCOMPLETE -> "◐";
            case MISSING -> "○";
            case NOT_COMPARABLE, NOT_ADDITIVE -> "✕";
        };
    }

    public String tone(SeriesOutlook.Fate fate) {
        return switch (fate) {
            case EXACT, FROM_PARTS -> "status-good";
            case ESTIMATED -> "status-watch";
            case INCOMPLETE, MISSING -> "status-risk";
            case NOT_COMPARABLE, NOT_ADDITIVE -> "status-alarm";
        };
    }

    public boolean isWriting() {
        return editing > 0 || error != null;
    }
}
