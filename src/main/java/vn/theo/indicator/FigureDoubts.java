package vn.theo.indicator;

import java.util.Collection;
import java.util.Map;

/** Told by a module above: which figures of these indicators are in doubt, for many at once. Every bean of this type is asked. */
public interface FigureDoubts {
    /** By indicator; one without any doubt may be left out. */
    Map<Long, IndicatorDoubts> listAbout(Collection<Long> indicatorIds);
}
