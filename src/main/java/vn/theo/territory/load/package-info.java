/**
 * Tables of areas taken in: a whole country or a part of it, in CSV or Excel files, checked as one before anything is written,
 * with a report of what does not add up; and the record given out in the same columns.
 */
@NullMarked
@NamedInterface("load")
package vn.theo.territory.load;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
