/**
 * Measures the reader on a folder of annotated texts. Nothing of the reader depends on it.
 */
@NullMarked
package vn.theo.reading.score;

import org.jspecify.annotations.NullMarked;
