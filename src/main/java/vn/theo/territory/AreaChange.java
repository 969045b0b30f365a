package vn.theo.territory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happened to areas on a date, on what legal basis. Areas are named by their ids. */
public sealed interface AreaChange {
    long id();

    /** First day of the new state. */
    LocalDate date();

    /** The act that ordered the change, or the source that records it. */
    String legalBasis();

    /** Whole areas became one. */
    record Merged(long id, LocalDate date, String legalBasis, List<Long> from, long into) implements AreaChange {
        public Merged {
            from = List.copyOf(from);
        }
    }

    /** One area was divided among several. */
    record Split(long id, LocalDate date, String legalBasis, long from, List<Part> into) implements AreaChange {
        public Split {
            into = List.copyOf(into);
        }
    }

    /** The same territory under a new name, its code kept or not. */
    record Renamed(long id, LocalDate date, String legalBasis, long from, long to) implements AreaChange {}

    /** The same territory and name under a new code or a new parent. */
    record Recoded(long id, LocalDate date, String legalBasis, long from, long to) implements AreaChange {}

    /** A level ceased to exist, with all areas of it. */
    record LevelAbolished(long id, LocalDate date, String legalBasis, String level) implements AreaChange {}

    /**
     * What one area received of a split one.
     *
     * @param share of the whole, above 0 and below 1; null where no share was published
     * @param measured shares of single indicators that divide otherwise, by their codes
     */
    record Part(long areaId, @Nullable BigDecimal share, Map<String, BigDecimal> measured) {
        public Part {
            measured = Map.copyOf(measured);
        }

        public Part(long areaId, @Nullable BigDecimal share) {
            this(areaId, share, Map.of());
        }
    }
}
