package vn.theo.check.doubt;

import org.jspecify.annotations.Nullable;
import vn.theo.check.rule.DoubtKind;

/** Which doubts are asked for; null for any. */
public record DoubtFilter(
        @Nullable DoubtKind kind,
        @Nullable Long indicatorId,
        @Nullable Long areaId,
        @Nullable DoubtState state) {
    public static final DoubtFilter OPEN = new DoubtFilter(null, null, null, DoubtState.OPEN);

    DoubtFilter ofAnyKind() {
        return new DoubtFilter(null, indicatorId, areaId, state);
    }

    DoubtFilter inAnyState() {
        return new DoubtFilter(kind, indicatorId, areaId, null);
    }
}
