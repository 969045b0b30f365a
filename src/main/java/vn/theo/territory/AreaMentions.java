package vn.theo.territory;

import java.util.List;
import vn.theo.site.Texts;

/** Told by a module above: what names some areas and would need a look when they end. Every bean of this type is asked. */
public interface AreaMentions {
    List<AreaMention> listOf(List<Area> areas, Texts texts);
}
