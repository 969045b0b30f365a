package vn.theo.indicator;

import java.util.List;
import vn.theo.site.Frame;

/** Told by a module above: what is to be said about the figures of a series. Every bean of this type is asked. */
public interface Remarks {
    List<Remark> listOf(Indicator indicator, long areaId, Frame frame);
}
