/**
 * Administrative areas in time: a code is not a territory, so an area is a code with its validity, and what became of it
 * (merged, split, renamed, recoded, level abolished) is recorded with date and legal basis. Figures never move between
 * areas; the changes say how series of different maps belong together.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "storage", "sheet", "site", "access"})
package vn.theo.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
