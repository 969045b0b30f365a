package vn.theo.bench;

import java.util.Locale;

/** What a figure must keep to. */
record Limit(String beginning, boolean most, double value) {
    private static final Limit[] LIMITS = {
        new Limit("pages_per_second", false, 1000),
        new Limit("whole_pages_per_second", false, 1000),
        new Limit("ratio_to_jsoup", true, 2),
        new Limit("whole_page_ratio_to_jsoup", true, 2),
        new Limit("whole_page_ratio_to_readability4j", true, 1),
        new Limit("ratio_to_readability4j", true, 1),
        new Limit("growth_of_ten_times_", true, 11),
        new Limit("peak_megabytes_for_5_mb", true, 150),
    };

    /** The limit of a figure and whether it keeps to it, nothing where there is no limit. */
    static String beside(String key, double figure) {
        for (Limit limit : LIMITS) {
            if (key.equals(limit.beginning) || limit.beginning.endsWith("_") && key.startsWith(limit.beginning)) {
                boolean kept = limit.most ? figure <= limit.value : figure >= limit.value;
                return String.format(
                        Locale.ROOT, "at %s %,.0f: %s", limit.most ? "most" : "least", limit.value, kept ? "kept" : "MISSED");
            }
        }
        return "";
    }
}
