/**
 * What somebody with authority tells somebody to do: who is told, with whom, by when, what is to come of it, and who
 * says so.
 */
@NullMarked
package vn.theo.reading.directive;

import org.jspecify.annotations.NullMarked;
