package vn.theo.territory.plan;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.theo.territory.Area;
import vn.theo.territory.Level;
import vn.theo.territory.Lineage;

/** Finds areas by what a person types: a code, a name with or without diacritics, or a code with the name behind it. */
final class AreaSearch {
    private final List<Area> areas;

    AreaSearch(Lineage lineage, LocalDate on) {
        this.areas = lineage.listAll().stream()
                .filter(area -> area.isValidOn(on))
                .sorted(Comparator.comparingInt((Area area) -> Level.depth(area.level()))
                        .thenComparing(Area::code))
                .toList();
    }

    /** The best matches first: the code itself, names that begin so, names that hold it. */
    List<Area> list(String typed, int most) {
        String plain = plain(typed);
        return plain.isEmpty()
                ? List.of()
                : areas.stream()
                        .filter(area -> rank(area, typed.strip(), plain) < 4)
                        .sorted(Comparator.comparingInt((Area area) -> rank(area, typed.strip(), plain)))
                        .limit(most)
                        .toList();
    }

    /** The one area that is meant; empty when none is, or several are. */
    Optional<Area> find(String typed) {
        String first = typed.strip().split("\\s", 2)[0];
        Optional<Area> byCode =
                areas.stream().filter(area -> area.code().equals(first)).findFirst();
        if (byCode.isPresent()) {
            return byCode;
        }
        String plain = plain(typed);
        List<Area> exact = areas.stream()
                .filter(area ->
                        plain(area.name()).equals(plain) || bare(area.name()).equals(plain))
                .toList();
        return exact.size() == 1 ? Optional.of(exact.getFirst()) : Optional.empty();
    }

    private static int rank(Area area, String typed, String plain) {
        String name = plain(area.name());
        return area.code().equals(typed)
                ? 0
                : bare(area.name()).startsWith(plain) || name.startsWith(plain)
                        ? 1
                        : name.contains(plain) ? 2 : area.code().startsWith(typed) ? 3 : 4;
    }

    /** The name without the word for its kind. */
    private static String bare(String name) {
        return plain(name).replaceFirst("^(tinh|thanh pho|quan|huyen|thi xa|phuong|xa|thi tran|dac khu) ", "");
    }

    static String plain(String text) {
        return Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("\\s+", " ");
    }
}
