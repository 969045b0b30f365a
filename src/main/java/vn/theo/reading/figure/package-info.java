/**
 * Figures: numbers with their units, what they measure, of which period, and whether they are levels, changes, plans or
 * shares.
 */
@NullMarked
package vn.theo.reading.figure;

import org.jspecify.annotations.NullMarked;
