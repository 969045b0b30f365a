/**
 * The public pages of figures: the list, an indicator with chart, map, table and downloads, where one figure comes from, and
 * the scoreboard of an area. Everything a page shows is chosen in its address ({@link FigureChoice}).
 */
@NullMarked
package vn.theo.indicator.page;

import org.jspecify.annotations.NullMarked;
