package vn.theo.territory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An administrative area as it was during its validity. Its key is the code together with the validity: the Hưng Yên of
 * before 1 July 2025 and the one after it share code 33 and are two areas.
 *
 * @param level a code of {@code area_level}: COUNTRY, PROVINCE, DISTRICT or COMMUNE
 * @param validFrom first day; {@link #UNKNOWN_START} where the record does not say since when
 * @param validTo last day, null while the area exists
 */
public record Area(
        long id,
        String code,
        String name,
        String level,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Long parentId) {
    /** Stands for "since before the record begins". */
    public static final LocalDate UNKNOWN_START = LocalDate.of(1900, 1, 1);

    public static final String COUNTRY = "COUNTRY";
    public static final String PROVINCE = "PROVINCE";
    public static final String DISTRICT = "DISTRICT";
    public static final String COMMUNE = "COMMUNE";

    public Area {
        if (code.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException(
                    "An area needs a code and a name, got '" + code + "' and '" + name + "'");
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException(
                    "Area " + code + " ends on " + validTo + ", before it starts on " + validFrom);
        }
    }

    public boolean isValidOn(LocalDate date) {
        return !date.isBefore(validFrom) && (validTo == null || !date.isAfter(validTo));
    }

    /** Names this area in an address: its code while it exists, else the code with its last day ({@code 33@2025-06-30}). */
    public String key() {
        return validTo == null ? code : code + "@" + validTo;
    }

    public boolean startIsKnown() {
        return !validFrom.equals(UNKNOWN_START);
    }
}
