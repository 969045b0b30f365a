/** Checks over whole tables: every area and period of an indicator at once, in bounded time, on the grids. */
@NullMarked
package vn.theo.check.sweep;

import org.jspecify.annotations.NullMarked;
