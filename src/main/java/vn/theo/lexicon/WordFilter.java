package vn.theo.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import vn.theo.reading.OfficeWords;

/**
 * What the address of the dictionary asks for.
 *
 * @param kind parameter {@code loai}
 * @param search parameter {@code q}, words in spelling, standard or note
 * @param order parameter {@code sap}
 * @param page parameter {@code trang}, from 1
 */
public record WordFilter(OfficeWords.@Nullable Kind kind, String search, Order order, int page) {
    /** How the list is sorted. */
    public enum Order {
        SPELLING,
        NEWEST
    }

    static WordFilter of(String kind, String search, String order, String page) {
        return new WordFilter(
                kind(kind),
                search.strip(),
                order.equals("moi-nhat") ? Order.NEWEST : Order.SPELLING,
                page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1);
    }

    static OfficeWords.@Nullable Kind kind(String name) {
        return Arrays.stream(OfficeWords.Kind.values())
                .filter(kind -> kind.name().equals(name.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    public boolean isNarrow() {
        return kind != null || !search.isEmpty();
    }

    public String address() {
        return "/tu-dien" + parameters(page);
    }

    public String addressOf(OfficeWords.@Nullable Kind other) {
        return "/tu-dien" + new WordFilter(other, search, order, 1).parameters(1);
    }

    public String addressOf(Order other) {
        return "/tu-dien" + new WordFilter(kind, search, other, 1).parameters(1);
    }

    public String addressOfPage(int other) {
        return "/tu-dien" + parameters(other);
    }

    private String parameters(int number) {
        String query = Stream.of(
                        kind == null ? "" : "loai=" + kind.name(),
                        search.isEmpty() ? "" : "q=" + UriUtils.encode(search, "UTF-8"),
                        order == Order.SPELLING ? "" : "sap=moi-nhat",
                        number == 1 ? "" : "trang=" + number)
                .filter(parameter -> !parameter.isEmpty())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
