package vn.theo.indicator.table;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.theo.access.CurrentAccount;
import vn.theo.indicator.Definitions;
import vn.theo.indicator.Indicator;
import vn.theo.indicator.Indicators;
import vn.theo.indicator.PriceBasis;
import vn.theo.kernel.Period;
import vn.theo.site.Texts;
import vn.theo.territory.Area;
import vn.theo.territory.Lineage;
import vn.theo.territory.Lineages;

/** Understands the words by which an address asks for figures, described in docs/user/api.md. */
@Component
public class ReadQuestion {
    private final Indicators indicators;
    private final Lineages lineages;
    private final Clock clock;

    ReadQuestion(Indicators indicators, Lineages lineages, Clock clock) {
        this.indicators = indicators;
        this.lineages = lineages;
        this.clock = clock;
    }

    /**
     * The table that the words of an address ask for.
     *
     * @throws Unanswerable when a word names nothing
     */
    public Question read(Map<String, String> asked) {
        return new Question(query(asked), calculation(asked.getOrDefault("tinh", "")), years(asked));
    }

    private static Calculation calculation(String word) {
        return word.isBlank()
                ? Calculation.VALUE
                : Calculation.find(word.strip())
                        .orElseThrow(() -> new Unanswerable(
                                "indicator.api.no-calculation",
                                word,
                                Arrays.stream(Calculation.values())
                                        .map(Calculation::word)
                                        .collect(Collectors.joining(", "))));
    }

    private static int years(Map<String, String> asked) {
        String text = asked.getOrDefault("so-nam", "").strip();
        if (text.isEmpty()) {
            return Question.USUAL_YEARS;
        }
        if (!text.matches("[1-9]\\d?")) {
            throw new Unanswerable("indicator.api.no-years", text);
        }
        return Integer.parseInt(text);
    }

    private FigureQuery query(Map<String, String> asked) {
        LocalDate mapDate = date(asked, "ban-do", LocalDate.now(clock));
        List<Indicator> chosen = chosen(asked.getOrDefault("chi-tieu", ""));
        List<Area> areas = areas(asked, mapDate);
        List<Period> periods = periods(asked.getOrDefault("ky", ""));
        if ((long) chosen.size() * areas.size() * periods.size() > FigureQuery.MOST_CELLS) {
            throw new Unanswerable(
                    "indicator.api.too-large",
                    String.valueOf(chosen.size()),
                    String.valueOf(areas.size()),
                    String.valueOf(periods.size()),
                    String.valueOf(FigureQuery.MOST_CELLS));
        }
        return new FigureQuery(
                chosen,
                areas,
                periods,
                mapDate,
                basis(asked.getOrDefault("gia", "")),
                asked.getOrDefault("loai", "").equals("ke-hoach"),
                knownOn(asked),
                CurrentAccount.find().isPresent());
    }

    private List<Indicator> chosen(String codes) {
        Definitions definitions = indicators.current();
        List<Indicator> chosen = new ArrayList<>();
        for (String code : codes.split(",")) {
            if (!code.isBlank()) {
                chosen.add(definitions
                        .findBySlug(code.strip())
                        .orElseThrow(() -> new Unanswerable("indicator.api.no-indicator", code.strip())));
            }
        }
        if (chosen.isEmpty()) {
            throw new Unanswerable("indicator.api.which-indicator");
        }
        return chosen;
    }

    /** Areas by code, or all of a level, of the whole country or within one area. */
    private List<Area> areas(Map<String, String> asked, LocalDate on) {
        Lineage lineage = lineages.current();
        String within = asked.getOrDefault("trong", "");
        String level = asked.getOrDefault("cap", "").toUpperCase(Locale.ROOT);
        if (!level.isEmpty()) {
            List<Area> areas = within.isEmpty()
                    ? lineage.listOn(on, level)
                    : lineage.listWithin(area(lineage, within, on).id(), on, level);
            if (areas.isEmpty()) {
                throw new Unanswerable("indicator.api.no-level", level, on.toString());
            }
            return areas;
        }
        List<Area> areas = new ArrayList<>();
        for (String code : asked.getOrDefault("dia-ban", "").split(",")) {
            if (!code.isBlank()) {
                areas.add(area(lineage, code.strip(), on));
            }
        }
        if (areas.isEmpty()) {
            throw new Unanswerable("indicator.api.which-area");
        }
        return areas;
    }

    private static Area area(Lineage lineage, String code, LocalDate on) {
        return lineage.findByCode(code.toUpperCase(Locale.ROOT), on)
                .orElseThrow(() -> new Unanswerable("indicator.api.no-area", code, on.toString()));
    }

    private static List<Period> periods(String text) {
        try {
            return PeriodRange.of(text);
        } catch (IllegalArgumentException cause) {
            throw new Unanswerable("indicator.api.no-period", String.valueOf(cause.getMessage()));
        }
    }

    private static @Nullable PriceBasis basis(String name) {
        if (name.isBlank()) {
            return null;
        }
        try {
            return PriceBasis.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException cause) {
            throw new Unanswerable(
                    "indicator.api.no-basis", name, List.of(PriceBasis.values()).toString());
        }
    }

    private static @Nullable Instant knownOn(Map<String, String> asked) {
        return asked.getOrDefault("biet-ngay", "").isBlank()
                ? null
                : date(asked, "biet-ngay", LocalDate.EPOCH)
                        .plusDays(1)
                        .atStartOfDay(Texts.ZONE)
                        .toInstant()
                        .minusMillis(1);
    }

    private static LocalDate date(Map<String, String> asked, String name, LocalDate otherwise) {
        String text = asked.getOrDefault(name, "");
        try {
            return text.isBlank() ? otherwise : LocalDate.parse(text);
        } catch (DateTimeException cause) {
            throw new Unanswerable("indicator.api.no-date", name, text);
        }
    }
}
