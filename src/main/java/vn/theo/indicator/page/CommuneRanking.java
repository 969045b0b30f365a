package vn.theo.indicator.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.theo.indicator.Direction;
import vn.theo.indicator.FigureText;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.table.FigureQuery;
import vn.theo.indicator.table.FigureTables;
import vn.theo.indicator.table.Ranking;
import vn.theo.kernel.Period;
import vn.theo.site.Frame;
import vn.theo.territory.Area;
import vn.theo.territory.Lineage;
import vn.theo.territory.Lineages;

/** Ranks the communes of a province by one indicator in one period. */
@Service
class CommuneRanking {
    private static final int SHORT = 15;

    private final Lineages lineages;
    private final FigureTables tables;

    CommuneRanking(Lineages lineages, FigureTables tables) {
        this.lineages = lineages;
        this.tables = tables;
    }

    /** The communes of the area, or of the province a commune lies in; nothing where none has a value. */
    Optional<RankedCommunes> of(Frame frame, Indicator indicator, Area area, Period period, FigureChoice choice) {
        Lineage lineage = lineages.current();
        Area province = province(lineage, area);
        List<Area> communes = province.level().equals(Area.PROVINCE)
                ? lineage.listWithin(province.id(), period.to(), Area.COMMUNE)
                : List.of();
        if (communes.isEmpty()) {
            return Optional.empty();
        }
        Ranking ranking = Ranking.of(
                tables.fill(new FigureQuery(
                        List.of(indicator),
                        communes,
                        List.of(period),
                        period.to(),
                        choice.basis(),
                        false,
                        choice.moment(),
                        frame.signedIn())),
                indicator.direction() != Direction.DOWN);
        List<Ranking.Place> valued = ranking.places().stream()
                .filter(place -> place.cell().hasValue())
                .toList();
        if (valued.isEmpty()) {
            return Optional.empty();
        }
        int shown = choice.all() ? valued.size() : Math.min(SHORT, valued.size());
        BigDecimal longest = valued.stream()
                .map(place -> amount(place))
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
        List<RankedCommunes.Bar> bars = new ArrayList<>();
        for (Ranking.Place place : valued) {
            boolean chosen = place.area().id() == area.id();
            if (bars.size() < shown || chosen) {
                bars.add(bar(frame, indicator, place, longest, chosen, choice));
            }
        }
        return Optional.of(new RankedCommunes(
                province.name(),
                FigureText.period(frame.texts(), period),
                bars,
                communes.size() - valued.size(),
                valued.size() - bars.size(),
                bars.size() == valued.size() ? null : choice.withAll(true).on(indicator.address()) + "#xa"));
    }

    private static RankedCommunes.Bar bar(
            Frame frame,
            Indicator indicator,
            Ranking.Place place,
            BigDecimal longest,
            boolean chosen,
            FigureChoice choice) {
        BigDecimal value = amount(place);
        int percent = longest.signum() <= 0
                ? 0
                : value.max(BigDecimal.ZERO)
                        .movePointRight(2)
                        .divide(longest, 0, RoundingMode.HALF_UP)
                        .intValue();
        Integer rank = place.rank();
        return new RankedCommunes.Bar(
                rank == null ? 0 : rank,
                place.area().name(),
                choice.withArea(place.area().key()).on(indicator.address()),
                FigureText.rounded(frame.texts(), value, indicator.unit()),
                percent,
                chosen);
    }

    private static BigDecimal amount(Ranking.Place place) {
        BigDecimal value = place.cell().value();
        return value == null ? BigDecimal.ZERO : value;
    }

    /** The province an area lies in or is; the area above where there is none. */
    static Area province(Lineage lineage, Area area) {
        Area up = area;
        Long parent = up.parentId();
        while (!up.level().equals(Area.PROVINCE) && !up.level().equals(Area.COUNTRY) && parent != null) {
            up = lineage.get(parent);
            parent = up.parentId();
        }
        return up;
    }
}
