package vn.theo.indicator.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.theo.indicator.PriceBasis;
import vn.theo.kernel.Period;
import vn.theo.site.NotFound;
import vn.theo.site.Texts;

/**
 * Everything that is chosen on a page of figures, as its address says it. What is null was not chosen.
 *
 * @param areaKey {@code dia-ban}: the code of an area, of an ended one with its last day
 * @param kind {@code loai-ky}: nam, quy, thang, luy-ke, nhieu-thang, giai-doan, ngay, khoang
 * @param mapDate {@code ban-do}: the day whose map is used
 * @param knownOn {@code biet-ngay}: the day whose knowledge is shown
 * @param basis {@code gia}: the price basis
 * @param period {@code ky}: the period of the map
 * @param oneMap {@code kieu=mot-ban-do}: all periods on one map instead of each on the map of its day
 * @param all {@code tat-ca}: long lists are shown whole
 */
public record FigureChoice(
        @Nullable String areaKey,
        Period.@Nullable Kind kind,
        @Nullable LocalDate mapDate,
        @Nullable LocalDate knownOn,
        @Nullable PriceBasis basis,
        @Nullable Period period,
        boolean oneMap,
        boolean all) {
    private static final Map<Period.Kind, String> KINDS = Map.of(
            Period.Kind.YEAR, "nam",
            Period.Kind.QUARTER, "quy",
            Period.Kind.MONTH, "thang",
            Period.Kind.YEAR_TO_DATE, "luy-ke",
            Period.Kind.MONTHS, "nhieu-thang",
            Period.Kind.YEARS, "giai-doan",
            Period.Kind.DATE, "ngay",
            Period.Kind.DAYS, "khoang");

    /**
     * Reads an address.
     *
     * @throws NotFound with what cannot be read and how it is written
     */
    static FigureChoice of(Map<String, String> asked) {
        return new FigureChoice(
                text(asked, "dia-ban"),
                kind(text(asked, "loai-ky")),
                date(asked, "ban-do"),
                date(asked, "biet-ngay"),
                basis(text(asked, "gia")),
                period(text(asked, "ky")),
                "mot-ban-do".equals(text(asked, "kieu")),
                "1".equals(text(asked, "tat-ca")));
    }

    private static @Nullable String text(Map<String, String> asked, String name) {
        String text = asked.getOrDefault(name, "").strip();
        return text.isEmpty() ? null : text;
    }

    private static @Nullable LocalDate date(Map<String, String> asked, String name) {
        String text = text(asked, name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException cause) {
            throw new NotFound("indicator.choice.date", name, String.valueOf(text));
        }
    }

    private static Period.@Nullable Kind kind(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return KINDS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(text))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new NotFound("indicator.choice.kind", text));
    }

    private static @Nullable PriceBasis basis(@Nullable String text) {
        try {
            return text == null ? null : PriceBasis.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException cause) {
            throw new NotFound("indicator.choice.basis", String.valueOf(text));
        }
    }

    private static @Nullable Period period(@Nullable String text) {
        return text == null ? null : Period.find(text).orElseThrow(() -> new NotFound("indicator.choice.period", text));
    }

    static String word(Period.Kind kind) {
        return String.valueOf(KINDS.get(kind));
    }

    FigureChoice withArea(String key) {
        return new FigureChoice(key, kind, mapDate, knownOn, basis, period, oneMap, false);
    }

    FigureChoice withPeriod(@Nullable Period other) {
        return new FigureChoice(areaKey, kind, mapDate, knownOn, basis, other, oneMap, all);
    }

    FigureChoice withOneMap(boolean one) {
        return new FigureChoice(areaKey, kind, mapDate, knownOn, basis, period, one, all);
    }

    FigureChoice withAll(boolean whole) {
        return new FigureChoice(areaKey, kind, mapDate, knownOn, basis, period, oneMap, whole);
    }

    FigureChoice known(@Nullable LocalDate day) {
        return new FigureChoice(areaKey, kind, mapDate, day, basis, period, oneMap, all);
    }

    /** The last moment whose knowledge counts, null for now. */
    @Nullable
    Instant moment() {
        return knownOn == null
                ? null
                : knownOn.plusDays(1).atStartOfDay(Texts.ZONE).toInstant().minusMillis(1);
    }

    /** The names and values of the address in a fixed order, without what was not chosen. */
    List<String[]> fields() {
        List<String[]> fields = new ArrayList<>();
        add(fields, "dia-ban", areaKey);
        add(fields, "loai-ky", kind == null ? null : word(kind));
        add(fields, "ban-do", mapDate);
        add(fields, "biet-ngay", knownOn);
        add(fields, "gia", basis);
        add(fields, "ky", period == null ? null : period.text());
        add(fields, "kieu", oneMap ? "mot-ban-do" : null);
        add(fields, "tat-ca", all ? "1" : null);
        return fields;
    }

    private static void add(List<String[]> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.add(new String[] {name, value.toString()});
        }
    }

    /** This choice on a page. */
    String on(String path) {
        StringBuilder address = new StringBuilder(path);
        char mark = '?';
        for (String[] field : fields()) {
            address.append(mark).append(field[0]).append('=').append(field[1].replace("/", "%2F"));
            mark = '&';
        }
        return address.toString();
    }
}
