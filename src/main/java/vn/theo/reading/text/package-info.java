/**
 * The text layer: what was received with a normalised view and the way back, cut into blocks, sentences and tokens, and
 * the lexicons that are looked up in them. Knows nothing of what the words mean.
 */
@NullMarked
package vn.theo.reading.text;

import org.jspecify.annotations.NullMarked;
