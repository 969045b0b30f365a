/**
 * Figures asked for many at once: indicators by areas by periods, on the map of any date and as known on any date, with how
 * each cell came about and why one is empty; rankings, growth and shares on top of them.
 */
@NullMarked
@NamedInterface("table")
package vn.theo.indicator.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
