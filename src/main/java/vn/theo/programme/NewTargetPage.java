package vn.theo.programme;

import java.util.List;
import java.util.Map;
import vn.theo.indicator.Indicator;
import vn.theo.site.Frame;
import vn.theo.site.Page;
import vn.theo.territory.Area;

/**
 * The form that adds a target to a resolution by hand.
 *
 * @param typed what stands in the fields, by field name
 * @param errors message key by field name
 */
public record NewTargetPage(
        Frame frame,
        Resolution resolution,
        List<Indicator> indicators,
        List<Area> areas,
        Map<String, String> typed,
        Map<String, String> errors)
        implements Page {
    public NewTargetPage {
        indicators = List.copyOf(indicators);
        areas = List.copyOf(areas);
        typed = Map.copyOf(typed);
        errors = Map.copyOf(errors);
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** What is wrong with this field, in words; empty when nothing is. */
    public String error(String field) {
        String key = errors.get(field);
        return key == null ? "" : frame.t(key);
    }
}
