package vn.theo.territory;

import java.util.List;
import vn.theo.site.Frame;

/** Told by a module above: the figures to show on an area's page, as this reader may see them. Every bean of this type is asked. */
public interface AreaFigures {
    List<AreaFigure> listOf(Area area, Frame frame);
}
