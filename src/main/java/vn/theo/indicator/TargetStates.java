package vn.theo.indicator;

import java.util.List;
import vn.theo.site.Frame;

/** Told by a module above: how the targets of an area stand. Every bean of this type is asked. */
public interface TargetStates {
    List<TargetState> listOf(long areaId, Frame frame);
}
