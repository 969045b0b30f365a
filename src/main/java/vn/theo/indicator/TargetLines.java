package vn.theo.indicator;

import java.util.List;

/** Told by a module above: the targets to draw beside a series. Every bean of this type is asked. */
public interface TargetLines {
    List<TargetLine> listOf(long indicatorId, long areaId);
}
