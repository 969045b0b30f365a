package vn.theo.indicator.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;
import vn.theo.indicator.FigureText;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.PriceBasis;
import vn.theo.indicator.map.ProvinceMap;
import vn.theo.indicator.map.ProvinceMaps;
import vn.theo.kernel.Period;
import vn.theo.site.Frame;
import vn.theo.territory.Area;
import vn.theo.territory.Lineages;
import vn.theo.territory.ProvinceShapes;

/** The map of an indicator's page, with all that its slider needs. */
@Service
class IndicatorMaps {
    private final ProvinceMaps maps;
    private final JsonMapper json;
    private final Clock clock;
    private final Lineages lineages;

    IndicatorMaps(ProvinceMaps maps, JsonMapper json, Clock clock, Lineages lineages) {
        this.maps = maps;
        this.lineages = lineages;
        this.json = json;
        this.clock = clock;
    }

    /** The map of the chosen period, else of the last one; nothing while the indicator has no figures at all. */
    Optional<ProvinceMaps.Wanted> wanted(
            Indicator indicator, Area area, FigureRows.Known known, Period.Kind kind, FigureChoice choice) {
        PriceBasis basis = choice.basis() != null
                ? choice.basis()
                : known.grids().getFirst().basis(kind).orElse(null);
        List<Period> periods = known.periods(kind, basis);
        if (periods.isEmpty()) {
            return Optional.empty();
        }
        Period asked = choice.period();
        Period shown = asked != null && periods.contains(asked) ? asked : periods.getLast();
        return Optional.of(new ProvinceMaps.Wanted(
                indicator,
                periods,
                shown,
                oneMap(choice),
                basis,
                choice.moment(),
                area,
                other -> choice.withArea(other.key()).withPeriod(shown).on(indicator.address())));
    }

    private @Nullable LocalDate oneMap(FigureChoice choice) {
        LocalDate day = choice.mapDate();
        return choice.oneMap() ? day == null ? LocalDate.now(clock) : day : null;
    }

    ProvinceMap draw(Frame frame, ProvinceMaps.Wanted wanted) {
        return maps.draw(frame, wanted);
    }

    String file(Frame frame, ProvinceMaps.Wanted wanted) {
        return maps.file(frame, wanted);
    }

    /** The communes of the province that the area is or lies in; nothing where none of them has a value. */
    Optional<ProvinceMap> communes(Frame frame, ProvinceMaps.Wanted wanted) {
        Area province = CommuneRanking.province(lineages.current(), wanted.chosen());
        return Optional.of(province)
                .filter(area -> area.level().equals(Area.PROVINCE))
                .map(area -> maps.drawCommunes(frame, wanted, area))
                .filter(map -> !map.isEmpty());
    }

    String communesFile(Frame frame, ProvinceMaps.Wanted wanted) {
        return maps.communesFile(frame, wanted, CommuneRanking.province(lineages.current(), wanted.chosen()));
    }

    /** The map and its slider; nothing where no province has a value in any period. */
    Optional<MapPanel> panel(Frame frame, ProvinceMaps.Wanted wanted, FigureChoice choice) {
        ProvinceMap map = maps.draw(frame, wanted);
        if (map.areas().isEmpty() || map.withoutAnyValue()) {
            return Optional.empty();
        }
        List<Period> periods = wanted.periods();
        int at = periods.indexOf(wanted.shown());
        String page = wanted.indicator().address();
        List<List<String>> named = periods.stream()
                .map(period -> List.of(period.text(), FigureText.period(frame.texts(), period)))
                .toList();
        return Optional.of(new MapPanel(
                map,
                json.writeValueAsString(named).replace("<", "\\u003c"),
                periods.size(),
                at,
                choice.oneMap() ? -1 : mergerAt(periods),
                choice.withPeriod(null).on(page + "/ban-do"),
                at == 0 ? null : choice.withPeriod(periods.get(at - 1)).on(page) + "#ban-do",
                at == periods.size() - 1
                        ? null
                        : choice.withPeriod(periods.get(at + 1)).on(page) + "#ban-do",
                choice.oneMap(),
                choice.withPeriod(wanted.shown()).withOneMap(!choice.oneMap()).on(page) + "#ban-do",
                choice.withPeriod(wanted.shown()).on(page + "/ban-do.svg"),
                List.of(named.getFirst().getLast(), named.getLast().getLast())));
    }

    private static int mergerAt(List<Period> periods) {
        for (int i = 1; i < periods.size(); i++) {
            if (!periods.get(i).to().isBefore(ProvinceShapes.MERGER)
                    && periods.get(i - 1).to().isBefore(ProvinceShapes.MERGER)) {
                return i;
            }
        }
        return -1;
    }
}
