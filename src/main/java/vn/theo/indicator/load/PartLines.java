package vn.theo.indicator.load;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/** Writes the values of a load, one line a series in the order of the columns that are copied. */
final class PartLines {
    private final PendingValues values;
    private final IntPredicate isWritten;
    private final int load;
    private final CopyText copy;
    private final Map<Long, byte[]> days = new HashMap<>();

    PartLines(PendingValues values, IntPredicate isWritten, int load, CopyText copy) {
        this.values = values;
        this.isWritten = isWritten;
        this.load = load;
        this.copy = copy;
    }

    void write(int index, int seriesId) {
        int scale = -1;
        boolean bounded = false;
        for (int place = values.first(index); place < values.end(index); place++) {
            if (isWritten.test(place)) {
                scale = Math.max(scale, values.scale(place));
                bounded |= values.bound(place) != 0;
            }
        }
        if (scale < 0) {
            return;
        }
        int common = scale;
        copy.number(seriesId).tab().number(load).tab().number(scale).tab();
        list(index, place -> copy.bytes(day(values.start(place)))).tab();
        list(index, place -> copy.bytes(day(values.lastDay(place)))).tab();
        list(index, place -> copy.number(scaled(place, common))).tab();
        list(index, place -> copy.number(values.line(place))).tab();
        if (bounded) {
            list(index, place -> copy.number(values.bound(place))).line();
        } else {
            copy.nothing().line();
        }
    }

    private CopyText list(int index, IntConsumer element) {
        copy.character('{');
        boolean first = true;
        for (int place = values.first(index); place < values.end(index); place++) {
            if (isWritten.test(place)) {
                if (!first) {
                    copy.character(',');
                }
                first = false;
                element.accept(place);
            }
        }
        return copy.character('}');
    }

    private long scaled(int place, int scale) {
        return values.scale(place) == scale
                ? values.amount(place)
                : BigDecimal.valueOf(values.amount(place), values.scale(place))
                        .setScale(scale)
                        .unscaledValue()
                        .longValueExact();
    }

    private byte[] day(long epochDay) {
        return days.computeIfAbsent(
                epochDay, each -> LocalDate.ofEpochDay(each).toString().getBytes(StandardCharsets.US_ASCII));
    }
}
