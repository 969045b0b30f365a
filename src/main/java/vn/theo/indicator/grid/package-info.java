/**
 * The figures of one indicator side by side in memory, areas by periods, for tables and rankings over many of them: a bounded
 * cache of columns that is exact after every commit, see docs/adr/017.
 */
@NullMarked
@NamedInterface("grid")
package vn.theo.indicator.grid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
