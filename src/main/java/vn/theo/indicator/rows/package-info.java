/**
 * Tables as people and programs send them, row by row without holding them: separated text, Excel sheets and JSON give the
 * same rows, so that one set of checks stands behind all of them. Every file ends in rows or in a refusal that says why.
 */
@NullMarked
package vn.theo.indicator.rows;

import org.jspecify.annotations.NullMarked;
