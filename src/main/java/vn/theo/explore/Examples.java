package vn.theo.explore;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.Indicators;
import vn.theo.indicator.grid.Grid;
import vn.theo.indicator.grid.Grids;
import vn.theo.indicator.grid.IndicatorGrids;
import vn.theo.indicator.table.Calculation;
import vn.theo.indicator.table.Calculations;
import vn.theo.indicator.table.Question;
import vn.theo.indicator.table.ReadQuestion;
import vn.theo.indicator.table.Sheet;
import vn.theo.indicator.table.Unanswerable;
import vn.theo.site.Frame;
import vn.theo.territory.Area;
import vn.theo.territory.Areas;

/** Questions that the figures at hand can answer, to begin with instead of an empty form; each was tried before it is offered. */
@Service
class Examples {
    private static final int MOST_READ = 200;
    private static final int MOST_TRIED = 12;
    private static final int MOST_TOGETHER = 4;

    private final Indicators indicators;
    private final Grids grids;
    private final Areas areas;
    private final ReadChosen readChosen;
    private final ReadQuestion readQuestion;
    private final Calculations calculations;

    Examples(
            Indicators indicators,
            Grids grids,
            Areas areas,
            ReadChosen readChosen,
            ReadQuestion readQuestion,
            Calculations calculations) {
        this.indicators = indicators;
        this.grids = grids;
        this.areas = areas;
        this.readChosen = readChosen;
        this.readQuestion = readQuestion;
        this.calculations = calculations;
    }

    /** An indicator with its figures of the kind of period of which most is known. */
    private record Known(Indicator indicator, Grid grid) {}

    /** An address with how many values it shows. */
    private record Tried(Indicator indicator, Address address, int values) {}

    List<Example> of(Frame frame) {
        List<Known> known = known(frame);
        List<Example> examples = new ArrayList<>();
        everyProvince(frame, known).ifPresent(tried -> {
            String name = tried.indicator().name();
            examples.add(new Example(
                    frame.t("explore.example-areas", name), tried.address().with("nhiet", "co")));
            examples.add(new Example(
                    frame.t("explore.example-compare", name), tried.address().at("/so-sanh")));
        });
        growth(frame, known).ifPresent(examples::add);
        several(frame, known).ifPresent(examples::add);
        return List.copyOf(examples);
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

    private List<Known> known(Frame frame) {
        List<Indicator> all = indicators.current().listAll();
        List<Indicator> some = all.subList(0, Math.min(all.size(), MOST_READ));
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

    private Optional<Tried> everyProvince(Frame frame, List<Known> known) {
        return most(known, each -> each.grid().areas().length)
                .map(each -> tried(frame, each.indicator(), Map.of("cap", "PROVINCE"), null))
                .filter(tried -> tried.values() > 1)
                .max(Comparator.comparingInt(Tried::values));
    }

    /** The longest growth of an area: of the office's own where there is any, else of the one of which most is known. */
    private Optional<Example> growth(Frame frame, List<Known> known) {
        Area home = areas.home();
        for (boolean own : List.of(true, false)) {
            Optional<Example> longest = most(known, each -> each.grid().periods().length)
                    .map(each -> {
                        Area area = own ? home : areas.get(fullest(each.grid()));
                        return Map.entry(
                                area, tried(frame, each.indicator(), Map.of("tinh", Calculation.GROWTH.word()), area));
                    })
                    .filter(entry -> entry.getValue().values() > 1)
                    .max(Comparator.comparingInt(entry -> entry.getValue().values()))
                    .map(entry -> new Example(
                            frame.t(
                                    "explore.example-growth",
                                    entry.getValue().indicator().name(),
                                    new Labels(frame.texts()).area(entry.getKey())),
                            entry.getValue().address()));
            if (longest.isPresent()) {
                return longest;
            }
        }
        return Optional.empty();
    }

    private Optional<Example> several(Frame frame, List<Known> known) {
        Area home = areas.home();
        List<String> slugs = known.stream()
                .filter(each -> tried(frame, each.indicator(), Map.of(), home).values() > 0)
                .limit(MOST_TOGETHER)
                .map(each -> each.indicator().slug())
                .toList();
        if (slugs.size() < 2) {
            return Optional.empty();
        }
        Address address = new Address("/so-lieu", Map.of("chi-tieu", String.join(",", slugs)));
        return Optional.of(new Example(
                frame.t("explore.example-several", slugs.size(), home.name()),
                readChosen.completed(at(address, home), frame.signedIn())));
    }

    private static Stream<Known> most(List<Known> known, ToIntFunction<Known> size) {
        return known.stream().sorted(Comparator.comparingInt(size).reversed()).limit(MOST_TRIED);
    }

    private static long fullest(Grid grid) {
        int columns = grid.periods().length;
        long best = grid.areas()[0];
        long most = -1;
        for (long area : grid.areas()) {
            long values = IntStream.range(0, columns)
                    .filter(column -> grid.amount(grid.cell(area, column)) != Grid.NONE)
                    .count();
            if (values > most) {
                most = values;
                best = area;
            }
        }
        return best;
    }

    /** An area on the map on which it stood. */
    private static Address at(Address address, Area area) {
        LocalDate last = area.validTo();
        Address of = address.with("dia-ban", area.code());
        return last == null ? of : of.with("ban-do", last.toString());
    }

    private Tried tried(Frame frame, Indicator indicator, Map<String, String> words, @Nullable Area area) {
        Address address = new Address("/so-lieu", Map.of("chi-tieu", indicator.slug()));
        for (Map.Entry<String, String> word : words.entrySet()) {
            address = address.with(word.getKey(), word.getValue());
        }
        address = readChosen.completed(area == null ? address : at(address, area), frame.signedIn());
        return new Tried(indicator, address, address.has("ky") ? values(address) : 0);
    }

    private int values(Address address) {
        try {
            Question question = readQuestion.read(address.words());
            Sheet sheet = calculations.fill(question.query(), question.calculation(), question.years());
            int places = question.query().areas().size();
            int periods = question.query().periods().size();
            return (int) IntStream.range(0, places * periods)
                    .filter(at -> sheet.cell(0, at / periods, at % periods).hasValue())
                    .count();
        } catch (Unanswerable cause) {
            return 0;
        }
    }
}
