/**
 * What is measured and what was observed: definitions of indicators, and observations that are only ever added, each with
 * area, period, bound, vintage, price base, source and the words that state it. Reads can ask what was known on a date.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "storage", "sheet", "territory", "territory :: boundary", "site", "access"})
package vn.theo.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
