package vn.theo.territory.load;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An area as a table states it.
 *
 * @param parent the code of the area above, "" for the country
 */
record AreaRow(
        String file,
        int line,
        String code,
        String name,
        String level,
        String parent,
        LocalDate from,
        @Nullable LocalDate to) {}
