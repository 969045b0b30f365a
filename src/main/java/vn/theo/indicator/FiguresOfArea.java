package vn.theo.indicator;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.theo.site.Texts;
import vn.theo.territory.Area;
import vn.theo.territory.AreaFigure;
import vn.theo.territory.AreaFigures;

/** The latest value of each indicator, for the page of an area. */
@Component
class FiguresOfArea implements AreaFigures {
    private final Indicators indicators;
    private final Observations observations;

    FiguresOfArea(Indicators indicators, Observations observations) {
        this.indicators = indicators;
        this.observations = observations;
    }

    @Override
    public List<AreaFigure> listOf(Area area, Texts texts) {
        Map<Long, Indicator> byId = indicators.listAll().stream().collect(toMap(Indicator::id, identity()));
        return observations.listByArea(area.id()).stream()
                .collect(groupingBy(Observation::indicatorId))
                .values()
                .stream()
                .flatMap(values -> Series.latest(values).stream())
                .map(value -> figure(Objects.requireNonNull(byId.get(value.indicatorId())), value, area, texts))
                .sorted(Comparator.comparing(AreaFigure::name))
                .toList();
    }

    private static AreaFigure figure(Indicator indicator, Observation value, Area area, Texts texts) {
        return new AreaFigure(
                indicator.name(),
                indicator.address() + "?dia-ban=" + area.key(),
                FigureText.period(texts, value.period()),
                FigureText.value(texts, value),
                texts.of(value.vintage()));
    }
}
