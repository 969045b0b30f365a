/**
 * Figures on a map of the provinces, of any period and on the map of its day or of another: classes, colours, words for each
 * area, and the drawing itself as SVG, for pages and as a file.
 */
@NullMarked
package vn.theo.indicator.map;

import org.jspecify.annotations.NullMarked;
