package vn.theo.indicator.load;

import vn.theo.indicator.PriceBasis;
import vn.theo.indicator.Vintage;
import vn.theo.kernel.Period;

/** What the values of one series have in common. */
record SeriesKey(
        long indicatorId,
        long areaId,
        Period.Kind periodKind,
        Vintage vintage,
        String unit,
        PriceBasis priceBasis,
        String source) {}
