package vn.theo.territory;

import java.util.List;

/** The levels of areas from the top: country, province, district, commune, as in {@code area_level}. */
public final class Level {
    public static final List<String> FROM_TOP = List.of(Area.COUNTRY, Area.PROVINCE, Area.DISTRICT, Area.COMMUNE);

    private Level() {}

    /** How far below the country a level stands; -1 for a word that names none. */
    public static int depth(String level) {
        return FROM_TOP.indexOf(level);
    }
}
