package vn.theo.explore;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The words of an address that hold all of a view; whatever is as usual is left out, so that one view has one address. */
public record Address(String path, Map<String, String> words) {
    /** The words that say which figures are meant, in the order in which they stand in addresses. */
    static final List<String> FIGURES = List.of(
            "chi-tieu", "cap", "trong", "dia-ban", "ky", "tinh", "so-nam", "gia", "loai", "ban-do", "biet-ngay");

    public Address {
        Map<String, String> kept = new LinkedHashMap<>();
        words.forEach((key, value) -> {
            if (!value.isBlank()) {
                kept.put(key, value.strip());
            }
        });
        words = java.util.Collections.unmodifiableMap(kept);
    }

    public Address with(String key, String value) {
        Map<String, String> changed = new LinkedHashMap<>(words);
        changed.put(key, value);
        return new Address(path, changed);
    }

    public Address with(String key, int value) {
        return with(key, String.valueOf(value));
    }

    public Address without(String... keys) {
        Map<String, String> changed = new LinkedHashMap<>(words);
        List.of(keys).forEach(changed::remove);
        return new Address(path, changed);
    }

    public Address at(String otherPath) {
        return new Address(otherPath, words);
    }

    /** Only the words that say which figures are meant. */
    public Address figures() {
        return new Address(
                path,
                FIGURES.stream()
                        .filter(words::containsKey)
                        .collect(Collectors.toMap(key -> key, this::word, (one, other) -> one, LinkedHashMap::new)));
    }

    public String word(String key) {
        return words.getOrDefault(key, "");
    }

    public boolean has(String key) {
        return words.containsKey(key);
    }

    /** The part behind the question mark. */
    public String query() {
        return words.entrySet().stream()
                .map(entry -> entry.getKey() + "="
                        + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8)
                                .replace("%2C", ",")
                                .replace("%2F", "/")
                                .replace("%40", "@"))
                .collect(Collectors.joining("&"));
    }

    @Override
    public String toString() {
        return words.isEmpty() ? path : path + "?" + query();
    }
}
