package vn.theo.check.page;

import vn.theo.indicator.Definitions;
import vn.theo.indicator.Indicator;
import vn.theo.territory.Area;
import vn.theo.territory.Lineage;

/** The indicators and areas that doubts speak of, as they are called now. */
public record DoubtNames(Definitions definitions, Lineage lineage) {
    Indicator indicator(long id) {
        return definitions.find(id).orElseThrow(() -> new IllegalArgumentException("No indicator has the id " + id));
    }

    Area area(long id) {
        return lineage.get(id);
    }
}
