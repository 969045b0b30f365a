/**
 * Excel workbooks (.xlsx) in and out, row by row: the one place where tables meet Apache POI. Numbers come in as the digits
 * that the file holds, days as days, and every cell says which of them it is; what the cells mean is for the caller.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package vn.theo.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
