package vn.theo.territory;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.theo.kernel.Alphabet;

/**
 * Finds areas by what a person types: a code, a code with the name behind it, or words of the name with or without tone marks
 * and the word for its kind.
 */
@Service
public class AreaSearch {
    private static final int TELLING = 2;
    private static final int NO_FIT = 7;
    private static final Pattern KIND =
            Pattern.compile("^(tinh|thanh pho|quan|huyen|thi xa|phuong|xa|thi tran|dac khu) ");

    private final Lineages lineages;
    private volatile @Nullable Known known;

    AreaSearch(Lineages lineages) {
        this.lineages = lineages;
    }

    private record Known(Lineage lineage, List<Named> names) {}

    private record Match(Area area, int fit, boolean letterForLetter) {}

    /**
     * An area with its names as they are compared.
     *
     * @param bare without the word for its kind
     */
    private record Named(Area area, String lower, String folded, String bare) {
        /** How well the words fit, 0 best, {@link #NO_FIT} not at all. */
        int fit(String wanted, String first) {
            if (area.code().equalsIgnoreCase(first)) {
                return 0;
            }
            if (bare.equals(wanted) || folded.equals(wanted)) {
                return 1;
            }
            if (bare.startsWith(wanted) || folded.startsWith(wanted)) {
                return TELLING;
            }
            String padded = " " + folded + " " + area.code().toLowerCase(Locale.ROOT);
            if (padded.contains(" " + wanted)) {
                return 3;
            }
            if (Stream.of(wanted.split(" ")).allMatch(word -> padded.contains(" " + word))) {
                return 4;
            }
            return folded.contains(wanted) ? 5 : NO_FIT;
        }
    }

    /** The areas of one day, to be searched several times. */
    public final class OnDay {
        private final LocalDate day;

        private OnDay(LocalDate day) {
            this.day = day;
        }

        /** The best matches first; nothing for nothing typed. */
        public List<Area> list(String typed, int most) {
            return search(typed, day, false, most);
        }

        /** The one area that is meant, by its code or its whole name; empty when none is, or several are. */
        public Optional<Area> find(String typed) {
            Optional<Area> byCode = lineages.current().findByCode(first(typed), day);
            if (byCode.isPresent()) {
                return byCode;
            }
            String wanted = fold(typed);
            List<Area> exact = names().stream()
                    .filter(named -> named.area.isValidOn(day))
                    .filter(named -> named.folded.equals(wanted) || named.bare.equals(wanted))
                    .map(Named::area)
                    .toList();
            return exact.size() == 1 ? Optional.of(exact.getFirst()) : Optional.empty();
        }
    }

    public OnDay on(LocalDate day) {
        return new OnDay(day);
    }

    /** The best matches of any time: of those that fit alike, the ones that stand on that day first, higher levels first. */
    public List<Area> listOfAnyTime(String typed, LocalDate day, int most) {
        return search(typed, day, true, most);
    }

    private List<Area> search(String typed, LocalDate day, boolean anyTime, int most) {
        String wanted = fold(typed);
        String letters = typed.strip().toLowerCase(Locale.ROOT);
        String first = first(typed);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return names().stream()
                .filter(named -> anyTime || named.area.isValidOn(day))
                .map(named -> new Match(named.area, named.fit(wanted, first), named.lower.contains(letters)))
                .filter(match -> match.fit < NO_FIT)
                .sorted(Comparator.comparing((Match match) -> match.fit > TELLING)
                        .thenComparing(match -> !match.area.isValidOn(day))
                        .thenComparing(match -> !match.letterForLetter)
                        .thenComparing(match -> Level.depth(match.area.level()))
                        .thenComparing(Match::fit)
                        .thenComparing(match -> match.area.name(), Alphabet.order())
                        .thenComparing(match -> match.area.code()))
                .limit(most)
                .map(Match::area)
                .toList();
    }

    private List<Named> names() {
        Lineage lineage = lineages.current();
        Known kept = known;
        if (kept == null || kept.lineage != lineage) {
            kept = new Known(
                    lineage, lineage.listAll().stream().map(AreaSearch::named).toList());
            known = kept;
        }
        return kept.names;
    }

    private static Named named(Area area) {
        String folded = fold(area.name());
        String bare = KIND.matcher(folded).replaceFirst("");
        return new Named(area, area.name().toLowerCase(Locale.ROOT), folded, bare);
    }

    private static String first(String typed) {
        return typed.strip().split("\\s", 2)[0];
    }

    /** Lower case, no diacritics, letters and digits only, single blanks. */
    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[đð]", "d")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
