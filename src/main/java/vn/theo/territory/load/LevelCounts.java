package vn.theo.territory.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.theo.territory.load.Country.Entry;

/** How many areas of each level stand on any day: by their first and last days in order, since a long record has many days. */
final class LevelCounts {
    private record Days(long[] first, long[] last) {
        int on(long day) {
            return upTo(first, day) - upTo(last, day - 1);
        }

        private static int upTo(long[] sorted, long day) {
            int low = 0;
            int high = sorted.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (sorted[middle] <= day) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }

    private final Map<String, Days> byLevel = new HashMap<>();

    LevelCounts(List<Entry> entries) {
        Map<String, List<Entry>> levels = new HashMap<>();
        entries.forEach(entry ->
                levels.computeIfAbsent(entry.level, level -> new ArrayList<>()).add(entry));
        levels.forEach((level, of) -> byLevel.put(
                level,
                new Days(
                        of.stream()
                                .mapToLong(entry -> entry.from.toEpochDay())
                                .sorted()
                                .toArray(),
                        of.stream().mapToLong(LevelCounts::lastDay).sorted().toArray())));
    }

    private static long lastDay(Entry entry) {
        LocalDate last = entry.to;
        return last == null ? Long.MAX_VALUE : last.toEpochDay();
    }

    int on(String level, LocalDate day) {
        Days days = byLevel.get(level);
        return days == null ? 0 : days.on(day.toEpochDay());
    }
}
