package vn.theo.check.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.theo.check.CheckBox;
import vn.theo.check.doubt.Doubt;
import vn.theo.check.doubt.DoubtEvent;
import vn.theo.check.doubt.DoubtState;
import vn.theo.check.doubt.Figure;
import vn.theo.check.doubt.SettlementKind;
import vn.theo.check.rule.Fit;
import vn.theo.indicator.FigureText;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.PriceBasis;
import vn.theo.kernel.Period;
import vn.theo.kernel.Quote;
import vn.theo.site.Frame;
import vn.theo.site.Page;
import vn.theo.territory.Area;

/**
 * One doubt: the arithmetic in words, every reading beside the others with a picture, each figure with its words, how it was
 * settled and its history.
 *
 * @param fingerprint names the figures shown, so that nobody settles others than they saw
 * @param query the list it was reached from, to go on to its neighbours
 * @param typed the reason as typed, when it was refused
 * @param chosen the kind as chosen, when it was refused
 * @param error why settling was refused
 */
public record DoubtPage(
        Frame frame,
        Doubt doubt,
        DoubtNames names,
        List<DoubtEvent> history,
        String fingerprint,
        String query,
        @Nullable String previous,
        @Nullable String next,
        String typed,
        @Nullable SettlementKind chosen,
        @Nullable String error)
        implements Page {
    public DoubtPage {
        history = List.copyOf(history);
    }

    /**
     * One reading as the table shows it.
     *
     * @param admissible from where to where a recorded figure fits
     * @param deviation with its sign, empty where nothing can be compared
     */
    public record Line(
            String name,
            String sentence,
            String formula,
            String implied,
            String admissible,
            String recorded,
            String deviation,
            Fit fit) {}

    /** One figure with where it comes from. */
    public record FigureLine(
            String role,
            String about,
            String address,
            String period,
            String value,
            String vintage,
            String source,
            @Nullable Quote quote,
            @Nullable String correction) {}

    private DoubtWords words() {
        return new DoubtWords(frame.texts(), doubt, names);
    }

    public String title() {
        return words().title();
    }

    public String summary() {
        return words().summary();
    }

    public String hint() {
        return words().hint();
    }

    public List<Line> lines() {
        return words().lines();
    }

    public DoubtPicture picture() {
        return DoubtPicture.of(doubt, words());
    }

    public Indicator indicator() {
        return names.indicator(doubt.indicatorId());
    }

    public Area area() {
        return names.area(doubt.areaId());
    }

    public String kind() {
        return frame.t("check.kind." + doubt.kind().slug());
    }

    public List<FigureLine> figures() {
        return doubt.figures().stream().map(this::line).toList();
    }

    private FigureLine line(Figure figure) {
        Indicator of = names.indicator(figure.indicatorId());
        Area in = names.area(figure.areaId());
        Quote quote = figure.quote();
        String vintage = figure.vintage() == null ? "" : frame.texts().of(figure.vintage());
        String basis = figure.priceBasis() == PriceBasis.NOT_APPLICABLE || figure.vintage() == null
                ? ""
                : " · " + frame.texts().of(figure.priceBasis());
        return new FigureLine(
                frame.texts().of(figure.role()),
                of.shortNameOrName() + (in.id() == doubt.areaId() ? "" : " · " + in.name()),
                of.address() + "?dia-ban=" + in.key(),
                FigureText.period(frame.texts(), Period.of(figure.period())),
                DoubtWords.value(frame.texts(), figure),
                vintage + basis,
                figure.source(),
                quote,
                quote == null ? null : "/tin-den/" + quote.documentId());
    }

    public boolean canSettle() {
        return frame.office() && doubt.state() == DoubtState.OPEN;
    }

    public List<SettlementKind> settlements() {
        return List.of(SettlementKind.values());
    }

    public String state() {
        return frame.t("check.state." + doubt.state().slug());
    }

    public String tone() {
        return tone(doubt);
    }

    static String tone(Doubt doubt) {
        return switch (doubt.state()) {
            case OPEN -> "risk";
            case CORRECTING -> "watch";
            case SETTLED -> "done";
            case GONE -> "none";
        };
    }

    public String symbol(Fit fit) {
        return CheckBox.symbol(fit);
    }

    public String tone(Fit fit) {
        return CheckBox.tone(fit);
    }

    public String event(DoubtEvent event) {
        SettlementKind kind = event.kind();
        return kind == null
                ? frame.t("check.event." + event.what())
                : frame.t("check.event." + event.what(), frame.t("check.settlement." + kind.slug()));
    }
}
