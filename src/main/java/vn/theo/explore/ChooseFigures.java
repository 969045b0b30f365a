package vn.theo.explore;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.util.MultiValueMap;

/** Makes one address of what was ticked, typed and chosen in a form. */
@Service
class ChooseFigures {
    private static final int LOOKED_AT = 200;

    /** Fields of the form that go into the address as they are. */
    private static final List<String> PLAIN = List.of(
            "ky",
            "tinh",
            "so-nam",
            "gia",
            "loai",
            "ban-do",
            "biet-ngay",
            "hang",
            "cot",
            "loc",
            "an-trong",
            "nhiet",
            "tong",
            "khung",
            "goc",
            "ve",
            "ky-xep-hang");

    private final Choices choices;
    private final Clock clock;

    ChooseFigures(Choices choices, Clock clock) {
        this.choices = choices;
        this.clock = clock;
    }

    /** The day of the map that a form names; today where it names none. */
    LocalDate mapDate(String typed) {
        try {
            return typed.isBlank() ? LocalDate.now(clock) : LocalDate.parse(typed.strip());
        } catch (DateTimeException noDate) {
            return LocalDate.now(clock);
        }
    }

    Address address(String path, MultiValueMap<String, String> form) {
        LocalDate on = mapDate(first(form, "ban-do"));
        Map<String, String> words = new LinkedHashMap<>();
        Set<String> indicators = all(form, "chi-tieu");
        Set<String> areas = all(form, "dia-ban");
        String typedIndicator = first(form, "them-chi-tieu");
        Optional<Choices.Choice> indicator = choice(choices.indicators(typedIndicator, LOOKED_AT), typedIndicator);
        indicator.ifPresent(found -> indicators.add(found.code()));
        String typedArea = first(form, "them-dia-ban");
        Optional<Choices.Choice> area = choice(choices.areas(typedArea, on, LOOKED_AT), typedArea);
        area.ifPresent(found -> areas.add(found.code()));
        words.put("chi-tieu", String.join(",", indicators));
        String level = area.isPresent() ? "" : first(form, "cap");
        if (!level.isBlank()) {
            String typedWithin = first(form, "trong-ten");
            Optional<Choices.Choice> within = choice(choices.areas(typedWithin, on, LOOKED_AT), typedWithin);
            words.put("cap", level);
            words.put("trong", within.map(Choices.Choice::code).orElse(first(form, "trong")));
            unclear(words, "tim-trong", typedWithin, within);
        } else {
            words.put("dia-ban", String.join(",", areas));
        }
        PLAIN.forEach(key -> words.put(key, first(form, key)));
        if (words.getOrDefault("tinh", "").equals("gia-tri")) {
            words.remove("tinh");
        }
        unclear(words, "tim-chi-tieu", typedIndicator, indicator);
        unclear(words, "tim-dia-ban", typedArea, area);
        return new Address(path, words);
    }

    private static void unclear(Map<String, String> words, String key, String typed, Optional<Choices.Choice> found) {
        if (!typed.isBlank() && found.isEmpty()) {
            words.put(key, typed);
        }
    }

    private static Optional<Choices.Choice> choice(List<Choices.Choice> found, String typed) {
        return typed.isBlank() ? Optional.empty() : Choices.only(found, typed);
    }

    private static Set<String> all(MultiValueMap<String, String> form, String key) {
        Set<String> codes = new LinkedHashSet<>();
        form.getOrDefault(key, new ArrayList<>()).stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .forEach(codes::add);
        return codes;
    }

    private static String first(MultiValueMap<String, String> form, String key) {
        String value = form.getFirst(key);
        return value == null ? "" : value;
    }
}
