package vn.theo.indicator;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Compares a printed name with the names of indicators, without case, tone marks and filling words. A synonym with a
 * context counts only where the text around the name holds that context.
 */
public final class NameMatch {
    private static final double ENOUGH = 0.5;
    private static final Set<String> FILLING = Set.of(
            "toc", "do", "tang", "truong", "binh", "quan", "giam", "dat", "uoc", "muc", "cac", "nhung", "cua", "tinh",
            "toan", "tren", "dia", "ban", "hang", "nam", "theo", "gia", "so", "sanh", "hien", "hanh", "ve", "va", "co");

    private final String printed;
    private final Set<String> words;
    private final String context;

    NameMatch(String printedName, String context) {
        this.printed = fold(printedName);
        this.words = words(printed);
        this.context = " " + fold(context) + " ";
    }

    List<Indicator> best(List<Indicator> indicators) {
        record Scored(Indicator indicator, double score) {}
        return indicators.stream()
                .map(indicator -> new Scored(indicator, score(indicator)))
                .filter(scored -> scored.score >= ENOUGH)
                .sorted(Comparator.comparingDouble(Scored::score)
                        .reversed()
                        .thenComparing(scored -> scored.indicator.name()))
                .limit(5)
                .map(Scored::indicator)
                .toList();
    }

    private double score(Indicator indicator) {
        double score = likeness(indicator.name());
        if (indicator.shortName() != null) {
            score = Math.max(score, likeness(indicator.shortName()));
        }
        for (Synonym synonym : indicator.synonyms()) {
            if (synonym.context().isEmpty()) {
                score = Math.max(score, likeness(synonym.printed()));
            } else if (context.contains(" " + fold(synonym.context()) + " ")) {
                score = Math.max(score, likeness(synonym.printed()) + 0.1);
            }
        }
        return score;
    }

    /** 1 for the same name, less the fewer words two names share. */
    private double likeness(String name) {
        String folded = fold(name);
        if (folded.equals(printed)) {
            return 1;
        }
        Set<String> others = words(folded);
        if (words.isEmpty() || others.isEmpty()) {
            return 0;
        }
        long shared = words.stream().filter(others::contains).count();
        return 0.98 * 2 * shared / (words.size() + others.size());
    }

    /** Lower case, no diacritics, letters and digits only, single spaces. */
    public static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[đð]", "d")
                .replaceAll("[^a-z0-9%]+", " ")
                .strip();
    }

    private static Set<String> words(String folded) {
        Set<String> all = new LinkedHashSet<>(List.of(folded.split(" ")));
        Set<String> telling = new LinkedHashSet<>(all);
        telling.removeAll(FILLING);
        return telling.isEmpty() ? all : telling;
    }
}
