package vn.theo.territory.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import vn.theo.territory.load.Finding.Weight;

/** Gathers what was found, each kind up to a bound that a person can read; what is beyond is counted. */
final class Findings {
    private final List<Finding> all = new ArrayList<>();

    void error(String key, String file, int line, Object... arguments) {
        add(Weight.ERROR, key, file, line, arguments);
    }

    void warning(String key, String file, int line, Object... arguments) {
        add(Weight.WARNING, key, file, line, arguments);
    }

    void note(String key, Object... arguments) {
        add(Weight.NOTE, key, "", 0, arguments);
    }

    private void add(Weight weight, String key, String file, int line, Object... arguments) {
        all.add(new Finding(
                weight,
                key,
                file,
                line,
                Arrays.stream(arguments).map(String::valueOf).toList()));
    }

    /** Errors first, then by file and line. */
    List<Finding> sorted() {
        return all.stream()
                .sorted(Comparator.comparing(Finding::weight)
                        .thenComparing(Finding::file)
                        .thenComparing(Finding::line))
                .toList();
    }
}
