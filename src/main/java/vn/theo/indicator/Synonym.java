package vn.theo.indicator;

/**
 * Another name an indicator is printed under.
 *
 * @param context words the surrounding text must hold for the name to mean this indicator, empty for any text
 */
public record Synonym(String printed, String context) {
    public static Synonym of(String printed) {
        return new Synonym(printed, "");
    }
}
