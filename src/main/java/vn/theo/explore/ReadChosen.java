package vn.theo.explore;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.theo.indicator.Indicators;
import vn.theo.indicator.table.FigureTables;
import vn.theo.kernel.Period;
import vn.theo.site.Frame;
import vn.theo.territory.Areas;

/** Names what an address chooses, and finds sensible beginnings where it leaves something open. */
@Service
class ReadChosen {
    private static final int MOST_OFFERED = 20;
    private static final int MOST_LOOKED_AT = 600;
    private static final int MOST_PRESET_PERIODS = 12;

    private final FigureTables tables;
    private final Indicators indicators;
    private final Areas areas;
    private final Choices choices;
    private final ChooseFigures chooseFigures;

    ReadChosen(FigureTables tables, Indicators indicators, Areas areas, Choices choices, ChooseFigures chooseFigures) {
        this.tables = tables;
        this.indicators = indicators;
        this.areas = areas;
        this.choices = choices;
        this.chooseFigures = chooseFigures;
    }

    Chosen of(Frame frame, Address address) {
        LocalDate on = chooseFigures.mapDate(address.word("ban-do"));
        Function<String, List<Choices.Choice>> area = code -> choices.areas(code, on, MOST_LOOKED_AT);
        return new Chosen(
                chosen(address.word("chi-tieu"), code -> choices.indicators(code, MOST_LOOKED_AT)),
                address.has("cap") ? List.of() : chosen(address.word("dia-ban"), area),
                chosen(address.word("trong"), area).stream().findFirst().orElse(null),
                offers(address, on),
                presets(frame, address));
    }

    /** What an address leaves open: the area is the office's own, the time that of which most is known. */
    Address completed(Address asked, boolean staff) {
        Address address = asked;
        if (!address.has("chi-tieu")) {
            return address;
        }
        if (!address.has("dia-ban") && !address.has("cap")) {
            address = address.with("dia-ban", areas.home().code());
        }
        if (!address.has("ky")) {
            Optional<String> usual = periodsByKind(address, staff).values().stream()
                    .max(Comparator.comparingInt(List::size))
                    .map(ReadChosen::words);
            address = usual.isPresent() ? address.with("ky", usual.get()) : address;
        }
        return address;
    }

    private Map<Period.Kind, List<Period>> periodsByKind(Address address, boolean staff) {
        return Stream.of(address.word("chi-tieu").split(","))
                .flatMap(code -> indicators.findBySlug(code.strip()).stream())
                .limit(3)
                .flatMap(indicator -> tables.listPeriods(indicator, staff).stream())
                .distinct()
                .sorted()
                .collect(Collectors.groupingBy(Period::kind, LinkedHashMap::new, Collectors.toList()));
    }

    private List<Chosen.Preset> presets(Frame frame, Address address) {
        Labels labels = new Labels(frame.texts());
        return periodsByKind(address, frame.signedIn()).values().stream()
                .map(periods -> {
                    List<Period> last = last(periods);
                    String label = last.size() == 1
                            ? labels.period(last.getFirst())
                            : labels.period(last.getFirst()) + " → " + labels.period(last.getLast());
                    return new Chosen.Preset(label, words(periods));
                })
                .toList();
    }

    private static List<Period> last(List<Period> periods) {
        return periods.subList(Math.max(0, periods.size() - MOST_PRESET_PERIODS), periods.size());
    }

    private static String words(List<Period> periods) {
        List<Period> last = last(periods);
        boolean calendar = switch (last.getFirst().kind()) {
            case YEAR, QUARTER, MONTH -> last.size() > 2;
            case YEARS, YEAR_TO_DATE, MONTHS, DATE, DAYS -> false;
        };
        return calendar
                ? last.getFirst().text() + ".." + last.getLast().text()
                : last.stream().map(Period::text).collect(Collectors.joining(","));
    }

    private static List<Choices.Choice> chosen(String codes, Function<String, List<Choices.Choice>> find) {
        List<Choices.Choice> chosen = new ArrayList<>();
        for (String code : codes.split(",")) {
            if (!code.isBlank()) {
                chosen.add(find.apply(code.strip()).stream()
                        .filter(choice -> choice.code().equalsIgnoreCase(code.strip()))
                        .findFirst()
                        .orElse(new Choices.Choice(code.strip(), code.strip(), "")));
            }
        }
        return chosen;
    }

    private List<Chosen.Offer> offers(Address address, LocalDate on) {
        List<Chosen.Offer> offers = new ArrayList<>();
        if (address.has("tim-chi-tieu")) {
            String typed = address.word("tim-chi-tieu");
            offers.add(new Chosen.Offer(typed, "chi-tieu", choices.indicators(typed, MOST_OFFERED)));
        }
        for (String field : List.of("dia-ban", "trong")) {
            if (address.has("tim-" + field)) {
                String typed = address.word("tim-" + field);
                offers.add(new Chosen.Offer(typed, field, choices.areas(typed, on, MOST_OFFERED)));
            }
        }
        return offers;
    }
}
