/**
 * Whole archives from the command line: folders, ZIP and WARC files, read in parallel into one file of records that is the
 * same whether or not the run was stopped on the way. Pure Java, without Spring or database.
 */
@NullMarked
package vn.theo.reading.archive;

import org.jspecify.annotations.NullMarked;
