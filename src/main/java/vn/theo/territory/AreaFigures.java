package vn.theo.territory;

import java.util.List;
import vn.theo.site.Texts;

/** Told by a module above: the figures to show on an area's page. Every bean of this type is asked. */
public interface AreaFigures {
    List<AreaFigure> listOf(Area area, Texts texts);
}
