package vn.theo.indicator.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.theo.access.ForEveryone;
import vn.theo.indicator.FigureText;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.LoadedFigure;
import vn.theo.indicator.LoadedFigures;
import vn.theo.indicator.Observation;
import vn.theo.indicator.Observations;
import vn.theo.indicator.PriceBasis;
import vn.theo.indicator.Vintage;
import vn.theo.indicator.page.FigureHistoryPage.Entry;
import vn.theo.indicator.page.FigureHistoryPage.State;
import vn.theo.indicator.table.Cell;
import vn.theo.indicator.table.Piece;
import vn.theo.kernel.Period;
import vn.theo.site.Frame;
import vn.theo.site.NotFound;
import vn.theo.territory.Area;

@Controller
class FigureHistoryPages {
    private static final int MOST_PIECES = 150;

    private record Said(Observation value, @Nullable LoadedFigure loaded, State state) {}

    private final ShowFigures figures;
    private final FigureRows rows;
    private final Observations observations;
    private final LoadedFigures loaded;

    FigureHistoryPages(ShowFigures figures, FigureRows rows, Observations observations, LoadedFigures loaded) {
        this.figures = figures;
        this.rows = rows;
        this.observations = observations;
        this.loaded = loaded;
    }

    @ForEveryone
    @GetMapping("/chi-tieu/{slug}/lich-su")
    FigureHistoryPage show(Frame frame, @PathVariable String slug, @RequestParam Map<String, String> asked) {
        FigureChoice choice = FigureChoice.of(asked);
        Period period = choice.period();
        if (period == null) {
            throw new NotFound("indicator.choice.period", "");
        }
        Indicator indicator = figures.indicator(slug);
        Area area = figures.area(indicator, choice);
        Cell cell = rows.cell(frame, indicator, area, period, choice);
        BigDecimal value = cell.value();
        List<Piece> pieces = rows.pieces(frame, indicator, area, period, choice);
        List<Entry> entries = entries(frame, said(frame, indicator, area, period));
        String standing = value == null
                ? entries.isEmpty()
                        ? frame.t("indicator.map.no-value")
                        : entries.getLast().row().value()
                : FigureText.amount(frame.texts(), value, indicator.unit());
        return new FigureHistoryPage(
                frame,
                indicator,
                area,
                period,
                standing,
                value == null && !entries.isEmpty() ? "" : frame.texts().of(cell.derivation()),
                pieces.stream()
                        .sorted(Comparator.comparing(piece -> piece.value().hasValue()))
                        .limit(MOST_PIECES)
                        .map(piece -> piece(frame, indicator, choice, piece))
                        .toList(),
                Math.max(0, pieces.size() - MOST_PIECES),
                entries,
                choice.withArea(area.key()).withPeriod(null).on(indicator.address()));
    }

    private static FigureHistoryPage.Piece piece(Frame frame, Indicator indicator, FigureChoice choice, Piece piece) {
        BigDecimal value = piece.value().value();
        BigDecimal share = piece.share();
        return new FigureHistoryPage.Piece(
                piece.area().name(),
                choice.withArea(piece.area().key()).on(indicator.address() + "/lich-su"),
                value == null ? "" : FigureText.amount(frame.texts(), value, indicator.unit()),
                share == null
                        ? piece.changed() == null ? "" : frame.t("indicator.history.no-share")
                        : frame.texts().number(share.movePointRight(2)) + " %",
                frame.texts().of(piece.value().derivation()));
    }

    private List<Said> said(Frame frame, Indicator indicator, Area area, Period period) {
        List<Said> said = new ArrayList<>();
        List<Observation> all = observations.listEver(indicator.id(), area.id(), period);
        List<Long> standing = observations.listOf(indicator.id(), area.id()).stream()
                .map(Observation::id)
                .toList();
        List<Long> corrected = all.stream()
                .map(Observation::supersedes)
                .filter(Objects::nonNull)
                .toList();
        for (Observation value : ShowFigures.openTo(frame, all)) {
            State state = standing.contains(value.id())
                    ? State.STANDS
                    : corrected.contains(value.id()) ? State.CORRECTED : State.RETRACTED;
            said.add(new Said(value, null, state));
        }
        loaded.listHistory(indicator.id(), area.id(), null).stream()
                .filter(figure -> figure.value().period().equals(period))
                .forEach(figure -> said.add(new Said(figure.value(), figure, state(figure))));
        said.sort(Comparator.comparing(each -> each.value().knownFrom()));
        return said;
    }

    private static State state(LoadedFigure figure) {
        if (figure.withdrawal() != null) {
            return State.RETRACTED;
        }
        return figure.replaced() ? State.REPLACED : State.STANDS;
    }

    /** Each with how far it moved from what was known before in the same prices and unit; plans and what was withdrawn stand apart. */
    private static List<Entry> entries(Frame frame, List<Said> said) {
        Map<PriceBasis, Observation> before = new EnumMap<>(PriceBasis.class);
        List<Entry> entries = new ArrayList<>();
        for (Said each : said) {
            Observation value = each.value();
            boolean apart = value.vintage() == Vintage.PLAN || each.state() == State.RETRACTED;
            Observation last = apart ? null : before.put(value.priceBasis(), value);
            entries.add(new Entry(
                    FigureRow.of(frame.texts(), value, each.loaded(), List.of(), List.of()),
                    each.state(),
                    last == null || !last.unit().equals(value.unit()) ? null : change(frame, last, value),
                    withdrawn(frame, each.loaded())));
        }
        return entries;
    }

    /** Who did it and why is for the office; that it was done and when is for everyone. */
    private static @Nullable String withdrawn(Frame frame, @Nullable LoadedFigure loaded) {
        LoadedFigure.Withdrawal withdrawal = loaded == null ? null : loaded.withdrawal();
        if (withdrawal == null) {
            return null;
        }
        String at = frame.texts().dateTime(withdrawal.at());
        return frame.signedIn()
                ? frame.t("indicator.history.withdrawn", withdrawal.by(), at, withdrawal.reason())
                : frame.t("indicator.history.withdrawn-public", at);
    }

    private static @Nullable String change(Frame frame, Observation before, Observation now) {
        int way = now.value().compareTo(before.value());
        if (way == 0 || before.value().signum() == 0) {
            return null;
        }
        BigDecimal percent = now.value()
                .subtract(before.value())
                .abs()
                .movePointRight(2)
                .divide(before.value().abs(), 2, RoundingMode.HALF_UP);
        return frame.t(
                way > 0 ? "indicator.history.up" : "indicator.history.down",
                frame.texts().number(percent));
    }
}
