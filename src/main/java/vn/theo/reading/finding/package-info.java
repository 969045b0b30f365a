/**
 * Evaluative statements: what went well, what did not, and what the text blames for it.
 */
@NullMarked
package vn.theo.reading.finding;

import org.jspecify.annotations.NullMarked;
