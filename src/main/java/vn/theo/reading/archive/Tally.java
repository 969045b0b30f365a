package vn.theo.reading.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** What became of the entries taken so far; kept in the journal, so that a resumed run sums up the whole. */
final class Tally {
    static final int FIRST_FAILURES = 20;

    private long read;
    private final Map<String, Long> failed = new TreeMap<>();
    private final Map<String, Long> skipped = new TreeMap<>();
    private final List<String> firstFailures = new ArrayList<>();

    void read() {
        read++;
    }

    void failed(Origin origin, Failure failure) {
        failed.merge(failure.reason(), 1L, Long::sum);
        if (firstFailures.size() < FIRST_FAILURES) {
            firstFailures.add(origin + ": " + failure.english());
        }
    }

    void skipped(String kind) {
        skipped.merge(kind, 1L, Long::sum);
    }

    long countRead() {
        return read;
    }

    long countFailed() {
        return sum(failed);
    }

    long countSkipped() {
        return sum(skipped);
    }

    /** Documents taken, read or failed. */
    long documents() {
        return read + countFailed();
    }

    Map<String, Long> failures() {
        return Map.copyOf(failed);
    }

    Map<String, Long> skips() {
        return Map.copyOf(skipped);
    }

    List<String> firstFailures() {
        return List.copyOf(firstFailures);
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    void writeTo(Properties properties) {
        properties.setProperty("read", Long.toString(read));
        failed.forEach((reason, count) -> properties.setProperty("reason." + reason, count.toString()));
        skipped.forEach((kind, count) -> properties.setProperty("kind." + kind, count.toString()));
        for (int i = 0; i < firstFailures.size(); i++) {
            properties.setProperty("failure." + i, firstFailures.get(i));
        }
    }

    static Tally readFrom(Properties properties) {
        Tally tally = new Tally();
        tally.read = Long.parseLong(properties.getProperty("read", "0"));
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith("reason.")) {
                tally.failed.put(name.substring(7), Long.valueOf(properties.getProperty(name)));
            } else if (name.startsWith("kind.")) {
                tally.skipped.put(name.substring(5), Long.valueOf(properties.getProperty(name)));
            }
        }
        for (int i = 0; properties.containsKey("failure." + i); i++) {
            tally.firstFailures.add(properties.getProperty("failure." + i));
        }
        return tally;
    }
}
