package vn.theo.territory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An area to be added; the parent is the id of an area that already stands. */
public record NewArea(
        String code,
        String name,
        String level,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Long parentId) {}
