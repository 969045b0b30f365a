package vn.theo.territory.load;

import java.time.LocalDate;
import java.util.List;
import vn.theo.site.Texts;
import vn.theo.territory.Level;

/**
 * Something in the tables that does not add up, or is worth knowing.
 *
 * @param key of the text that says what; the same key with {@code .do} says what to do
 * @param line of the file, 0 where it is about the whole
 */
public record Finding(Weight weight, String key, String file, int line, List<String> arguments) {
    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** How much it matters. */
    public enum Weight {
        /** Nothing is written while one stands. */
        ERROR,
        /** To be looked at; it does not stop. */
        WARNING,
        /** A count. */
        NOTE
    }

    public String what(Texts texts) {
        return texts.of("territory.finding." + key, named(texts));
    }

    public String advice(Texts texts) {
        return weight == Weight.NOTE ? "" : texts.of("territory.finding." + key + ".do", named(texts));
    }

    /** Arguments in the reader's words: levels by name, dates in the reader's format. */
    private Object[] named(Texts texts) {
        return arguments.stream().map(argument -> named(argument, texts)).toArray();
    }

    private static String named(String argument, Texts texts) {
        if (Level.depth(argument) >= 0) {
            return texts.of("territory.level." + argument);
        }
        LocalDate day = argument.indexOf('-') > 0 ? ReadTables.date(argument) : null;
        return day == null ? argument : texts.date(day);
    }
}
