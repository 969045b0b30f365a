package vn.theo.indicator.load;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import vn.theo.indicator.Vintage;
import vn.theo.site.Refusal;
import vn.theo.site.Texts;

/** The options of a load as they are typed on the page or stand in an address, with the names of docs/user/api.md. */
public record LoadForm(
        String fileName,
        String source,
        String vintage,
        String numbers,
        String knownFrom,
        String indicator,
        String area,
        boolean keepGoodRows) {
    private static final int LONGEST = 300;

    static LoadForm of(Map<String, String> typed) {
        return new LoadForm(
                typed(typed, "ten-tep"),
                typed(typed, "nguon"),
                typed.getOrDefault("do-chac", Vintage.OFFICIAL.name()).strip(),
                typed.getOrDefault("so-thap-phan", "tu-nhan").strip(),
                typed(typed, "biet-tu"),
                typed(typed, "chi-tieu"),
                typed(typed, "dia-ban"),
                typed.getOrDefault("giu-dong-dung", "").equals("true"));
    }

    static LoadForm empty() {
        return of(Map.of());
    }

    static LoadForm of(LoadOptions options) {
        Instant known = options.knownFrom();
        return new LoadForm(
                options.fileName(),
                options.source(),
                options.vintage().name(),
                switch (options.numbers()) {
                    case AUTO -> "tu-nhan";
                    case POINT -> "cham";
                    case COMMA -> "phay";
                },
                known == null ? "" : known.atZone(Texts.ZONE).toLocalDate().toString(),
                options.indicator(),
                options.area(),
                options.keepGoodRows());
    }

    private static String typed(Map<String, String> typed, String name) {
        String text = typed.getOrDefault(name, "").replace('\0', ' ').strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /**
     * The options that this means.
     *
     * @throws Refusal when one of them is none
     */
    LoadOptions options(String nameOfFile, String by) {
        return new LoadOptions(
                fileName.isEmpty() ? nameOfFile.replace('\0', ' ') : fileName,
                source,
                chosenVintage(),
                keepGoodRows,
                knownFrom.isEmpty() ? null : instant(),
                by,
                style(),
                indicator,
                area);
    }

    private Vintage chosenVintage() {
        return Arrays.stream(Vintage.values())
                .filter(each -> each.name().equals(vintage.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        new Refusal("indicator.load.no-option", vintage, "do-chac", Arrays.toString(Vintage.values())));
    }

    private NumberStyle style() {
        return switch (numbers) {
            case "", "tu-nhan", "auto" -> NumberStyle.AUTO;
            case "cham", "." -> NumberStyle.POINT;
            case "phay", "," -> NumberStyle.COMMA;
            default -> throw new Refusal("indicator.load.no-option", numbers, "so-thap-phan", "tu-nhan, cham, phay");
        };
    }

    private Instant instant() {
        LocalDate day = PeriodCell.findDate(knownFrom)
                .orElseThrow(() -> new Refusal("indicator.load.no-known-from", knownFrom));
        return day.atStartOfDay(Texts.ZONE).toInstant();
    }
}
