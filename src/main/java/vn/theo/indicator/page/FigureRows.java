package vn.theo.indicator.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.theo.indicator.Definitions;
import vn.theo.indicator.DerivedFigure;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.Indicators;
import vn.theo.indicator.PriceBasis;
import vn.theo.indicator.Vintage;
import vn.theo.indicator.grid.Grid;
import vn.theo.indicator.grid.Grids;
import vn.theo.indicator.grid.IndicatorGrids;
import vn.theo.indicator.table.Cell;
import vn.theo.indicator.table.Derivation;
import vn.theo.indicator.table.FigureQuery;
import vn.theo.indicator.table.FigureTables;
import vn.theo.indicator.table.Piece;
import vn.theo.indicator.table.Sheet;
import vn.theo.kernel.Period;
import vn.theo.site.Frame;
import vn.theo.site.Texts;
import vn.theo.territory.Area;

/** The figures of one indicator: which kinds of period and prices it has, what follows for an area, and what is lacking. */
@Service
class FigureRows {
    private static final int MOST_GAPS = 8;
    private static final int MOST_NAMES = 4;

    private final Indicators indicators;
    private final Grids grids;
    private final FigureTables tables;

    FigureRows(Indicators indicators, Grids grids, FigureTables tables) {
        this.indicators = indicators;
        this.grids = grids;
        this.tables = tables;
    }

    /**
     * What is known of an indicator anywhere.
     *
     * @param kinds of period, years first
     */
    record Known(Set<Period.Kind> kinds, List<IndicatorGrids> grids) {
        List<Period> periods(Period.Kind kind, @Nullable PriceBasis basis) {
            Set<Period> periods = new TreeSet<>();
            for (IndicatorGrids each : grids) {
                for (PriceBasis of : basis == null ? each.bases(kind) : Set.of(basis)) {
                    each.find(kind, of).map(Grid::periods).ifPresent(found -> periods.addAll(List.of(found)));
                }
            }
            return List.copyOf(periods);
        }

        List<PriceBasis> bases(Period.Kind kind) {
            Set<PriceBasis> bases = new TreeSet<>();
            grids.forEach(each -> bases.addAll(each.bases(kind)));
            return List.copyOf(bases);
        }

        /** Years where there are any, else the first kind there is. */
        Period.Kind usualKind() {
            return kinds.isEmpty() ? Period.Kind.YEAR : kinds.iterator().next();
        }
    }

    Known known(Indicator indicator, FigureChoice choice, boolean staff) {
        Definitions definitions = indicators.current();
        List<Indicator> wanted = new ArrayList<>(List.of(indicator));
        definitions.findRatioParts(indicator.id()).ifPresent(parts -> {
            definitions.find(parts.numeratorId()).ifPresent(wanted::add);
            definitions.find(parts.denominatorId()).ifPresent(wanted::add);
        });
        List<IndicatorGrids> found =
                List.copyOf(grids.of(wanted, choice.moment(), staff).values());
        Set<Period.Kind> kinds = new TreeSet<>();
        found.forEach(each -> kinds.addAll(each.kinds()));
        return new Known(kinds, found);
    }

    /** The values that follow for the area where none was recorded. */
    List<DerivedFigure> derived(
            Frame frame, Indicator indicator, Area area, Known known, Period.Kind kind, FigureChoice choice) {
        List<DerivedFigure> derived = new ArrayList<>();
        for (PriceBasis basis : choice.basis() == null ? known.bases(kind) : List.of(choice.basis())) {
            List<Period> periods = known.periods(kind, basis);
            if (periods.isEmpty()) {
                continue;
            }
            FigureQuery query = query(indicator, area, periods, basis, choice, frame);
            Sheet sheet = tables.fill(query);
            Map<String, String> hows = new HashMap<>();
            for (int p = 0; p < periods.size(); p++) {
                Cell cell = sheet.cell(0, 0, p);
                BigDecimal value = cell.value();
                Vintage vintage = cell.vintage();
                if (value != null && vintage != null && cell.derivation() != Derivation.DIRECT) {
                    Period period = periods.get(p);
                    String way = cell.derivation() + " " + area.validFrom().isAfter(period.from());
                    String how = hows.computeIfAbsent(way, each -> how(frame.texts(), query, area, period, cell));
                    derived.add(new DerivedFigure(period, value, basis, vintage, how));
                }
            }
        }
        return derived;
    }

    private String how(Texts texts, FigureQuery query, Area area, Period period, Cell cell) {
        String how = texts.of(cell.derivation());
        if (cell.derivation() != Derivation.SUMMED && cell.derivation() != Derivation.SHARED) {
            return how;
        }
        List<Piece> pieces = tables.explain(query, query.indicators().getFirst(), area, period);
        return pieces.isEmpty() || pieces.size() > MOST_NAMES
                ? how
                : texts.of(
                        "indicator.derived-from",
                        how,
                        String.join(
                                " + ",
                                pieces.stream()
                                        .map(piece -> piece.area().name())
                                        .toList()));
    }

    /** The latest periods for which other areas have a value and this one has none, newest first, with what is lacking. */
    List<IndicatorPage.Gap> gaps(
            Frame frame, Indicator indicator, Area area, Known known, Period.Kind kind, FigureChoice choice) {
        List<Period> periods = known.periods(kind, choice.basis());
        if (periods.isEmpty()) {
            return List.of();
        }
        FigureQuery query = query(indicator, area, periods, choice.basis(), choice, frame);
        Sheet sheet = tables.fill(query);
        List<IndicatorPage.Gap> gaps = new ArrayList<>();
        for (int p = periods.size() - 1; p >= 0 && gaps.size() < MOST_GAPS; p--) {
            Cell cell = sheet.cell(0, 0, p);
            if (!cell.hasValue()
                    && anyBasis(indicator, area, periods.get(p), known, choice, frame)
                            .isEmpty()) {
                gaps.add(new IndicatorPage.Gap(periods.get(p), why(frame.texts(), query, area, periods, p, cell)));
            }
        }
        return gaps;
    }

    /** The bases in which the area has a value after all, although the most used one lacks it. */
    private List<PriceBasis> anyBasis(
            Indicator indicator, Area area, Period period, Known known, FigureChoice choice, Frame frame) {
        return choice.basis() != null
                ? List.of()
                : known.bases(period.kind()).stream()
                        .filter(basis -> tables.fill(query(indicator, area, List.of(period), basis, choice, frame))
                                .cell(0, 0, 0)
                                .hasValue())
                        .toList();
    }

    private String why(Texts texts, FigureQuery query, Area area, List<Period> periods, int at, Cell cell) {
        Indicator indicator = query.indicators().getFirst();
        List<Piece> pieces = tables.explain(query, indicator, area, periods.get(at));
        List<Piece> lacking =
                pieces.stream().filter(piece -> !piece.value().hasValue()).toList();
        String reason = texts.of(cell.derivation());
        boolean none = lacking.size() == pieces.size() && pieces.size() > MOST_NAMES;
        if (lacking.isEmpty() || none || cell.derivation() == Derivation.NOT_ADDITIVE) {
            return reason;
        }
        List<String> names = new ArrayList<>();
        for (Piece piece : lacking.subList(0, Math.min(MOST_NAMES, lacking.size()))) {
            names.add(lastKnown(texts, query, piece.area(), periods.subList(0, at)));
        }
        String list = String.join("; ", names);
        return reason + ": "
                + (lacking.size() > names.size()
                        ? texts.of("indicator.gap-more", list, lacking.size() - names.size())
                        : list);
    }

    /** The area with the last period before of which it has a value, so that a reader sees since when it is missing. */
    private String lastKnown(Texts texts, FigureQuery query, Area area, List<Period> before) {
        if (before.isEmpty()) {
            return texts.of("indicator.gap-never", area.name());
        }
        Sheet sheet = tables.fill(new FigureQuery(
                query.indicators(),
                List.of(area),
                before,
                query.mapDate(),
                query.priceBasis(),
                false,
                query.knownOn(),
                query.staff()));
        for (int p = before.size() - 1; p >= 0; p--) {
            if (sheet.cell(0, 0, p).hasValue()) {
                return texts.of(
                        "indicator.gap-since", area.name(), vn.theo.indicator.FigureText.period(texts, before.get(p)));
            }
        }
        return texts.of("indicator.gap-never", area.name());
    }

    /** What one figure is made of, one step down. */
    List<Piece> pieces(Frame frame, Indicator indicator, Area area, Period period, FigureChoice choice) {
        return tables.explain(
                query(indicator, area, List.of(period), choice.basis(), choice, frame), indicator, area, period);
    }

    Cell cell(Frame frame, Indicator indicator, Area area, Period period, FigureChoice choice) {
        return tables.fill(query(indicator, area, List.of(period), choice.basis(), choice, frame))
                .cell(0, 0, 0);
    }

    private static FigureQuery query(
            Indicator indicator,
            Area area,
            List<Period> periods,
            @Nullable PriceBasis basis,
            FigureChoice choice,
            Frame frame) {
        return new FigureQuery(
                List.of(indicator),
                List.of(area),
                periods,
                periods.getLast().to(),
                basis,
                false,
                choice.moment(),
                frame.signedIn());
    }
}
