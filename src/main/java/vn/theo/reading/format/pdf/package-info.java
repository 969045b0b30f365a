/**
 * Printed pages, from a PDF or a picture: where letters stand becomes lines, columns, rows and tables, and what is only a
 * picture of letters is recognised.
 */
@NullMarked
package vn.theo.reading.format.pdf;

import org.jspecify.annotations.NullMarked;
