package vn.theo.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.Indicators;
import vn.theo.indicator.grid.Grid;
import vn.theo.indicator.grid.Grids;
import vn.theo.indicator.grid.IndicatorGrids;
import vn.theo.indicator.table.Calculation;
import vn.theo.indicator.table.FigureQuery;
import vn.theo.indicator.table.FigureTables;
import vn.theo.indicator.table.Sheet;
import vn.theo.kernel.Period;
import vn.theo.site.Frame;
import vn.theo.territory.Area;
import vn.theo.territory.Areas;

/** Questions that the figures at hand can answer, to begin with instead of an empty form. */
@Service
class Examples {
    private static final int MOST_LOOKED_AT = 200;
    private static final int MOST_FILLED = 20;
    private static final int MOST_TOGETHER = 4;

    private final Indicators indicators;
    private final Grids grids;
    private final FigureTables tables;
    private final ChooseFigures chooseFigures;
    private final Areas areas;
    private final ReadChosen readChosen;

    Examples(
            Indicators indicators,
            Grids grids,
            FigureTables tables,
            ChooseFigures chooseFigures,
            Areas areas,
            ReadChosen readChosen) {
        this.indicators = indicators;
        this.grids = grids;
        this.tables = tables;
        this.chooseFigures = chooseFigures;
        this.areas = areas;
        this.readChosen = readChosen;
    }

    /** An indicator with the kind of period of which most is known. */
    private record Known(Indicator indicator, Grid grid) {}

    List<Example> of(Frame frame) {
        List<Known> known = known(frame);
        if (known.isEmpty()) {
            return List.of();
        }
        List<Example> examples = new ArrayList<>();
        Area home = areas.home();
        Known widest = known.stream()
                .max(Comparator.comparingInt(each -> each.grid().areas().length))
                .orElseThrow();
        if (widest.grid().areas().length > 1) {
            String name = widest.indicator().name();
            Address provinces = start(widest.indicator()).with("cap", "PROVINCE");
            examples.add(example(frame, frame.t("explore.example-areas", name), provinces.with("nhiet", "co")));
            examples.add(example(frame, frame.t("explore.example-compare", name), provinces.at("/so-sanh")));
        }
        List<Known> ofHome = known.stream()
                .sorted(Comparator.comparingInt((Known each) -> each.grid().periods().length)
                        .reversed())
                .limit(MOST_FILLED)
                .filter(each -> has(each, home, frame))
                .limit(MOST_TOGETHER)
                .toList();
        if (!ofHome.isEmpty() && ofHome.getFirst().grid().periods().length > 1) {
            Indicator longest = ofHome.getFirst().indicator();
            examples.add(example(
                    frame,
                    frame.t("explore.example-growth", longest.name(), home.name()),
                    start(longest).with("dia-ban", home.code()).with("tinh", Calculation.GROWTH.word())));
        }
        if (ofHome.size() > 1) {
            String codes = String.join(
                    ",", ofHome.stream().map(each -> each.indicator().slug()).toList());
            Address several = new Address("/so-lieu", Map.of("chi-tieu", codes)).with("dia-ban", home.code());
            examples.add(example(frame, frame.t("explore.example-several", ofHome.size(), home.name()), several));
        }
        return List.copyOf(examples);
    }

    private List<Known> known(Frame frame) {
        List<Indicator> all = indicators.current().listAll();
        List<Indicator> some = all.subList(0, Math.min(all.size(), MOST_LOOKED_AT));
        Map<Long, IndicatorGrids> held = grids.of(some, null, frame.signedIn());
        List<Known> known = new ArrayList<>();
        for (Indicator indicator : some) {
            IndicatorGrids of = held.get(indicator.id());
            if (of != null) {
                of.kinds().stream()
                        .flatMap(kind -> of.find(kind, null).stream())
                        .max(Comparator.comparingInt(Grid::size))
                        .ifPresent(grid -> known.add(new Known(indicator, grid)));
            }
        }
        return known;
    }

    /** Whether the area has any value, its own or out of the areas that it was made of. */
    private boolean has(Known known, Area area, Frame frame) {
        List<Period> periods = List.of(known.grid().periods());
        Sheet sheet = tables.fill(new FigureQuery(
                List.of(known.indicator()),
                List.of(area),
                periods,
                chooseFigures.mapDate(""),
                null,
                false,
                null,
                frame.signedIn()));
        return IntStream.range(0, periods.size())
                .anyMatch(p -> sheet.cell(0, 0, p).hasValue());
    }

    private static Address start(Indicator indicator) {
        return new Address("/so-lieu", Map.of("chi-tieu", indicator.slug()));
    }

    /** The same questions, each answered by a chart instead of a table; one for each address. */
    List<Example> drawn(Frame frame) {
        return of(frame).stream()
                .map(example -> new Example(
                        example.words(), example.address().without("nhiet").at("/so-sanh")))
                .collect(Collectors.toMap(
                        example -> example.address().toString(),
                        example -> example,
                        (one, other) -> other,
                        LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private Example example(Frame frame, String words, Address address) {
        return new Example(words, readChosen.completed(address, frame.signedIn()));
    }
}
